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
 * What no part of the card uses: controllers, initializers, decorators, styles, the values before a
 * change, accessors of others, and attributes that are not reflected text. Every page would load and
 * compile it.
 */
const unused: readonly Replacement[] = [
  [/static addInitializer\(.+?(?=static get observedAttributes)/, ''],
  [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
  [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
  [/addController\(.+?(?=_\$E_\(\)\{)/, ''],
  [/,this\._\$EO\?\.forEach\(t=>t\.hostConnected\?\.\(\)\)/, ''],
  [/this\._\$EO\?\.forEach\(t=>t\.hostDisconnected\?\.\(\)\)/, ''],
  [/this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),/, ''],
  [/static finalizeStyles\(.+?(?=static _\$Eu)/, ''],
  [/this\.elementStyles=this\.finalizeStyles\(this\.styles\)/, ''],
  [/createRenderRoot\(\)\{.+?(?=connectedCallback)/, ''],
  [/\w\.elementStyles=\[\],\w\.shadowRootOptions=\{mode:"open"\},/, ''],
  [/u=\{toAttribute.+?\},(?=f=)/, ''],
  [/,b=\{attribute.+?hasChanged:f\}/, ''],
  [/(?<=createProperty\(t,s)=b/, ''],
  [/(?<=elementProperties\.get\(t\))\?\?b/, ''],
  [/this\._\$Ep=void 0,(?=this\.isUpdatePending)/, ''],
  [/c=a\.trustedTypes,l=c\?c\.emptyScript:"",/, ''],
  [/s\.state&&\(s\.attribute=!1\),/, ''],
  [/,this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)/, ''],
  [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.+?(?=\}let t=!1)/, ''],
  [
    /,h="function"==typeof t\.converter.+?fromAttribute\(s,t\.type\)/,
    ';this._$Em=e;const r=t.converter.fromAttribute?.(s)??s',
  ],
  [
    /\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)\.toAttribute\(s,i\.type\)/,
    'i.converter.toAttribute(s)',
  ],
  [
    /C\(t,s,\{useDefault.+?(?=async _\$EP)/,
    'C(t,s){!(this._$Ej??=new Map).has(t)&&this._$Ej.set(t,s??this[t])||this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
  ],
  [/i\.useDefault&&i\.reflect&&/, ''],
  [/this\._\$AL=new Map,/g, ''],
  [
    /const\{get:e,set:r\}=.+?,configurable/,
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},configurable',
  ],
  [/getOwnPropertyDescriptor:h,/, ''],
  [
    /const i=Symbol\(\),h=(this\.getPropertyDescriptor\(t,)i,s\);void 0!==h&&e\(this\.prototype,t,h\)/,
    'e(this.prototype,t,$1Symbol(),s))',
  ],
  [
    /(?<=requestUpdate\(t,s,i),e=!1,h(\).+?r=this\.constructor);if\(!1===e&&\(h=this\[t\]\),/,
    '$1,h=this[t];if(',
  ],
  [/"string"==typeof t\?t\.toLowerCase\(\):void 0/, 't.toLowerCase()'],
  [/if\(void 0!==e&&!0===i\.reflect\)/, ''],
  [/,u as defaultConverter/, ''],
  [/getOwnPropertySymbols:o,/, ''],
  [/s=\[\.\.\.r\(t\),\.\.\.o\(t\)\];for\(const i of s\)/, 's=r(t);for(const i of s)'],
  [
    /let t=!1;const s=this\._\$AL;try\{t=this\.shouldUpdate.+?t&&this\._\$AE\(s\)/,
    'this.update(),this._$AE()',
  ],
  [/(?<=if\()this\.renderRoot\?\?=this\.createRenderRoot\(\),/, ''],
  [/const t=(this\.scheduleUpdate\(\));return null!=t&&await t/, 'return await $1'],
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
