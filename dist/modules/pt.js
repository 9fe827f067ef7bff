import { c as KicErrorEvent, l as KicToggleEvent, n as KratomInfoCard, o as KicActionEvent, s as KicContactEvent, t as define$1 } from "./shared/define.js";
import { t as pt } from "./shared/pt.js";
import { define } from "./element.js";
// \0module:pt
define$1(pt);
export { KicActionEvent, KicContactEvent, KicErrorEvent, KicToggleEvent, KratomInfoCard, define };
