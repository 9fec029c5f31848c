import type { Token } from '../../reading';
import type { RelationKind } from '../../types';
import { SUM } from '../sums';
import { type Complement, complementOf, type Heard, MY } from './clause';
import { SPECIAL } from './special-verbs';
import { givenNoun, isDoneIn, isForSomething, OBJECT_OPENS, OFF, type Side, takes } from './turns';
import { GIVEN_NOUNS, THEIR_VERBS } from './vocabulary';

const SOME = /^(?:every|all|forty|thirty|twenty|ten|\d+)$/u;
const NO_PURCHASE = 'time piss mickey word advice wages day week bus train call calls kids children rest'.split(' ');
/** 'Takes my durum', 'takes every lettuce': whoever is outside pays for what they take. */
function takesGoods(object: Complement, tokens: readonly Token[], at: number, to: number): Side | null {
  if (givenNoun(tokens, at + 1, to) || object.has(SUM, ...NO_PURCHASE)) return null;
  if (MY.has(object.next) || SOME.test(object.next)) return 'both';
  return /^(?:the|some)$/u.test(object.next) ? (object.onMine ? 'both' : takes(object)) : null;
}

/** 'To stitch', 'to be mended': what the writer is to do with it. */
const isWorkToDo = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i + 1 < to; i++) if (tokens[i]?.word === 'to' && WORK.test(tokens[i + 1]?.word ?? '')) return true;
  return false;
};
const WORK =
  /^(?:be|stitch|sew|mend|fix|repair|alter|wash|iron|clean|cut|type|translate|proofread|edit|print|bind|weld|paint|polish|sharpen|bake|build|service|check|mark|test)$/u;

const restsOnMine = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i + 2 < to; i++) {
    const [one = '', two = '', three = ''] = [0, 1, 2].map((n) => tokens[i + n]?.word);
    if (/^(?:on|off|from|by|only|to)$/u.test(one) && /^(?:what|whatever)$/u.test(two) && /^(?:i|we|ive|weve)$/u.test(three)) return true;
    if (one === 'where' && MY.has(two)) return true;
  }
  return false;
};

function sideOf(tokens: readonly Token[], at: number, to: number, passive: boolean, kind: RelationKind): Side {
  const known = THEIR_VERBS.get(tokens[at]?.word ?? '');
  const verb = tokens[at]?.word ?? '';
  const object = complementOf(tokens, at + 1, to);
  // 'Becomes from me the specification', 'has to know from me': whatever the verb, it comes from the writer.
  if (object.fromMe && known?.kind !== 'gives' && known?.kind !== 'trades' && known?.base !== 'take') return 'gets';
  const bought = known?.base === 'take' && kind === 'external' && !passive ? takesGoods(object, tokens, at, to) : null;
  if (bought) return bought;
  // 'He has it isolated', 'has them fed': the deed is theirs.
  if (known?.base === 'have' && /^(?:it|them|everything|the|dinner|tea)$/u.test(object.next) && isDoneIn(tokens, at + 2, to))
    return 'gives';
  // 'Picks what I print': the work of one follows on the work of the other.
  if (kind === 'internal' && /^(?:what|whatever)$/u.test(object.next) && object.has('i', 'we') && !object.toMe) return 'gets';
  // 'Picks his side on what I tell him', 'dig where my map says', 'signs only what I have checked'.
  if (kind !== 'away' && !object.toMe && !object.forMe && restsOnMine(tokens, at + 1, to)) return 'gets';
  if (object.has('than') || object.next === 'nothing') return 'neither';
  if (passive && !object.toMe && !/(?<!th)ing$/u.test(verb)) {
    // 'They get fed', 'she is looked after' tell; 'she is important', 'he is required' do not; 'is reliant on me' does.
    if (known && known.kind !== 'idle' && known.kind !== 'gets' && /(?:d|t|n)$/u.test(verb)) return 'gets';
    return object.onMe && /^(?:reliant|depend[ae]nt)/u.test(verb) ? 'gets' : 'neither';
  }
  switch (known?.kind) {
    case 'trades':
      return 'both';
    case 'gives':
      if ((GIVEN_NOUNS.has(verb) || /^(?:tip|book|hire|commission|reward|thank)/u.test(verb)) && isForSomething(tokens, at + 1, to))
        return 'both';
      // 'Give me blouses to stitch': work for the writer to do.
      if (object.toMe && isWorkToDo(tokens, at + 2, to)) return 'gets';
      // 'Sell the frames off my prescriptions', 'release only after my report'.
      if (object.fromMe && !object.toMe) return 'gets';
      if (object.afterMine && !object.toMe && !object.forMe && !OFF.test(known.base)) return 'gets';
      return object.onMe && /^(?:test|answer|pick|type|return)/u.test(verb) ? 'gets' : 'gives';
    case 'gets':
      return 'gets';
    case 'leans':
      return object.onMe || (object.has('what', 'whatever') && object.has('i', 'we'))
        ? 'gets'
        : object.forMe || object.forMine || object.toMe || MY.has(object.next) || (kind === 'away' && OBJECT_OPENS.test(object.next))
          ? 'gives'
          : 'neither';
    case 'special':
      return SPECIAL[known.base]?.(object, tokens, at + 1, to, kind) ?? 'neither';
    case 'idle':
      return object.forMe || object.has('thanks', 'thank') ? 'gives' : 'neither';
    default:
      if (object.next === 'what' || object.next === 'whatever') return 'gives';
      return object.toMe || object.forMe || object.forMine || MY.has(object.next)
        ? 'gives'
        : object.onMe
          ? 'gets'
          : (kind === 'internal' && /^(?:the|a|up|down|out|all)$/u.test(object.next)) || (kind === 'away' && object.next === 'every')
            ? 'gives'
            : 'acts';
  }
}

/** Adds to `heard` what their verb at token `at` tells. */
export function hearTheirs(tokens: readonly Token[], at: number, to: number, heard: Heard, passive: boolean, kind: RelationKind): void {
  const side = sideOf(tokens, at, to, passive, kind);
  heard.verb = true;
  if (side === 'gives' || side === 'both') heard.gives = true;
  if (side === 'gets' || side === 'both') heard.gets = true;
  if (side === 'acts') heard.acts = true;
  // 'They post about us for a fee', 'she cleans for 15 an hour': the money goes to them.
  for (let i = at + 1; i + 1 < to; i++) {
    const after = tokens[i + 1]?.word ?? '';
    if (tokens[i]?.word !== 'for') continue;
    // 'They take a photo for one dollar': whoever is outside pays.
    if (kind === 'external' && after === SUM && side !== 'gives') {
      heard.gives = true;
      heard.gets = true;
      continue;
    }
    if (
      after === 'a'
        ? /^(?:fee|price|wage|commission)$/u.test(tokens[i + 2]?.word ?? '')
        : side === 'gives' && (/^\d/u.test(after) || after === SUM)
    )
      heard.gets = true;
  }
}
