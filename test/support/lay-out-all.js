/** Has a page lay out what is far from its window too, as if its reader had been everywhere. */
export const layOutAll = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '::part(article), ::part(boxes), ::part(section) { content-visibility: visible }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
