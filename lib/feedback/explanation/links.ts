/** How a clause hangs on to what went before it, told by its first word. */
import type { Tag } from './lexicon';
import { isIng, isMark, isSubjectAt, isVerb } from './parts-of-speech';
import { has, type Unit } from './units';

export type Link =
  | 'start'
  | 'and'
  | 'or'
  | 'but'
  | 'because'
  | 'so'
  | 'if'
  | 'who'
  | 'contact'
  | 'resume'
  | 'without'
  | 'unlike'
  | 'paren'
  | 'mark'
  | 'colon'
  | 'pair'
  | 'eg';

const LINKS: readonly (readonly [Tag, Link])[] = [
  ['BUT', 'but'],
  ['UNLIKE', 'unlike'],
  ['WITHOUT', 'without'],
  ['BECAUSE', 'because'],
  ['SO', 'so'],
  ['IF', 'if'],
  ['EG', 'eg'],
];

/** The link that the unit at `i` opens a clause by, or null where it opens none. */
export function linkOf(units: readonly Unit[], i: number): Link | null {
  const unit = units[i];
  if (!unit) return null;
  // 'the consumer, meaning the state, that gets the bill'
  if (unit.text === 'meaning' && !isSubjectAt(units, i + 1)) return null;
  // 'I think of the consumer as the one who pays'
  if (
    unit.text === 'as' &&
    (has(units[i - 1], 'CUST') || has(units[i - 1], 'CONS')) &&
    units.slice(Math.max(0, i - 6), i).some((one) => VIEWING.test(one.text))
  )
    return null;
  if (unit.text === 'as' && !isSubjectAt(units, i + 1)) return null;
  if (unit.text === 'where' && (has(units[i - 1], 'PREP') || !isSubjectAt(units, i + 1))) return null;
  if ((unit.text === 'after' || unit.text === 'before') && !isSubjectAt(units, i + 1) && !isIng(units[i + 1])) return null;
  if (has(unit, 'EG') && AFTER_COMMA.has(unit.text) && !isMark(units[i - 1])) return null;
  // 'she was in bed like any other consumer'
  if (
    unit.text === 'like' &&
    units.slice(i + 1, i + 4).some((one) => has(one, 'CUST') || has(one, 'CONS')) &&
    /^(?:any|every|all|the|a)$/u.test(units[i + 1]?.text ?? '') &&
    /other/u.test(
      units
        .slice(i + 1, i + 4)
        .map((one) => one.text)
        .join(' '),
    )
  )
    return null;
  if (unit.text === 'like' && (i === 0 || isVerb(units, i - 1))) return null;
  for (const [tag, link] of LINKS) if (has(unit, tag)) return link;
  return null;
}

const VIEWING =
  /^(?:th(?:ink|inks|ought|inking)|se(?:e|es|en|eing)|saw|regard|regards|regarded|view|views|viewed|consider|considered|treat|describe|described|class|classed|count|counted|define|defined|picture)$/u;

const AFTER_COMMA = new Set('mainly mostly primarily chiefly especially particularly'.split(' '));
