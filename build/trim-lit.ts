import type { Plugin } from 'vite';

type Replacement = readonly [pattern: RegExp, replacement: string];

/**
 * What Lit leaves on the page's global object: its version, and a place for the metadata of
 * decorators. The card promises its pages no global but the element, and uses no decorators.
 * Lit has no setting for this: https://github.com/lit/lit/blob/main/packages/reactive-element/src/reactive-element.ts
 */
const globals: readonly Replacement[] = [
  [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/this\[Symbol\.metadata\]/, 'null'],
  [/\w+\.reactiveElementPolyfillSupport/, 'undefined'],
];

/**
 * What no part of the card uses: controllers, initializers, decorators, styles, and attributes that
 * are anything but text. Every page would load and compile it.
 */
const unused: readonly Replacement[] = [
  [/static addInitializer\(.+?(?=static get observedAttributes)/, ''],
  [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
  [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
  [/addController\(.+?(?=_\$E_\(\)\{)/, ''],
  [/,this\._\$EO\?\.forEach\(t=>t\.hostConnected\?\.\(\)\)/, ''],
  [/this\._\$EO\?\.forEach\(t=>t\.hostDisconnected\?\.\(\)\)/, ''],
  [/this\._\$EO\?\.forEach\(t=>t\.hostUpdate\?\.\(\)\),/, ''],
  [/this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),/, ''],
  [/static finalizeStyles\(.+?(?=static _\$Eu)/, ''],
  [/this\.elementStyles=this\.finalizeStyles\(this\.styles\)/, ''],
  [/createRenderRoot\(\)\{.+?(?=connectedCallback)/, ''],
  [/\w\.elementStyles=\[\],\w\.shadowRootOptions=\{mode:"open"\},/, ''],
  [/toAttribute\(t,s\)\{.+?\}(?=,f=)/, 'toAttribute:t=>t,fromAttribute:t=>t}'],
  [/c=a\.trustedTypes,l=c\?c\.emptyScript:"",/, ''],
  [/s\.state&&\(s\.attribute=!1\),/, ''],
  [/,this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)/, ''],
  [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.+?(?=\}let t=!1)/, ''],
  [
    /h="function"==typeof t\.converter.+?(?=;this\._\$Em=e)/,
    'h=t.converter?.fromAttribute?t.converter:u',
  ],
  [
    /\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)\.toAttribute\(s,i\.type\)/,
    'i.converter.toAttribute(s)',
  ],
  [/,wrapped:h\},r\)\{/, '}){'],
  [/r\?\?s\?\?this\[t\]\),!0!==h\|\|void 0!==r\)/, 's??this[t]))'],
  [/getOwnPropertySymbols:o,/, ''],
  [/s=\[\.\.\.r\(t\),\.\.\.o\(t\)\];for\(const i of s\)/, 's=r(t);for(const i of s)'],
  [
    /t=this\.shouldUpdate\(s\),t\?\(this\.willUpdate\(s\),(.+?)\):this\._\$EM\(\)\}catch/,
    't=!0,$1}catch',
  ],
  [/willUpdate\(t\)\{\}/, ''],
  [/,this\.updated\(t\)/, ''],
  [/shouldUpdate\(t\)\{return!0\}/, ''],
  [/updated\(t\)\{\}/, ''],
  [/d=\(t,s\)=>t,/, ''],
  [/d\(("\w+")\)/g, '$1'],
];

/** Takes out of Lit what the script-tag files must not, or need not, have. */
export function trimLit(): Plugin {
  return {
    name: 'trim-lit',
    transform: {
      filter: { id: /\/@lit\/reactive-element\/reactive-element\.js$/ },
      handler(code) {
        return [...globals, ...unused].reduce((text, [pattern, replacement]) => {
          if (text.search(pattern) < 0)
            this.error(`Lit has changed: ${String(pattern)} is not there.`);
          return text.replace(pattern, replacement);
        }, code);
      },
    },
  };
}
