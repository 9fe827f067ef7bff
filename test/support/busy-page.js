/** A blogger’s page with much on it that a card could disturb. The card comes into `#place`. */
export const busyPage = {
  head: `<style>
  :root { --space: 0.5rem; scroll-behavior: auto; }
  body { font: 1rem/1.5 Georgia, serif; counter-reset: section; margin: 0 auto; max-width: 60rem; }
  nav ul { display: flex; gap: 1rem; list-style: none; padding: 0; }
  nav { position: sticky; top: 0; background: Canvas; }
  h2 { counter-increment: section; }
  h2::before { content: counter(section) '. '; }
  p + p { text-indent: 1em; }
  p:first-of-type::first-letter { font-size: 2em; }
  section:nth-of-type(odd) { background: #eee; }
  section:has(form) { border: 1px solid; }
  a:not([rel]) { color: rebeccapurple; }
  a[rel~='nofollow'], [part~='button'], details, summary, .card, form { outline: 2px dotted red; }
  .grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: var(--space); }
  .columns { columns: 3; }
  .float { float: inline-end; inline-size: 10rem; block-size: 6rem; }
  table { border-collapse: collapse; }
  td, th { border: 1px solid; padding: var(--space); }
  input:focus { background: lightyellow; }
</style>
<script>
  customElements.define('page-clock', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<style>b { color: green }</style><b>12:00</b>';
    }
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('mark { background: gold }');
  document.adoptedStyleSheets.push(sheet);
  addEventListener('hashchange', () => {});
  document.addEventListener('click', () => {});
</script>`,
  body: `<header><nav aria-label="Main"><ul>
  <li><a href="#first">First</a></li><li><a href="#second">Second</a></li><li><a href="#third">Third</a></li>
</ul></nav><page-clock></page-clock></header>
<aside class="float" id="risk">Beside</aside>
<section id="first"><h2>First</h2><p>Some <mark>marked</mark> and <em>stressed</em> text.</p><p>More of it.</p>
  <div class="grid"><div>One</div><div>Two</div><div>Three</div><div>Four</div></div>
</section>
<section id="second"><h2>Second</h2>
  <form id="kic-form" name="location"><label>Name <input id="name" name="name" value="Ada Lovelace"></label>
    <label><input type="checkbox" name="consent" checked> Yes</label>
    <select name="best-time"><option>Morning</option><option selected>Evening</option></select>
    <textarea name="message">Text</textarea><button type="button">Send</button></form>
  <div id="place"></div>
  <p class="after">After the card.</p>
  <table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>
</section>
<section id="third"><h2>Third</h2>
  <div class="columns"><p>One column.</p><p>Another column.</p><p>The last column.</p></div>
  <details id="kic-details"><summary>More</summary><p>Hidden.</p></details>
  <details open name="group"><summary>Less</summary><p>Shown.</p></details>
  <dialog open>A dialog</dialog><progress value="0.5"></progress><meter value="0.5"></meter>
  <svg width="40" height="40"><circle cx="20" cy="20" r="15"></circle></svg><canvas width="40" height="40"></canvas>
  <p contenteditable>Edit me.</p><hr>
  <iframe title="Inner" srcdoc="<p>Inside</p>" width="200" height="100"></iframe>
</section>`,
};
