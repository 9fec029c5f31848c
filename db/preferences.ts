import { and, eq } from 'drizzle-orm';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** What a person has set, by name; `value` is as stored, for the reader to parse. */
export type Preference = Row<'preferences'>;

/** Sets a preference, in place of what was set before. */
export const setPreference = async (tx: Writer, preference: Preference): Promise<void> => {
  const { preferences } = tx.tables;
  await tx.query
    .insert(preferences)
    .values(preference)
    .onConflictDoUpdate({ target: [preferences.personId, preferences.name], set: { value: preference.value } });
};

/** Takes a preference back. Gives false when there was none. */
export const removePreference = async (tx: Writer, { personId, name }: Omit<Preference, 'value'>): Promise<boolean> => {
  const { preferences } = tx.tables;
  const removed = await tx.query
    .delete(preferences)
    .where(and(eq(preferences.personId, personId), eq(preferences.name, name)))
    .returning({ name: preferences.name });
  return removed.length > 0;
};

/** What a person has set under a name, or undefined. */
export const selectOptionalPreference = async (reader: Reader, { personId, name }: Omit<Preference, 'value'>): Promise<unknown> => {
  const { preferences } = reader.tables;
  const [preference] = await reader.query
    .select({ value: preferences.value })
    .from(preferences)
    .where(and(eq(preferences.personId, personId), eq(preferences.name, name)));
  return preference?.value;
};
