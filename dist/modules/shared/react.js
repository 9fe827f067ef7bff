import { a as options, i as attributeOf, r as tag, t as define } from "./define.js";
import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef } from "react";
// src/entries/react.ts
var isServer = typeof document === "undefined";
/** Runs before the browser paints. React 18 warns of `useLayoutEffect` on a server, which paints nothing. */
var useBeforePaint = isServer ? useEffect : useLayoutEffect;
/** Props that are no attributes: the component sets them itself. */
var ours = /^(article|provider|prerendered|onKic\w+)$/;
/** React 18 writes `hidden="false"` into the tag of a custom element, which hides it. */
var isLeftOut = (name, value) => ours.test(name) || name === "hidden" && value === false;
function attributeFor(name) {
	if (name === "className") return "class";
	return name in options ? attributeOf(name) : name;
}
/** What the tag gets, on a server too. */
function attributesFrom(props) {
	return Object.fromEntries(Object.entries(props).filter(([name, value]) => !isLeftOut(name, value)).map(([name, value]) => [attributeFor(name), value]));
}
/** The content of a card that `renderCard` made, without the tag around it. */
function contentOf(prerendered) {
	const content = prerendered.replace(/^<(?:[^>"]|"[^"]*")*>|<\/[^>]*>$/g, "");
	return {
		dangerouslySetInnerHTML: { __html: isServer ? content : content.replace(/<template[^]*<\/template>/, "") },
		suppressHydrationWarning: true
	};
}
/**
* The component of the React entries, which begins with an article. React gives custom elements that
* a server has rendered neither properties nor listeners when it hydrates them, so the component does
* that: https://github.com/facebook/react/issues/35446
*/
function componentFor(article) {
	return forwardRef(function KratomInfoCard(props, forwarded) {
		const card = useRef(null);
		const latest = useRef(props);
		useImperativeHandle(forwarded, () => card.current);
		useBeforePaint(() => {
			latest.current = props;
		});
		useBeforePaint(() => {
			const listening = new AbortController();
			const { signal } = listening;
			const on = card.current?.addEventListener.bind(card.current);
			on?.("kic-action", (event) => latest.current.onKicAction?.(event), { signal });
			on?.("kic-contact", (event) => latest.current.onKicContact?.(event), { signal });
			on?.("kic-error", (event) => latest.current.onKicError?.(event), { signal });
			on?.("kic-toggle", (event) => latest.current.onKicToggle?.(event), { signal });
			return () => {
				listening.abort();
			};
		}, []);
		useBeforePaint(() => {
			if (card.current) card.current.article = props.article;
		}, [props.article]);
		useBeforePaint(() => {
			if (card.current) card.current.provider = props.provider;
		}, [props.provider]);
		useBeforePaint(() => {
			define(article);
		}, []);
		const { prerendered } = props;
		return createElement(tag, {
			...attributesFrom(props),
			...prerendered === void 0 ? {} : contentOf(prerendered),
			ref: card
		});
	});
}
export { componentFor as t };
