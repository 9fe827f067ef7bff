import { missingLibraries, packed, libraryFile } from './page-libraries.js';

const inline = (code) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
const run = (code) => inline(`(${code})();`);
const file = async (path) => inline(await libraryFile(path));

/** Polyfills leave alone what a browser has: so it has to go before they come. */
function forget() {
  const { prototype: array } = Array;
  const { prototype: string } = String;
  for (const [place, ...names] of [
    [window, 'Promise', 'Map', 'Set'],
    [array, 'every', 'filter', 'find', 'forEach', 'indexOf', 'map', 'reduce', 'some'],
    [string, 'endsWith', 'includes', 'startsWith', 'trim'],
  ]) {
    for (const name of names) Reflect.deleteProperty(place, name);
  }
}

/** Scripts from npm that change what a page has, by what the page does with them. */
async function load() {
  const customElements = await file('@webcomponents/custom-elements/custom-elements.min.js');
  const webComponents = await file('@webcomponents/webcomponentsjs/webcomponents-bundle.js');
  const coreJs = await file('core-js-bundle/minified.js');
  const scopedRegistry =
    '@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js';
  return {
    'has MooTools': await file('mootools/lib/mootools-core-1.5.2-server.js'),
    'has Prototype': inline(await packed('prototype/lib/')),
    'has Sugar on all prototypes':
      (await file('sugar/dist/sugar.min.js')) +
      run(() => window.Sugar.extend({ objectPrototype: true })),
    'has es5-shim and es6-shim instead of what browsers have':
      run(forget) + (await file('es5-shim/es5-shim.js')) + (await file('es6-shim/es6-shim.js')),
    'has datejs': await file('datejs/lib/date.js'),
    'has Dojo and its AMD loader':
      run(() => (window.dojoConfig = { async: true })) + (await file('dojo/dojo.js')),
    'has zone.js': await file('zone.js/bundles/zone.umd.js'),
    'has core-js': coreJs,
    'has core-js instead of what browsers have': run(forget) + coreJs,
    'has the polyfill for custom elements': customElements,
    'has the polyfill instead of custom elements':
      run(() => {
        window.customElements.forcePolyfill = true;
      }) + customElements,
    'has the polyfills for web components': webComponents,
    'has the polyfill for scoped registries': await file(scopedRegistry),
  };
}

export const libraries = missingLibraries ? {} : await load();

/** Shady DOM is a polyfill of shadow roots. It knows no adopted stylesheets, and keeps no styles out. */
export const shadyDom = missingLibraries
  ? ''
  : run(() => {
      window.ShadyDOM = { force: true };
    }) + (await file('@webcomponents/webcomponentsjs/webcomponents-bundle.js'));
