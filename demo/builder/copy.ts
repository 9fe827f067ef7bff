/** Copies what an element says. Where the browser refuses, selects it, so that a key press can. */
export async function copy(source: HTMLElement, say: (message: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(source.textContent);
    say('Copied. Now paste it into your page.');
  } catch {
    getSelection()?.selectAllChildren(source);
    say(
      'The browser did not allow copying. The text is selected: press Ctrl+C, or Cmd+C on a Mac.',
    );
  }
}
