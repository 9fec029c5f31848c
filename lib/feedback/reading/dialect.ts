/**
 * English as it is spoken: Scots, Geordie, Yorkshire, Irish, Caribbean, Singaporean, Indian and Nigerian function words and spellings as plain English, so
 * that one lexicon will do. Tokens keep their spans. Only words that hardly mean anything else where somebody is named.
 */
import { AGE_WORDS, isShortAge, plainAges } from './ages';
import { keyOf } from './forms';
import type { Token } from './tokens';
import { MAY_DENY, PAYS, plainlyUnpaid } from './unpaid';

/** Plain word first, then how it is said. */
const SAID = `
our oor wor wir owr
your yer yir
you ye yous youse yiz yinz yis
ones wans wuns yins
football fitba footy
free gratis
them dem thum thaim
their thir dere theirn
they dey thay
the da de di ze tha th teh hte
that dat
those thae dose thon
this dis
with wi wid wiv wit witt wth wiht whith
and adn nad
that taht
which wich witch
their thier
of o ov uv
on oan pon
in inna
from fae frae
to tae ti fi
off aff
over ower
down doon dahn
out oot aht
about aboot abaht abt
round roon roond
before afore
who wha whae weh
whoever whaever hooever whoeva
what whit wot wat
no nae
not nuh nah naw
nothing nuttin nuthin nothin nuffin nutten nuthing
something summat sumat sumthing summit
someone sumone summun somone sum1 some1 somewan
somebody sumbdy sumbody somebdy
anyone anywan anywun enyone any1 ne1
anybody onybody anybdy enybody
everyone evryone everywan everywun every1 evry1 every1s
everybody evrybody awbody abody iverybody
all aw aal
old auld owd aul
young yung
little wee likkle lil peerie
poor puir
whole hale
good guid gud
big muckle
town toon
house hoose hoos
houses hooses hoosis
home hame yam
head heid
dead deid
folk fowk fowks
woman wumman wummin
women weemin wimmin
children pickney pickneys pikney pikin pikins chillun
boy bwoy bhoy
girl gyal gurl
brother brudda bredda
mother mudda
grandmother grandmudda
police polis poliss
thief tief teef teif
thieves tiefs tieves teefs
works wuks
work wuk
take tak tek
takes taks teks
make mak mek
makes maks meks
give gie gi
gives gies
gave gied gied
electricity leccy lecky
association assoc assn
getting gettin gittin
have hae
has haes
do dae
does daes
pay peh pey
want waant
wants waants
dont dinnae dinna disnae
doesnt doesnae
didnt didnae didna
cannot cannae canna cyan kyaan
wont willnae winna
isnt isnae
wasnt wasnae
wouldnt widnae wouldnae wouldna
havent havenae
because becoz bcus kuz
just jist jus
always allus
please plz pls
through thru
tonight tonite
year yr
years yrs
people peepul peepol pipol pipo
`;

const STANDARD = new Map(
  SAID.trim()
    .split('\n')
    .flatMap((line) => {
      const [to = '', ...from] = line.split(' ');
      return from.map((word) => [word, to] as const);
    }),
);

/** Tags that add nothing where they do not come first: "pay tax lah", "we all pay innit". */
const TAGS = new Set('lah lor leh liao meh sia hor innit abeg yaar shey abi'.split(' '));

/** What has a meaning of its own at the front of a name, or between names: "da Vinci", "of all", "O neill". */
const ONLY_INSIDE = new Set('da de di ze tha th o wi wit dis dose fi dat ti aw aul'.split(' '));

/** What a word may be: dialect, part of an age, a denial of paying, or the paying. */
const SPOKEN = 1;
const AGE = 2;
const DENIAL = 4;
const PAYING = 8;

/** Words that plainEnglish may change, by what they may be: told by one look each. */
const CHANGING = new Map<string, number>();
const note = (words: Iterable<string>, what: number): void => {
  for (const word of words) CHANGING.set(word, (CHANGING.get(word) ?? 0) | what);
};
note([...STANDARD.keys(), ...TAGS, ...'. ma mi an bar kena as no dem grown up ups'.split(' ')], SPOKEN);
note(AGE_WORDS, AGE);
note(MAY_DENY, DENIAL);
note(PAYS, PAYING);

/** Whether a word may be changed by plainEnglish. */
export const mayChange = (word: string): boolean => CHANGING.has(word) || isShortAge(word);

const recast = (token: Token, word: string): Token => ({ ...token, word, key: keyOf(word) });

/** The tokens of an item in plain English, with ages as one word and ways of not paying told alike. A tag falls away. Linear; never throws. */
export function plainEnglish(tokens: readonly Token[]): readonly Token[] {
  let what = 0;
  for (const { word } of tokens) what |= CHANGING.get(word) ?? (isShortAge(word) ? AGE : 0);
  if (what === 0) return tokens;
  const spoken = what & SPOKEN ? plainDialect(tokens) : tokens;
  const aged = what & AGE ? plainAges(spoken) : spoken;
  return what & DENIAL && what & PAYING ? plainlyUnpaid(aged) : aged;
}

function plainDialect(tokens: readonly Token[]): readonly Token[] {
  const plain: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    const before = plain.at(-1);
    if (token.mark || token.caps) {
      if (token.word === '.' && SHORT.has(before?.word ?? '') && next && !next.mark && !next.capital) continue;
      if (token.word !== '.' || before?.word !== 'number' || !/^\d/u.test(next?.word ?? '')) plain.push(token);
      continue;
    }
    if (TAGS.has(token.word) && before) continue;
    // "Wi-fi": one word, and no dialect.
    if (token.word === 'wi' && next?.word === 'fi') {
      plain.push({ ...recast(token, 'wifi'), end: next.end });
      continue;
    }
    if (token.word === 'fi' && tokens[i - 1]?.word === 'wi') continue;
    // "Grown-ups": adults.
    if (token.word === 'grown' && /^ups?$/u.test(next?.word ?? '')) {
      plain.push({ ...recast(token, next?.word === 'up' ? 'adult' : 'adults'), end: next?.end ?? token.end });
      continue;
    }
    if (/^ups?$/u.test(token.word) && tokens[i - 1]?.word === 'grown') continue;
    if (OURS.test(before?.word ?? '') && token.word === 'da') {
      plain.push(token);
      continue;
    }
    // "No-shows", "no shows": people who stay away.
    if (token.word === 'no' && /^shows?$/u.test(next?.word ?? '') && (next?.glued || !before || before.mark || OPENS.test(before.word))) {
      plain.push({ ...recast(token, next?.word === 'show' ? 'noshow' : 'noshows'), end: next?.end ?? token.end });
      continue;
    }
    if (/^shows?$/u.test(token.word) && tokens[i - 1]?.word === 'no' && /^noshows?$/u.test(before?.word ?? '')) continue;
    // "Agnes at no. 31".
    if (token.word === 'no' && (/^\d/u.test(next?.word ?? '') || (next?.word === '.' && /^\d/u.test(tokens[i + 2]?.word ?? '')))) {
      plain.push(recast(token, 'number'));
      continue;
    }
    // "Di police dem": a plural.
    if (
      token.word === 'dem' &&
      before &&
      !before.mark &&
      PLURAL_AFTER.test(before.word) &&
      (!next || next.mark || /^(?:who|weh|wha|that|in|a|deh)$/u.test(next.word))
    )
      continue;
    const word = sayingOf(token, before, next) ?? STANDARD.get(token.word);
    if (word === undefined || token.possessive || (ONLY_INSIDE.has(token.word) && !(next && !next.mark && !next.capital && !token.capital)))
      plain.push(token);
    else plain.push(recast(token, word));
  }
  return plain;
}

/** Words that depend on what stands beside them. */
function sayingOf(token: Token, before: Token | undefined, next: Token | undefined): string | undefined {
  const after = next && !next.mark ? next.word : '';
  switch (token.word) {
    // "Ma pal", "mi mam", but "ma and pa".
    case 'ma':
    case 'mi':
      return after !== '' && !NO_NOUN.test(after) ? 'my' : undefined;
    // "Wife an weans": and, before a consonant.
    case 'an':
      return before && !before.mark && /^(?:[^aeiouh]|h(?!our|on|eir))/u.test(after) ? 'and' : undefined;
    // "Everyone bar the crooks".
    case 'bar':
      return before && !before.mark && /^(?:the|them|those|dem|a|any|my|me|us)$/u.test(after) ? 'except' : undefined;
    // "Maids who kena scold": whom it is done to.
    case 'kena':
      return after === '' ? undefined : 'get';
    // "The ones dat pay", "them as pays".
    case 'as':
      return /^(?:them|those|dem|they|folk|people|one|ones)$/u.test(before?.word ?? '') && /^\w+s?$/u.test(after) && VERB.test(after)
        ? 'who'
        : undefined;
    default:
      return undefined;
  }
}

/** "Ma da": a father, and no article. */
const OURS = /^(?:my|our|your|his|her|their|me|old|new)$/u;
/** Shortened words, whose point ends no sentence. */
const SHORT = new Set(
  'sec dept depts govt gov min dr mr mrs ms st prof sgt insp supt cllr rev hon assoc org orgs auth mgr mgrs asst co corp misc gen pub edu uni med hosp soc serv servs'.split(
    ' ',
  ),
);

/** What is no verb or function word before "dem". */
const PLURAL_AFTER =
  /^(?!(?:of|to|for|from|with|by|on|in|at|and|or|but|help|pay|paid|like|not|all|both|give|arrest|lock|catch|use|serve|need)$)[a-z]{3,}$/u;

/** Before a name. */
const OPENS = /^(?:the|our|all|any|those|these|their|and|or)$/u;
const NO_NOUN = /^(?:and|or|who|whose|that|is|are|was|were|in|at|on|of|with|because|as|cos|for|to|from|has|pays?|gets?|does)$/u;
const VERB =
  /^(?:pays?|paid|gets?|gives?|gave|uses?|used|has|have|had|needs?|calls?|rings?|comes?|came|goes|go|lives?|works?|wants?|buys?|bought|sends?|asks?|foots?|funds?|owns?|runs?|is|are|was|were|does|do|done|dont|cant|live|likes?)$/u;
