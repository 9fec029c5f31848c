/** Whether somebody is a body rather than people. */
import { GROUP_WORDS } from '../lexicon/heads';
import { isPersonal } from '../lexicon/ordinary';
import type { CompiledParty } from './compile';
import type { PartContext } from './part-context';
import type { Recognised } from './recognised';

/** People as a body. */
const PEOPLE_TOGETHER = /^(?:community|congregation|club|circle|fellowship)$/u;

/** A firm, an authority or another body: it gets no meal and is not rescued. */
export function isBody({ compiled, keys, headEnd }: PartContext, found: Recognised | undefined): boolean {
  const key = keys[headEnd - 1] ?? '';
  if (isPersonal(key)) return false;
  if (GROUP_WORDS.has(key)) return true;
  return (
    found?.party?.kinds.some((kind) =>
      compiled.lineage(kind).some((name) => BODIES.test(name) || (name === 'professional' && found.how === 'kind')),
    ) ?? false
  );
}

const BODIES = /^(?:business|authority|supplier|funder|partner-body|insurer)$/u;

/** Single people are no firm: "OAPs off the tour bus" are not the tour company, unless its author calls it so. */
export function canBe({ compiled, keys, headEnd }: PartContext, { kinds, party, people }: CompiledParty): boolean {
  const head = keys[headEnd - 1] ?? '';
  if (compiled.heads.get(head)?.includes(party.id)) return true;
  const person = isPersonal(head) && !GROUP_WORDS.has(head) && !PEOPLE_TOGETHER.test(head);
  return !person || people || !kinds.some((kind) => compiled.lineage(kind).some((name) => BODIES.test(name)));
}
