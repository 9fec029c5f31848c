import { verbForms } from '../reading';

const verbs = (list: string): string[] =>
  list
    .split(/[,\n]+/u)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .flatMap((entry) => verbForms(...(entry.split(/\s+/u) as [string, ...string[]])));
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/**
 * What a verb of *theirs* tells: `gives` them giving, `gets` them getting, `trades` both, `leans` getting when it rests on something of the
 * writer's ("they build from my drawings"), `idle` neither.
 */
export type TheirVerb = 'gives' | 'gets' | 'trades' | 'leans' | 'idle';
/** What a verb of the *writer's* tells: `receives` them giving, `shares` both, `states` neither. Any other verb is something done for them. */
export type MyVerb = 'receives' | 'shares' | 'states';

const table = <Value>(entries: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> => {
  const all = new Map<string, Value>();
  for (const [value, list] of entries) for (const form of verbs(list)) if (!all.has(form)) all.set(form, value);
  return all;
};

export const THEIR_VERBS = table<TheirVerb>([
  ['trades', 'buy bought brought,purchase,shop,swap,exchange,trade,split,barter,reciprocate'],
  [
    'gets',
    `get got gotten,receive,need,want,require,rely,depend,use,wait,read,eat ate eaten,drink drank drunk,wear wore worn,expect,demand,ask,request,learn learnt learned,benefit,enjoy,watch,see saw seen,borrow,consume,deserve,
    await,chase,collect,miss,consult,attend,seek sought,enrol,hear heard,find found,download,gain,prosper,prefer,crave,suffer,travel,hire,rent,lean leant leaned,look-to,count`,
  ],
  [
    'gives',
    `give gave given,pay paid,spend spent,tip,tell told,send sent,supply,provide,bring brought,cook,wash,feed fed,mind,babysit babysat,teach taught,train,help,support,lend lent,let,cover,share,lift,drive drove driven,
    sign,approve,release,commission,fund,finance,sponsor,sustain,book,recommend,refer,trust,advise,listen,encourage,love,care,earn,raise,sacrifice,pray,contribute,offer,deliver,review,mark,appraise,assess,grant,renew,
    employ,promote,report,inform,thank,return,volunteer,host,entertain,fix,repair,pass,organise,organize,back,protect,defend,settle,vouch,cheer,clap,remind,allocate,assign,schedule,throw threw thrown,do did done,donate,
    reward,guide,mentor,coach,prepare,clean,iron,understand understood,forgive forgave,bake,carry,invest,vote,subscribe,commit,authorise,authorize,sort,chip,cuddle,hug,kiss,smile,write wrote written,pick,hand,put,post,
    order,tolerate,motivate,inspire,comfort,introduce,update,stick stuck,respect,appreciate,value,praise,generate,fill,cut,phone,text,translate,explain,welcome,nurse,subsidise,reimburse,loan,cooperate,collaborate,
    turn,stay,drop,type,arrange,stock,spread,rate,calm,reply,answer,show showed shown,look,serve,grow grew grown,hold held,improve,sell sold,push,keep kept,leave left,shop-for,warn,test,fetch,lay laid,win won,attract,
    handle,manage,admire,tidy,repay,spoil,treat,console,rescue,save,host`,
  ],
  [
    'leans',
    'act,work,build built,plan,score,bill,follow,draw drew drawn,go went gone,start,run ran,begin began begun,operate,live,decide,invoice,judge,base,pack,produce,cut-from,price,quote,assemble,land,fly flew flown,load,ship,make made,take took taken,launch,function,end,finish,survive,open,close,have had,take-over,progress,proceed,dispatch,despatch,cope',
  ],
  [
    'idle',
    'inspect,audit,check,think thought,know knew known,like,be,seem,become,matter,mean meant,say said,believe,annoy,moan,complain,shout,bore,exist,own,belong,regulate,compete,lie,age,remain,try,lose lost,stop,happen,speak spoke,talk,feel felt,come came,call,ring rang rung,visit,join,complete,fail,want-to,meet met,sit sat,stand stood,wake woke,sleep slept,break broke,grumble,hate,change,would',
  ],
]);

export const MY_VERBS = table<MyVerb>([
  ['shares', 'swap,share,split,exchange,trade,meet met,lunch,chat,socialise,barter'],
  [
    'receives',
    'need,rely,depend,get got gotten,receive,learn learnt learned,want,use,buy bought,borrow,earn,trust,enjoy,miss,lean leant leaned,count,owe,gain,benefit,expect,wait,close,lose lost',
  ],
  [
    'states',
    'be,have had,know knew known,think thought,feel felt,love,like,hope,see saw seen,believe,guess,hate,say said,live,suppose,remember,forget forgot,wish,mean meant,work,study,choose chose,belong,admire,respect,agree,stay,look',
  ],
]);

/** 'I need them' says the same as 'I need', while 'I get them the bookings' turns 'get' round. */
export const NEEDS = new Set(
  verbs('need,rely,depend,trust,enjoy,miss,lean leant,owe,want,lose lost,count,expect,use,wait,learn learnt,benefit'),
);

/** Words that tell of both directions by themselves. */
export const EACH_OTHER = words('eachother together mutual mutually reciprocal vice');
export const OPINION = new Set(verbs('think thought,know knew known,believe,say said,suppose,reckon,guess,feel felt'));
export const PAYING = new Set([...verbs('pay paid,spend spent,give gave,fork'), ...words('commission fee fees quid')]);
/** Verbs by which they come to the writer for something: who calls wants something. */
export const COMING = new Set(verbs('come came,call,ring rang rung,turn,bring brought,log'));

/** Nouns that stand alone for what they give. */
export const GIVEN_NOUNS = words(
  'fee fare grant wage salary cash money commission funding sub subs subscription rent quid pound euro dollar income revenue tip custom payment premium turnover donation contract sponsorship loyalty loyal love affection support friendship tax taxes vote allowance budget backing encouragement companionship trust respect referral',
);
/** Nouns that stand alone for what the writer provides. */
export const OFFERED_NOUNS = words(
  'report room toilet meal lesson advice bag delivery lunch dinner breakfast drawing figure data payslip rota stock part training repair haircut medicine prescription treatment appointment result help care information spec estimate quote plan translation design photo shoe bread milk vegetable veg uptime',
);
