import { c as KicErrorEvent, l as KicToggleEvent, n as KratomInfoCard, o as KicActionEvent, s as KicContactEvent, t as define$1 } from "./shared/define.js";
import { t as en } from "./shared/en.js";
import { define } from "./element.js";
// \0module:en
define$1(en);
export { KicActionEvent, KicContactEvent, KicErrorEvent, KicToggleEvent, KratomInfoCard, define };
