import { showMessage } from './form.js';
import { endpointAddress, folderAddress, webAddress } from './options.js';
import { debounce, find } from './page.js';

/** A field for an address, and what may stand in it. */
interface AddressField {
  readonly field: HTMLInputElement;
  readonly note: HTMLElement;
  readonly problem: string;
  readonly isUsable: (text: string) => boolean;
}

const host: AddressField = {
  field: find('#host', HTMLInputElement),
  note: find('#host-note', HTMLElement),
  problem: 'Give the full address of a folder, such as https://example.org/card/',
  isUsable: (text) => folderAddress(text) !== undefined,
};

const leftOut = 'Left out until it is a full address that starts with https://';

const fields: readonly AddressField[] = [
  host,
  {
    field: find('#treatment-url', HTMLInputElement),
    note: find('#treatment-note', HTMLElement),
    problem: leftOut,
    isUsable: (text) => text.trim() === '' || webAddress(text) !== undefined,
  },
  {
    field: find('#contact-endpoint', HTMLInputElement),
    note: find('#contact-note', HTMLElement),
    problem: leftOut,
    isUsable: (text) => text.trim() === '' || endpointAddress(text) !== undefined,
  },
];

/** Whether it is known where the card's files are. */
export const hasHost = () => host.isUsable(host.field.value);

/** Says beside each field what is wrong with the address in it. */
export function showMessages(): void {
  for (const { field, note, problem, isUsable } of fields) {
    showMessage(field, note, isUsable(field.value) ? undefined : problem);
  }
}

/** Announces a problem once the visitor has stopped typing for a while. */
export function announcesProblems(say: (message: string) => void): () => void {
  return debounce(() => {
    for (const { field, problem, isUsable } of fields) {
      if (document.activeElement === field && !isUsable(field.value)) say(problem);
    }
  }, 1200);
}

host.field.addEventListener('change', () => {
  host.field.value = folderAddress(host.field.value) ?? host.field.value;
});
