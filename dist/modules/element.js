import { c as KicErrorEvent, d as assertArticle, l as KicToggleEvent, n as KratomInfoCard, o as KicActionEvent, r as tag, s as KicContactEvent, t as define$1, u as plainCopy } from "./shared/define.js";
// src/entries/package.ts
/**
* Registers the element with a text of the page's own, which takes the place of another text in the
* same language. A text with a mistake is refused with a warning.
*/
function define(article) {
	const copy = plainCopy(article);
	try {
		assertArticle(copy);
	} catch (error) {
		console.warn(`<${tag}>: this article is refused:`, error);
		return;
	}
	define$1(copy, true);
}
export { KicActionEvent, KicContactEvent, KicErrorEvent, KicToggleEvent, KratomInfoCard, define };
