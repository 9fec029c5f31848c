/** The verbs and nouns that tell of an exchange, by who is said to do them. */

import { type Token, verbForms } from '../reading';
import { FIRST_SUBJECTS, RELATIVES, THIRD_SUBJECTS } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import type { Flag } from './told';

export const verbs = (list: string): string[] =>
  list.split(',').flatMap((entry) => verbForms(...(entry.trim().split(' ') as [string, ...string[]])));
const nouns = (list: string): string[] => list.split(' ');
const map = (entries: readonly (readonly [Flag, readonly string[]])[]): ReadonlyMap<string, Flag> => {
  const all = new Map<string, Flag>();
  for (const [flag, words] of entries) for (const word of words) if (!all.has(word)) all.set(word, flag);
  return all;
};

/** Said of the party: they … */
export const THEY = map([
  [
    'pays',
    [
      ...verbs(
        'pay paid,buy bought,purchase,spend spent,hire,rent,lease,subscribe,advertise,book,shop,renew,invoice,tip,cough,fork,settle,order,reward,afford,import,bid',
      ),
      ...nouns(
        'fee fees subscription subs fare fares premium premiums payment payments rent contract contracts custom tuition invoice precept membership deposit retainer licence advert business spender spenders self-pay coin coins',
      ),
    ],
  ],
  [
    'funds',
    [
      ...verbs('fund,finance,commission,sponsor,donate,subsidise,subsidize,invest,bankroll,contribute,fundraise,endow,bequeath'),
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
export const WE = map([
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

export const THEY_WORDS = wordSet(THIRD_SUBJECTS, RELATIVES, 'it whoever whom');
export const WE_WORDS = wordSet(FIRST_SUBJECTS, 'weve ive');
export const GIVING = new Set(verbs('give gave given,leave left,put,raise,bring brought,provide,send sent,lend lent,chip'));
export const GIVEN = new Set(
  'us money cash funds time skills food surplus stuff cheque cheques will wills coin coins fiver tenner quid pound pounds euro euros dollar dollars penny pennies change notes pot tin tins bucket buckets plate box envelope hat kitty bit bob flour rice bread clothes toys books blankets furniture veg vegetables fruit milk nappies things bags gifts presents donations supplies ingredients groceries toiletries monthly yearly annually regularly generously bequest legacy blood zakat sadaqah tithe tithes offering offerings daswandh dana dakshina tzedakah alms'.split(
    ' ',
  ),
);
/** 'People who run marathons for us'. */
export const DOING = new Set(
  verbs(
    'run ran,walk,cycle,bake,knit,collect,raise,jog,swim,climb,sew,busk,abseil,rattle,shake,skydive,row,trek,organise,hold held,auction,sing sang,dance,perform,shave',
  ),
);
export const isForUs = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i + 1 < to; i++) if (tokens[i]?.word === 'for' && tokens[i + 1]?.word === 'us') return true;
  return false;
};
