export { r as KicActionEvent, i as KicContactEvent, a as KicErrorEvent, o as KicToggleEvent, n as KratomInfoCard, t as define } from "./shared/package.js";
