import { ReactiveElement } from "@lit/reactive-element";
// src/article/citations.ts
/** The numbers of sources at the end of a claim, as in `Kratom can be addictive. [8, 9]`. */
var citations = / \[(\d+(?:, \d+)*)\]/g;
// src/article/web-address.ts
/** The allowed values of a web address, in words. */
var webAddress = "a full http:// or https:// address without a user name or password";
/**
* Whether a text is a full http(s) address. Anything else, such as `javascript:`, could run code; and
* a user name can look like the site that the address leads to: `https://clinic.example@evil.example`.
*/
function isWebAddress(text) {
	try {
		const { username, password } = new URL(text);
		return /^https?:\/\/\S+$/i.test(text) && !username && !password;
	} catch {
		return false;
	}
}
/** The allowed values of a contact endpoint, in words. */
var endpoint = "a full https:// address without a user name or password, or http:// on localhost";
/** Whether a text is the address of an endpoint: what a reader types must not travel in the open. */
function isEndpoint(text) {
	if (!isWebAddress(text)) return false;
	const { protocol, hostname } = new URL(text);
	return protocol === "https:" || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}
// src/article/kinds.ts
/** The rule for a single value. */
var Kind = class {
	constructor(type, allowed, rule) {
		this.type = type;
		this.allowed = allowed;
		this.rule = rule;
	}
};
var withoutHtml = /^(?![\s\S]*<[A-Za-z!/?])[\s\S]*\S/;
/** Words that are shown as they are. */
var words$2 = new Kind("string", "text without HTML", withoutHtml);
/** A `Text`: sentences that may cite sources. */
var text = new Kind("string", words$2.allowed, withoutHtml);
/** The pattern refuses what the card's own ids are made of, such as `kic-help` or `kic-source-8`. */
var sectionId = new Kind("string", "lower-case words joined by hyphens, but not title, contents, help or sources, and not beginning with source-, citation-, contact- or error-", /^(?!(title|contents|help|sources)$|(source|citation|contact|error)-)[a-z][a-z\d-]*$/);
var languageTag$1 = new Kind("string", "a language tag such as pt-BR", /^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/);
var direction = new Kind("string", "ltr or rtl", /^(ltr|rtl)$/);
var phone = new Kind("string", "a phone number of 3 to 15 digits", /^\+?([\s().-]*\d){3,15}$/);
var url = new Kind("string", webAddress, { test: isWebAddress });
var day$1 = new Kind("string", "a day such as 2026-12-31", { test: isDay });
var wholeNumber = new Kind("number", "a whole number above 0", /^[1-9]\d*$/);
var yesOrNo = new Kind("boolean", "true or false", /./);
function isDay(written) {
	if (Number.isNaN(Date.parse(written))) return false;
	return new Date(written).toISOString().startsWith(`${written}T`);
}
// src/article/own-entries.ts
/** The defined fields of any value, without inherited ones; none, if it is not an object. */
function ownEntries(value) {
	const entries = typeof value === "object" ? Object.entries(value ?? {}) : [];
	return new Map(entries.filter(([, field]) => field !== void 0));
}
var articleShape = {
	"$schema?": words$2,
	lang: languageTag$1,
	direction,
	"translationNotice?": words$2,
	title: words$2,
	shortAnswer: [text],
	emergency: {
		text: [text],
		call: phone
	},
	opening: [text],
	sections: [{
		id: sectionId,
		heading: words$2,
		"short?": words$2,
		blocks: [
			text,
			{
				"heading?": words$2,
				"asOf?": day$1,
				text
			},
			{
				text,
				items: [text]
			}
		]
	}],
	helpLines: [{
		name: words$2,
		"short?": words$2,
		text: words$2,
		"call?": phone,
		"message?": phone,
		"url?": url,
		"featured?": yesOrNo
	}],
	providerMessage: {
		heading: words$2,
		text: [text]
	},
	disclaimer: words$2,
	byline: words$2,
	aboutAuthor: words$2,
	sources: [{
		id: wholeNumber,
		lang: languageTag$1,
		title: words$2,
		by: words$2,
		"year?": wholeNumber,
		"url?": url,
		checked: day$1,
		"toConfirm?": yesOrNo
	}],
	labels: {
		about: words$2,
		shortAnswer: words$2,
		emergency: words$2,
		contents: words$2,
		findHelp: words$2,
		help: words$2,
		callNumber: words$2,
		textNumber: words$2,
		advertisement: words$2,
		messageFrom: words$2,
		hours: words$2,
		visit: words$2,
		directions: words$2,
		sources: words$2,
		source: words$2,
		citations: words$2,
		backToText: words$2,
		onDay: words$2,
		date: words$2,
		months: [words$2],
		lastChecked: words$2,
		by: words$2,
		readArticle: words$2
	},
	contact: {
		heading: words$2,
		yourName: words$2,
		yourPhone: words$2,
		yourEmail: words$2,
		reach: words$2,
		bestTime: words$2,
		yourMessage: words$2,
		hint: words$2,
		left: words$2,
		consent: words$2,
		consentRule: words$2,
		send: words$2,
		sending: words$2,
		mistakes: words$2,
		needName: words$2,
		needReach: words$2,
		badPhone: words$2,
		badEmail: words$2,
		needConsent: words$2,
		nearLimit: words$2,
		overLimit: words$2,
		tooLong: words$2,
		sent: words$2,
		next: words$2,
		failed: words$2,
		offline: words$2,
		slow: words$2,
		noConnection: words$2,
		busy: words$2,
		serverProblem: words$2,
		wait: words$2,
		again: words$2,
		online: words$2
	}
};
var providerShape = {
	"$schema?": words$2,
	name: words$2,
	shortName: words$2,
	phone,
	address: {
		street: words$2,
		city: words$2,
		region: words$2,
		postalCode: words$2
	},
	"treatmentUrl?": url
};
// src/article/check.ts
function fail(path, allowed) {
	throw new TypeError(`${path} must be ${allowed}`);
}
function isList(value) {
	return Array.isArray(value);
}
function isObject(value) {
	return Object.prototype.toString.call(value) === "[object Object]";
}
/** The names of fields, without the question mark of those that may be left out. */
function namesOf(shape) {
	return Object.keys(shape).map((key) => key.replace("?", ""));
}
/** The shape that an item is meant to have: the first one that knows all its fields. */
function shapeOf(item, shapes) {
	const names = [...ownEntries(item).keys()];
	return shapes.find((shape) => shape instanceof Kind ? !isObject(item) : names.every((name) => namesOf(shape).includes(name))) ?? shapes.at(-1) ?? {};
}
/** Fails at the first part of a value that has another shape. Adds the texts in it to `texts`. */
function check(value, shape, path, texts = []) {
	if (shape instanceof Kind) checkSingle(value, shape, path, texts);
	else if (isList(shape)) checkList(value, shape, path, texts);
	else checkFields(value, shape, path, texts);
}
function checkSingle(value, kind, path, texts) {
	if (typeof value !== kind.type || !kind.rule.test(String(value))) fail(path, kind.allowed);
	if (kind === text) texts.push([path, String(value)]);
}
function checkList(value, shapes, path, texts) {
	if (!isList(value)) fail(path, "a list");
	const ids = /* @__PURE__ */ new Set();
	[...value].forEach((item, index) => {
		const place = `${path}.${index}`;
		check(item, shapeOf(item, shapes), place, texts);
		const id = ownEntries(item).get("id");
		if (ids.has(id)) fail(`${place}.id`, "unique");
		if (id !== void 0) ids.add(id);
	});
}
function checkFields(value, shape, path, texts) {
	if (!isObject(value)) fail(path, "an object");
	const fields = ownEntries(value);
	const names = namesOf(shape);
	for (const name of fields.keys()) if (!names.includes(name)) {
		const missing = names.filter((each) => !fields.has(each)).join(" or ");
		fail(`${path}.${name}`, missing ? `left out, or named ${missing}` : "left out");
	}
	for (const [key, field] of Object.entries(shape)) {
		const name = key.replace("?", "");
		if (name === key || fields.has(name)) check(fields.get(name), field, `${path}.${name}`, texts);
	}
}
function assertShape(value, texts) {
	check(value, articleShape, "article", texts);
}
/** Throws unless a value is an article. The message names the place, and what is allowed there. */
function assertArticle(value) {
	const texts = [];
	assertShape(value, texts);
	const ids = value.sources.map(({ id }) => id);
	for (const [path, words] of texts) for (const [, cited = ""] of ` ${words}`.matchAll(citations)) for (const number of cited.split(", ")) if (!ids.includes(Number(number))) fail(`${path}: source ${number}`, "in article.sources");
}
/** Throws unless a value has a provider's details. */
function assertProvider(value) {
	check(value, providerShape, "provider");
}
// src/article/plain-copy.ts
/** Reads a field as it is: Prototype.js gives all arrays a toJSON that makes strings of them. */
function asItIs(key) {
	return this[key];
}
/** A copy of a value as JSON has it: one that cannot change later, or run code of its owner. */
function plainCopy(value) {
	if (value === void 0) return void 0;
	if (typeof value === "function") return null;
	return JSON.parse(JSON.stringify(value, asItIs));
}
// src/article/languages.ts
/** The language of the words in a language tag: `pt` of `pt-BR`. */
function words$1(tag) {
	return tag.toLowerCase().replace(/-.*/, "");
}
/** The article in a language, or else the first one. */
function pickArticle(articles, wanted) {
	return articles.find(({ lang }) => words$1(lang) === words$1(wanted)) ?? articles[0];
}
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
// src/behavior/jump-to.ts
/** Opens the disclosure around an element, moves the focus to the element and scrolls to it. */
function jumpTo(target) {
	const disclosure = target.closest("details");
	if (disclosure) disclosure.open = true;
	const focusable = target.querySelector("summary") ?? target;
	if (focusable.tabIndex < 0) focusable.tabIndex = -1;
	focusable.focus({ preventScroll: true });
	target.scrollIntoView();
}
// src/behavior/unshadowed.ts
/**
* A document as the platform defines it. On the document itself, an element of the page such as
* `<img name="querySelector">` hides the property of the same name:
* https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
*/
function unshadowed(page) {
	return new Proxy(page, { get(target, name) {
		const prototype = Reflect.getPrototypeOf(target) ?? target;
		const value = Reflect.get(prototype, name, target);
		if (typeof value !== "function") return value;
		return (...args) => Reflect.apply(value, target, args);
	} });
}
// src/behavior/deep-links.ts
/**
* Shows what the fragment of the page's address names, such as `#kic-symptoms`, in a card: browsers
* do not look into shadow roots. An element of the page with this id comes first.
*/
function followAddress(card) {
	const id = location.hash.slice(1);
	if (unshadowed(document).getElementById(id)) return;
	const target = card?.shadowRoot?.getElementById(id);
	if (target) jumpTo(target);
}
/** Follows the fragment on load, unless the reader has scrolled already. */
function followAddressAtFirst(card) {
	if (location.hash && scrollY === 0) followAddress(card);
}
// src/behavior/events.ts
/** The reader's action on the provider's call to action. */
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
/**
* Keeps the ids of the open disclosures, and raises `kic-toggle` when a reader opens or closes one.
*/
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
// src/behavior/history.ts
/** Name of the number that the card adds to the state of its entries in the history. */
var depth = "kicDepth";
/** The links that readers have followed and not come back from, the last one at the end. */
var followed = [];
function depthIn(state) {
	return typeof state === "object" && state !== null ? Number(Reflect.get(state, depth) ?? 0) : 0;
}
/** Goes back to the link. A page's own entries keep the depth, and change nothing here. */
function goBack({ state }) {
	const [link] = followed.splice(depthIn(state));
	if (link?.isConnected) jumpTo(link);
	if (followed.length === 0) removeEventListener("popstate", goBack);
}
/**
* Lets the browser's Back button return to a link within the card that a reader has followed. The
* page keeps its address and its own state, so that its router sees no change.
*/
function rememberPlace(link) {
	followed.splice(depthIn(history.state), Infinity, link);
	try {
		history.pushState({
			...history.state,
			[depth]: followed.length
		}, "");
		addEventListener("popstate", goBack);
	} catch {
		followed.pop();
	}
}
// src/behavior/links.ts
var citation$1 = "#kic-citation-";
/**
* Handles clicks on the card's own links, by event delegation. A link of the provider's message
* raises `kic-action`, and then works by itself. A link within the card moves the focus: browsers
* look for a fragment in the page, not in a shadow root, and would change the page's address.
*/
function listenForLinks(root, options = {}) {
	/** The link within the card that a reader followed last. */
	let followed;
	/** The element that a fragment stands for. The way back from a source leads to its citation. */
	const find = (fragment) => {
		if (!fragment.startsWith(citation$1)) return root.getElementById(fragment.slice(1));
		const cites = `[data-kic-cites~="${fragment.replace(citation$1, "")}"]`;
		return followed?.isConnected && followed.matches(cites) ? followed : root.querySelector(cites);
	};
	const listener = (event) => {
		const path = event.composedPath();
		const link = [...root.querySelectorAll("a")].find((each) => path.includes(each));
		if (!link) return;
		const action = actions.find((each) => each === link.getAttribute("data-kic-action"));
		if (action) root.host.dispatchEvent(new KicActionEvent(action));
		const fragment = link.getAttribute("href") ?? "";
		if (!fragment.startsWith("#kic-")) return;
		event.preventDefault();
		const target = find(fragment);
		if (!target) return;
		followed = link;
		rememberPlace(link);
		jumpTo(target);
	};
	root.addEventListener("click", listener, options);
}
// src/behavior/tab-key.ts
/**
* Keeps what the Tab key has reached clear of sticky bars. For Safari, which does not scroll for the
* scroll-margin of what it focuses; this can go when sticky-bars.test.js is green without it.
*/
function listenForTabKey(root, options = {}) {
	const listener = (event) => {
		if (event instanceof KeyboardEvent && event.key === "Tab") root.activeElement?.scrollIntoView({ block: "nearest" });
	};
	root.addEventListener("keyup", listener, options);
}
// src/behavior/parse.ts
var noPolicy = { createHTML: (markup) => markup };
var policy;
/**
* A page that requires Trusted Types lists the policies that it allows. The card uses the name of
* Lit's policy, which such pages often know. `html` has escaped every value, so the markup passes.
*/
function findPolicy() {
	try {
		return window.trustedTypes?.createPolicy("lit-html", { createHTML: (markup) => markup }) ?? noPolicy;
	} catch {
		return noPolicy;
	}
}
/** The nodes of markup that the card's views have made. */
function parse$1(markup) {
	policy ??= findPolicy();
	const template = unshadowed(document).implementation.createHTMLDocument().createElement("template");
	Reflect.set(template, "innerHTML", policy.createHTML(markup));
	return template.content;
}
// src/options/kinds.ts
/** One of several words. The first is the standard one. */
function oneOf(...choices) {
	return {
		standard: choices[0],
		allowed: () => choices.join(", "),
		parse: (text) => choices.find((word) => word === text),
		choices
	};
}
/** A whole number of one digit. */
function digit(first, last, standard) {
	const pattern = new RegExp(`^[${first}-${last}]$`);
	return {
		standard,
		allowed: () => `a whole number from ${first} to ${last}`,
		parse: (text) => pattern.test(text) ? Number(text) : void 0
	};
}
/** Text that has to pass a check; empty where the page says nothing. */
function checkedText(allowed, isUsable) {
	return {
		standard: "",
		allowed: () => allowed,
		parse: (text) => isUsable(text) ? text : void 0
	};
}
var anyWebAddress = checkedText(webAddress, isWebAddress);
var endpointAddress = checkedText(endpoint, isEndpoint);
var languageTag = checkedText("a language tag, such as es or pt-BR", (text) => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(text));
/** Ids of sections of the article, separated by spaces; empty for all sections. */
var sectionIds = {
	standard: "",
	allowed: (article) => idsOf(article).join(", "),
	parse: (text, article) => wordsIn(text).filter((id) => idsOf(article).includes(id)).join(" ") || void 0,
	leavesOut: (text, article) => wordsIn(text).some((id) => !idsOf(article).includes(id))
};
function idsOf({ sections }) {
	return sections.map(({ id }) => id);
}
/** The words of a text that are separated by white space. */
function wordsIn(text) {
	return text.match(/\S+/g) ?? [];
}
// src/view/fill.ts
/** Replaces each `{key}` in a text by its value; a key without a value stays as it is. */
function fill(text, values) {
	return text.replace(/\{(\w+)\}/g, (placeholder, key) => Object.hasOwn(values, key) ? values[key] ?? "" : placeholder);
}
// src/view/model.ts
/** The model of a card with these options. */
function modelOf(article, provider, options) {
	return {
		...options,
		article,
		provider,
		content: contentOf(article, options)
	};
}
function contentOf(article, { variant, sections }) {
	const { shortAnswer, emergency, opening } = article;
	const isBanner = variant === "banner";
	const wanted = wordsIn(sections);
	const shown = {
		shortAnswer: isBanner ? shortAnswer.slice(0, 1) : shortAnswer,
		emergency: isBanner ? emergency.text.slice(0, 1) : emergency.text,
		opening: variant === "article" ? opening : [],
		sections: isBanner ? [] : article.sections.filter(({ id }) => wanted.length === 0 || wanted.includes(id))
	};
	const numbers = citedIn(textsIn([shown, isBanner ? [] : article.providerMessage]));
	return {
		...shown,
		sources: article.sources.filter(({ id }) => numbers.has(id))
	};
}
/** Every text inside of a value. */
function textsIn(value) {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
/** The numbers of the sources that texts cite. */
function citedIn(texts) {
	return new Set(texts.flatMap((text) => [...text.matchAll(citations)]).flatMap(([, numbers = ""]) => numbers.split(", ").map(Number)));
}
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
// src/view/characters-left.ts
/** Characters that fit into the message. */
var messageLimit = 1e3;
/** How many characters are left for a message of this length, or how many are too many. */
function charactersLeft(model, length) {
	const { contact } = model.article;
	return say(model, length > 1e3 ? contact.tooLong : contact.left, { count: String(Math.abs(messageLimit - length)) });
}
// src/view/html.ts
/**
* Markup that is safe to parse: only `html` makes it, and `html` escapes every value it is given.
*
* Plain strings, rather than a renderer's templates, let one view serve the script bundle, the
* prerendered page and the plain-HTML snippet, and let a thousand cards share one parsed template.
*/
var Html = class {
	#markup;
	constructor(markup) {
		this.#markup = markup;
	}
	toString() {
		return this.#markup;
	}
};
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
/**
* Template tag: joins markup and values, escaping whatever is not markup already. A loop, because
* `String.raw` would take half of the time of a server that renders cards.
*/
function html(strings, ...values) {
	let markup = strings[0] ?? "";
	values.forEach((value, index) => {
		markup += toMarkup(value) + (strings[index + 1] ?? "");
	});
	return new Html(markup);
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
// src/view/words.ts
/** What browsers would break behind the hyphen, or at the space. */
var names = /(7-OH|EE\. UU\.|[\d-]{7,})/;
/** Text whose phone numbers and short names stay on one line. */
function unbroken(text) {
	return html`${text.split(names).map((piece, index) => index % 2 ? html`<span class="unbroken">${piece}</span>` : piece)}`;
}
/** Words of the article to show, with the provider's details. */
function words(model, text) {
	return unbroken(say(model, text));
}
// src/view/call-button.ts
/** Calls the provider. With `whom`, its label says whom it calls. */
function callButton(model, whom) {
	const { article, provider } = model;
	const call = article.labels.callNumber;
	return html`<a part="button call-button" data-kic-action="call" href="${dial(provider.phone)}"${labelled(say(model, call), whom)}>${words(model, call)}</a>`;
}
/** Adds a name to the words of a button, for readers who hear it without the text around it. */
function labelled(call, whom) {
	return whom !== void 0 && html` aria-label="${call}, ${whom}"`;
}
// src/view/contact-result.ts
/** Shows the outcome of a request. Its first paragraph names the whole. */
function result(model, { isSent, mistakes, reason, wait = 0 }) {
	const { contact } = model.article;
	if (isSent) return summary(html`<b>${contact.sent}</b> ${withCall(model, contact.next)}`);
	if (mistakes?.[0]) return html`${summary(html`<b>${contact.mistakes}</b>`)}<ul>${mistakes.map(([field, message]) => html`<li><a href="#kic-contact-${field}">${message}</a></li>`)}</ul>`;
	if (!reason) return summary();
	const again = wait > 0 && say(model, contact.wait, { count: String(wait) });
	return html`${summary(html`<b>${contact.failed}</b> ${contact[reason]} ${again}`)}<p>${callButton(model)}</p>`;
}
function summary(words) {
	return html`<p id="kic-contact-outcome">${words}</p>`;
}
/** A text in which the provider's number is a link. */
function withCall(model, text) {
	const { phone } = model.provider;
	const link = html`<a data-kic-action="call" href="${dial(phone)}">${phone}</a>`;
	return html`${text.split("{phone}").map((part, index) => [index > 0 && link, say(model, part)])}`;
}
// src/contact/mistakes.ts
/** The mistakes in a filled-in form, in the order of its fields. */
function mistakesIn(form, { article }) {
	const { contact } = article;
	const text = (name) => form.querySelector(`[name=${name}]`)?.value.trim() ?? "";
	const phone = text("phone");
	return [
		[
			!text("name"),
			"name",
			contact.needName
		],
		[
			!phone && !text("email"),
			"phone",
			contact.needReach
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
			lengthOfMessage(form) > messageLimit,
			"message",
			contact.overLimit
		],
		[
			phone && !form.querySelector("[name=consent]:checked"),
			"consent",
			contact.needConsent
		]
	].filter(([isWrong]) => isWrong).map(([, ...mistake]) => mistake);
}
/** Characters in the message, as it is sent. */
function lengthOfMessage(form) {
	return form.querySelector("textarea")?.textLength ?? 0;
}
/** However it is written: there is no rule for numbers that all countries keep. */
function canBeDialed(phone) {
	return /(\p{Nd}\P{Nd}*){3}/u.test(phone);
}
// src/contact/send.ts
var limit$1 = 15e3;
var mostBytes = 65536;
var mostMistakes = 20;
var longestWait = 600;
/** Sends a request once. Never fails: whatever happens is an outcome. */
async function send(endpoint, body) {
	const signal = AbortSignal.timeout(limit$1);
	try {
		const response = await fetch(endpoint, {
			method: "POST",
			body,
			headers: { Accept: "application/json" },
			credentials: "omit",
			referrerPolicy: "no-referrer",
			redirect: "manual",
			signal
		});
		return outcomeOf(response, await startOf(response));
	} catch {
		if (!navigator.onLine) return { reason: "offline" };
		return { reason: signal.aborted ? "slow" : "noConnection" };
	}
}
/** The text of an answer, up to the limit: what is longer is no answer that the card knows. */
async function startOf({ body }) {
	if (!body) return "";
	const reader = body.getReader();
	const decoder = new TextDecoder();
	let text = "";
	let left = mostBytes;
	while (left > 0) {
		const { done, value } = await reader.read();
		if (done) break;
		text += decoder.decode(value.subarray(0, left), { stream: true });
		left -= value.length;
	}
	await reader.cancel();
	return text;
}
/** A redirect has the status 0, and no text. */
function outcomeOf({ ok, status, headers }, text) {
	if (status === 409) return { isSent: true };
	if (status === 429 || status === 503) return {
		reason: "busy",
		wait: secondsUntil(headers.get("retry-after"))
	};
	const answer = parse(text);
	if (ok) return answer === void 0 ? { reason: "serverProblem" } : { isSent: true };
	const mistakes = status < 500 ? mistakesOf(ownEntries(answer).get("errors")) : [];
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
	return [...ownEntries(errors)].slice(0, mostMistakes).map(([name, error]) => {
		const details = ownEntries(error);
		const field = details.get("field");
		return [
			typeof field === "string" ? field : name,
			[details.get("message") ?? error].join(),
			true
		];
	});
}
/** `Retry-After` holds seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function secondsUntil(retryAfter) {
	const seconds = Number(retryAfter) || (Date.parse(String(retryAfter)) - Date.now()) / 1e3;
	return Math.min(Math.ceil(seconds) || 0, longestWait);
}
// src/contact/contact-form.ts
/** So many characters before the limit of the message, a reader is told that it comes near. */
var warning = 100;
/**
* The behavior of a card's contact form: checks what was typed, sends it, and shows the outcome.
*
* The fields are kept while the card renders anew, with what the reader has typed. Nothing is kept
* after the request was sent.
*/
var ContactForm = class {
	#root;
	#model;
	/** The fields that the reader has seen. A new rendering of the form gets these again. */
	#fields;
	#outcome = {};
	#isSending = false;
	/** What was said last about the length of the message. */
	#said = "";
	/** The last request, and the id by which a server knows it again. */
	#request = "";
	#id = "";
	/** The server that asked to wait, and until when, in milliseconds since 1970. */
	#busy = {
		endpoint: "",
		until: 0
	};
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
		if (type === "input") {
			this.#mend(form, event.target);
			return;
		}
		event.preventDefault();
		if (type === "submit") this.#submit(form);
		else this.#check(form);
	}
	/** Takes over a newly rendered form: it gets the reader's fields, and the outcome so far. */
	restore(model) {
		this.#model = model;
		const form = this.#form;
		if (!form) return;
		for (const field of this.#fields) {
			const rendered = form.querySelector(`[name=${field.name}]`);
			const isFocused = rendered === this.#root.activeElement;
			if (rendered !== field) rendered?.replaceWith(field);
			if (isFocused) field.focus({ preventScroll: true });
		}
		if (this.#outcome.mistakes?.[0]) this.#outcome = { mistakes: mistakesIn(form, model) };
		if (this.#fields.length > 0 || this.#outcome.isSent) this.#show();
		this.#fields = fieldsIn(form);
	}
	get #form() {
		return this.#root.querySelector("form");
	}
	/** Whether the form can be sent. If not, the reader is told what to change. */
	#check(form) {
		const mistakes = mistakesIn(form, this.#model);
		if (mistakes.length > 0) this.#tell({ mistakes });
		return mistakes.length === 0;
	}
	async #submit(form) {
		if (this.#isSending || !this.#check(form)) return;
		const endpoint = form.action;
		const wait = Math.ceil((this.#busy.until - Date.now()) / 1e3);
		if (wait > 0 && endpoint === this.#busy.endpoint) {
			this.#tell({
				reason: "busy",
				wait
			});
			return;
		}
		this.#isSending = true;
		this.#outcome = {};
		this.#show();
		const outcome = await send(endpoint, this.#bodyOf(form));
		this.#isSending = false;
		this.#busy = {
			endpoint,
			until: Date.now() + (outcome.wait ?? 0) * 1e3
		};
		if (outcome.isSent) {
			this.#fields = [];
			this.#request = "";
		}
		this.#tell(outcome);
		this.#root.host.dispatchEvent(new KicContactEvent(outcome.isSent ? "sent" : "failed"));
	}
	/** The body of a request. A second try keeps the id, so that the server does not take it twice. */
	#bodyOf(form) {
		const body = new URLSearchParams();
		for (const { type, name, value, checked } of fieldsIn(form)) if (type !== "checkbox" || checked) body.append(name, value);
		if (this.#request !== String(body)) {
			this.#request = String(body);
			this.#id = `${Date.now()}-${Math.random()}`;
		}
		body.append("request-id", this.#id);
		return body;
	}
	/** Shows an outcome and moves the focus to it, unless the focus is elsewhere on the page. */
	#tell(outcome) {
		this.#outcome = outcome;
		this.#show();
		const { activeElement, body } = unshadowed(document);
		if (this.#root.activeElement || activeElement === body) {
			const place = this.#root.querySelector("[part=result]");
			place?.focus({ preventScroll: true });
			place?.scrollIntoView({ block: "nearest" });
		}
	}
	#show() {
		const { contact } = this.#model.article;
		const { isSent, reason } = this.#outcome;
		const form = this.#form;
		const place = form?.querySelector("[part=result]");
		if (!form || !place) return;
		place.replaceChildren(parse$1(result(this.#model, this.#outcome).toString()));
		this.#write("form button", reason ? contact.again : contact.send);
		this.#write("[part=status]", this.#isSending ? contact.sending : "");
		this.#mark(form);
		if (isSent) form.replaceChildren(place);
	}
	/** Takes back what is said about mistakes that are no longer there. */
	#mend(form, changed) {
		const { mistakes = [] } = this.#outcome;
		const now = mistakesIn(form, this.#model);
		const left = mistakes.filter(([name, message, isRefused]) => isRefused ? changed !== form.querySelector(`[name=${name}]`) : now.some(([, each]) => each === message));
		if (left.length < mistakes.length) {
			this.#outcome = { mistakes: left };
			this.#show();
		} else this.#mark(form);
	}
	/** Marks the fields with a mistake. A message is marked as soon as it is too long. */
	#mark(form) {
		const { contact } = this.#model.article;
		const length = lengthOfMessage(form);
		const isLong = length > messageLimit;
		const mistakes = [...this.#outcome.mistakes ?? []];
		if (isLong) mistakes.push(["message", contact.overLimit]);
		for (const control of fieldsIn(form)) {
			const mistake = mistakes.find(([field]) => field === control.name);
			control.ariaInvalid = mistake ? "true" : null;
			this.#write(`#kic-error-${control.name}`, mistake?.[1] ?? "");
		}
		this.#write("[part=count]", charactersLeft(this.#model, length));
		const isNear = length > messageLimit - warning;
		const words = isLong ? contact.overLimit : isNear ? contact.nearLimit : "";
		if (words !== this.#said) this.#write("[part=status]", this.#said = words);
	}
	#write(selector, words) {
		const place = this.#root.querySelector(selector);
		if (place) place.textContent = words;
	}
};
function fieldsIn(form) {
	return [...form.querySelectorAll("form [name]")];
}
// src/options/options.ts
/**
* Everything that a page can ask of a card: one line for each option, under the name of its property.
* The attribute has the same name in kebab case. Attributes, properties, warnings, `renderCard`, the
* page for a frame, the one-tag script, the builder, the types and the reference follow from here.
*
* `sections` is first, because in an address `&sections` would be read as the section sign.
*/
var options = {
	/**
	* Ids of the sections to show, separated by spaces, or nothing for all of them: `what-is-kratom`,
	* `seven-oh`, `symptoms`, `psychological`, `risk`, `what-to-do`, `law`. The title, short answer,
	* emergency notice, help, the provider's message, disclaimer and byline always stay.
	*/
	sections: sectionIds,
	/**
	* How much to show. `article`: everything open. `compact`: title, short answer, symptoms, help and
	* call to action, the other sections behind their headings. `banner`: one sentence, a help line and
	* the call button.
	*/
	variant: oneOf("article", "compact", "banner"),
	/** `auto` follows the page's own `color-scheme`; `light` and `dark` force one. */
	theme: oneOf("auto", "light", "dark"),
	/** Level of the card's title, 1 to 6; sections follow one level below, and never past 6. */
	headingLevel: digit(1, 6, 2),
	/** http(s) address: shows a link to the provider's treatment page. */
	treatmentUrl: anyWebAddress,
	/** https address (http on localhost): shows the contact form, which posts there. */
	contactEndpoint: endpointAddress,
	/** Language to show, such as `es`; without it, that of the nearest `lang` around the card. */
	lang: languageTag
};
/** The table as a list. */
var optionList = Object.entries(options);
// src/options/attributes.ts
/** The attribute of an option: `heading-level` for `headingLevel`. */
function attributeOf(name) {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
optionList.map(([name]) => attributeOf(name));
// src/options/read-options.ts
/** A value as text. Some objects have no text, such as `Object.create(null)`. */
function textOf(value) {
	try {
		return [value].join();
	} catch {
		return typeof value;
	}
}
/** Reads every option. One that cannot be used gives a warning, and the default. */
function readOptions(given, article, warn) {
	const fields = given;
	const values = optionList.map(([name, option]) => {
		const text = textOf(fields[name]);
		if (!text) return [name, option.standard];
		const value = option.parse(text, article);
		if (value === void 0 || option.leavesOut?.(text, article)) warn(`${attributeOf(name)}="${text}" cannot be used. Allowed: ${option.allowed(article)}.`);
		return [name, value ?? option.standard];
	});
	return Object.fromEntries(values);
}
// src/options/tag.ts
/** The name of the custom element. */
var tag = "kratom-info-card";
// src/element/focus.ts
/**
* Replaces what a shadow root shows, and restores the focus: it goes to the control that was focused
* before, if there still is one.
*/
function replaceContent(root, nodes) {
	const focused = root.activeElement;
	if (!focused) {
		root.replaceChildren(nodes);
		return;
	}
	const identity = identityOf(focused);
	const alike = () => [...root.querySelectorAll("[part], [id]")].filter((control) => identityOf(control) === identity);
	const index = alike().findIndex((control) => control === focused);
	root.replaceChildren(nodes);
	alike()[index]?.focus({ preventScroll: true });
}
/** Identifies a control, independent of the language and the variant. */
function identityOf(control) {
	return [
		control.part.value,
		control.getAttribute("href"),
		control.id,
		control.parentElement?.id
	].join();
}
// src/element/nearest-language.ts
/** The language that the page declares for an element: its own `lang` or the nearest one above. */
function nearestLanguage(element) {
	const declared = element.closest("[lang]");
	if (declared) return declared.getAttribute("lang") ?? "";
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? nearestLanguage(root.host) : "";
}
// src/behavior/inner-links.ts
/**
* Makes links of the places in a card that views mark as such (`data-kic-place`). Without a script
* they are text, because browsers do not look for a fragment in a shadow root.
*/
function activateInnerLinks(root) {
	for (const link of root.querySelectorAll("[data-kic-place]:not([href])")) {
		link.setAttribute("href", `#kic-${link.getAttribute("data-kic-place") ?? ""}`);
		link.removeAttribute("title");
		const label = link.getAttribute("data-kic-label");
		if (label !== null) link.setAttribute("aria-label", label);
	}
}
// src/view/inner-link.ts
/**
* A link to a place in the card. It gets its address from a script, because without one it would
* lead nowhere: browsers do not look for a fragment in a shadow root.
*/
function innerLink(part, place, content, attributes) {
	return html`<a part="${part}" data-kic-place="${place}"${attributes}>${content}</a>`;
}
// src/view/citation.ts
/** A text whose claims link to their sources. */
function cited(model, text) {
	const pieces = text.split(citations);
	return html`${pieces.map((piece, index) => {
		if (index % 2 === 0) return words(model, piece);
		return pieces.lastIndexOf(piece) === index && html`<sup>${citation(model, piece)}</sup>`;
	})}`;
}
/** A text without the numbers of its sources. */
function uncited(model, text) {
	return say(model, text.replace(citations, ""));
}
/** One link for all sources of a claim. Without a script it is text, with their names as its title. */
function citation(model, piece) {
	const { labels, sources } = model.article;
	const numbers = piece.split(", ");
	const label = numbers.length > 1 ? labels.citations : labels.source;
	const titles = sources.filter(({ id }) => numbers.includes(String(id))).map(({ title }) => title);
	const attributes = html` data-kic-label="${say(model, label, { number: piece })}" data-kic-cites="${numbers.join(" ")}" title="${titles.join(" · ")}"`;
	return innerLink("citation", `source-${Number(numbers[0])}`, piece, attributes);
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
	return heading(model, 0, words(model, model.article.title), html` id="kic-title" part="title"`);
}
/** The answer to the title, in one sentence. */
function shortAnswer(model) {
	const [first = ""] = model.content.shortAnswer;
	return html`<div part="short-answer"><p part="label">${model.article.labels.shortAnswer}</p><p part="sentence">${cited(model, first)}</p></div>`;
}
/** The rest of the answer. It comes after the calls for help, which have to be in the first screen. */
function restOfAnswer(model) {
	const [, ...rest] = model.content.shortAnswer;
	return rest.length > 0 && html`<p part="lead">${cited(model, rest.join(" "))}</p>`;
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
/** About the article: what it cannot replace, who publishes it, and when its sources were checked. */
function byline(model) {
	const { labels, disclaimer } = model.article;
	return html`<footer part="footer">${heading(model, 1, labels.about)}<p part="disclaimer">${say(model, disclaimer)}</p><p part="byline">${authorship(model)}</p></footer>`;
}
/** Who wrote and publishes the article, and when its sources were checked. */
function authorship(model) {
	const { labels, ...article } = model.article;
	const author = say(model, article.byline);
	const [checked] = article.sources.map((source) => source.checked).sort();
	return [
		`${say(model, labels.by, { author })}.`,
		say(model, article.aboutAuthor),
		checked && say(model, labels.lastChecked, { date: longDate(model, checked) }),
		article.translationNotice
	].filter(Boolean).join(" ");
}
// src/view/help.ts
/**
* Help that is not the provider's. These links raise no event: who calls a helpline is nobody's
* business.
*/
function help$1(model) {
	const { labels, helpLines } = model.article;
	return html`<div part="box help">${heading(model, 1, labels.help, html` id="kic-help" part="heading"`)}<ul part="help-lines" role="list">${helpLines.map((line) => html`<li>${helpLine(model, line)}</li>`)}</ul></div>`;
}
/** The line that even the shortest form of a card names. */
function featuredLine({ article: { helpLines } }) {
	return helpLines.find((line) => line.featured) ?? helpLines[0];
}
function helpLine(model, line) {
	return html`<p><b>${line.name}</b><br />${unbroken(line.text)}</p><p part="links">${helpLinks(model, line, "help-link")}</p>`;
}
/** The ways to reach a help line. With `whom`, their labels say whom they reach. */
function helpLinks(model, line, part, whom) {
	const { name, call, message, url } = line;
	const { callNumber, textNumber } = model.article.labels;
	const link = (address, text) => html`<a part="${part}" href="${address}" rel="nofollow noopener noreferrer"${labelled(text, whom)}>${unbroken(text)}</a>`;
	return html`${call !== void 0 && link(dial(call), say(model, callNumber, { phone: call }))} ${message !== void 0 && link(textMessage(message), say(model, textNumber, { phone: message }))} ${url !== void 0 && link(url, name)}`;
}
// src/view/calls.ts
/**
* Two calls of the same size, side by side: help that is independent, and the provider, labelled as
* an advertisement. They stand near the top, so that a reader in need does not have to scroll.
*/
function calls(model) {
	const { labels } = model.article;
	const { name } = model.provider;
	const line = featuredLine(model);
	return html`<div part="calls">${line && html`<div part="call help"><p><b>${labels.help}</b><br />${line.short ?? line.name}</p><p part="links">${helpLinks(model, line, "button help-button", line.name)}</p></div>`}<div part="call provider"><p><b part="advertisement">${labels.advertisement}</b><br />${name}</p><p part="links">${callButton(model, name)}</p></div></div>`;
}
// src/view/emergency.ts
/** The emergency notice. The number in it is a link. */
function emergency(model) {
	return html`<div part="emergency">${heading(model, 1, model.article.labels.emergency)}<p>${notice(model)}</p></div>`;
}
function notice(model) {
	const { call } = model.article.emergency;
	const text = model.content.emergency.join(" ");
	const label = say(model, model.article.labels.callNumber, { phone: call });
	const link = html`<a part="emergency-button" href="${dial(call)}" aria-label="${label}">${call}</a>`;
	const [before = "", ...after] = text.split(call);
	return after.length === 0 ? html`${link} ${cited(model, text)}` : html`${cited(model, before)}${link}${cited(model, after.join(call))}`;
}
// src/view/outer-link.ts
/** A link to another site that vouches for nothing, and tells that site nothing. */
function outerLink(address, words) {
	return html`<a href="${address}" rel="nofollow noopener noreferrer">${words}</a>`;
}
/** The sections before the help, and those after it: the compact card begins with the symptoms. */
function sectionsInOrder({ content, variant }) {
	const isFirst = ({ id }) => variant === "article" || id === "symptoms";
	return {
		first: content.sections.filter(isFirst),
		rest: content.sections.filter((each) => !isFirst(each))
	};
}
/**
* Content under a heading: open on the page in the article, and behind the heading elsewhere. It
* stays in the document while closed, so that it can be found.
*/
function topic(model, id, title, content) {
	if (model.variant === "article" || id === "symptoms") return html`<section part="section">${heading(model, 1, title, html` id="kic-${id}" part="heading"`)}${content}</section>`;
	return html`<details part="disclosure" id="kic-${id}"><summary part="summary">${heading(model, 1, title, html` part="heading"`)}</summary><div part="disclosed">${content}</div></details>`;
}
// src/view/sources.ts
/** The sources that the card cites. */
function sources(model) {
	const list = html`<ol part="sources">${model.content.sources.map((source) => item(model, source))}</ol>`;
	return topic(model, "sources", model.article.labels.sources, list);
}
function item(model, source) {
	const { id } = source;
	const back = say(model, model.article.labels.backToText, { number: String(id) });
	return html`<li id="kic-source-${id}" value="${id}">${reference(source)} ${innerLink("back-link", `citation-${id}`, "↑", html` data-kic-label="${back}"`)}</li>`;
}
/** Title, author and year of a source. */
function reference({ lang, title, by, year, url }) {
	return html`<span lang="${lang}">${url === void 0 ? title : outerLink(url, title)} · ${by}</span>${year !== void 0 && `, ${year}`}.`;
}
// src/view/banner.ts
/** The shortest card: one sentence, the emergency notice, and two calls side by side. */
function banner(model) {
	return html`${title(model)}<p part="sentence">${cited(model, model.content.shortAnswer.join(" "))}</p>${emergency(model)} ${calls(model)} ${sources(model)} ${byline(model)}`;
}
// src/view/contents.ts
/** Links to what readers look for most, and to the help lines. */
function contents(model) {
	const { labels } = model.article;
	const links = model.content.sections.map(({ id, short }) => short !== void 0 && link(model, id, short));
	return html`<nav part="contents" aria-labelledby="kic-contents"><p part="label" id="kic-contents">${labels.contents}</p><ul role="list">${links} ${link(model, "help", labels.findHelp)}</ul></nav>`;
}
function link(model, id, text) {
	return html`<li>${innerLink("contents-link", id, words(model, text))}</li>`;
}
// src/view/contact.ts
/** The form for a call back. It also works as it stands, without a script. */
function contactForm(model) {
	const { contactEndpoint, article } = model;
	const { contact: words } = article;
	if (!contactEndpoint) return false;
	return html`<form part="form" method="post" action="${contactEndpoint}" rel="noreferrer">${heading(model, 2, words.heading)} ${field("name", words.yourName, html` autocomplete="name" required`)}<p id="kic-contact-reach">${words.reach}</p>${field("phone", words.yourPhone, html` type="tel" autocomplete="tel"`, "reach")} ${field("email", words.yourEmail, html` type="email" autocomplete="email"`, "reach")} ${field("best-time", words.bestTime)} ${message(model)} ${consent(model)} <input name="website" autocomplete="off" hidden aria-hidden="true" /><div part="result" role="group" aria-labelledby="kic-contact-outcome" tabindex="-1">${result(model, {})}</div><p part="links"><button part="button send-button">${words.send}</button></p><p part="status" role="status"></p></form>`;
}
function field(name, label, attributes, rule) {
	return row(name, label, html`<input part="input"${common(name, rule)}${attributes} />`);
}
function message(model) {
	const { yourMessage, hint } = model.article.contact;
	return row("message", `${yourMessage}. ${hint}`, html`<textarea part="input"${common("message", "count")} rows="4"></textarea><p part="count" id="kic-contact-count">${charactersLeft(model, 0)}</p>`);
}
function consent(model) {
	const { consent: words, consentRule } = model.article.contact;
	return row("consent", html`<input type="checkbox"${common("consent", "rule")} value="yes" /> ${say(model, words)}`, html`<p id="kic-contact-rule">${consentRule}</p>`);
}
function row(name, label, control) {
	return html`<div part="field"><label for="kic-contact-${name}">${label}</label>${control}<p part="error" id="kic-error-${name}"></p></div>`;
}
/** A field is described by what is wrong with it, and then by its rule. */
function common(name, rule = "") {
	return html` id="kic-contact-${name}" name="${name}" aria-describedby="kic-error-${name}${rule && ` kic-contact-${rule}`}"`;
}
// src/view/provider.ts
/** The provider's call to action: an advertisement, labelled as one and apart from the article. */
function providerMessage(model) {
	const { article, provider } = model;
	const { labels, providerMessage: message } = article;
	const title = html`<b part="advertisement">${labels.advertisement}</b> ${say(model, message.heading)}`;
	const { street, city, region, postalCode } = provider.address;
	return html`<div part="box provider">${heading(model, 1, title, html` part="heading"`)}<p part="from">${say(model, labels.messageFrom)}</p>${paragraphs(model, message.text)}<p part="links">${callButton(model)} ${treatmentLink(model)}</p><p>${labels.hours}</p><address part="address"><b>${provider.name}</b><br />${street}<br />${city}, ${region} ${postalCode}<br /><a part="directions-link" data-kic-action="directions" href="${directions(provider)}" rel="nofollow noopener noreferrer">${labels.directions}</a></address>${contactForm(model)}</div>`;
}
function treatmentLink({ article, provider, treatmentUrl }) {
	const url = treatmentUrl || provider.treatmentUrl;
	return url !== void 0 && html`<a part="button treatment-link" data-kic-action="visit" href="${url}" rel="nofollow noopener noreferrer">${article.labels.visit}</a>`;
}
// src/view/section.ts
/** A topic of the article. */
function section(model, { id, heading: title, blocks }) {
	const content = blocks.map((each) => block(model, each));
	return topic(model, id, words(model, title), content);
}
function block(model, each) {
	if (typeof each === "string") return html`<p>${cited(model, each)}</p>`;
	return "items" in each ? list(model, each) : note(model, each);
}
function list(model, { text, items }) {
	return html`<div part="list"><p part="label">${cited(model, text)}</p><ul aria-label="${uncited(model, text)}">${items.map((item) => html`<li>${cited(model, item)}</li>`)}</ul></div>`;
}
function note(model, { heading: title, asOf, text }) {
	return html`<div part="note">${title !== void 0 && heading(model, 2, words(model, title))} ${asOf !== void 0 && day(model, asOf)}<p>${cited(model, text)}</p></div>`;
}
function day(model, asOf) {
	const { onDay } = model.article.labels;
	return html`<p part="as-of">${say(model, onDay, { date: longDate(model, asOf) })}</p>`;
}
// src/view/card.ts
/** The whole card. */
function card(model) {
	const { article, variant } = model;
	return html`<div part="card ${variant}" lang="${article.lang}" dir="${article.direction}"><slot name="header"></slot><section aria-labelledby="kic-title">${variant === "banner" ? banner(model) : topics(model)}</section><slot name="footer"></slot></div>`;
}
/** The article; or, in the compact card, what a reader in need looks for, and then the rest. */
function topics(model) {
	const { first, rest } = sectionsInOrder(model);
	return html`${title(model)} ${shortAnswer(model)} ${emergency(model)} ${calls(model)} ${contents(model)} ${restOfAnswer(model)} ${paragraphs(model, model.content.opening)} ${first.map((each) => section(model, each))}<div part="boxes">${help$1(model)}${providerMessage(model)}</div>${rest.map((each) => section(model, each))} ${sources(model)} ${byline(model)}`;
}
// src/element/nodes.ts
/** The markup of a model. It is parsed once, and its nodes are cloned for each card. */
var Rendering = class {
	#nodes;
	constructor(model) {
		this.markup = card(model).toString();
		this.#nodes = parse$1(this.markup);
		activateInnerLinks(this.#nodes);
	}
	/** New nodes, with these disclosures open. */
	createNodes(open) {
		const nodes = unshadowed(document).importNode(this.#nodes, true);
		for (const id of open) nodes.querySelector(`details#kic-${id}`)?.setAttribute("open", "");
		return nodes;
	}
};
/** Renderings by their article and the rest of their model: cards that ask for the same share one. */
var cache = /* @__PURE__ */ new WeakMap();
/** Renderings that are kept of each article. */
var limit = 20;
/** The rendering of a model: a new one, or that of another card which asks for the same. */
function renderingOf(model) {
	const { article } = model;
	const key = JSON.stringify({
		...model,
		article: void 0,
		content: void 0
	});
	const known = cache.get(article) ?? /* @__PURE__ */ new Map();
	const rendering = known.get(key) ?? new Rendering(model);
	if (known.size === limit) known.clear();
	cache.set(article, known.set(key, rendering));
	return rendering;
}
/** Adopts a prerendered card: its links get their addresses, and what is open in it stays open. */
function adoptPrerendered(root, open) {
	activateInnerLinks(root);
	for (const { id } of root.querySelectorAll("details[open]")) open.add(id.replace("kic-", ""));
}
/** Whether a shadow root already has nodes like these, from a server or an earlier rendering. */
function hasSameNodes(root, nodes) {
	return root.lastElementChild?.isEqualNode(nodes.lastElementChild) ?? false;
}
// src/element/page-listeners.ts
/** The cards on the page. They share their listeners, which go with the last card. */
var cards = /* @__PURE__ */ new Set();
var observer;
/** Requests an update of every card on the page. */
function updateCards() {
	for (const card of cards) card.requestUpdate();
}
/** The card that links from elsewhere lead to: the first of the page, or in a shadow root of the page. */
function linkedCard() {
	return unshadowed(document).querySelector("kratom-info-card") ?? [...cards][0];
}
function followLink() {
	followAddress(linkedCard());
}
/** Tells the contact form of every card that the reader is online again. */
function forwardOnline({ type }) {
	for (const { shadowRoot } of cards) shadowRoot?.dispatchEvent(new UIEvent(type));
}
/** Keeps a card up to date with the language, the address and the connection of the page. */
function addCard(card) {
	if (cards.size === 0) {
		observer = new MutationObserver(updateCards);
		observer.observe(unshadowed(document).documentElement, { attributeFilter: ["lang"] });
		addEventListener("hashchange", followLink);
		addEventListener("online", forwardOnline);
	}
	cards.add(card);
}
/** Forgets a card that has left the page. */
function removeCard(card) {
	cards.delete(card);
	if (cards.size === 0) {
		observer?.disconnect();
		removeEventListener("hashchange", followLink);
		removeEventListener("online", forwardOnline);
	}
}
// src/styles/css.ts
/** Marks text as CSS, for editors and for the build that minifies it. */
function css(strings) {
	return strings.join("");
}
// src/styles/article.ts
/** The parts of the article: answer, sections, lists, notes, disclosures, sources. */
var article = css`[part=short-answer]{border-inline-start:.375em solid var(--_accent);margin-bottom:.625em;padding-inline-start:min(.75em,25% - 1em)}[part=sentence]{font-size:1.1875em;line-height:1.5}[part=short-answer] [part=sentence]{font-weight:650}[part=lead]{font-size:1.125em;line-height:1.5}[part=label]{margin-bottom:.5em;font-weight:650}[part=short-answer] [part=label]{color:var(--_link);margin:0;font-size:.8125em}section section{margin-top:2.25em;display:flow-root}@supports (overflow-anchor:auto) and (not ((-moz-appearance:none))){@media screen{[part~=article]{content-visibility:auto;contain-intrinsic-block-size:auto 720em}}@media screen and (max-width:48em){[part~=article] [part=boxes],[part~=article] [part=section]{content-visibility:auto;contain-intrinsic-block-size:auto 110em;overflow-clip-margin:.5em}[part=boxes]{contain-intrinsic-block-size:auto 200em}}}[part=list],[part=note]{padding:1em var(--_inset);border:1px solid var(--_border);border-radius:var(--_radius);margin-bottom:1em}[part=list]{background:var(--_tint)}[part=list] ul{grid-template-columns:repeat(auto-fill,minmax(min(100%,max(13em,40%)),1fr));gap:.5em 2.5em;padding-inline-start:1.25em;display:grid}li::marker{color:var(--_link)}[part=as-of]{color:var(--_muted);font-weight:400}[part=citation]{vertical-align:super;white-space:nowrap;padding:.55em .2em;font-size:.7em;font-weight:400;line-height:0;text-decoration:none}[part=citation]:hover{text-decoration:underline}a:not([href]){color:inherit}[part=back-link]:not([href]){visibility:hidden}sup{font-size:inherit;display:contents}details{border-top:1px solid var(--_border)}summary{color:var(--_link);cursor:pointer;padding:.9em 0;line-height:1.25}summary [part=heading]{font-size:1.125em;display:inline}summary:hover [part=heading]{text-decoration:underline}[part=disclosed]{padding-bottom:1.25em}ol{color:var(--_muted);padding-inline-start:1.75em;font-size:.9375em}ol li{margin-bottom:.6em;padding-inline-start:.25em}ol li:focus{background:var(--_tint)}[part=back-link]{padding:.25em .5em}[part=contents]{margin-bottom:1.5em}[part=contents] [part=label]{margin:0}[part=contents] ul{flex-wrap:wrap;gap:0 1.25em;padding:0;list-style:none;display:flex}[part=contents-link]{padding:.65em 0;display:inline-block}footer{border-top:1px solid var(--_border);color:var(--_muted);margin-top:1.5em;padding-top:1.25em;font-size:.9375em}`;
// src/styles/base.ts
/** The box around the card, the wall against the page's own styles, and running text. */
var base = css`:host{--kic-font-family:system-ui, sans-serif;display:block}@container style(--kic-font-family){:host{--kic-font-family:inherit}}:host([hidden]){display:none}[part~=card]{all:initial;box-sizing:border-box;color-scheme:inherit;pointer-events:inherit;min-height:inherit;min-width:6.5em;max-width:var(--kic-max-width,42em);border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_surface);color:var(--_text);font-family:var(--kic-font-family,inherit);overflow-wrap:anywhere;-webkit-text-size-adjust:100%;margin-inline:auto;padding:clamp(min(1em,25% - 1em),5%,2.5em);line-height:1.55;display:block}@media (min-width:48em){[part~=card]{font-size:large}[part=title]{font-size:2em}}:host([theme=light]) [part~=card]{color-scheme:light}:host([theme=dark]) [part~=card]{color-scheme:dark}h1,h2,h3,h4,h5,h6{text-wrap:balance;margin:0 0 .5em;font-size:1.125em;font-weight:650;line-height:1.25}[part=title]{letter-spacing:-.015em;margin-bottom:.3em;font-size:1.5em;font-weight:700;line-height:1.15}[part=heading]{font-size:1.375em}p,ul,ol{margin:0 0 1em}.unbroken{white-space:nowrap}:is(p,ul,ol,li,div):last-child{margin-bottom:0}a{color:var(--_link);text-underline-offset:.15em;text-decoration-thickness:.08em}a:hover{text-decoration-thickness:.16em}a,button,summary,[id],[part=result]{scroll-margin:max(5em,84px)}[part~=card] :focus-visible{outline-offset:.05em;border-radius:.15em;outline:.2em solid #fd0;box-shadow:0 0 0 .4em #1b262c}[part~=card] [type=checkbox]:focus-visible{outline-color:var(--_text)}`;
// src/styles/contact.ts
/** The contact form. */
var contact = css`form{border-top:1px solid var(--_border);margin:1.5em 0 0;padding-top:1.25em}[part=field]{margin-bottom:1em}[part=field] p{margin:0}[part=input]{box-sizing:border-box;border-radius:var(--_radius);background:var(--_surface);width:100%;color:inherit;font:inherit;border:1px solid;margin-block:.375em;padding:.7em .75em;display:block}[type=checkbox]{vertical-align:middle;width:1.5em;height:1.5em;margin-inline:0 .25em}[part=error]{color:var(--_emergency);font-weight:650}[aria-invalid]{outline:2px solid var(--_emergency)}[part=result]:has(b){padding:1em var(--_inset);border-inline-start:.375em solid var(--_accent);background:var(--_tint);margin-bottom:1em}button,[type=checkbox]{font:inherit;cursor:pointer}`;
// src/styles/help.ts
/** Calls to action: the emergency notice, the help lines, the provider's message, buttons. */
var help = css`[part=emergency]{border-inline-start:.375em solid var(--_emergency);background:color-mix(in srgb, var(--_emergency) 8%, var(--_surface));margin-bottom:.625em;padding:.4em min(.875em,25% - 1em)}[part=emergency] p{font-size:.9375em;line-height:1.4}@media (min-width:48em){[part=emergency]{margin-block:1em;padding-block:.75em}}[part=emergency] :is(h2,h3,h4,h5,h6){color:var(--_emergency);margin-bottom:.1em;font-size:1em}[part=emergency-button]{color:var(--_emergency);margin-inline:-.3em;padding:.45em .3em;font-weight:700}[part=calls]{grid-template-columns:repeat(auto-fit,minmax(min(100%,7.5em),1fr));gap:.75em;margin-bottom:1.5em;line-height:1.3;display:grid}[part~=call]{grid-row:span 2;grid-template-rows:subgrid;gap:.4em;display:grid}[part~=call] p{margin:0;font-size:.875em}[part~=call] [part=links]{display:grid}[part~=call] [part~=button]{flex-wrap:wrap;place-content:center;gap:0 .3em;padding-inline:0;display:flex}a .unbroken{-webkit-text-decoration:inherit;text-decoration:inherit;white-space:normal;display:inline-block}[part=boxes]{gap:1.25em;margin:2.25em 0;display:grid}[part~=box]{padding:1.25em var(--_inset);border:2px solid var(--_border);border-radius:var(--_radius)}[part=help-lines]{padding:0;list-style:none}[part=help-lines] li{border-top:1px solid var(--_border);flex-wrap:wrap;align-items:center;gap:0 1.5em;padding:.75em 0 .25em;display:flex}[part=help-lines] p{flex:2 13em;margin:0}[part=help-lines] [part=links]{flex:11em}[part=links]{flex-wrap:wrap;gap:.5em 1em;display:flex}[part=from]{color:var(--_muted)}[part=heading] [part=advertisement]{color:var(--_muted);margin-bottom:.25em;font-size:.6875em;font-weight:650;display:block}[part~=button]{box-sizing:border-box;min-height:3em;padding:.7em var(--_inset);border:2px solid var(--_link);border-radius:var(--_radius);background:var(--_accent);color:var(--_on-accent);text-align:center;font-weight:650;line-height:1.3;text-decoration:none;display:inline-block}[part~=button]:hover{text-decoration:underline}[part~=treatment-link]{color:var(--_link);background:0 0}address{font-style:normal}[part=help-link],[part=directions-link]{font-variant-numeric:tabular-nums;padding:.7em 0;font-weight:650;display:inline-block}`;
// src/styles/print.ts
/** On paper: everything open, black on white, and addresses written out. Comes last. */
var print = css`@media print{[part]{background:0 0}[part~=card]{--_text:#000;--_surface:#fff;--_accent:#000;--_link:#000;--_emergency:#000;--_muted:#000;color-scheme:light;background:#fff;border:0;max-width:none;padding:0;font-size:12pt;line-height:1.35}[part~=button]{color:#000}a{text-decoration:none}form,[part=contents],[part=directions-link],[part=back-link]{display:none}[href^=http]:after{content:" (" attr(href) ")";font-weight:400}::details-content{content-visibility:visible}summary{list-style:none}summary [part=heading]{font-size:1.375em}[part~=box]{-webkit-box-decoration-break:clone;box-decoration-break:clone}h1,h2,h3,h4,h5,h6,summary,[part=label]{break-after:avoid}p,li,[part=emergency],[part=list],[part=note],[part=short-answer],[part~=provider]{break-inside:avoid}}`;
// src/styles/styles.ts
/** The stylesheet that all cards on a page share: one each would cost every card kilobytes. */
var styles = [
	css`[part~=card]{--_accent:var(--kic-accent,light-dark(#0a5560,#8ad4dd));--_text:var(--kic-text,light-dark(#1b262c,#e9eff1));--_surface:var(--kic-surface,light-dark(#fff,#13191c));--_emergency:var(--kic-emergency,light-dark(#8f1d1d,#ffb3aa));--_muted:var(--kic-muted,color-mix(in srgb, var(--_text) 80%, var(--_surface)));--_tint:var(--kic-tint,color-mix(in srgb, var(--_accent) 7%, var(--_surface)));--_border:var(--kic-border,color-mix(in srgb, var(--_text) 24%, var(--_surface)));--_link:var(--_accent);--_on-accent:var(--kic-on-accent,var(--_surface));--_radius:var(--kic-radius,.5em);--_inset:min(1.25em, 25% - 1em)}@supports (color:light-dark(rgb(from red r g b), red)){[part~=card]{--_link:light-dark(oklch(from var(--_accent) min(l, .48) c h),oklch(from var(--_accent) max(l, .75) c h));--_white:clamp(0, (.179 - .2126 * r - .7152 * g - .0722 * b) * 1000000, 1);--_on-accent:var(--kic-on-accent,color(from var(--_accent) srgb-linear var(--_white) var(--_white) var(--_white)))}}@media (prefers-contrast:more){[part~=card]{--_muted:var(--_text);--_border:var(--_text)}}`,
	base,
	article,
	help,
	contact,
	print
].join("");
// src/element/stylesheet.ts
var sheets = /* @__PURE__ */ new WeakMap();
/** The stylesheet that all cards of a document share. It is made with the document's own window. */
function sheetIn(view) {
	const known = sheets.get(view);
	if (known) return known;
	const sheet = new view.CSSStyleSheet();
	sheet.replaceSync(styles);
	sheets.set(view, sheet);
	return sheet;
}
// src/element/version.ts
/** The version in package.json. `npm run release:version` writes it. */
var version = "1.0.0";
// src/element/warner.ts
/** Characters of a warning, and warnings of a card: a page with a fault stays readable in the console. */
var longest = 500;
var most = 20;
/** Warns in the console, once for each message, however often the card is rendered. */
function warner() {
	const said = /* @__PURE__ */ new Set();
	return (message) => {
		if (said.has(message) || said.size === most) return;
		said.add(message);
		try {
			const end = message.length > longest ? "…" : "";
			console.warn(`<${tag}>: ${message.slice(0, longest)}${end}`);
		} catch {}
	};
}
// src/element/kratom-info-card.ts
/** How Lit declares the property of an option. */
function declarationOf(name, standard) {
	return {
		attribute: attributeOf(name),
		reflect: true,
		useDefault: true,
		hasChanged: () => true,
		converter: {
			fromAttribute: (text) => typeof standard === "number" && Number(text) || text,
			toAttribute: (value) => value && textOf(value)
		}
	};
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
* @cssprop [--kic-tint=a little of the accent on the surface] - Lists, and the result of the form.
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
* @csspart sentence - Its one sentence.
* @csspart lead - The rest of the answer, after the calls for help.
* @csspart label - A short text above a list, a note or the answer.
* @csspart emergency - The emergency notice.
* @csspart emergency-button - The link that calls 911.
* @csspart calls - Two calls, side by side, near the top.
* @csspart call - Either of the two: the one of `help` or the one of `provider`.
* @csspart contents - Links to what readers look for most.
* @csspart contents-link - One of them.
* @csspart section - A section of the article.
* @csspart list - A list with its label.
* @csspart note - A boxed note.
* @csspart as-of - The day on which a note was true.
* @csspart disclosure - A section that opens and closes, in the compact card.
* @csspart summary - What opens and closes it.
* @csspart disclosed - What it shows.
* @csspart citation - The numbers of the sources of a claim.
* @csspart boxes - Help and the provider's message, together.
* @csspart box - Either of the two.
* @csspart help - Where to get help.
* @csspart help-lines - The list of help lines.
* @csspart help-button - The button that calls the help line near the top.
* @csspart help-link - A link that calls, texts or opens a help line.
* @csspart provider - The provider's message.
* @csspart advertisement - The word that says so.
* @csspart from - Whose message it is.
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
* @csspart footer - About the article.
* @csspart disclaimer - The medical disclaimer.
* @csspart byline - Who wrote and checked the article.
*/
var KratomInfoCard = class KratomInfoCard extends ReactiveElement {
	static {
		this.properties = {
			...Object.fromEntries(optionList.map(([name, { standard }]) => [name, declarationOf(name, standard)])),
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
	static {
		this.version = version;
	}
	/**
	* Adds a language for all cards on the page. A text that is there already stays, unless the page
	* has one of its own.
	*/
	static addArticle(article, isOwn = false) {
		const articles = KratomInfoCard.#articles;
		const known = articles.findIndex(({ lang }) => lang === article.lang);
		if (known < 0) articles.push(article);
		else if (isOwn) articles[known] = article;
		else if (JSON.stringify(articles[known]) !== JSON.stringify(article)) console.warn(`<${tag}>: another text with lang="${article.lang}" came first, and stays.`);
		updateCards();
	}
	/** Kept, because a page may have made all shadow roots closed. */
	#root;
	#article;
	#provider = provider;
	#contact;
	/** The markup that the card shows. */
	#shown = "";
	#isPrerendered = false;
	/** Ids of the disclosures that stand open. */
	#open = /* @__PURE__ */ new Set();
	#warn = warner();
	constructor() {
		super();
		for (const [name, { standard }] of optionList) Reflect.set(this, name, standard);
	}
	/**
	* The text to show. Assign an object of the same shape to replace the bundled one, and `undefined`
	* to bring that back. A copy is kept; an object with a mistake is refused with `kic-error`.
	*/
	get article() {
		return this.#article ?? pickArticle(KratomInfoCard.#articles, nearestLanguage(this));
	}
	set article(value) {
		this.#replace("article", () => {
			const copy = plainCopy(value);
			if (copy !== void 0) assertArticle(copy);
			this.#article = copy;
		});
	}
	/** The provider's details. Checked, copied and refused like `article`. */
	get provider() {
		return this.#provider;
	}
	set provider(value) {
		this.#replace("provider", () => {
			const copy = value === void 0 ? provider : plainCopy(value);
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
	/** Takes the stylesheet of the new document: a document accepts none of another. */
	adoptedCallback() {
		const { defaultView } = unshadowed(this.ownerDocument);
		if (this.#root && defaultView) this.#root.adoptedStyleSheets = [sheetIn(defaultView)];
	}
	createRenderRoot() {
		this.#isPrerendered = this.shadowRoot !== null;
		const root = this.#root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
		try {
			this.adoptedCallback();
			listenForLinks(root);
			listenForToggles(root, this.#open);
			listenForTabKey(root);
		} catch (error) {
			this.#showFallback(root, error);
			this.#root = void 0;
		}
		return root;
	}
	/** Waits for the rest of a prerendered card, which the parser may not have reached. */
	async scheduleUpdate() {
		const page = unshadowed(document);
		if (this.#isPrerendered && page.readyState === "loading") await new Promise((resolve) => {
			page.addEventListener("DOMContentLoaded", resolve);
		});
		await super.scheduleUpdate();
	}
	update(changed) {
		super.update(changed);
		const root = this.#root;
		if (!root) return;
		try {
			this.#render(root);
		} catch (error) {
			this.#showFallback(root, error);
		}
	}
	#render(root) {
		const { article } = this;
		if (!article) throw new Error("no language is loaded");
		this.#checkAttributes();
		const model = modelOf(article, this.#provider, readOptions(this, article, this.#warn));
		const rendering = renderingOf(model);
		if (rendering.markup === this.#shown) return;
		if (!this.hasUpdated) adoptPrerendered(root, this.#open);
		if (model.contactEndpoint) this.#contact ??= new ContactForm(root, model);
		const nodes = rendering.createNodes(this.#open);
		if (!hasSameNodes(root, nodes)) replaceContent(root, nodes);
		this.#contact?.restore(model);
		this.#shown = rendering.markup;
	}
	/**
	* Warns of what a framework makes of a property that it does not set: a server writes
	* `headinglevel="3"`, React 18 also `provider="[object Object]"`.
	*/
	#checkAttributes() {
		for (const [name, { attribute }] of Object.entries(KratomInfoCard.properties)) {
			const alike = name.toLowerCase();
			const value = this.getAttribute(alike);
			if (alike === attribute || value === null) continue;
			const instead = attribute ? `attribute ${String(attribute)}` : `property ${name}`;
			this.#warn(`${alike}="${value}" has no effect. Use the ${instead}.`);
		}
	}
	/** Shows the page's own fallback text, which a slot without a name brings back. */
	#showFallback(root, cause) {
		root.replaceChildren(unshadowed(document).createElement("slot"));
		this.#shown = "";
		this.#fail("the card cannot be shown", cause);
	}
	firstUpdated() {
		if (linkedCard() === this) followAddressAtFirst(this);
	}
	/** Replaces the article or the provider, unless that throws. */
	#replace(property, assign) {
		try {
			assign();
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
};
// src/element/define.ts
/**
* Registers the element with a first language. Where the page has the element already, from a
* second script tag or another version, the language is added to that one. A text of the page's own
* takes the place of another one.
*/
function define(article, isOwn = false) {
	const registered = customElements.get(tag);
	if (registered) {
		const { version: theirs } = registered;
		if (theirs !== "1.0.0") console.warn(`<${tag}>: version ${version} leaves the page to ${theirs ?? "another element"}.`);
		registered.addArticle?.(article, isOwn);
	} else {
		KratomInfoCard.addArticle(article);
		customElements.define(tag, KratomInfoCard);
	}
}
export { options as a, KicErrorEvent as c, assertArticle as d, attributeOf as i, KicToggleEvent as l, KratomInfoCard as n, KicActionEvent as o, tag as r, KicContactEvent as s, define as t, plainCopy as u };
