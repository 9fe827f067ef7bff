/**
 * What is wrong with the layout of the card on a page, in a few words each: what stands out of the
 * window or of its own box, and words that lie on other words.
 */
export const layoutFaults = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('kratom-info-card');
    const faults = [];
    const name = (element) =>
      `${element.localName} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide`);

    for (const element of shadowRoot.querySelectorAll('*')) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (left < -0.5 || right > clientWidth + 0.5)) {
        faults.push(`${name(element)} stands out of the window`);
      }
      // Inline elements have no box that could be too small.
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) {
        faults.push(`${name(element)} is wider than its box`);
      }
      const isCut = getComputedStyle(element).overflowY !== 'visible';
      if (isCut && element.scrollHeight > element.clientHeight) {
        faults.push(`${name(element)} is cut off`);
      }
    }

    // Each line of words, with the block that it stands in.
    const lines = [];
    const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      if (!text.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      let block = text.parentElement;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement;
      for (const box of range.getClientRects()) lines.push({ block, box });
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach(({ block, box }, index) => {
      for (const other of lines.slice(index + 1)) {
        if (other.box.top >= box.bottom - 1) break;
        const isBeside = other.box.left >= box.right - 1 || other.box.right <= box.left + 1;
        if (other.block !== block && !isBeside) {
          faults.push(`${name(other.block)} lies on ${name(block)}`);
        }
      }
    });
    return { faults: [...new Set(faults)], lines: lines.length };
  });
