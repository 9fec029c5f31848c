import { type Fields, fieldsOf } from './widget';

/** A posted form, from names and values: for tests. */
export const posted = (...entries: readonly (readonly [string, string])[]): Fields => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return fieldsOf(form);
};
