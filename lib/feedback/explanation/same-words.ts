/** M5: the two words always mean the same. */
import type { Ref } from './refs';
import type { Place, PlacedSign, Signs } from './signs';
import { isGiving, isTaking, type Standing } from './standing';

const span = (...places: readonly Place[]): Place => ({
  from: Math.min(...places.map((one) => one.from)),
  to: Math.max(...places.map((one) => one.to)),
});
/** What stands before whom one merely deals with. */
const OBJECT_OF = /\b(?:to|with|from|by|at|see|meet|serve|serves|help|helps|pay|pays)(?: the| exactly the)?$/u;
/** How many words back a turn of phrase is set in what it belongs to. */
const REACH = 16;
const SAME_AS = new Set(
  'thing things people person meaning really one group word words to anyway difference me imo mate basically for as in but both just though tbh lol if because when whatever whether is between idea concept role'.split(
    ' ',
  ),
);

/** What others do with the words, and equal treatment, are no view of one's own. */
const OTHERS_USE =
  /\b(?:people|they|many|most|some|often|tend to|learners|everyone|everybody) (?:\w+ )?(?:use|swap|mix|confuse|treat)\b|\bas if\b|\btreat(?:ed|s|ing)? (?:\w+ ){0,5}(?:same|alike|equally|identically)\b|\b(?:same|equal) treatment\b|\b(?:how|the way|ways) (?:\w+ ){0,4}(?:treat|handle|deal|speak|talk)/u;

/** What 'the same' is said of: the clause says no more than that it is so, or that one sees it so. */
const SAID_TO_BE =
  /(?:^| )(?:is|are|am|was|were|be|being|been|as|mean|means|meaning|meant|seem|seems|look|looks|feel|feels|sound|sounds|become|becomes|=|,|:|-)$/u;
const SEEN_AS =
  /\b(?:call|calls|calling|see|sees|count|counts|consider|considers|class|find|finds|regard|name|label|think|say|words?|terms?)\b/u;
const DEGREE =
  /(?: (?:just|all|exactly|much|really|basically|pretty|more or less|about|quite|both|always|one and|essentially|effectively|simply|still))+$/u;

/** 'Both words mean somebody who buys something'. */
const BOTH_MEAN =
  /\b(?:both|the two) (?:(?:of )?(?:the |these |those )?(?:words|terms|names)|of them) (?:just |really |simply |basically )?(?:mean|describe|stand for|refer to) (?:just |the same|(?:a |an |any |some )?(?:person|people|somebody|someone|anybody|anyone|party|buyer|user|client)|persons?|whoever|somebody|someone|anybody|anyone)\b/u;

const COMPARED = /^as (?:me|you|us|him|her|them|mine|yours|everyone|everybody|anyone|anybody|anywhere|always|before|ever)$/u;
const IN_SPITE = /(?:^| )(?!(?:is|are|was|they|it|them|both|words?|mean|means) )\S+ all(?: the)?$/u;

/** 'we look after him just the same', 'all the same, we help her': how it is done, or that it is done in spite of something. */
function tellsManner(standing: Standing, signs: Signs, sign: PlacedSign): boolean {
  if (!/^(?:the )?same$/u.test(signs.text(sign))) return false;
  const before = ` ${signs.text({ from: Math.max(sign.sentence.from, sign.from - REACH), to: sign.from })}`.replace(/ the$/u, '');
  const rest = before.replace(DEGREE, '');
  if (/ (?:all|just)$/u.test(before) && /^(?: (?:but|yet|and|still))?$/u.test(rest) && signs.after(sign) === ',') return true;
  if (rest === '' || SAID_TO_BE.test(rest)) return false;
  const holds = (place: Place) => place.from <= sign.from && sign.to <= place.to;
  const clause =
    standing.claims.find((claim) => holds(claim) && isTaking(claim.relation)) ??
    standing.labels.find((label) => holds(label) && label.ref.role !== 'CUST' && label.ref.role !== 'CONS');
  return clause !== undefined && !SEEN_AS.test(before);
}

/** 'It could be the same person': one party may be both, which says nothing of the words. */
export const canBeOne = (signs: Signs, sign: PlacedSign): boolean =>
  /^(?:the )?same(?: person| man| woman| people)?$/u.test(signs.text(sign)) &&
  (!signs.text(sign).endsWith('same') || /^(?:person|man|woman|people|one)$/u.test(signs.after(sign))) &&
  /\b(?:can|could|may|might|often|sometimes) (?:well |easily |also |even )?be(?: the)?$/u.test(
    signs.text({ from: Math.max(sign.sentence.from, sign.from - 4), to: sign.from }),
  );

/** M5: the two words always mean the same. */
export function wordsMeanTheSame(standing: Standing, signs: Signs): Place | undefined {
  const { claims, isConsumer } = standing;
  if (claims.some((claim) => isGiving(claim.relation) && !claim.positive && isConsumer(claim.ref))) return undefined;
  const mutual = (ref: Ref['role'], as: 'customer' | 'consumer') =>
    standing.labels.find((label) => label.positive && !label.possible && !label.also && label.ref.role === ref && label.as === as);
  const [one, other] = [mutual('CUST', 'consumer'), mutual('CONS', 'customer')];
  if (one && (other || (claims.length === 0 && standing.labels.length <= 2))) return span(one, other ?? one);
  const denied = signs.all('DIFFERENCE').find((sign) => signs.denied(sign) && !signs.inSentence(sign, 'SOMETIMES'));
  if (denied && claims.every((claim) => !isGiving(claim.relation))) return denied;
  const mean = signs.sentences.find((sentence) => sentence.voices[0] === 'own' && BOTH_MEAN.test(signs.sentenceText(sentence)));
  if (mean) return mean;
  const all = signs.all('SAME');
  const last = all.at(-1);
  return all.find((sign) => {
    // 'Could be the same person ten years on': one party that is both.
    if (canBeOne(signs, sign)) return false;
    if (signs.denied(sign) || (last && last !== sign && last.from > sign.to && signs.denied(last))) return false;
    const text = signs.text(sign);
    const next = signs.after(sign);
    if (/^(?:the )?same$/u.test(text) && /^\p{L}/u.test(next) && !SAME_AS.has(next)) return false;
    // 'much the same, but …'
    if (/^(?:the )?same$/u.test(text) && (next === 'but' || /^(?:much|roughly|broadly)$/u.test(signs.before(sign)))) return false;
    // 'they should complain to the same person'
    if (
      /^(?:the )?same (?:person|people|way|relationship|thing|lot)$/u.test(text) &&
      OBJECT_OF.test(signs.text({ from: Math.max(sign.sentence.from, sign.from - 2), to: sign.from }))
    )
      return false;
    // 'He pays his tax same as me', 'it's your money all the same'
    if (/^(?:the )?same$/u.test(text) && COMPARED.test(signs.text({ from: sign.to, to: sign.to + 2 }))) return false;
    if (
      /^(?:the )?same$/u.test(text) &&
      sign.to >= sign.sentence.to &&
      IN_SPITE.test(signs.text({ from: Math.max(sign.sentence.from, sign.from - 3), to: sign.from }))
    )
      return false;
    // 'In my language it is one word. But …'
    const following = signs.sentences[sign.sentence.index + 1];
    if (
      /\bin (?:my|our) (?:own )?(?:mother tongue|language)\b/u.test(signs.sentenceText(sign.sentence)) &&
      following &&
      /^but\b/u.test(signs.sentenceText(following))
    )
      return false;
    // 'They sound the same, I always mixed them up'
    if (
      /^(?:the )?same$/u.test(text) &&
      /^(?:sounds?|looks?|seems?|sounded|looked|seemed|the)$/u.test(signs.before(sign)) &&
      /\b(?:sound|look|seem)(?:s|ed)? (?:the |a lot the |much the )?same\b.*\b(?:mixed|muddled|confused|thought|but)\b/u.test(
        signs.sentenceText(sign.sentence),
      )
    )
      return false;
    if (tellsManner(standing, signs, sign)) return false;
    if (
      /same (?:relationship|way)|equally/u.test(text) ||
      (OTHERS_USE.test(signs.sentenceText(sign.sentence)) &&
        !/\b(?:so (?:do|would|did) i|me too|and i|i do too|myself included)\b/u.test(signs.sentenceText(sign.sentence)))
    )
      return false;
    if (signs.inSentence(sign, 'SOMETIMES') || (/same|identical/u.test(text) && signs.inSentence(sign, 'BOTHWORD'))) return false;
    if (sign.sentence.signs.some((one) => one.tag === 'NODIFF' && one.from !== sign.from && one.from > sign.from)) return false;
    return !signs.all('APART').some((one) => one.from > sign.from);
  });
}
