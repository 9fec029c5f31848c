/** What the rest of a list reveals: whoever names a headteacher works at a school, and 'the kids' are whom they serve. */
import { tokenise } from '../../reading';
import type { RelationKind } from '../../types';
import { plain } from '../dialect';

interface Setting {
  /** Words of the other rows that give the place of work away. */
  readonly tells: RegExp;
  /** Who stands where in such a place, by the last word of the name. */
  readonly there: readonly (readonly [RegExp, RelationKind])[];
}

const YOUNG = /^(?:kids|children|bairns|weans|ones|toddlers|babies|infants|juniors|teenagers|teens|youngsters)$/u;
/** Several of them: a bare “Mum” is the writer’s own. */
const FOLKS = /^(?:parents|mums|mams|moms|dads|families|carers|grandparents|relatives|guardians)$/u;

const SETTINGS: readonly Setting[] = [
  {
    tells:
      /\b(?:head ?teachers?|headmaster|headmistress|heidie|deputy head|classroom|pupils?|teaching assistants?|senco|school (?:office|cook|secretary|business manager)|head cook|dinner ladies|dinner lady|nursery (?:manager|nurse)|key stage|year (?:\d|one|two|six)|reception class|lollipop|school dinners|playground duty)\b/u,
    there: [
      [YOUNG, 'external'],
      [FOLKS, 'external'],
    ],
  },
  {
    tells:
      /\b(?:on the ward|ward (?:sister|manager|clerk)|matron|residents|care home|care manager|nurse in charge|hospice|children s ward)\b/u,
    there: [[FOLKS, 'external']],
  },
  {
    tells: /\b(?:constituents|casework|constituency)\b/u,
    there: [[/^(?:mp|msp|ms|mla|councillor|senator|member|congresswoman|congressman|td|mep|boss)$/u, 'internal']],
  },
  {
    tells: /\b(?:commuters|fares?|bus depot|train depot|timetable|signaller|control room)\b/u,
    there: [[/^(?:drivers?|controllers?|guards?|conductors?|signallers?|inspectors?|dispatchers?|mechanics|fitters)$/u, 'internal']],
  },
  {
    tells:
      /\b(?:the learners|swimming lessons|coaching session|my judo class|my dance class|ballet school|music lessons|tutees|piano pupils)\b/u,
    there: [
      [YOUNG, 'external'],
      [FOLKS, 'external'],
    ],
  },
];
const OWN = /^(?:my|our|own|his|her)$/u;

/** The places of work that a list of rows reveals; empty for most. Takes any texts, linear. */
export const settingsOf = (rows: readonly { readonly who: string; readonly why: string }[]): readonly Setting[] => {
  const words = rows
    .slice(0, 20)
    .flatMap(({ who, why }) => [...plain(tokenise(who.slice(0, 300))), ...plain(tokenise(why.slice(0, 600)))].map((token) => token.word))
    .join(' ');
  return SETTINGS.filter(({ tells }) => tells.test(words));
};

/**
 * Where a name stands in such places of work, or null where they say nothing about it. A name with 'my' or 'our' is the writer's own, and so is
 * one that says which: only the bare word is moved. `settings` are asked for where they may tell.
 */
export function standsIn(settings: () => readonly Setting[], who: string): RelationKind | null {
  const words = plain(tokenise(who.slice(0, 200))).filter((token) => !token.mark);
  const last = words.at(-1)?.word ?? '';
  if (words.length > 3 || words.some((token) => OWN.test(token.word) || /^(?:at|in|from|other|and)$/u.test(token.word))) return null;
  // Most names stand on the same side wherever one works: the other rows needn't be looked at.
  if (!SETTINGS.some(({ there }) => there.some(([test]) => test.test(last)))) return null;
  for (const { there } of settings()) for (const [test, kind] of there) if (test.test(last)) return kind;
  return null;
}
