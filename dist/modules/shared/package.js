import { ReactiveElement } from "lit";
// src/styles/css.ts
/** Marks text as CSS, for editors and for the build that minifies it. */
function css(strings) {
	return strings.join("");
}
// src/styles/article.ts
/** The parts of the article: answer, sections, lists, notes, disclosures, sources. */
var article = css`[part=short-answer]{padding:1em var(--_inset);border-inline-start:.375em solid var(--_accent);background:var(--_tint);margin-bottom:1.25em;font-size:1.1875em;line-height:1.45}[part=sentence]{font-size:1.1875em}[part=label]{margin-bottom:.5em;font-weight:650}[part=short-answer] [part=label]{color:var(--_link);margin-bottom:.25em;font-size:.8125em}section section{margin-top:2.25em;display:flow-root}@supports (overflow-anchor:auto){@media screen{[part~=article]{content-visibility:auto;contain-intrinsic-block-size:auto 720em}}@media screen and (max-width:48em){[part~=article] [part=boxes],[part~=article] [part=section]{content-visibility:auto;contain-intrinsic-block-size:auto 110em;overflow-clip-margin:.5em}[part=boxes]{contain-intrinsic-block-size:auto 200em}}}[part=list],[part=note]{padding:1em var(--_inset);border:1px solid var(--_border);border-radius:var(--_radius);margin-bottom:1em}[part=list]{background:var(--_tint)}[part=list] ul{gap:.5em 2.5em;padding-inline-start:1.25em}li::marker{color:var(--_link)}[part=as-of]{color:var(--_muted);font-weight:400}sup a{padding:.3em 0}sup{white-space:nowrap;padding-inline-start:.15em;font-size:.75em;font-weight:400;line-height:0}details{border-top:1px solid var(--_border)}summary{color:var(--_link);cursor:pointer;padding:.9em 0}summary [part=heading]{font-size:1.125em;display:inline}summary:hover [part=heading]{text-decoration:underline}[part=disclosed]{padding-bottom:1.25em}ol{color:var(--_muted);padding-inline-start:1.75em;font-size:.9375em}ol li{margin-bottom:.6em;padding-inline-start:.25em}ol li:focus{background:var(--_tint)}[part=back-link]{padding:.25em .5em}footer{border-top:1px solid var(--_border);color:var(--_muted);margin-top:1.5em;padding-top:1.25em;font-size:.9375em}`;
// src/styles/base.ts
/** The box around the card, the wall against the page's own styles, and running text. */
var base = css`:host{--kic-font-family:system-ui, sans-serif;display:block}@container style(--kic-font-family){:host{--kic-font-family:inherit}}:host([hidden]){display:none}[part~=card]{all:initial;box-sizing:border-box;color-scheme:inherit;pointer-events:inherit;min-height:inherit;min-width:6.5em;max-width:var(--kic-max-width,42em);padding:clamp(var(--_inset), 5%, 2.5em);border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_surface);color:var(--_text);font-family:var(--kic-font-family,inherit);overflow-wrap:anywhere;-webkit-text-size-adjust:100%;margin-inline:auto;line-height:1.55;display:block}@media (min-width:48em){[part~=card]{font-size:large}}:host([theme=light]) [part~=card]{color-scheme:light}:host([theme=dark]) [part~=card]{color-scheme:dark}h1,h2,h3,h4,h5,h6{text-wrap:balance;margin:0 0 .5em;font-size:1.125em;font-weight:650;line-height:1.25}[part=title]{letter-spacing:-.015em;font-size:1.875em;font-weight:700;line-height:1.15}[part=heading]{font-size:1.375em}p,ul,ol{margin:0 0 1em}:is(p,ul,ol,li,div):last-child{margin-bottom:0}[part~=banner] [part=boxes],[part=help-lines] li,[part=list] ul{grid-template-columns:repeat(auto-fill,minmax(min(100%,max(13em,40%)),1fr));display:grid}a{color:var(--_link);text-underline-offset:.15em;text-decoration-thickness:.08em}a:hover{text-decoration-thickness:.16em}a,[id]{scroll-margin:5em}[part~=card] :focus-visible{outline-offset:.05em;border-radius:.15em;outline:.2em solid #fd0;box-shadow:0 0 0 .4em #1b262c}[part~=card] [type=checkbox]:focus-visible{outline-color:var(--_text)}`;
// src/styles/contact.ts
/** The contact form. */
var contact = css`form{border-top:1px solid var(--_border);margin:1.5em 0 0;padding-top:1.25em}[part=field]{margin-bottom:1em}[part=field] p{margin:0}[part=input]{box-sizing:border-box;border-radius:var(--_radius);background:var(--_surface);width:100%;color:inherit;font:inherit;border:1px solid;margin-block:.375em;padding:.7em .75em;display:block}[type=checkbox]{vertical-align:middle;width:1.5em;height:1.5em;margin-inline:0 .25em}[part=error]{color:var(--_emergency);font-weight:650}[aria-invalid]{outline:2px solid var(--_emergency)}[part=result]:not(:empty){padding:1em var(--_inset);border-inline-start:.375em solid var(--_accent);background:var(--_tint);margin-bottom:1em}button{font:inherit;cursor:pointer}`;
// src/styles/help.ts
/** What a reader can do: the emergency notice, the help lines, the provider's message, buttons. */
var help$1 = css`[part=emergency]{padding:1em var(--_inset);border-inline-start:.375em solid var(--_emergency);background:color-mix(in srgb, var(--_emergency) 7%, var(--_surface));margin-bottom:1.5em}[part=boxes]{gap:1.25em;margin:2.25em 0;display:grid}[part~=banner] [part=boxes]{margin:1.25em 0}[part~=box]{padding:1.25em var(--_inset);border:2px solid var(--_border);border-radius:var(--_radius)}[part=help-lines]{padding:0;list-style:none}[part=help-lines] li{border-top:1px solid var(--_border);align-items:start;gap:.5em 1.5em;padding:.75em 0}[part=help-lines] p{margin:0}[part=links]{flex-wrap:wrap;gap:.5em 1em;display:flex}[part=advertisement]{color:var(--_muted);margin-bottom:.75em;font-size:.9375em}[part=advertisement] b{border:1px solid;border-radius:.25em;margin-inline-end:.35em;padding:0 .5em;font-weight:650;display:inline-block}[part~=button]{box-sizing:border-box;min-height:3em;padding:.7em var(--_inset);border:2px solid var(--_link);border-radius:var(--_radius);background:var(--_accent);color:var(--_on-accent);text-align:center;font-weight:650;line-height:1.3;text-decoration:none;display:inline-block}[part~=button]:hover{text-decoration:underline}[part~=emergency-button]{border-color:var(--_emergency);background:var(--_emergency);color:var(--_surface)}[part~=treatment-link]{color:var(--_link);background:0 0}address{font-style:normal}[part=help-link],[part=directions-link]{padding:.7em 0;display:inline-block}`;
// src/styles/print.ts
/** On paper: everything open, black on white, and addresses written out. Comes last. */
var print = css`@media print{[part]{background:0 0}[part~=card]{--_text:#000;--_surface:#fff;--_accent:#000;--_link:#000;--_emergency:#000;--_muted:#000;color-scheme:light;background:#fff;border:0;max-width:none;padding:0;font-size:12pt;line-height:1.35}[part~=button]{color:#000}a{text-decoration:none}form,[part=help-link],[part=directions-link],[part=back-link]{display:none}[href^=http]:after{content:" (" attr(href) ")";font-weight:400}::details-content{content-visibility:visible}summary{list-style:none}summary [part=heading]{font-size:1.375em}[part~=box]{-webkit-box-decoration-break:clone;box-decoration-break:clone}h1,h2,h3,h4,h5,h6,summary,[part=label]{break-after:avoid}p,li,[part=emergency],[part=list],[part=note],[part=short-answer],[part~=provider]{break-inside:avoid}}`;
// src/styles/styles.ts
/** The stylesheet that all cards on a page share: one each would cost every card kilobytes. */
var styles = [
	css`[part~=card]{--_accent:var(--kic-accent,light-dark(#0a5560,#8ad4dd));--_text:var(--kic-text,light-dark(#1b262c,#e9eff1));--_surface:var(--kic-surface,light-dark(#fff,#13191c));--_emergency:var(--kic-emergency,light-dark(#8f1d1d,#ffb3aa));--_muted:var(--kic-muted,color-mix(in srgb, var(--_text) 80%, var(--_surface)));--_tint:var(--kic-tint,color-mix(in srgb, var(--_accent) 7%, var(--_surface)));--_border:var(--kic-border,color-mix(in srgb, var(--_text) 24%, var(--_surface)));--_link:var(--_accent);--_on-accent:var(--kic-on-accent,var(--_surface));--_radius:var(--kic-radius,.5em);--_inset:min(1.25em, 25% - 1em)}@supports (color:light-dark(rgb(from red r g b), red)){[part~=card]{--_link:light-dark(oklch(from var(--_accent) min(l, .48) c h),oklch(from var(--_accent) max(l, .75) c h));--_white:clamp(0, (.179 - .2126 * r - .7152 * g - .0722 * b) * 1000000, 1);--_on-accent:var(--kic-on-accent,color(from var(--_accent) srgb-linear var(--_white) var(--_white) var(--_white)))}}@media (prefers-contrast:more){[part~=card]{--_muted:var(--_text);--_border:var(--_text)}}`,
	base,
	article,
	help$1,
	contact,
	print
].join("");
// src/article/fields-of.ts
/** The fields of whatever came from outside; none, if it is not an object. */
function fieldsOf(value) {
	return new Map(Object.entries(value ?? {}).filter(([, field]) => field !== void 0));
}
// src/article/citations.ts
/** The numbers of sources at the end of a claim, as in `Kratom can be addictive. [8, 9]`. */
var citations = / \[(\d+(?:, \d+)*)\]/g;
// src/article/provider.ts
/** The treatment centre whose article the card carries. */
var provider = {
	name: "Massachusetts Center for Addiction",
	shortName: "MCA",
	phone: "844-486-0671",
	address: {
		street: "1515 Hancock Street, Suite 300",
		city: "Quincy",
		region: "MA",
		postalCode: "02169"
	}
};
// src/article/web-address.ts
/** What a web address is called where one was expected. */
var webAddress = "a full http:// or https:// address";
/** Whether a text is a full http(s) address. Anything else, such as `javascript:`, could run code. */
function isWebAddress(text) {
	try {
		return /^https?:\/\/\S+$/i.test(text) && Boolean(new URL(text));
	} catch {
		return false;
	}
}
/** What a contact endpoint has to be, in words. */
var endpoint = "a full https:// address, or http:// on localhost";
/** Whether a text is the address of an endpoint: what a reader types must not travel in the open. */
function isEndpoint(text) {
	if (!isWebAddress(text)) return false;
	const { protocol, hostname } = new URL(text);
	return protocol === "https:" || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}
// src/article/rules.ts
var isPlainText = (text) => /\S/.test(text) && !/<[a-z!/?]/i.test(text);
var isPhone = (text) => /^\+?([\s().-]*\d){3,15}$/.test(text);
var isDay = (text) => new Date(text).toISOString().startsWith(text);
/** Rules by the name of the field that holds the text. All other texts are plain text. */
var rules = {
	lang: (text) => Intl.getCanonicalLocales(text),
	direction: (text) => /^(ltr|rtl)$/.test(text),
	id: (text) => /^[a-z][a-z\d-]*$/.test(text),
	url: isWebAddress,
	treatmentUrl: isWebAddress,
	phone: isPhone,
	call: isPhone,
	message: isPhone,
	asOf: isDay,
	checked: isDay
};
/** Whether a value is what its field needs: a number counts something, a text follows a rule. */
function isUsable(value, field) {
	if (typeof value === "number") return Number.isInteger(value) && value > 0;
	if (typeof value !== "string") return true;
	try {
		return Boolean((rules[field] ?? isPlainText)(value));
	} catch {
		return false;
	}
}
// src/article/check.ts
/** `[object Array]`, `[object Null]` and so on. */
function kindOf(value) {
	return Object.prototype.toString.call(value);
}
function fail(path, what) {
	throw new TypeError(`${path} must be ${what}`);
}
/**
* Fails at the first place where a value is not built like the examples, which show every field
* that it may have. A field that not all of them have is optional.
*/
function check(value, examples, path, field = path) {
	const alike = examples.filter((example) => kindOf(example) === kindOf(value));
	if (alike.length === 0 || !isUsable(value, field)) fail(path, `like ${JSON.stringify(examples[0]).slice(0, 80)}, without HTML`);
	if (typeof value !== "object") return;
	const isList = Array.isArray(value);
	const own = fieldsOf(value);
	const shapes = alike.map(fieldsOf);
	for (const name of new Set((isList ? [own] : shapes).flatMap((shape) => [...shape.keys()]))) {
		const known = isList ? alike.flat() : shapes.filter((shape) => shape.has(name)).map((shape) => shape.get(name));
		if (own.has(name) || known.length === shapes.length) check(own.get(name), known, `${path}.${name}`, isList ? field : name);
	}
}
function assertShape(value, bundled) {
	check(value, ["", void 0].map((translationNotice) => bundled && {
		...bundled,
		translationNotice
	}), "article");
}
/** Throws unless a value is an article that is built like the bundled one. */
function assertArticle(value, bundled) {
	assertShape(value, bundled);
	const { sources, ...words } = value;
	const numbers = sources.map(({ id }) => id);
	for (const [, cited = ""] of JSON.stringify(words).replaceAll("\",\"", " ").matchAll(citations)) for (const number of cited.split(", ")) if (!numbers.includes(Number(number))) fail(`source ${number}`, "in article.sources");
}
/** Throws unless a value has a provider's details. */
function assertProvider(value) {
	check(value, [provider, {
		...provider,
		treatmentUrl: ""
	}], "provider");
}
// src/article/languages.ts
/** The language of the words in a language tag: `pt` of `pt-BR`. */
function words(tag) {
	return tag.toLowerCase().replace(/-.*/, "");
}
/** The article in a language, or else the first one. */
function pickArticle(articles, wanted) {
	return articles.find(({ lang }) => words(lang) === words(wanted)) ?? articles[0];
}
// src/view/fill.ts
/** Replaces each `{key}` in a text by its value; a key without a value stays as it is. */
function fill(text, values) {
	return text.replace(/\{(\w+)\}/g, (placeholder, key) => Object.hasOwn(values, key) ? values[key] ?? "" : placeholder);
}
// src/view/model.ts
var variants = [
	"article",
	"compact",
	"banner"
];
/** Fills the provider's details, and any further values, into words of the article. */
function say(model, text, values = {}) {
	const { name, shortName, phone } = model.provider;
	return fill(text, {
		name,
		shortName,
		phone,
		...values
	});
}
// src/options/attributes.ts
var themes = [
	"auto",
	"light",
	"dark"
];
/** What a value says. A script may assign one that says nothing, such as `Object.create(null)`. */
function textOf(value) {
	try {
		return [value].join();
	} catch {
		return typeof value;
	}
}
/** The model of a card. An option that cannot be used gives a warning, and the default. */
function modelOf(article, provider, given, warn) {
	/** What an option says, if it says anything that can be used. */
	const read = (attribute, value, allowed, isUsable) => {
		const text = textOf(value);
		if (!text || isUsable(text)) return text || void 0;
		warn(`${attribute}="${text}" cannot be used. Allowed: ${allowed}.`);
	};
	const oneOf = (attribute, value, words) => {
		const isSaid = (word) => word === textOf(value);
		read(attribute, value, words.join(", "), () => words.some(isSaid));
		return words.find(isSaid);
	};
	const known = article.sections.map(({ id }) => id);
	const wanted = textOf(given.sections).match(/\S+/g) ?? [];
	const sections = wanted.filter((id) => known.includes(id));
	read("sections", given.sections, known.join(", "), () => sections.length === wanted.length);
	return {
		article,
		provider,
		variant: oneOf("variant", given.variant, variants) ?? "article",
		theme: oneOf("theme", given.theme, themes) ?? "auto",
		headingLevel: Number(read("heading-level", given.headingLevel, "a whole number from 1 to 6", (text) => /^[1-6]$/.test(text)) ?? 2),
		sections: sections.length > 0 ? sections : void 0,
		treatmentUrl: read("treatment-url", given.treatmentUrl, webAddress, isWebAddress),
		contactEndpoint: read("contact-endpoint", given.contactEndpoint, endpoint, isEndpoint),
		citations: /* @__PURE__ */ new Set()
	};
}
// src/options/tag.ts
/** The name of the custom element. */
var tag = "kratom-info-card";
// src/behavior/jump-to.ts
/** Opens what hides an element, and takes the reader there. */
function jumpTo(target) {
	const disclosure = target.closest("details");
	if (disclosure) disclosure.open = true;
	const focusable = target.querySelector("summary") ?? target;
	if (focusable.tabIndex < 0) focusable.tabIndex = -1;
	focusable.focus({ preventScroll: true });
	target.scrollIntoView();
}
// src/behavior/deep-links.ts
/**
* Shows what the page's address names, such as `#kic-symptoms`, in the first card of the page: the
* browser does not look into shadow roots. An element of the page with this id goes before.
*/
function followAddress() {
	const id = location.hash.slice(1);
	if (document.getElementById(id)) return;
	const target = document.querySelector(tag)?.shadowRoot?.getElementById(id);
	if (target) jumpTo(target);
}
/** The same at first. Who has scrolled meanwhile, or has come back to a place further down, stays. */
function followAddressAtFirst() {
	if (location.hash && scrollY === 0) followAddress();
}
// src/behavior/events.ts
/** What a reader did with the provider's call to action. */
var actions = [
	"call",
	"visit",
	"directions"
];
var Base = typeof UIEvent === "undefined" ? Event : UIEvent;
var everywhere = {
	bubbles: true,
	composed: true
};
/** Fired when a reader follows the provider's phone number, treatment page or directions. */
var KicActionEvent = class extends Base {
	constructor(action) {
		super("kic-action", everywhere);
		this.action = action;
	}
};
/** Fired when a reader opens or closes a section. */
var KicToggleEvent = class extends Base {
	constructor(section, open) {
		super("kic-toggle", everywhere);
		this.section = section;
		this.open = open;
	}
};
/** Fired when a contact request was sent, or could not be. It says nothing of what was in it. */
var KicContactEvent = class extends Base {
	constructor(state) {
		super("kic-contact", everywhere);
		this.state = state;
	}
};
/** Fired when the card refuses an `article` or a `provider`, or cannot show itself. */
var KicErrorEvent = class extends Base {
	constructor(error) {
		super("kic-error", everywhere);
		this.error = error;
	}
};
// src/behavior/disclosures.ts
/** Notes which disclosures stand open, and tells the page when a reader opens or closes one. */
function listenForToggles(root, open, options = {}) {
	const listener = ({ target }) => {
		const details = [...root.querySelectorAll("details")].find((each) => each === target);
		if (!details) return;
		const section = details.id.replace("kic-", "");
		if (open.has(section) === details.open) return;
		if (details.open) open.add(section);
		else open.delete(section);
		root.host.dispatchEvent(new KicToggleEvent(section, details.open));
	};
	root.addEventListener("toggle", listener, {
		...options,
		capture: true
	});
}
// src/behavior/links.ts
/**
* What a click on one of the card's own links does. The provider's call to action tells the page;
* the link itself works without. Links within the card lead from a citation to its source and back,
* to the help lines and to the fields of the form: the browser looks for a fragment in the page, not
* in a shadow root, and would change the page's address; so the card moves the focus itself.
*/
function listenForLinks(root, options = {}) {
	const cameFrom = /* @__PURE__ */ new Map();
	const listener = (event) => {
		const path = event.composedPath();
		const link = [...root.querySelectorAll("a")].find((each) => path.includes(each));
		if (!link) return;
		const action = actions.find((each) => each === link.getAttribute("data-kic-action"));
		if (action) root.host.dispatchEvent(new KicActionEvent(action));
		const href = link.getAttribute("href");
		if (!href?.startsWith("#kic-")) return;
		event.preventDefault();
		const id = href.slice(1);
		const before = cameFrom.get(id);
		const place = before?.isConnected ? before : root.getElementById(id);
		if (!place) return;
		if (id.startsWith("kic-source-")) cameFrom.set(id.replace("source", "citation"), link);
		jumpTo(place);
	};
	root.addEventListener("click", listener, options);
}
// src/element/page-listeners.ts
/** The cards on the page. They share their listeners, which go with the last card. */
var cards = /* @__PURE__ */ new Set();
var observer;
/** Has every card look again at what the page says. */
function updateCards() {
	for (const card of cards) card.requestUpdate();
}
/** Passes on that the reader is back online. */
function passOn({ type }) {
	for (const { shadowRoot } of cards) shadowRoot?.dispatchEvent(new UIEvent(type));
}
/** Keeps a card up to date with the language, the address and the connection of the page. */
function addCard(card) {
	if (cards.size === 0) {
		observer = new MutationObserver(updateCards);
		observer.observe(document.documentElement, { attributeFilter: ["lang"] });
		addEventListener("hashchange", followAddress);
		addEventListener("online", passOn);
	}
	cards.add(card);
}
/** Forgets a card that has left the page. */
function removeCard(card) {
	cards.delete(card);
	if (cards.size === 0) {
		observer?.disconnect();
		removeEventListener("hashchange", followAddress);
		removeEventListener("online", passOn);
	}
}
// src/view/html.ts
/**
* Markup that is safe to parse: only `html` makes it, and `html` escapes every value it is given.
*
* Plain strings, rather than a renderer's templates, let one view serve the script bundle, the
* prerendered page and the plain-HTML snippet, and let a thousand cards share one parsed template.
*/
var Html = class extends String {};
var entities = {
	"&": "&amp;",
	"<": "&lt;",
	"\"": "&quot;"
};
function toMarkup(value) {
	if (value instanceof Html) return value.toString();
	if (Array.isArray(value)) return value.map(toMarkup).join("");
	if (value === void 0 || value === false) return "";
	return String(value).replace(/[&<"]/g, (character) => entities[character] ?? "");
}
/** Template tag: joins markup and values, escaping whatever is not markup already. */
function html(strings, ...values) {
	return new Html(String.raw({ raw: strings }, ...values.map(toMarkup)));
}
// src/view/citation.ts
/** A text whose claims link to their sources. */
function cited(model, text) {
	return html`${text.split(citations).map((piece, index) => index % 2 ? links(model, piece) : say(model, piece))}`;
}
/** The first citation of a source carries the id to come back to. */
function links(model, numbers) {
	return html`<sup>${numbers.split(", ").map((number, index) => {
		const id = Number(number);
		const isFirst = !model.citations.has(id);
		model.citations.add(id);
		const label = say(model, model.article.labels.source, { number });
		const anchor = isFirst && html` id="kic-citation-${id}"`;
		return html`${index > 0 && ", "}<a part="citation" href="#kic-source-${id}" target="_self" aria-label="${label}"${anchor}>${number}</a>`;
	})}</sup>`;
}
/** A paragraph for each text. */
function paragraphs(model, texts) {
	return html`${texts.map((text) => html`<p>${cited(model, text)}</p>`)}`;
}
// src/view/heading.ts
/** A heading `depth` levels below the card's title, never past level 6. */
function heading(model, depth, content, attributes) {
	const tag = new Html(`h${Math.min(model.headingLevel + depth, 6)}`);
	return html`<${tag}${attributes}>${content}</${tag}>`;
}
// src/view/answer.ts
/** The card's title. */
function title(model) {
	return heading(model, 0, say(model, model.article.title), html` id="kic-title" part="title"`);
}
/** The answer to the title, before anything else. */
function shortAnswer(model) {
	const { labels, shortAnswer: answer } = model.article;
	const [first = "", ...more] = answer;
	return html`<div part="short-answer"><p part="label">${labels.shortAnswer}</p><p><strong>${cited(model, first)}</strong> ${cited(model, more.join(" "))}</p></div>`;
}
// src/view/date.ts
/**
* A day (YYYY-MM-DD) as the article's language writes it. Not by `Intl`: the first format of a page
* costs more time than all the rest of the card, since the browser loads its calendars for it.
*/
function longDate({ article }, day) {
	const { date, months } = article.labels;
	const read = new Date(day);
	const index = read.getUTCMonth();
	return fill(date, {
		day: `${read.getUTCDate()}`,
		month: months[index] ?? `${index + 1}`,
		year: `${read.getUTCFullYear()}`
	});
}
// src/view/byline.ts
/** Who wrote the article, what it does not replace, and when its sources were last checked. */
function byline(model) {
	const { labels, ...article } = model.article;
	const author = say(model, article.byline);
	const [checked] = article.sources.map((source) => source.checked).sort();
	return html`<footer part="footer"><p part="disclaimer">${say(model, article.disclaimer)}</p><p part="byline">${say(model, labels.by, { author })}. ${say(model, article.aboutAuthor)} ${checked !== void 0 && say(model, labels.lastChecked, { date: longDate(model, checked) })} ${article.translationNotice}</p></footer>`;
}
// src/view/links.ts
/** Address that dials a number. Ten digits, or eleven with a 1 before them, are a U.S. number. */
function dial(phone) {
	return `tel:${phone.replace(/[^+\d]/g, "").replace(/^1?(\d{10})$/, "+1$1")}`;
}
/** Address that starts a text message. */
function textMessage(phone) {
	return dial(phone).replace("tel:", "sms:");
}
/** Address of a map with the way to the provider. It names no one but the provider. */
function directions({ name, address }) {
	const { street, city, region, postalCode } = address;
	const destination = `${name}, ${street}, ${city}, ${region} ${postalCode}`;
	return `https://www.google.com/maps/dir/?${String(new URLSearchParams({
		api: "1",
		destination
	}))}`;
}
// src/view/call-button.ts
/** Calls the provider. */
function callButton(model) {
	const { article, provider } = model;
	return html`<a part="button call-button" data-kic-action="call" href="${dial(provider.phone)}">${say(model, article.labels.callNumber)}</a>`;
}
// src/view/help.ts
/**
* Help that is not the provider's. These links raise no event: who calls a helpline is nobody's
* business.
*/
function help(model) {
	const { labels, helpLines } = model.article;
	return html`<div part="box help">${heading(model, 1, labels.help, html` id="kic-help" part="heading"`)}<ul part="help-lines" role="list">${helpLines.map((line) => html`<li>${helpLine(model, line)}</li>`)}</ul></div>`;
}
function helpLine(model, line) {
	return html`<p><b>${line.name}</b><br />${line.text}</p><p part="links">${helpLinks(model, line)}</p>`;
}
/** The ways to reach a help line, as buttons of the same size as the provider's. */
function helpLinks(model, { name, call, message, url }) {
	const { callNumber, textNumber } = model.article.labels;
	return html`${call !== void 0 && button(dial(call), say(model, callNumber, { phone: call }))} ${message !== void 0 && button(textMessage(message), say(model, textNumber, { phone: message }))} ${url !== void 0 && button(url, name)}`;
}
function button(address, words) {
	return html`<a part="button help-button" href="${address}" rel="nofollow noopener noreferrer">${words}</a>`;
}
// src/view/characters-left.ts
/** Characters that fit into the message. */
var messageLimit = 1e3;
/** How many characters are left for a message of this length, or how many are too many. */
function charactersLeft(model, length) {
	const { contact } = model.article;
	return say(model, length > 1e3 ? contact.tooLong : contact.left, { count: String(Math.abs(messageLimit - length)) });
}
// src/view/contact.ts
var noReferrer = new Html(" rel=\"noreferrer\"");
/** The form for a call back. It also works as it stands, without a script. */
function contactForm(model) {
	const { contactEndpoint, article } = model;
	const { contact: words } = article;
	return contactEndpoint !== void 0 && html`<form part="form" method="post" action="${contactEndpoint}"${noReferrer}>${heading(model, 2, words.heading)} ${field("name", words.yourName, html` autocomplete="name" required`)}<p>${words.reach}</p>${field("phone", words.yourPhone, html` type="tel" autocomplete="tel"`)} ${field("email", words.yourEmail, html` type="email" autocomplete="email"`)} ${field("best-time", words.bestTime)} ${message(model)} ${consent(model)} <input name="website" autocomplete="off" hidden /><div part="result" tabindex="-1"></div><p part="links"><button part="button send-button">${words.send}</button></p><p part="status" role="status"></p></form>`;
}
function field(name, label, attributes) {
	return row(name, label, html`<input part="input"${common(name)}${attributes} />`);
}
function message(model) {
	const { yourMessage, hint } = model.article.contact;
	return row("message", `${yourMessage}. ${hint}`, html`<textarea part="input"${common("message")} rows="4"></textarea><p part="count">${charactersLeft(model, 0)}</p>`);
}
function consent(model) {
	const words = say(model, model.article.contact.consent);
	return row("consent", html`<input type="checkbox"${common("consent")} value="yes" /> ${words}`);
}
function row(name, label, control) {
	return html`<div part="field"><label for="kic-contact-${name}">${label}</label>${control}<p part="error" id="kic-error-${name}"></p></div>`;
}
function common(name) {
	return html` id="kic-contact-${name}" name="${name}" aria-describedby="kic-error-${name}"`;
}
// src/view/provider.ts
/** The provider's call to action: an advertisement, labelled as one and apart from the article. */
function providerMessage(model) {
	const { article, provider } = model;
	const { labels, providerMessage: message } = article;
	const { street, city, region, postalCode } = provider.address;
	return html`<div part="box provider">${advertisement(model)} ${heading(model, 1, say(model, message.heading), html` part="heading"`)} ${paragraphs(model, message.text)}<p part="links">${callButton(model)} ${treatmentLink(model)}</p><p>${labels.hours}</p><address part="address"><b>${provider.name}</b><br />${street}<br />${city}, ${region} ${postalCode}<br /><a part="directions-link" data-kic-action="directions" href="${directions(provider)}" rel="nofollow noopener noreferrer">${labels.directions}</a></address>${contactForm(model)}</div>`;
}
/** Says that what follows is the provider's own message. */
function advertisement(model) {
	const { labels } = model.article;
	return html`<p part="advertisement"><b>${labels.advertisement}</b> ${say(model, labels.messageFrom)}</p>`;
}
function treatmentLink({ article, provider, treatmentUrl }) {
	const url = treatmentUrl ?? provider.treatmentUrl;
	return url !== void 0 && html`<a part="button treatment-link" data-kic-action="visit" href="${url}" rel="nofollow noopener noreferrer">${article.labels.visit}</a>`;
}
/**
* Content under a heading: open on the page in the article, and behind the heading elsewhere. It
* stays in the document while closed, so that it can be found.
*/
function topic(model, id, words, content) {
	if (model.variant === "article" || id === "symptoms") return html`<section part="section">${heading(model, 1, words, html` id="kic-${id}" part="heading"`)}${content}</section>`;
	return html`<details part="disclosure" id="kic-${id}"><summary part="summary">${heading(model, 1, words, html` part="heading"`)}</summary><div part="disclosed">${content}</div></details>`;
}
// src/view/sources.ts
/** The sources that the card cites. Render it last: it lists what was cited. */
function sources(model) {
	const { article, citations } = model;
	const list = html`<ol part="sources">${article.sources.filter(({ id }) => citations.has(id)).map((source) => item(model, source))}</ol>`;
	return topic(model, "sources", article.labels.sources, list);
}
function item({ article }, { id, lang, title, by, year, url }) {
	return html`<li id="kic-source-${id}" value="${id}"><span lang="${lang}">${url === void 0 ? title : html`<a href="${url}" rel="nofollow noopener noreferrer">${title}</a>`} · ${by}</span>${year !== void 0 && `, ${year}`}. <a part="back-link" href="#kic-citation-${id}" target="_self" aria-label="${article.labels.backToText}">↑</a></li>`;
}
// src/view/banner.ts
/** The shortest card: one sentence, one help line and one call button, side by side. */
function banner(model) {
	const { shortAnswer, helpLines, emergency, labels } = model.article;
	const helpLine = helpLines.find(({ featured }) => featured) ?? helpLines[0];
	return html`${title(model)}<p part="sentence">${cited(model, shortAnswer[0] ?? "")}</p><div part="boxes">${helpLine && html`<div part="help"><p part="advertisement"><b>${labels.help}</b> ${helpLine.name}</p>${helpLinks(model, helpLine)}</div>`}<div part="provider">${advertisement(model)}${callButton(model)}</div></div><p part="emergency">${cited(model, emergency.text[0] ?? "")}</p>${sources(model)} ${byline(model)}`;
}
// src/view/emergency.ts
/** What to do at once, with a way on to the help lines further down. */
function emergency(model) {
	const { labels, emergency: words } = model.article;
	const call = say(model, labels.callNumber, { phone: words.call });
	return html`<div part="emergency">${heading(model, 1, labels.emergency)}<p>${cited(model, words.text.join(" "))}</p><p part="links"><a part="button emergency-button" href="${dial(words.call)}">${call}</a> <a part="help-link" href="#kic-help" target="_self">${labels.findHelp}</a></p></div>`;
}
// src/view/section.ts
/** A topic of the article. */
function section(model, { id, heading: words, blocks }) {
	const content = blocks.map((each) => block(model, each));
	return topic(model, id, say(model, words), content);
}
function block(model, each) {
	if (typeof each === "string") return html`<p>${cited(model, each)}</p>`;
	return "items" in each ? list(model, each) : note(model, each);
}
function list(model, { text, items }) {
	return html`<div part="list"><p part="label">${cited(model, text)}</p><ul>${items.map((item) => html`<li>${cited(model, item)}</li>`)}</ul></div>`;
}
function note(model, { heading: words, asOf, text }) {
	const date = asOf !== void 0 && html` <span part="as-of">(${say(model, model.article.labels.onDay, { date: longDate(model, asOf) })})</span>`;
	return html`<div part="note">${words !== void 0 && heading(model, 2, html`${say(model, words)}${date}`)}<p>${cited(model, text)}</p></div>`;
}
// src/view/card.ts
/** The whole card. */
function card(model) {
	const { article, variant } = model;
	return html`<div part="card ${variant}" lang="${article.lang}" dir="${article.direction}"><slot name="header"></slot><section aria-labelledby="kic-title">${variant === "banner" ? banner(model) : topics(model)}</section><slot name="footer"></slot></div>`;
}
/** The article; or, in the compact card, what a reader in need looks for, and then the rest. */
function topics(model) {
	const { article, variant, sections } = model;
	const isArticle = variant === "article";
	const shown = article.sections.filter(({ id }) => sections?.includes(id) ?? true);
	const isFirst = ({ id }) => isArticle || id === "symptoms";
	return html`${title(model)} ${shortAnswer(model)} ${emergency(model)} ${isArticle && paragraphs(model, article.opening)} ${shown.filter(isFirst).map((each) => section(model, each))}<div part="boxes">${help(model)}${providerMessage(model)}</div>${shown.filter((each) => !isFirst(each)).map((each) => section(model, each))} ${sources(model)} ${byline(model)}`;
}
// src/element/nodes.ts
var asItIs$1 = { createHTML: (markup) => markup };
var policy;
/** The latest, for cards that are asked for the same: a page may show a thousand of them. */
var recent = [];
/** New nodes. */
function parse$1(markup) {
	try {
		policy ??= window.trustedTypes?.createPolicy("lit-html", asItIs$1) ?? asItIs$1;
	} catch {
		policy = asItIs$1;
	}
	const template = document.implementation.createHTMLDocument().createElement("template");
	Reflect.set(template, "innerHTML", policy.createHTML(markup));
	return template.content;
}
/** Renders a card. Those that are asked for the same share one rendering. */
function render(model) {
	const asked = Object.values({
		...model,
		citations: void 0
	});
	const known = recent.find((each) => each.asked.every((value, index) => value === asked[index]));
	if (known) return known;
	const markup = card(model).toString();
	const [form = ""] = /<form.*<\/form>/s.exec(markup) ?? [];
	const rendering = {
		markup,
		form,
		asked,
		copies: copiesOf(markup.replace(form, ""))
	};
	recent = [rendering, ...recent].slice(0, 9);
	return rendering;
}
/** Most pages have one card, and to copy nodes takes time: so the first gets the parsed ones. */
function* copiesOf(markup) {
	yield parse$1(markup);
	const nodes = parse$1(markup);
	for (;;) yield document.importNode(nodes, true);
}
/** New nodes for a card, with these disclosures open. */
function createNodes({ copies }, open) {
	const nodes = copies.next().value;
	for (const id of open) nodes.querySelector(`details#kic-${id}`)?.setAttribute("open", "");
	return nodes;
}
/** Adds the ids of the disclosures that stand open in a prerendered card. */
function noteOpenDisclosures(root, open) {
	for (const { id } of root.querySelectorAll("details[open]")) open.add(id.replace("kic-", ""));
}
/** Whether a shadow root shows just what the nodes would. */
function shows(root, nodes) {
	return root.lastElementChild?.isEqualNode(nodes.lastElementChild) ?? false;
}
/** Replaces what a shadow root shows; the focus stays on the same control, if that is still there. */
function replaceContent(root, nodes) {
	const nameOf = (control) => [
		control?.part.value,
		control?.getAttribute("href"),
		control?.id,
		control?.parentElement?.id
	].join();
	const { activeElement } = root;
	const name = nameOf(activeElement);
	const alike = () => {
		return [...activeElement ? root.querySelectorAll("[part], [id]") : []].filter((each) => nameOf(each) === name);
	};
	const index = alike().findIndex((each) => each === activeElement);
	root.replaceChildren(nodes);
	alike()[index]?.focus({ preventScroll: true });
}
// src/view/contact-result.ts
/** What became of a request. */
function result(model, { isSent, mistakes, reason, wait = 0 }) {
	const { contact } = model.article;
	if (isSent) return html`<b>${contact.sent}</b> ${say(model, contact.next)}`;
	if (mistakes?.[0]) return html`<b>${contact.mistakes}</b><ul>${mistakes.map(([field, message]) => html`<li><a href="#kic-contact-${field}" target="_self">${message}</a></li>`)}</ul>`;
	if (!reason) return html``;
	return html`<p><b>${contact.failed}</b> ${contact[reason]} ${wait > 0 && say(model, contact.wait, { count: String(wait) })}</p><p>${callButton(model)}</p>`;
}
// src/contact/mistakes.ts
/** The mistakes in a filled-in form, in the order of its fields. */
function mistakesIn(form, model) {
	const { contact } = model.article;
	const text = (name) => form.querySelector(`[name=${name}]`)?.value.trim() ?? "";
	const phone = text("phone");
	const { length } = text("message");
	return [
		[
			!text("name"),
			"name",
			contact.needName
		],
		[
			!phone && !text("email"),
			"phone",
			contact.reach
		],
		[
			phone && !canBeDialed(phone),
			"phone",
			contact.badPhone
		],
		[
			form.querySelector("[type=email]:invalid"),
			"email",
			contact.badEmail
		],
		[
			length > messageLimit,
			"message",
			charactersLeft(model, length)
		],
		[
			phone && !form.querySelector("[name=consent]:checked"),
			"consent",
			contact.needConsent
		]
	].filter(([isWrong]) => isWrong).map(([, ...mistake]) => mistake);
}
/** However it is written: there is no rule for numbers that all countries keep. */
function canBeDialed(phone) {
	return /(\p{Nd}\P{Nd}*){3}/u.test(phone);
}
// src/contact/send.ts
var limit = 15e3;
/** Sends a request once. Never fails: whatever happens is an outcome. */
async function send(endpoint, body) {
	const signal = AbortSignal.timeout(limit);
	try {
		const response = await fetch(endpoint, {
			method: "POST",
			body,
			headers: { Accept: "application/json" },
			credentials: "omit",
			referrerPolicy: "no-referrer",
			signal
		});
		return outcomeOf(response, await response.text());
	} catch {
		if (!navigator.onLine) return { reason: "offline" };
		return { reason: signal.aborted ? "slow" : "noConnection" };
	}
}
function outcomeOf({ ok, status, headers }, text) {
	if (status === 409) return { isSent: true };
	if (status === 429 || status === 503) return {
		reason: "busy",
		wait: secondsUntil(headers.get("retry-after"))
	};
	const answer = parse(text);
	if (ok) return answer === void 0 ? { reason: "serverProblem" } : { isSent: true };
	const mistakes = status < 500 ? mistakesOf(fieldsOf(answer).get("errors")) : [];
	return mistakes.length > 0 ? { mistakes } : { reason: "serverProblem" };
}
/** Nothing at all is an answer too: null. */
function parse(text) {
	try {
		return text ? JSON.parse(text) : null;
	} catch {
		return;
	}
}
/** A list of `{ field, message }`; or an object with the name, and a message or several, of each. */
function mistakesOf(errors) {
	return [...fieldsOf(errors)].map(([name, error]) => {
		const details = fieldsOf(error);
		const field = details.get("field");
		return [typeof field === "string" ? field : name, [details.get("message") ?? error].join()];
	});
}
/** `Retry-After` holds seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function secondsUntil(retryAfter) {
	const seconds = Number(retryAfter) || (Date.parse(String(retryAfter)) - Date.now()) / 1e3;
	return Math.ceil(seconds) || 0;
}
// src/contact/when-idle.ts
/** Milliseconds after which it resolves all the same, in a page that is never idle. */
var timeout = 1e3;
/** Resolves when the browser has nothing more urgent to do. */
function whenIdle() {
	const { requestIdleCallback = (task) => setTimeout(task) } = window;
	return new Promise((resolve) => {
		requestIdleCallback(resolve, { timeout });
	});
}
// src/contact/contact-form.ts
/**
* The contact form of a card: checks it, sends it, and says what became of it.
*
* What was typed stays here while the card renders anew, and nowhere else; once sent, it is gone.
*/
var ContactForm = class {
	#root;
	#model;
	/** They stay the same, with what was typed, whenever the card renders anew. */
	#fields;
	#outcome = {};
	#isSending = false;
	/** The last request, and the id by which the server knows it. */
	#request = "";
	#id = "";
	/** When the server may be asked again, in milliseconds. */
	#notBefore = 0;
	constructor(root, model) {
		this.#root = root;
		this.#model = model;
		this.#fields = fieldsIn(root);
		for (const type of [
			"submit",
			"invalid",
			"input",
			"online"
		]) root.addEventListener(type, this, true);
	}
	handleEvent(event) {
		const { type } = event;
		const form = this.#form;
		if (type === "online" && this.#outcome.reason === "offline") this.#write("[part=status]", this.#model.article.contact.online);
		if (!form || !event.composedPath().includes(form)) return;
		if (type === "input") this.#count(form);
		else {
			event.preventDefault();
			if (type === "submit") this.#submit(form);
			else this.#check(form);
		}
	}
	/**
	* Adds the form to new nodes, behind the provider's address. In a whole article it stands far below
	* the first window, so there it comes late: browsers lay out each form of a page at once, to see
	* what they could fill in, and with it what else is far from the window. A card that shows something
	* already waits for nothing.
	*/
	addForm(nodes, markup, { variant, sections }) {
		const address = nodes.querySelector("address");
		const add = () => address?.after(parse$1(markup));
		if (!location.hash && !this.#root.firstChild && variant === "article" && !sections) this.isWhole = whenIdle().then(() => {
			if (!this.#model.contactEndpoint) return;
			add();
			this.restore(this.#model);
		});
		else add();
	}
	/** Takes over the form that the card has rendered, with the fields that the reader filled in. */
	restore(model) {
		this.#model = model;
		const form = this.#form;
		if (!form) return;
		for (const field of this.#fields) {
			const fresh = form.querySelector(`[name=${field.name}]`);
			const { activeElement } = this.#root;
			if (fresh !== field) fresh?.replaceWith(field);
			if (fresh === activeElement) field.focus({ preventScroll: true });
		}
		if (this.#outcome.mistakes) this.#outcome = { mistakes: mistakesIn(form, model) };
		if (this.#fields.length > 0 || this.#outcome.isSent) {
			this.#count(form);
			this.#show();
		}
		this.#fields = fieldsIn(form);
	}
	get #form() {
		return this.#root.querySelector("form");
	}
	/** Whether a form can be sent. If not, the reader is told what to change. */
	#check(form) {
		const mistakes = mistakesIn(form, this.#model);
		if (mistakes.length > 0) this.#tell({ mistakes });
		return mistakes.length === 0;
	}
	async #submit(form) {
		if (this.#isSending || !this.#check(form)) return;
		const wait = Math.ceil((this.#notBefore - Date.now()) / 1e3);
		if (wait > 0) {
			this.#tell({
				reason: "busy",
				wait
			});
			return;
		}
		const body = new URLSearchParams();
		for (const { type, name, value, checked } of fieldsIn(form)) if (type !== "checkbox" || checked) body.append(name, value);
		if (this.#request !== String(body)) {
			this.#request = String(body);
			this.#id = `${Date.now()}-${Math.random()}`;
		}
		body.append("request-id", this.#id);
		this.#isSending = true;
		this.#outcome = {};
		this.#show();
		const outcome = await send(form.action, body);
		this.#isSending = false;
		this.#notBefore = Date.now() + (outcome.wait ?? 0) * 1e3;
		if (outcome.isSent) {
			this.#fields = [];
			this.#request = "";
		}
		this.#tell(outcome);
		this.#root.host.dispatchEvent(new KicContactEvent(outcome.isSent ? "sent" : "failed"));
	}
	/** Shows an outcome, and takes the reader there. */
	#tell(outcome) {
		this.#outcome = outcome;
		this.#show();
		if (this.#root.activeElement || document.activeElement === document.body) this.#root.querySelector("[part=result]")?.focus();
	}
	#show() {
		const { contact } = this.#model.article;
		const { isSent, mistakes = [], reason } = this.#outcome;
		const form = this.#form;
		const place = form?.querySelector("[part=result]");
		if (!form || !place) return;
		for (const control of fieldsIn(form)) {
			const mistake = mistakes.find(([field]) => field === control.name);
			control.ariaInvalid = mistake ? "true" : null;
			this.#write(`#kic-error-${control.name}`, mistake?.[1] ?? "");
		}
		place.replaceChildren(parse$1(result(this.#model, this.#outcome).toString()));
		this.#write("form button", reason ? contact.again : contact.send);
		this.#write("[part=status]", this.#isSending ? contact.sending : "");
		if (isSent) form.replaceChildren(place);
	}
	#count(form) {
		const message = form.querySelector("textarea");
		if (message) this.#write("[part=count]", charactersLeft(this.#model, message.textLength));
	}
	#write(selector, words) {
		const place = this.#root.querySelector(selector);
		if (place) place.textContent = words;
	}
};
function fieldsIn(form) {
	return [...form.querySelectorAll("form [name]")];
}
// src/element/nearest-language.ts
/** The language that the page declares for an element: its own `lang` or the nearest one above. */
function nearestLanguage(element) {
	const declared = element.closest("[lang]");
	if (declared) return declared.getAttribute("lang") ?? "";
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? nearestLanguage(root.host) : "";
}
// src/element/kratom-info-card.ts
var toAttribute = (value) => value && textOf(value);
var reflected = {
	reflect: true,
	useDefault: true,
	converter: { toAttribute }
};
/** What is no number stays as it was written, so that a warning can tell. */
var numberOrText = (text) => Number(text) || text;
var sheets = /* @__PURE__ */ new WeakMap();
/** The stylesheet that all the cards of a document share: a document takes none of another. */
function sheetIn(view) {
	const sheet = sheets.get(view) ?? new view.CSSStyleSheet();
	if (!sheets.has(view)) sheet.replaceSync(styles);
	sheets.set(view, sheet);
	return sheet;
}
/** For JSON: Prototype.js gives all arrays a toJSON that makes strings of them. */
function asItIs(key) {
	return this[key];
}
/**
* The article "How addictive is kratom?", its symptom list and the provider's call to action.
*
* A value that cannot be used never breaks the card: it shows the default, and one `console.warn`
* names the attribute, the value and what is allowed.
*
* @element kratom-info-card
*
* @slot header - Above the title.
* @slot footer - Below everything else.
*
* @fires {KicActionEvent} kic-action - A reader follows the provider's phone number, treatment page or way there: `action` is `call`, `visit` or `directions`. Help lines raise no event: who calls one is nobody's business.
* @fires {KicToggleEvent} kic-toggle - A reader opens or closes a section: `section` is its id, and `open` is `true` or `false`.
* @fires {KicContactEvent} kic-contact - A contact request was sent, or was not: `state` is `sent` or `failed`.
* @fires {KicErrorEvent} kic-error - An `article` or a `provider` was refused, or the card cannot be shown: `error` is an `Error`.
*
* @cssprop [--kic-accent=light-dark(#0a5560, #8ad4dd)] - Links, buttons, marks. Any color can be read: the card makes text of it dark or light enough.
* @cssprop [--kic-on-accent=black or white] - Text on buttons. By default whichever of the two stands out more.
* @cssprop [--kic-text=light-dark(#1b262c, #e9eff1)] - Text.
* @cssprop [--kic-muted=the text mixed with the surface] - Small print.
* @cssprop [--kic-surface=light-dark(#fff, #13191c)] - The card itself.
* @cssprop [--kic-tint=a little of the accent on the surface] - The short answer and lists.
* @cssprop [--kic-border=the text mixed with the surface] - Lines.
* @cssprop [--kic-emergency=light-dark(#8f1d1d, #ffb3aa)] - The emergency notice, and mistakes in the form.
* @cssprop [--kic-radius=0.5em] - Corners.
* @cssprop [--kic-font-family=system-ui, sans-serif] - All text; `inherit` takes the page's font. Browsers without style queries know it only on the card itself.
* @cssprop [--kic-max-width=42em] - The card's width at most.
*
* @csspart card - The whole card.
* @csspart title - The title.
* @csspart heading - A heading below the title.
* @csspart short-answer - The short answer at the top.
* @csspart sentence - The one sentence of the banner.
* @csspart label - A short text above a list, a note or the answer.
* @csspart emergency - The emergency notice.
* @csspart emergency-button - The button that calls 911.
* @csspart section - A section of the article.
* @csspart list - A list with its label.
* @csspart note - A boxed note.
* @csspart as-of - The day on which a note was true.
* @csspart disclosure - A section that opens and closes, in the compact card.
* @csspart summary - What opens and closes it.
* @csspart disclosed - What it shows.
* @csspart citation - The number of a source.
* @csspart boxes - Help and the provider's message, together.
* @csspart box - Either of the two.
* @csspart help - Where to get help.
* @csspart help-lines - The list of help lines.
* @csspart help-button - A button that calls or texts a help line.
* @csspart help-link - A link to a help line's page.
* @csspart provider - The provider's message.
* @csspart advertisement - The words that say whose message it is.
* @csspart links - Buttons and links in a row.
* @csspart button - Any button.
* @csspart call-button - The button that calls the provider.
* @csspart treatment-link - The link to the provider's treatment page.
* @csspart address - The provider's address.
* @csspart directions-link - The link to the way there.
* @csspart form - The contact form.
* @csspart field - A field with its label.
* @csspart input - What a reader types into.
* @csspart count - How many characters are left.
* @csspart error - A mistake, at its field.
* @csspart result - What became of the request.
* @csspart status - What is going on with it.
* @csspart send-button - The button that sends it.
* @csspart sources - The list of sources.
* @csspart back-link - The link from a source back to the text.
* @csspart footer - Everything below the article.
* @csspart disclaimer - The medical disclaimer.
* @csspart byline - Who wrote and checked the article.
*/
var KratomInfoCard = class KratomInfoCard extends ReactiveElement {
	static {
		this.properties = {
			variant: reflected,
			sections: reflected,
			headingLevel: {
				...reflected,
				attribute: "heading-level",
				converter: {
					fromAttribute: numberOrText,
					toAttribute
				}
			},
			theme: reflected,
			treatmentUrl: {
				...reflected,
				attribute: "treatment-url"
			},
			contactEndpoint: {
				...reflected,
				attribute: "contact-endpoint"
			},
			lang: {
				...reflected,
				hasChanged: () => true
			},
			article: {
				attribute: false,
				noAccessor: true
			},
			provider: {
				attribute: false,
				noAccessor: true
			}
		};
	}
	/** The bundled articles, in the order in which their languages were loaded. */
	static #articles = [];
	/** Adds a language for all cards on the page. A language that is there already stays as it is. */
	static addArticle(article) {
		const articles = KratomInfoCard.#articles;
		if (articles.some(({ lang }) => lang === article.lang)) return;
		articles.push(article);
		updateCards();
	}
	/** Kept, because a page may have made all shadow roots closed. */
	#root;
	#article;
	#provider = provider;
	#contact;
	#shown = "";
	#isPrerendered = false;
	#open = /* @__PURE__ */ new Set();
	#warnings = /* @__PURE__ */ new Set();
	constructor() {
		super();
		this.variant = "article";
		this.sections = "";
		this.headingLevel = 2;
		this.theme = "auto";
		this.treatmentUrl = "";
		this.contactEndpoint = "";
		this.lang = "";
	}
	/**
	* The text to show. Assign an object of the same shape to replace the bundled one, and `undefined`
	* to bring that back. A copy is kept; an object with a mistake is refused with `kic-error`.
	*/
	get article() {
		return this.#article ?? pickArticle(KratomInfoCard.#articles, nearestLanguage(this));
	}
	set article(value) {
		this.#replace("article", value, (copy) => {
			if (copy !== void 0) assertArticle(copy, KratomInfoCard.#articles[0]);
			this.#article = copy;
		});
	}
	/** The provider's details. Checked, copied and refused like `article`. */
	get provider() {
		return this.#provider;
	}
	set provider(value) {
		this.#replace("provider", value, (copy = provider) => {
			assertProvider(copy);
			this.#provider = copy;
		});
	}
	connectedCallback() {
		super.connectedCallback();
		addCard(this);
		this.requestUpdate();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		removeCard(this);
	}
	/** A card that moves to another document leaves its stylesheet behind. */
	adoptedCallback() {
		const { defaultView } = this.ownerDocument;
		if (this.#root && defaultView) this.#root.adoptedStyleSheets = [sheetIn(defaultView)];
	}
	createRenderRoot() {
		this.#isPrerendered = this.shadowRoot !== null;
		const root = this.#root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
		this.adoptedCallback();
		listenForLinks(root);
		listenForToggles(root, this.#open);
		return root;
	}
	/** Waits for the rest of a prerendered card: the parser may be in the middle of it. */
	async scheduleUpdate() {
		if (this.#isPrerendered && document.readyState === "loading") await new Promise((resolve) => {
			document.addEventListener("DOMContentLoaded", resolve, { once: true });
		});
		await super.scheduleUpdate();
	}
	update(changed) {
		const root = this.#root;
		if (!root) return;
		try {
			super.update(changed);
			const { article } = this;
			if (!article) throw new Error("no language is loaded");
			const model = modelOf(article, this.#provider, this, this.#warn);
			const rendering = render(model);
			if (rendering.markup === this.#shown) return;
			if (!this.hasUpdated) noteOpenDisclosures(root, this.#open);
			const nodes = createNodes(rendering, this.#open);
			if (model.contactEndpoint !== void 0) this.#contact ??= new ContactForm(root, model);
			this.#contact?.addForm(nodes, rendering.form, model);
			if (!shows(root, nodes)) replaceContent(root, nodes);
			this.#contact?.restore(model);
			this.#shown = rendering.markup;
		} catch (error) {
			root.replaceChildren(document.createElement("slot"));
			this.#shown = "";
			this.#fail("the card cannot be shown", error);
		}
	}
	/** What waits for the card waits for its form too. */
	async getUpdateComplete() {
		await super.getUpdateComplete();
		await this.#contact?.isWhole;
		return !this.isUpdatePending;
	}
	firstUpdated() {
		if (document.querySelector("kratom-info-card") === this) followAddressAtFirst();
	}
	/** Assigns a copy, which can no longer change behind the card's back, or run code. */
	#replace(property, value, assign) {
		try {
			const json = typeof value === "function" ? "null" : JSON.stringify(value, asItIs);
			assign(value === void 0 ? value : JSON.parse(json));
			this.requestUpdate();
		} catch (error) {
			this.#fail(`this ${property} is refused`, error);
		}
	}
	#fail(what, cause) {
		const error = cause instanceof Error ? cause : new Error(textOf(cause));
		this.#warn(`${what}: ${error.message}`);
		this.dispatchEvent(new KicErrorEvent(error));
	}
	/** Says a thing once, however often the card is rendered. */
	#warn = (message) => {
		if (this.#warnings.has(message)) return;
		this.#warnings.add(message);
		try {
			console.warn(`<${tag}>: ${message}`);
		} catch {}
	};
};
// src/element/define.ts
/**
* Registers the element with a first language. Where the page has the element already, from a
* second script tag or another version, the language is added to that one.
*/
function define(article) {
	const registered = customElements.get(tag);
	if (registered) registered.addArticle?.(article);
	else {
		KratomInfoCard.addArticle(article);
		customElements.define(tag, KratomInfoCard);
	}
}
export { KicErrorEvent as a, KicContactEvent as i, KratomInfoCard as n, KicToggleEvent as o, KicActionEvent as r, define as t };
