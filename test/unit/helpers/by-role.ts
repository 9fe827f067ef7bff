import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** Everything in a card that a person meets with this role; a closed disclosure hides its content. */
export function allByRole(within: Element, role: string, name?: string | RegExp): HTMLElement[] {
  const root = within.shadowRoot ?? within;
  return [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => getRole(element) === role && element.checkVisibility() && isNamed(element, name),
  );
}

/** The one element of a card that has this role and this name, whole or as a pattern. */
export function byRole(within: Element, role: string, name?: string | RegExp): HTMLElement {
  const found = allByRole(within, role, name);
  const [element] = found;
  if (!element || found.length > 1) {
    const names = allByRole(within, role).map((each) => `“${computeAccessibleName(each)}”`);
    throw new Error(
      `${found.length} of role ${role} are named “${String(name)}”. There are ${names.join(', ')}.`,
    );
  }
  return element;
}

/** The part of a card that stands under a heading. */
export function underHeading(within: Element, name: string | RegExp): HTMLElement {
  const heading = byRole(within, 'heading', name);
  const part = heading.closest('details') ?? heading.parentElement;
  if (!part) throw new Error(`Nothing stands under “${String(name)}”.`);
  return part;
}

function isNamed(element: Element, name: string | RegExp | undefined): boolean {
  if (name === undefined) return true;
  const its = computeAccessibleName(element);
  return typeof name === 'string' ? its === name : name.test(its);
}
