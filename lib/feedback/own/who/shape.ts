import { nounClassOf } from '../../lexicon/nouns';
import type { Token } from '../../reading';
import { DEFINITE, FIRST_OBJECTS, FIRST_POSSESSIVES, PLACE_PREPOSITIONS } from '../../reading/closed-classes';
import { wordSet } from '../../reading/word-set';
import type { RelationKind } from '../../types';

/** Groups, whose sort is told by what stands before: a fishing club, a support desk. */
const GROUP = wordSet(
  'club team group guild choir band class society league squad circle committee crew gang lot side troop pack partner partners pals brigade buddies buddy opponents players ringers ladies lads girls boys folk friends mates',
);
const LEISURE = wordSet(
  `fishing football footy soccer rugby cricket tennis golf badminton netball hockey hurling gaa darts pool snooker bowls running jogging cycling walking hiking rambling swimming yoga pilates zumba dance dancing
  book reading quiz chess bridge card cards poker gaming raid online discord knitting sewing craft crafts art painting drama singing folk church bible prayer allotment gardening beekeeping toddler baby mums school-gate
  antenatal nct postnatal scout scouts brownie recovery aa slimming weightwatchers gym fitness crossfit judo karate boxing motorbike biker bike car astronomy history language french spanish conversation five side sunday pub drinking
  whatsapp chai tea coffee walkers runners cyclists swimmers anglers knitters gardeners singers ramblers bikers quilters dancers potters painters writers readers bell ringing ringer handbell stokvel susu chama tanda ajo esusu savings bingo domino dominoes mahjong karaoke salsa tango capoeira parkrun triathlon surf skate ski skiing boules petanque curling lacrosse softball baseball basketball volleyball handball kabaddi camogie shinty archery angling model railway metal-detecting re-enactment brass pipe ceilidh morris whist rummy scrabble warhammer minecraft fortnite neighbourhood watch village youth junior under supporters fan volunteer climbing sailing rowing skating surf`,
);
/** Heads of names that stand for a part of one's own organisation or a post in it. */
const WORKPLACE = wordSet(
  'desk line shift team crew section unit department dept office branch floor bay division board depot yard lab ward workshop bench room counter till squad platoon watch pool function directorate',
);
const POST =
  /(?:manager|leader|lead|supervisor|planner|coordinator|co-ordinator|controller|executive|assistant|analyst|administrator|clerk|operator|technician|foreman|mentor|buddy|scheduler|dispatcher|programmer|bookkeeper|storeman|storekeeper|rota|handler|tester|designer|auditor|trainer|matron|registrar|chief|head|officer|sergeant|captain|lieutenant|major|corporal|engineer|fitter|mate|hand|boy|girl)s?$/u;
/** 'Cleaning ladies', 'bin men': the work is in the name. */
const JOBS = wordSet('cleaning dinner canteen tea admin bin packing picking checkout maintenance sound lighting camera night weekend van');
/** Where colleagues are found. */
const AT_WORK = wordSet(
  'office warehouse yard depot site shop kitchen canteen factory line floor lab ward reception accounts work stores workshop garage studio salon branch hq department team finance hr sales marketing production it pack packhouse bakery dairy farm theatre clinic surgery nursery bar sorting payroll dispatch despatch security practice stable cellar deck galley engine hangar ramp dock quay pit mine quarry mill greenhouse kennel cattery paddock byre milking lambing shearing field plantation classroom print press post mail tool stock grading washing cutting sewing spray paint body boning filleting bottling firm till tills desk door checkout counter switchboard',
);
const AT_LEISURE = wordSet(
  'gym pub church mosque temple club home uni school college street road next door allotment park gate holiday town village village pitch band',
);
const FOLK = wordSet(
  'gentleman gentlemen lads ladies girl boy girls boys guys women men people folk blokes bloke lady man woman guy gent gents lad lass friends mates chaps chap crowd lot those mums dads bunch',
);

const LEAGUE = wordSet('league sunday parkrun five-a-side');
/** Offices of the state: 'housing officers', 'the youth justice team'. */
const OFFICIAL = wordSet(
  'housing planning council probation customs immigration environmental tax trading licensing benefits justice offending welfare revenue border municipal parish',
);
const COMRADES = wordSet('union army lodge branch regiment navy ward watch band troop');
const NEXT_TO_ME = wordSet('desk bench workstation cubicle');

/** Adjectives of those whom one serves: 'old boys on the ward'. */
const SERVED = wordSet(
  'old elderly sick poorly little young homeless lonely poor disabled dying pregnant vulnerable injured lost drunk hungry blind deaf housebound frail stranded bereaved retired rough addicted learning-disabled hungover wounded trapped unemployed',
);
const OWN_GROUP = wordSet(
  'troop team crew unit section squad platoon department dept office branch regiment company firm shift watch ship',
);

/** One's own company in a wider sense: 'FD', 'UX', 'PM'. Three letters and more are mostly firms or public bodies. */
const isPost = (raw: string): boolean => /^\p{Lu}{2}s?$/u.test(raw);

/** What one goes round by: a round, a route, a caseload. */
const ROUND = wordSet(
  'round route beat patch run caseload list book walk tour retreat course class workshop programme flight crossing slope charter',
);
const DOOR = /^(?:block|flat|number|apartment|villa|penthouse|bungalow|cottage|mansion|manor)$/u;

const WITH_FRIENDS = /^(?:runs?|drinks?|plays?|lives?|grew|goes|swims?|dances?|walks?|cycles?|trains?|fish|sings?|prays?)$/u;

/**
 * Kind by what is said after the name: 'the shop I supply', 'the band I drum in', 'a cleaner at home'. `from` is where the name ends.
 * Gives null when it tells nothing.
 */
export function byDescription(tokens: readonly Token[], from: number): RelationKind | null {
  for (let i = from; i < Math.min(tokens.length, from + 8); i++) {
    const word = tokens[i]?.word ?? '';
    const next = tokens[i + 1]?.word ?? '';
    if ((word === 'at' || word === 'back') && next === 'home') return 'away';
    // 'The widows on my milk round', 'folks on my walks', 'the lady in block C': those one goes round to.
    if (
      i === from &&
      /^(?:on|in|from|along)$/u.test(word) &&
      FIRST_POSSESSIVES.has(next) &&
      tokens.slice(i + 2, i + 4).some((token) => ROUND.has(token.key))
    )
      return 'external';
    if (i === from && PLACE_PREPOSITIONS.has(word)) {
      const where = next === 'the' ? i + 2 : i + 1;
      if (DOOR.test(tokens[where]?.word ?? '') && (where + 1 < tokens.length || next === 'the')) return 'external';
    }
    if (word === 'in' && (next === 'my' || next === 'our') && OWN_GROUP.has(tokens[i + 2]?.word ?? '')) return 'internal';
    // 'Who staples with me', 'who shares my desk'.
    if (word === 'with' && next === 'me' && /^(?:who|that|wot|what|i)$/u.test(tokens[from]?.word ?? ''))
      return tokens.slice(from, i).some((token) => WITH_FRIENDS.test(token.word)) ? 'away' : 'internal';
    // 'Drivers with flats', 'parents without a car': whoever comes with a need.
    if (
      i === from &&
      /^(?:with|without)$/u.test(word) &&
      !(FIRST_OBJECTS.has(next) || FIRST_POSSESSIVES.has(next) || next === 'who') &&
      (tokens[i - 1]?.word !== tokens[i - 1]?.key ||
        /^(?:man|woman|lady|bloke|guy|chap|fella|gent|gentleman|couple)$/u.test(tokens[i - 1]?.word ?? '')) &&
      !/^(?:friend|mate|pal|kid|child|lad|girl|boy|mum|dad)$/u.test(tokens[i - 1]?.key ?? '')
    )
      return 'external';
    if (DOOR.test(word) && /^\d/u.test(next)) return 'external';
    // 'Across the road', 'over the fence', 'two doors down'.
    if (
      /^(?:road|street|fence|hall|landing|close|lane|hill|stairs|avenue|path)$/u.test(word) &&
      /^(?:across|over|opposite|down|up|along)$/u.test(tokens[from]?.word ?? '')
    )
      return 'away';
    // 'At the next desk', 'on the next bench'.
    if (/^(?:desk|bench|workstation|cubicle)$/u.test(word) && /^(?:at|on|by|opposite|beside|in)$/u.test(tokens[from]?.word ?? ''))
      return 'internal';
    if (/^(?:i|im|ive|we)$/u.test(word) && /^(?:courting|dating|seeing|marrying|engaged|married)$/u.test(next)) return 'away';
    if (word !== 'i' && word !== 'we') continue;
    if (
      /^(?:supply|sell|deliver|serve|clean|teach|treat|drive|cook|look|care|clip|groom|cut|walk|fix|insure|advise|host|guide|tattoo|massage|coach-for-money|represent|defend|visit|carry|bury|repair|build|nurse|shear|paint|transport)$/u.test(
        next,
      )
    )
      return 'external';
    if (/^(?:drum|play|sing|volunteer|coach|help|go|belong|run|fish|swim|dance|pray|grew|met|live|married|love)$/u.test(next))
      return 'away';
    if (/^(?:manage|supervise|mentor|report|line|hire|hired|employ|employed|train|trained|lead|boss|pay|brief)$/u.test(next))
      return 'internal';
  }
  return null;
}

/** 'Planner', 'foreman': a word for a post. */
export const isPostWord = (word: string): boolean => POST.test(word);

/** Kind by the shape of a name that no list holds: tokens[from, to). Gives null when the shape tells nothing. */
export function byShape(text: string, tokens: readonly Token[], from: number, to: number): RelationKind | null {
  const words = tokens.slice(from, to).filter((token) => !token.mark);
  const head = words.at(-1);
  if (!head) return null;
  const before = words.slice(0, -1);
  const raw = text.slice(head.start, head.end);
  const has = (test: ReadonlySet<string>): boolean => before.some((token) => test.has(token.word) || test.has(token.key));
  if (/^(?:year|form|class|set|key|reception|primary|p|yr)$/u.test(words[0]?.word ?? '') && /^\d{1,2}[a-z]?$/u.test(words[1]?.word ?? '')) {
    return words.length === 2 || /^(?:pupils|kids|children|class|group|lot|set)$/u.test(head.word) ? 'external' : 'internal';
  }
  if (/^(?:number|no|flat|room|bed|house|unit|table)$/u.test(words[0]?.word ?? '') && /^\d/u.test(words[1]?.word ?? '')) return 'external';
  if (has(OFFICIAL) && /^(?:teams?|officers?|inspectors?|workers?|services?|wardens?|department)$/u.test(head.word)) return 'external';
  if ((GROUP.has(head.word) || GROUP.has(head.key)) && has(LEISURE)) return 'away';
  if (has(LEAGUE) && words[0]?.word === 'my') return 'away';
  if (head.word === 'club' || head.key === 'choir' || head.key === 'guild') return 'away';
  // 'Village cricket', 'walking football': a pastime, and those who share it.
  if (words.length > 1 && words.every((token) => LEISURE.has(token.word) || LEISURE.has(token.key))) return 'away';
  // 'My wee girl' is a child, 'the new guy' a colleague.
  if (
    /^(?:girls?|boys?|lads?|lass|man|ones?|fella|princess|prince)$/u.test(head.word) &&
    words[0]?.word === 'my' &&
    before.length > 0 &&
    before
      .slice(1)
      .every((token) =>
        /^(?:wee|little|big|young|youngest|eldest|oldest|own|lovely|beautiful|dear|baby|teenage|good|old|middle|other|older|younger|two|three|four)$/u.test(
          token.word,
        ),
      )
  )
    return 'away';
  if (
    before.some((token) => token.word === 'new') &&
    /^(?:guy|girl|boy|lad|lass|one|kid|face|bloke|fella|starter|recruit|hire|man|woman|lads|girls|guys|faces|ones)$/u.test(head.word)
  )
    return 'internal';
  if (before.some((token) => token.word === 'other') && /^(?:girl|lad|guy|bloke|lass|woman|fella|lady|chap|man)$/u.test(head.word))
    return 'internal';
  // 'Schoolmate' is a friend, though 'fitter's mate' is a post; union brothers are neither kin nor friends.
  if (/^(?:school|play|soul|club|stable|house|flat|room|pub|drinking|gym|old|best|uni)mates?$/u.test(head.word)) return 'away';
  if (/^(?:brothers|sisters)$/u.test(head.word) && has(COMRADES)) return 'internal';
  if (FOLK.has(head.word)) {
    if (has(LEISURE)) return 'away';
    const after = tokens.slice(to).filter((token) => !token.mark);
    const where = (test: ReadonlySet<string>) => after.some((token, i) => i < 5 && test.has(token.word));
    if (/^(?:in|at|on|from|down|up)$/u.test(after[0]?.word ?? '')) {
      if (where(AT_LEISURE) || where(LEISURE)) return 'away';
      // 'At the next desk', 'in the corner of our office'.
      if (where(NEXT_TO_ME)) return 'internal';
      if (where(AT_WORK) && !has(SERVED) && !/^(?:mums|dads|women|men|friends|mates)$/u.test(head.word)) return 'internal';
    }
    if (has(AT_WORK) || has(JOBS) || before.some((token) => nounClassOf(token.key) === 'worker')) return 'internal';
    if (has(SERVED) && words[0]?.word !== 'my' && !/^(?:friends?|mates?|gang)$/u.test(head.word)) return 'external';
    if (/^(?:friends|mates|lads|girls|mums|dads|gang|boys)$/u.test(head.word))
      return words[0]?.word === 'my' || head.word === 'friends' || head.word === 'mates' ? 'away' : null;
    return before.length > 0 || after.length > 0 ? 'external' : null;
  }
  if (
    words[0]?.word === 'my' &&
    /^(?:village|town|community|street|estate|parish|tribe|clan|church|mosque|temple|school|uni|college|neighbourhood)$/u.test(head.word)
  )
    return 'away';
  if (/^partners?$/u.test(head.word)) {
    const after = tokens.slice(to, to + 4);
    if (
      after.some((token) => AT_WORK.has(token.word)) ||
      before.some((token) => /^(?:business|senior|junior|managing|equity)$/u.test(token.word))
    )
      return 'internal';
  }
  if (words[0]?.word === 'fellow') return 'internal';
  if (/^sisters?$/u.test(head.word) && (has(AT_WORK) || before.some((token) => /^(?:night|charge|theatre)$/u.test(token.word))))
    return 'internal';
  if (/^owners?$/u.test(head.word) && before.some((token) => !DEFINITE.has(token.word))) return 'external';
  // 'Bus depots': several of them are somebody else's.
  if (
    /^(?:depots|yards|labs|workshops|garages|offices|kitchens|studios|salons|bars|clinics)$/u.test(head.word) &&
    !/^(?:our|my|the|other)$/u.test(words[0]?.word ?? '')
  )
    return 'external';
  if (WORKPLACE.has(head.word) || WORKPLACE.has(head.key)) return 'internal';
  if (words.length === 1 && isPost(raw)) return 'internal';
  if (POST.test(head.word)) return 'internal';
  return null;
}
