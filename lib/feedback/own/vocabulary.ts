import { verbForms } from '../reading';

/**
 * What a verb of *theirs* tells: `gives` them giving, `gets` them getting, `trades` both, `leans` getting when it rests on something of the
 * writer's ("they build from my drawings"), `idle` neither. Verbs with a rule of their own are `special` (their.ts).
 */
export type TheirVerb = 'gives' | 'gets' | 'trades' | 'leans' | 'idle' | 'special';
/** What a verb of the *writer's* tells: `receives` them giving, `shares` both, `states` neither. Any other verb is something done for them. */
export type MyVerb = 'receives' | 'shares' | 'states';

export interface Known<Value> {
  readonly base: string;
  readonly kind: Value;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));
const entries = (list: string): string[][] =>
  list
    .split(/[,\n]+/u)
    .map((entry) => entry.trim().split(/\s+/u))
    .filter(([base]) => base);
const forms = (list: string): string[] => entries(list).flatMap(([base = '', ...past]) => verbForms(base, ...past));

const table = <Value>(lists: readonly (readonly [Value, string])[]): ReadonlyMap<string, Known<Value>> => {
  const all = new Map<string, Known<Value>>();
  for (const [kind, list] of lists) {
    for (const [base = '', ...past] of entries(list))
      for (const form of verbForms(base, ...past)) if (!all.has(form)) all.set(form, { base, kind });
  }
  return all;
};

export const THEIR_VERBS = table<TheirVerb>([
  [
    'special',
    'take took taken,make made,keep kept,leave left,come came,call,ring rang rung,phone,have had,get got gotten,work,go went gone,put,look,turn,pay paid,spend spent,order,report,send sent,stay,rate,check,use,live,read,decide,find found,wait,walk',
  ],
  ['trades', 'buy bought brought,purchase,shop,swap,exchange,trade,split,barter,reciprocate'],
  [
    'gets',
    `receive,need,want,require,rely,depend,quiz,grill,interview,eat ate eaten,drink drank drunk,wear wore worn,expect,demand,ask,request,learn learnt learned,benefit,enjoy,watch,see saw seen,borrow,consume,deserve,
    await,chase,collect,consult,attend,seek sought,enrol,inherit,download,gain,prosper,prefer,crave,suffer,travel,hire,rent,lean leant leaned,count,recover,heal,relax`,
  ],
  [
    'gives',
    `give gave given,tip,tell told,supply,provide,bring brought,cook,wash,feed fed,mind,babysit babysat,teach taught,train,help,support,lend lent,let,cover,share,lift,drive drove driven,sign,approve,release,commission,
    fund,finance,sponsor,sustain,book,recommend,refer,trust,advise,listen,encourage,love,care,earn,raise,sacrifice,pray,contribute,offer,deliver,review,mark,appraise,assess,grant,renew,employ,promote,inform,thank,
    return,volunteer,host,entertain,fix,repair,pass,organise,organize,back,protect,defend,settle,vouch,cheer,clap,remind,allocate,assign,schedule,throw threw thrown,do did done,donate,reward,guide,mentor,coach,prepare,
    clean,iron,forgive forgave,bake,carry,invest,vote,subscribe,commit,authorise,authorize,sort,chip,cuddle,hug,kiss,smile,write wrote written,pick,hand,post,tolerate,motivate,inspire,comfort,introduce,update,stick stuck,
    respect,appreciate,value,praise,generate,fill,cut,text,translate,explain,welcome,nurse,subsidise,reimburse,loan,cooperate,collaborate,drop,type,arrange,stock,spread,calm,reply,answer,show showed shown,serve,
    grow grew grown,improve,sell sold,push,warn,fetch,lay laid,win won,attract,handle,manage,admire,tidy,repay,spoil,treat,console,rescue,save,print,test,hold held,sing sang sung,visit`,
  ],
  [
    'leans',
    'act,build built,plan,score,bill,follow,draw drew drawn,start,run ran,begin began begun,operate,invoice,judge,base,pack,produce,price,quote,assemble,land,fly flew flown,load,ship,launch,function,end,finish,survive,open,close,progress,proceed,dispatch,despatch,cope,prepare,set',
  ],
  [
    'idle',
    'inspect,audit,think thought,know knew known,like,be,seem,become,matter,mean meant,say said,believe,annoy,moan,complain,shout,bore,exist,own,belong,regulate,compete,lie,age,remain,try,lose lost,stop,happen,speak spoke,talk,feel felt,join,complete,fail,meet met,sit sat,stand stood,wake woke,sleep slept,break broke,grumble,hate,change,miss,laugh,bite bit bitten',
  ],
]);

export const MY_VERBS = table<MyVerb>([
  ['shares', 'swap,share,split,exchange,trade,meet met,lunch,chat,socialise,barter'],
  [
    'receives',
    'need,rely,depend,get got gotten,receive,learn learnt learned,want,use,buy bought,borrow,earn,trust,enjoy,lean leant leaned,count,owe,gain,benefit,expect,wait,close,lose lost',
  ],
  [
    'states',
    'be,have had,know knew known,think thought,feel felt,love,like,hope,see saw seen,believe,guess,hate,say said,live,suppose,remember,forget forgot,wish,mean meant,work,study,choose chose,belong,admire,respect,agree,stay,look,miss',
  ],
]);

/** 'I need them' says the same as 'I need', while 'I get them the bookings' turns 'get' round. */
export const NEEDS = new Set(
  forms('need,rely,depend,trust,enjoy,lean leant leaned,owe,want,lose lost,count,expect,use,wait,learn learnt learned,benefit'),
);
/** 'Never misses', 'I never let them down': the negation is praise. */
export const FAILINGS = new Set(forms('miss,fail,forget forgot,disappoint,let,skip'));
/** What two do together when 'we' is the subject. */
export const TOGETHER = new Set(
  forms('speak spoke,talk,natter,gossip,laugh,moan,reminisce,chat,sing sang,eat ate,drink drank,walk,cook,dance,pray,travel,holiday'),
);
/** Words that tell of both directions by themselves. */
export const EACH_OTHER = words('eachother together mutual mutually reciprocal vice');
export const OPINION = new Set(forms('think thought,know knew known,believe,say said,suppose,reckon,guess,feel felt'));

/** Nouns that stand alone for what they give. */
export const GIVEN_NOUNS = words(
  'fee fare grant wage salary cash money commission funding sub subs subscription rent quid pound euro dollar income revenue tip custom payment premium turnover donation contract sponsorship loyalty loyal love affection support friendship tax taxes vote allowance budget backing encouragement companionship trust respect referral repeat million grand tenner fiver thousand',
);
/** Nouns that stand alone for what somebody at home gives. */
export const HOME_NOUNS = words(
  'company laughter banter roast dinner lift babysitting childcare hug cuddle kiss cake cooking washing ironing shopping errand',
);
/** Nouns that stand alone for what the writer provides. */
export const OFFERED_NOUNS = words(
  'report room toilet meal lesson advice bag delivery lunch dinner breakfast drawing figure data payslip rota stock part training repair haircut medicine prescription treatment appointment result help care information spec estimate quote bed paper newspaper plan translation design photo shoe bread milk vegetable veg uptime stat statistic list note minute copy sample stock-count drink food clothes shelter roof',
);
