/**
 * Rows as people speak: Scots, Yorkshire, Irish, Caribbean, Pidgin and learners' English brought to one form before they are read. Each word
 * keeps its span, so that what was read is still shown in the learner's own words.
 */

import { keyOf, type Token } from '../reading';
import { SUBJECTS } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(/[,\n]+/u).flatMap((entry) => {
      const [to = '', ...from] = entry.trim().split(/\s+/u);
      return from.map((word) => [word, to] as const);
    }),
  );
/** The plain form first, then how it is said. Only words that mean nothing else in such a row. */
const SAID = pairs(`
  my ma mah meh, our owr wor oor wir, your yer yr ur, you ya ye yous youse yiz yinz yall u, i ah, im ahm,
  them em thum thm dem, they theyse, the di de da ze, that dat, with wi wid wit wiv, from fae frae, to tae ti fi, of o ov, off aff,
  on oan pon, in inna een, into intae, out oot, down doon, about aboot abt, for fer fur, and n, not nuh nah, no nae, what whit wot wat, who wey,
  nothing nowt nuttin nuthin nothin nuffin nada nix naught nought zilch nil bugger-all, anything owt, something summat sumat sutten,
  home hame yaird, house hoose hoos, houses hooses, head heid heed, old auld owd, little likkle lil wee, children pickney pickneys picknies pikin pikins chillun,
  people ppl peeps ppls peoples peepol, morning mornin morn, evening evenin, dinner denner, water watter, money moolah, good guid gud, more mair, every ivry evry,
  cannot cannae canna cyan kyaan cudnae couldnae couldna, dont dinnae dinna, didnt didnae didna, doesnt disnae doesnae, isnt isnae, wasnt wasnae, wont willnae winna, wouldnt widnae wouldnae,
  shouldnt shouldnae, havent havenae, hasnt hasnae, give gie gi, gives gies gis, gave gied, giving giein, take tek tak, takes teks taks, taking tekkin takkin, took tuk, make mek mak,
  makes meks maks, making mekkin makkin, get git, do dae, does daes, know ken knaa, knows kens, throw hoy lob chuck, throws hoys lobs chucks, come cum, want wanna, going gaun gan, say seh, 
  works wuks, work wuk, just jus jist, because cos coz cuz bcoz becos, always aye allus alwez, pay peh, child bairn wean nipper sprog pickin, children bairns weans wains nippers sprogs rugrats ankle-biters kiddos kiddies kiddywinks littlies tamariki,
  wife missus missis wifey wifie, till til, withoutwivout, receive recieve recive, through thru, tonight tonite, night nite, please pls plz, thanks thx ta cheers, because becuz, would wud, good gud,
  brother brudda bruv bro, sister sista sis, mother mudda, father fadda, girl gurl gyal, man mon, quid quids, they dey
`);

/** Words of a tag that add nothing: 'never key in lah'. */
const TAGS = wordSet('lah lor leh hor meh sia ay eh innit like haha hahaha lol lolz tbh ngl imo imho ofc btw xx xxx hehe');
/** After these a small word is the writer: 'pays mi', 'for me'. */
const TAKES_PERSON =
  /^(?:pay|give|tell|send|bring|show|lend|buy|get|teach|make|offer|hand|let|help|owe|charge|promise|find|keep|sell|serve|cost|leave|pass|fetch|text|ask|read|cook|feed|like|save|feel|leave|drop|run|do)(?:s|es|ing|d)?$|^(?:gave|told|sent|brought|showed|lent|bought|got|taught|made|paid|found|sold|kept|fed|left|dropped|did|ran)$/u;
const BEFORE_NOUN = /^(?:half|all|both|has|have|had|does|do|and|wash|washes|minds|mind|makes|watch|watches|love|loves)$/u;
const AFTER_I =
  /^(?:am|was|have|had|will|can|cannot|do|did|dont|give|gave|take|need|want|get|got|make|carry|bring|keep|love|pay|feed|sell|help|look|teach|cook|clean|work|go|send|run|drive|tell|say|know|just|always|never|not|a|no)$/u;
/** Nouns of one's own that follow 'me' or 'mi' for 'my'. */
const OWN_THING =
  /^(?:mum|mam|mom|ma|dad|da|nan|nana|gran|granny|wife|husband|old|own|mate|mates|boss|brother|sister|kids?|lad|lads|lass|missus|girlfriend|boyfriend|son|daughter|house|home|tea|dinner|lunch|breakfast|wages?|money|job|work|rent|bills|shopping|bait|back|hair|van|car|time|stock|shop|stall|yard|day|days|hands?|feet|head|life|round|neighbours?|auntie|uncle|cousins?|granda|grandad|grandma|baby|best|little|big|school|phone|food|goods|business|overalls|washing|ironing|books|tools|first|last|other)$/u;

const word = (token: Token, to: string): Token => ({ ...token, word: to, key: keyOf(to) });

/** 'Me nan' and 'half me wages' are mine; 'tells me' is me. */
function mine(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 1];
  const said = tokens[at]?.word;
  if (!next || next.mark) return 'me';
  if (said === 'mi' && AFTER_I.test(next.word) && !/^(?:for|to|of|from)$/u.test(before))
    return TAKES_PERSON.test(before) && /^(?:a|no)$/u.test(next.word) ? 'me' : 'i';
  if (said === 'me' && (at === 0 || tokens[at - 1]?.mark || before === 'and') && /^(?:and|or|too|alone|in|at|as|myself)$/u.test(next.word))
    return 'me';
  if (OWN_THING.test(next.word) && !(TAKES_PERSON.test(before) && !OWN_KIN.test(next.word))) return 'my';
  if (at === 0 || tokens[at - 1]?.mark) return said === 'mi' || at === 0 ? 'my' : 'me';
  if (said === 'mi') return TAKES_PERSON.test(before) || /^(?:to|for|and|when|because|on|in|at|the|a|same)$/u.test(next.word) ? 'me' : 'my';
  return BEFORE_NOUN.test(before) && /^[a-z]{3,}$/u.test(next.word) && !STOPS.test(next.word) && !/(?:ly|ing|ed)$/u.test(next.word)
    ? 'my'
    : 'me';
}
const OWN_KIN =
  /^(?:mum|mam|mom|ma|dad|nan|nana|gran|granny|wife|husband|old|mate|mates|boss|brother|sister|kids?|girlfriend|boyfriend|son|daughter)$/u;
const STOPS =
  /^(?:and|or|but|so|when|while|because|if|until|till|then|the|for|with|from|to|at|in|on|by|off|out|up|down|back|after|before|every|each|all|now|again|too|not|never|per|they|he|she|you|well|how|what|where|who|that|this|as|about|into|over|through|who|is|are|was|were|can|will|has|have|had|him|her|them|one|two|some|any|more|most|much|very|good|free|extra|half)$/u;

/** The tokens of a row in one form; a token may fall away. Linear, never throws. */
export function plain(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const said = token.word;
    const before = out.at(-1);
    const next = tokens[i + 1];
    const opens = !before || before.mark;
    if (token.mark) {
      out.push(token);
      continue;
    }
    if (TAGS.has(said) && before && (!next || next.mark)) continue;
    // 'Ah ma' is a grandmother, 'ah get them home' is the writer.
    if ((said === 'ah' && /^(?:ma|gong|mah|pa|po|ba|kong|yeh)$/u.test(next?.word ?? '')) || (said === 'da' && (!next || next.mark))) {
      out.push(token);
      continue;
    }
    if (said === 'ma' && (!next || next.mark || /^(?:and|n)$/u.test(next.word))) {
      out.push(token);
      continue;
    }
    if (said === 'me' || said === 'mi') {
      out.push(word(token, mine(tokens, i)));
      continue;
    }
    // 'T'bill', 't' deceased'.
    if (said === 't' && next && !next.mark) {
      out.push(word(token, 'the'));
      continue;
    }
    // 'She dey pay', 'if I no open', 'she no fit work'.
    if (said === 'dey' && before && /^(?:i|he|she|we|they|who|them|people|madam|oga|dem)$/u.test(before.word)) continue;
    if (said === 'no' && before && SUBJECTS.has(before.word)) {
      out.push(word(token, next?.word === 'fit' ? 'cannot' : 'not'));
      if (next?.word === 'fit') i++;
      continue;
    }
    if (said === 'am' && before && /^(?:for|give|tell|with|to|sell|pay|help)$/u.test(before.word)) {
      out.push(word(token, 'them'));
      continue;
    }
    // 'Dem buy', 'him get all my money': the object's form as subject.
    if (
      (said === 'dem' || said === 'him' || said === 'them') &&
      opens &&
      next &&
      !next.mark &&
      !/^(?:and|i|we|who|that|all|a|the|my)$/u.test(next.word)
    ) {
      out.push(word(token, said === 'him' ? 'he' : said === 'dem' ? 'they' : said));
      continue;
    }
    // 'Dem no fit sell', 'dem dey pay'.
    if (said === 'dem' && /^(?:no|dey|go|don|fit)$/u.test(next?.word ?? '')) {
      out.push(word(token, 'they'));
      continue;
    }
    // 'Tourist dem', 'Ann dem': several of them.
    if (said === 'dem' && !next) continue;
    // 'Is the one paying': pays.
    if (said === 'the' && /^ones?$/u.test(next?.word ?? '') && before && /^(?:is|are|was|were|s|hes|shes|theyre)$/u.test(before.word)) {
      i++;
      if (/^(?:who|that|which|wey)$/u.test(tokens[i + 1]?.word ?? '')) i++;
      continue;
    }
    if (said === 'can' && next?.word === 'not') {
      out.push(word(token, 'cannot'));
      i++;
      continue;
    }
    const to = SAID.get(said);
    out.push(to === undefined || (said.length < 3 && token.capital && said !== 'ah' && said !== 'ma') ? token : word(token, to));
  }
  return out;
}
