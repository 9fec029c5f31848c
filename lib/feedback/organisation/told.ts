import { isNegator, type Token, verbForms } from '../reading';

/** What an item itself says about the exchange, beside naming a party: 'people who pay us a yearly fee'. */
export interface Told {
  readonly pays: boolean;
  readonly funds: boolean;
  readonly uses: boolean;
  readonly free: boolean;
  readonly passesOn: boolean;
  readonly actedOn: boolean;
  readonly takes: boolean;
  readonly supplies: boolean;
  readonly works: boolean;
  /** Does the organisation's own work: volunteers, works there, does something for us. */
  readonly serves: boolean;
  /** Walks, runs or bakes for a cause: gives, where the organisation is one. */
  readonly events: boolean;
  /** At the plant, in the kitchen: where the organisation's own work is done. */
  readonly inside: boolean;
  /** Recommends, refers or prescribes what the organisation offers. */
  readonly refers: boolean;
  readonly checks: boolean;
  readonly competes: boolean;
  readonly receives: boolean;
}

type Flag = keyof Told;

const NOTHING: Told = {
  pays: false,
  funds: false,
  uses: false,
  free: false,
  passesOn: false,
  actedOn: false,
  takes: false,
  supplies: false,
  works: false,
  serves: false,
  events: false,
  inside: false,
  refers: false,
  checks: false,
  competes: false,
  receives: false,
};

const verbs = (list: string): string[] =>
  list.split(',').flatMap((entry) => verbForms(...(entry.trim().split(' ') as [string, ...string[]])));
const nouns = (list: string): string[] => list.split(' ');
const map = (entries: readonly (readonly [Flag, readonly string[]])[]): ReadonlyMap<string, Flag> => {
  const all = new Map<string, Flag>();
  for (const [flag, words] of entries) for (const word of words) if (!all.has(word)) all.set(word, flag);
  return all;
};

/** Said of the party: they … */
const THEY = map([
  [
    'pays',
    [
      ...verbs(
        'pay paid,buy bought,purchase,spend spent,hire,rent,lease,subscribe,advertise,book,shop,renew,invoice,tip,cough,fork,settle,order,reward,afford,import,bid',
      ),
      ...nouns(
        'fee fees subscription subs fare fares premium premiums payment payments rent contract contracts custom tuition invoice precept membership deposit retainer licence advert business spender spenders self-pay',
      ),
    ],
  ],
  [
    'funds',
    [
      ...verbs('fund,finance,commission,sponsor,donate,subsidise,subsidize,invest,bankroll,contribute,fundraise'),
      ...nouns(
        'funding budget budgets grant grants donation donations plate collection subsidy tax taxes legacy legacies lottery raffle tombola whip-round bucket buckets',
      ),
    ],
  ],
  [
    'uses',
    [
      ...verbs(
        'use,eat ate eaten,drink drank drunk,drive drove driven,wear wore worn,watch,see saw seen,read read,visit,live,stay,travel,borrow,play,attend,come came,need,benefit,enjoy,rely,depend,suffer,call,ring rang rung,phone,open,wander,swim swam,walk,listen,download,consume,fill,board,plug,sleep slept,ride rode ridden,look,feed fed,taste,cook,smoke,train,learn,study,join,pop,turn,wait,queue,log,click,browse,hear heard,view,fly flew flown,commute,park,cross,breathe,keep kept,arrive,land,fall fell,sit sat,gather,meet met,shelter,recover,heal,survive',
      ),
      ...nouns('trapped rescued helped treated served taught fed housed cared cut supported advised sick ill stuck injured hurt'),
    ],
  ],
  ['receives', [...verbs('get got gotten,receive,inherit,unwrap'), ...nouns('gets')]],
  ['passesOn', [...verbs('resell resold,stock,distribute,sell sold,retail,forward'), 'resale']],
  [
    'actedOn',
    nouns(
      'arrested detained prosecuted fined evicted imprisoned jailed locked sentenced charged nicked convicted deported clamped banned sectioned guilty',
    ),
  ],
  [
    'takes',
    verbs('steal stole stolen,nick,shoplift,pinch,vandalise,cheat,dodge,evade,hack,pirate,abuse,break broke broken,offend,burgle,rob'),
  ],
  ['supplies', verbs('supply,deliver,provide,manufacture')],
  ['serves', verbs('volunteer,staff,man')],
  ['works', verbs('work')],
  ['refers', verbs('recommend,refer,prescribe,signpost,introduce,endorse,review')],
  ['checks', verbs('inspect,regulate,audit,licence,license,check,accredit,monitor')],
  ['competes', verbs('compete,undercut,rival')],
]);

/** Said of the organisation: we … */
const WE = map([
  [
    'uses',
    verbs(
      'fund,sponsor,help,serve,feed fed,treat,support,look,teach taught,house,rescue,deliver,advise,protect,visit,nurse,care,represent,train,save,give gave,cut,clean,transport,carry,drive drove,entertain,guide,inform,educate,assist,comfort,keep kept,run ran,do did done,see saw,see seen,make made,fix,repair,bury,wash,groom,walk,host,welcome',
    ),
  ],
  ['pays', verbs('sell sold,charge,invoice,bill,supply')],
  [
    'actedOn',
    verbs(
      'arrest,chase,prosecute,evict,fine,detain,imprison,catch caught,clamp,stop,nick,jail,lock,deport,police,sentence,fight fought,kill,ban,investigate,punish,convict,search,raid,tow,sanction',
    ),
  ],
  ['supplies', verbs('pay paid,buy bought,hire,order,import,contract,use')],
  ['works', verbs('employ')],
]);

/** Whether a word may tell of an exchange. */
export const isTelling = (word: string): boolean => THEY.has(word) || WE.has(word);

const THEY_WORDS = new Set('they he she who which that it whoever whom'.split(' '));
const WE_WORDS = new Set('we i weve ive'.split(' '));
const GIVING = new Set(verbs('give gave given,leave left,put,raise,bring brought,provide,send sent,lend lent,chip'));
const GIVEN = new Set(
  'us money cash funds time skills food surplus stuff cheque cheques will wills coin coins fiver tenner quid pound pounds euro euros dollar dollars penny pennies change notes pot tin tins bucket buckets plate box envelope hat kitty bit bob flour rice bread clothes toys books blankets furniture veg vegetables fruit milk nappies things bags gifts presents donations supplies ingredients groceries toiletries monthly yearly annually regularly generously bequest legacy blood zakat sadaqah tithe tithes offering offerings daswandh dana dakshina tzedakah alms'.split(
    ' ',
  ),
);
/** 'People who run marathons for us'. */
const DOING = new Set(
  verbs(
    'run ran,walk,cycle,bake,knit,collect,raise,jog,swim,climb,sew,busk,abseil,rattle,shake,skydive,row,trek,organise,hold held,auction,sing sang,dance,perform,shave',
  ),
);
const isForUs = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i + 1 < to; i++) if (tokens[i]?.word === 'for' && tokens[i + 1]?.word === 'us') return true;
  return false;
};
/** 'Gets the present' tells; 'getting ready' doesn't. */
const NOT_RECEIVED = new Set(
  'paid paying ready to in on off up out by away going back rid into over through around along better worse married divorced drunk lost stuck older used tired bored fit well from hurt ill sick caught arrested about together dressed wed'.split(
    ' ',
  ),
);
const NOTHING_WORDS = new Set('no nothing nowt nada zero zilch nil naught diddly'.split(' '));
/** 'Vote for us' is no work of ours. */
const NO_WORK = new Set(verbs('vote,cheer,root,shout,clap,pray,ask,look,wait,compete,go went,come came,be been,is,are,was,bid'));
/** What is done 'for us' or 'for me', or a working 'here', 'there', 'with us'. */
const isOurWork = (tokens: readonly Token[], i: number): boolean => {
  const word = tokens[i]?.word ?? '';
  const next = tokens[i + 1]?.word ?? '';
  if (/^work(?:s|ing|ed)?$/u.test(word))
    return /^(?:here|there|alongside)$/u.test(next) || (/^(?:for|with)$/u.test(next) && /^(?:us|me)$/u.test(tokens[i + 2]?.word ?? ''));
  return (
    next === 'for' && /^(?:us|me)$/u.test(tokens[i + 2]?.word ?? '') && /(?:s|ing)$/u.test(word) && !NO_WORK.has(word) && !THEY.has(word)
  );
};
const TASKS = new Set(
  'nails hair book account website cooking cleaning washing delivery driving admin rota lights light sound music flowers flower catering marketing photo editing typing ironing gardening garden repair paperwork tea wage payroll till door bar costume makeup set video filming layout printing translation show phone post shelf ticket machine van lorry boiler oven kitchen coffee sandwich'.split(
    ' ',
  ),
);
/** 'The girls who do the nails', 'my cousin who does the website': a task of the organisation's. */
const isOurTask = (tokens: readonly Token[], i: number): boolean =>
  (/^(?:own|owns|owned|founded)$/u.test(tokens[i]?.word ?? '') && /^(?:it|us|the|this)$/u.test(tokens[i + 1]?.word ?? '')) ||
  (/^(?:do|does|doing|did|make|makes|making|run|runs|running|fix|fixes|fixing|clean|cleans|handle|handles|man|mans|answer|answers|stack|stacks|keep|keeps)$/u.test(
    tokens[i]?.word ?? '',
  ) &&
    /^(?:the|our|my)$/u.test(tokens[i + 1]?.word ?? '') &&
    (TASKS.has(tokens[i + 2]?.key ?? '') || TASKS.has(tokens[i + 2]?.word ?? '')));
/** 'Doing Tough Mudder', 'running the London marathon': for a good cause, as a rule. */
const EVENTS = new Set(
  'marathon marathons 10k 5k half triathlon mudder skydive skydives bikeride ride abseil swim walk run climb challenge bake cake coffee quiz fundraiser trek ironman'.split(
    ' ',
  ),
);
const isForACause = (tokens: readonly Token[], i: number, to: number): boolean => {
  if (!/^(?:do|does|doing|run|runs|running|hold|holding|organise|organising|complete|completing)$/u.test(tokens[i]?.word ?? ''))
    return false;
  for (let at = i + 1; at < Math.min(to, i + 5); at++) if (EVENTS.has(tokens[at]?.word ?? '')) return true;
  return false;
};
const UNLAWFUL = new Set('illegal illegally stolen dodgy bogus fraudulent fraudulently unlicensed bypassing unlawfully'.split(' '));
const WORKPLACES = new Set(
  'plant factory warehouse workshop kitchen depot lab studio yard site line floor counter backroom back door gate desk office booth'.split(
    ' ',
  ),
);
const UNPAID = new Set(
  'paying tapping ticket tickets permission permit licence license asking buying scanning swiping fare insurance visa visas papers stamping checking'.split(
    ' ',
  ),
);
const FREE = new Set('free nothing nowt gratis'.split(' '));
const PAYING = new Set('pays funds'.split(' '));

/** Reads what the tokens in these ranges tell of the exchange. Negation turns paying into using it for nothing, and drops the rest. */
export function readTold(tokens: readonly Token[], ranges: readonly { readonly from: number; readonly to: number }[]): Told {
  let told: Record<Flag, boolean> | undefined;
  const set = (flag: Flag) => {
    told ??= { ...NOTHING };
    told[flag] = true;
  };
  for (const range of ranges) {
    let ours = false;
    let negative = false;
    for (let i = range.from; i < range.to; i++) {
      const token = tokens[i];
      if (!token) break;
      if (token.mark) {
        negative = false;
        continue;
      }
      const word = token.word;
      // 'Without paying', 'without a ticket': taken, not given.
      if (word === 'without' && [1, 2, 3].some((ahead) => i + ahead < range.to && UNPAID.has(tokens[i + ahead]?.word ?? ''))) {
        set('takes');
        break;
      }
      if (
        /^(?:at|in|on|behind)$/u.test(word) &&
        /^(?:the|our)$/u.test(tokens[i + 1]?.word ?? '') &&
        WORKPLACES.has(tokens[i + 2]?.key ?? '')
      )
        set('inside');
      // 'As they call us': how they are named tells nothing of the exchange.
      if (
        word === 'as' &&
        /^(?:they|we|i|you)$/u.test(tokens[i + 1]?.word ?? '') &&
        /^(?:call|say|know|describe|put)$/u.test(tokens[i + 2]?.word ?? '')
      )
        break;
      if (!ours && isOurTask(tokens, i)) set('serves');
      if (!ours && !negative && UNLAWFUL.has(word)) set('takes');
      // 'People who give', 'those giving at Christmas': what they give needs no saying.
      if (
        !ours &&
        !negative &&
        /^(?:give|gives|giving|gave)$/u.test(word) &&
        (i + 1 >= range.to || /^(?:at|every|each|on|through|via|by|when|what|whenever|so)$/u.test(tokens[i + 1]?.word ?? ''))
      )
        set('funds');
      // 'Charges us rent', 'bring us their grapes'.
      if (!ours && /^(?:charg|bring|sell|lend|leas|rent|invoic|bill)/u.test(word) && /^(?:us|me)$/u.test(tokens[i + 1]?.word ?? '')) {
        set('supplies');
        continue;
      }
      if (WE_WORDS.has(word)) ours = true;
      else if (THEY_WORDS.has(word)) ours = false;
      else if (word === 'but') negative = false;
      else if (FREE.has(word) && tokens[i + 1]?.word !== 'of') set('free');
      else if (isNegator(word) || word === 'non') negative = true;
      // 'Who only browse', 'just looking': that is all they do.
      else if (/^(?:only|just)$/u.test(word) && /^(?:brows|look|window|pop)/u.test(tokens[i + 1]?.word ?? '')) set('free');
      else if (word === 'by' && tokens[i + 1]?.word === 'us' && told) told.pays = false;
      else {
        if (!ours && !negative && ((DOING.has(word) && isForUs(tokens, i, range.to)) || isForACause(tokens, i, range.to))) set('events');
        if (
          !ours &&
          !negative &&
          GIVING.has(word) &&
          [1, 2, 3, 4].some((ahead) => i + ahead < range.to && GIVEN.has(tokens[i + ahead]?.word ?? ''))
        )
          set('funds');
        if (!ours && !negative && !DOING.has(word) && isOurWork(tokens, i)) set('serves');
        let flag = (ours ? WE : THEY).get(word);
        // 'We pay for their bumper': it is done for them.
        if (ours && flag === 'supplies' && /^pa(?:y|ys|id|ying)$/u.test(word) && tokens[i + 1]?.word === 'for') flag = 'uses';
        if (!ours && NOTHING_WORDS.has(tokens[i + 1]?.word ?? '') && (PAYING.has(flag ?? '') || GIVING.has(word))) {
          set('free');
          continue;
        }
        if (flag === undefined || (flag === 'receives' && NOT_RECEIVED.has(tokens[i + 1]?.word ?? 'up'))) continue;
        if (!negative) set(flag);
        else if (PAYING.has(flag)) set('free');
      }
    }
  }
  return told ?? NOTHING;
}
