import { eq } from 'drizzle-orm';
import type { Reader, Writer } from './store';

/** The secret of this name: the first candidate that any process brought, for all of them and for good. */
export const selectOrInsertSecret = async (tx: Writer, name: string, candidate: string): Promise<string> => {
  const { secrets } = tx.tables;
  await tx.query.insert(secrets).values({ name, value: candidate }).onConflictDoNothing();
  const [stored] = await tx.query.select({ value: secrets.value }).from(secrets).where(eq(secrets.name, name));
  if (!stored) throw new Error(`The secret ${name} was stored and is gone`);
  return stored.value;
};

export const selectOptionalSecret = async (reader: Reader, name: string): Promise<string | undefined> => {
  const { secrets } = reader.tables;
  const [stored] = await reader.query.select({ value: secrets.value }).from(secrets).where(eq(secrets.name, name));
  return stored?.value;
};
