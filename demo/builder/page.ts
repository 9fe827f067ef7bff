/** The element of the page that a selector finds. */
export function find<Type extends Element>(selector: string, type: abstract new () => Type): Type {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The page lacks ${selector}.`);
}

/** Calls the function once, after a burst of calls has ended. */
export function debounce(act: () => void, delay: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
}

/** A place where things are said aloud and shown, each for a while. */
export function announcer(place: HTMLElement): (message: string) => void {
  const fallSilent = debounce(() => {
    place.textContent = '';
  }, 8000);
  return (message) => {
    place.textContent = message;
    fallSilent();
  };
}
