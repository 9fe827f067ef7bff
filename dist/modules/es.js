import { c as KicErrorEvent, l as KicToggleEvent, n as KratomInfoCard, o as KicActionEvent, s as KicContactEvent, t as define$1 } from "./shared/define.js";
import { t as es } from "./shared/es.js";
import { define } from "./element.js";
// \0module:es
define$1(es);
export { KicActionEvent, KicContactEvent, KicErrorEvent, KicToggleEvent, KratomInfoCard, define };
