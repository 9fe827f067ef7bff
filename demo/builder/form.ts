/** Fills the fields of a form from a query whose names are those of the fields. */
export function fillForm(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) field.value = query.get(field.name) ?? '';
    if (!(field instanceof HTMLInputElement)) continue;
    const values = query.getAll(field.name);
    if (field.type === 'radio' || field.type === 'checkbox') {
      field.checked = values.includes(field.value);
    } else if (values[0] !== undefined) {
      field.value = values[0];
    }
  }
}

/** The values of a form's fields, as a query. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') query.append(name, value);
  }
  return query;
}

/** Shows a message under a field, or its ordinary hint again when there is none. */
export function showMessage(field: HTMLInputElement, note: HTMLElement, message?: string): void {
  note.dataset['hint'] ??= note.textContent;
  const text = message ?? note.dataset['hint'];
  if (note.textContent !== text) note.textContent = text;
  note.classList.toggle('problem', message !== undefined);
  if (message === undefined) field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
}
