import { within } from './within.js';

/** Boxes that give the card room in every way that CSS knows. */
export const boxes = {
  'in a flex row': {
    around: within('<div style="display: flex; width: 800px; gap: 10px"><p>Aside</p>'),
  },
  'in a flex row that wraps': {
    around: within('<div style="display: flex; flex-wrap: wrap; width: 800px"><p>Aside</p>'),
  },
  'in a flex column': {
    around: within('<div style="display: flex; flex-direction: column; width: 720px">'),
  },
  'in a flex column that centers': {
    around: within(
      '<div style="display: flex; flex-direction: column; align-items: center; width: 720px">',
    ),
  },
  'in a grid': {
    around: within(
      '<div style="display: grid; grid-template-columns: 1fr 720px; width: 900px"><p>Aside</p>',
    ),
  },
  'in a grid that centers': {
    around: within('<div style="display: grid; place-items: center; width: 800px">'),
  },
  'as a float': {
    css: 'kratom-info-card { float: left } .row::after { content: ""; display: block; clear: both }',
    around: within('<div class="row" style="width: 800px">'),
  },
  'as an inline block': {
    css: 'kratom-info-card { display: inline-block; width: 720px }',
    around: within('<p>Text', ' text</p>'),
  },
  'as an inline element': {
    css: 'kratom-info-card { display: inline !important }',
  },
  'without a box': { css: 'kratom-info-card { display: contents !important }' },
  'as a flex row of its own': {
    css: 'kratom-info-card { display: flex !important }',
  },
  'as a grid of its own': { css: 'kratom-info-card { display: grid !important }' },
  'as a table': {
    css: 'kratom-info-card { display: table !important; width: 700px }',
  },
  'in a table': {
    around: within('<table style="width: 800px"><tr><td>Aside</td><td>', '</td></tr></table>'),
  },
  'in a table of fixed layout': {
    around: within(
      '<table style="table-layout: fixed; width: 900px; border-collapse: collapse; font-size: 9px"><tr><td style="width: 720px">',
      '</td><td>Aside</td></tr></table>',
    ),
  },
  'in a single column': { around: within('<div style="columns: 1; width: 720px">') },
  'in a list': { around: within('<ol style="width: 720px"><li>', '</li></ol>') },
  'in a quotation': {
    around: within(
      '<blockquote style="width: 720px"><pre><em><small><center>',
      '</center></small></em></pre></blockquote>',
    ),
  },
  'in a fieldset': {
    around: within('<form><fieldset disabled style="width: 720px">', '</fieldset></form>'),
  },
  'with contained layout, paint and style': {
    css: 'kratom-info-card { contain: content }',
  },
  'with contained size': {
    css: 'kratom-info-card { contain: strict; height: 14000px }',
  },
  'in a box with contained size': {
    around: within('<div style="contain: strict; width: 720px; height: 14000px">'),
  },
  'in a container that is asked for its width': {
    around: within('<div style="container: inner / inline-size; width: 720px">'),
  },
  'as a container of its own': {
    css: 'kratom-info-card { container-type: inline-size }',
  },
  'with postponed layout': {
    css: 'kratom-info-card { content-visibility: auto; contain-intrinsic-size: 10px }',
  },
  'in a box that is moved': {
    around: within('<div style="transform: translate(7px, 9px); width: 720px">'),
  },
  'on a layer of its own': {
    plain: 'will-change: transform',
    around: within(
      '<div style="will-change: transform; perspective: 500px; isolation: isolate; backface-visibility: hidden; filter: blur(0); width: 720px">',
    ),
  },
  'turned upside down and back': {
    around: within(
      '<div style="transform: rotate(180deg); width: 720px"><div style="transform: rotate(180deg)">',
      '</div></div>',
    ),
  },
  'in a box that scrolls': { around: within('<div style="overflow: auto; width: 720px">') },
  'at a place of its own': {
    css: 'kratom-info-card { position: absolute; left: 30px; width: 720px }',
    around: within('<div style="position: relative; height: 14000px">'),
  },
  'where it sticks to the window': {
    css: 'kratom-info-card { position: sticky; top: 0 }',
    plain: 'will-change: transform',
  },
  'in a box of 300 pixels': { around: within('<div style="width: 300px">') },
  'in a box of 120 pixels': { around: within('<div style="width: 120px">') },
  'with a size that its own box must not have': {
    css: 'kratom-info-card { display: block !important; width: 400px !important; height: 50px !important; min-width: 0 !important; padding: 0 !important; margin: -5px !important; line-height: 0 !important }',
    around: within('<div style="width: 720px; height: 14000px">'),
  },
};
