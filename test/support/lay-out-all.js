/** Turns content-visibility off, so that the whole page is laid out. */
export const layOutAll = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '::part(article), ::part(boxes), ::part(section) { content-visibility: visible }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
