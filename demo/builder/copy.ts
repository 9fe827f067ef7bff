/** Copies what an element says, as plain text. Resolves to whether that was allowed. */
export function copy(source: HTMLElement, say: (message: string) => void): Promise<boolean> {
  return tryTo(() => navigator.clipboard.writeText(source.textContent), source, say);
}

/**
 * Copies an element with its headings and links, as if a visitor had marked it. Visual editors take
 * that as it is, while they show code as code. Fields that take no formatted text get the words.
 */
export function copyFormatted(
  source: HTMLElement,
  say: (message: string) => void,
): Promise<boolean> {
  const write = () => {
    const item = new ClipboardItem({
      'text/html': new Blob([source.innerHTML], { type: 'text/html' }),
      'text/plain': new Blob([source.innerText], { type: 'text/plain' }),
    });
    return navigator.clipboard.write([item]);
  };
  return tryTo(write, source, say);
}

/** Where the browser refuses to copy, selects the source, so that a key press can. */
async function tryTo(
  write: () => Promise<void>,
  source: HTMLElement,
  say: (message: string) => void,
): Promise<boolean> {
  try {
    await write();
    say('Copied. Now paste it.');
    return true;
  } catch {
    source.closest('details')?.setAttribute('open', '');
    // The source may be in a frame.
    source.ownerDocument.defaultView?.focus();
    source.ownerDocument.getSelection()?.selectAllChildren(source);
    say(
      'The browser did not allow copying. The text is selected: press Ctrl+C, or Cmd+C on a Mac.',
    );
    return false;
  }
}
