import { verbForms } from '../../reading';

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
    'love,drop,stand stood,sit sat,take took taken,make made,keep kept,leave left,come came,watch,call,radio,message,page,ping,email,whatsapp,summon,hail,bleep,buzz,listen,ring rang rung,phone,have had has,collect,pick,fight fought,get got gotten,work,go went gone,put,look,turn,pay paid,spend spent,order,report,send sent,stay,rate,check,use,live,read,decide,find found,wait,walk,laugh,like,run ran run,fly flew flown,cycle,hold held,tear torn',
  ],
  ['trades', 'buy bought,hire,rent,charter,lease,purchase,shop,swap,exchange,trade,split,barter,reciprocate'],
  [
    'gets',
    `receive,need,want,require,rely,depend,quiz,grill,interview,eat ate eaten,drink drank drunk,wear wore worn,expect,demand,ask,request,learn learnt learned,benefit,enjoy,see saw seen,borrow,consume,deserve,
    charge,overcharge,fleece,rob,pocket,nick,pinch,steal stole stolen,scoff,guzzle,munch,sip,gobble,devour,deduct,dock,withhold withheld,skim,sponge,scrounge,cadge,bum,mooch,obtain,acquire,stream,view,study,qualify,graduate,owe,queue,flock,shadow,imitate,mimic,gawp,
    await,chase,collect,consult,attend,seek sought,enrol,inherit,download,gain,prosper,prefer,crave,suffer,travel,lean leant leaned,count,recover,heal,relax`,
  ],
  [
    'gives',
    `give gave given,adjust,tip,tell told,supply,provide,bring brought,cook,wash,feed fed,mind,babysit babysat,teach taught,train,help,support,lend lent,let,cover,share,lift,drive drove driven,sign,approve,release,commission,
    fund,finance,sponsor,sustain,book,recommend,refer,trust,advise,listen,encourage,love,care,earn,raise,sacrifice,pray,contribute,offer,deliver,review,mark,appraise,assess,grant,renew,employ,promote,inform,thank,
    return,volunteer,host,entertain,fix,repair,pass,organise,back,protect,defend,settle,vouch,cheer,clap,remind,allocate,assign,schedule,throw threw thrown,do did done,donate,reward,guide,mentor,coach,prepare,
    clean,iron,forgive forgave,bake,carry,invest,vote,subscribe,commit,authorise,sort,chip,cuddle,hug,kiss,smile,write wrote written,pick,hand,post,tolerate,motivate,inspire,comfort,introduce,update,stick,
    respect,appreciate,value,praise,generate,fill,cut,text,translate,explain,welcome,nurse,subsidise,reimburse,loan,cooperate,collaborate,drop,type,arrange,stock,spread,calm,reply,answer,show showed shown,serve,
    fork,cough,shell,stump,bung,slip,patch,scrub,polish,unload,stack,hoover,dust,mop,sweep swept,chop,peel,wipe,rinse,dry,fold,sew sewn,knit,mend,paint,decorate,install,dig dug,mow,weed,water,prune,plough,harvest,milk,shear,groom,shovel,haul,tow,ferry,escort,
    accompany,catch caught,shelter,accommodate,lodge,bath,dress,tutor,drill,educate,brief,instruct,lead led,chair,file,scan,copy,photograph,film,edit,correct,stamp,certify,licence,permit,allow,award,bestow,endow,bequeath,tithe,pitch,advance,front,bankroll,guarantee,insure,compensate,refund,elect,nominate,
    endorse,champion,plug,advertise,publicise,rave,signpost,connect,interpret,clarify,alert,flag,notify,counsel,applaud,comfort,soothe,reassure,humour,bless,remember,hoist,lug,hump,heave,fry,roast,boil,grill,steam,brew,pour,mix,dose,weigh,measure,bandage,diagnose,discharge,admit,issue,
    prescribe,inject,stitch,unlock,lock,secure,patrol,police,direct,divide,distribute,dole,dish,ladle,source,procure,restock,replenish,top,supervise,shadow,tie,bind bound,crew,cure,massage,trim,shave,braid,plait,style,colour,dye,wax,pierce,tattoo,
    tune,service,valet,detail,rebuild rebuilt,restore,upholster,varnish,sharpen,weld,solder,rewire,replumb,plaster,tile,lay,erect,dismantle,demolish,clear,gut,rid,dispose,recycle,compost,empty,bin,
    grow grew grown,improve,sell sold,push,warn,fetch,lay laid,win won,attract,handle,manage,admire,tidy,repay,spoil,treat,console,rescue,save,print,test,hold held,sing sang sung,visit`,
  ],
  [
    'leans',
    'accept,depart,claim,move,sit sat,sleep slept,crash,stop,play,practise,practice,hang hung,gather,shoot shot,blast,proceed,rebind,bet,gamble,act,build built,plan,score,bill,follow,draw drew drawn,start,run ran,begin began begun,operate,invoice,judge,base,pack,produce,price,quote,assemble,land,fly flew flown,load,ship,launch,function,end,finish,survive,open,close,progress,proceed,dispatch,despatch,cope,prepare,set',
  ],
  [
    'idle',
    'shut,sack,fire,fine,ban,evict,threaten,blackmail,squeeze,exploit,bully,undercut,outbid,inspect,audit,think thought,know knew known,be,seem,become,matter,mean meant,say said,believe,annoy,moan,complain,shout,bore,exist,own,belong,regulate,compete,lie,age,remain,try,become became,hear heard,lose lost,stop,happen,speak spoke,talk,feel felt,join,complete,fail,meet met,stand stood,wake woke,break broke,grumble,hate,change,miss,bite bit bitten,avoid,ignore,bother,insult,blame,sue,scare,distract,interrupt,irritate,frustrate,upset,hit,kick,spit spat,swear swore,argue,fight fought,nag,pester,badger,hassle,whinge,whine,scold,tease,slag,underpay,cheat,dislike,resent,envy,stare,scream,glare,grunt,retire,arrive,',
  ],
]);

export const MY_VERBS = table<MyVerb>([
  ['shares', 'swap,switch,share,split,exchange,trade,meet met,lunch,chat,socialise,barter'],
  [
    'receives',
    'need,rely,depend,get got gotten,receive,learn learnt learned,want,use,buy bought,borrow,earn,trust,enjoy,lean leant leaned,count,owe,gain,benefit,expect,wait,close,lose lost',
  ],
  [
    'states',
    'be,have had has,know knew known,think thought,feel felt,love,like,hope,see saw seen,believe,guess,hate,say said,live,suppose,remember,forget forgot,wish,mean meant,work,study,choose chose,belong,admire,respect,agree,stay,look,miss,shout,moan,complain,sleep slept,rest,relax,rant,cry,laugh,natter,sink sank,struggle,suffer,starve,drown,sweat,worry,dream,panic,hide hid,sit sat,stand stood',
  ],
]);

/** 'I need them' says the same as 'I need', while 'I get them the bookings' turns 'get' round. */
export const NEEDS = new Set(
  forms('need,rely,depend,trust,enjoy,lean leant leaned,owe,want,lose lost,count,expect,use,wait,learn learnt learned,benefit'),
);
/** 'Never misses', 'I never let them down': the negation is praise. */
export const FAILINGS = new Set(
  forms(
    'snitch,grass,miss,fail,forget forgot,disappoint,let,skip,drop,kick,cheat,overcharge,bite,hurt,harm,judge,charge,rush,lie,grass,betray,abandon,scold,shout,hit,fleece,rob,mislead,ignore,lose lost,moan,complain,shortchange,poison,burn,spill,break broke',
  ),
);
/** What two do together when 'we' is the subject. */
export const TOGETHER = new Set(
  forms(
    'phone,ring rang,facetime,skype,zoom,text,message,sit sat,discuss,debate,meet met,gather,hang hung,play,train,run ran,swim swam,cycle,fish,sing sang,row,climb,speak spoke,talk,natter,gossip,laugh,moan,reminisce,chat,sing sang,eat ate,drink drank,walk,cook,dance,pray,travel,holiday',
  ),
);
/** Words that tell of both directions by themselves. */
export const EACH_OTHER = words('eachother together mutual mutually reciprocal vice');
export const OPINION = new Set(forms('think thought,know knew known,believe,say said,suppose,reckon,guess,feel felt'));

/** Nouns that stand alone for what they give. */
export const GIVEN_NOUNS = words(
  'fee fare grant wage salary cash money commission funding sub subs subscription smile banter honesty clap cheer applause rent quid pound euro dollar income revenue tip custom payment premium turnover donation contract sponsorship loyalty loyal love affection support friendship tax taxes vote allowance budget backing encouragement companionship trust respect referral repeat million tenner fiver thousand buck cent rand naira shilling shillings rupee rupees peso dirham riyal ringgit yuan renminbi yen won baht dong krone kroner krona zloty forint hryvnia franc cedi birr taka rupiah shekel lira dinar pula kwacha dosh wonga cash moolah bob cheque cheques deposit donations collection plate tithe tithes zakat rates dues credit discount freebie freebies £sum commissions takings bonus referral compliment review reviews praise applause testimonial advance royalty royaltie retainer deposit instalment payout service-charge labour muscle manpower change busines custom',
);
/** Nouns that stand alone for what somebody at home gives. */
export const HOME_NOUNS = words(
  'company laughter banter roast dinner lift babysitting childcare hug cuddle kiss cake cooking washing ironing shopping errand supper dumpling baking advice comfort shelter soup pickup run help sitting minding gardening DIY diy homework support',
);
/** Nouns that stand alone for what the writer provides. */
export const OFFERED_NOUNS = words(
  'report room toilet meal lesson advice bag delivery lunch dinner breakfast drawing figure data payslip rota stock part training repair haircut medicine prescription treatment appointment result help care information spec estimate quote bed paper newspaper plan translation design photo shoe bread milk vegetable veg uptime stat statistic list note minute copy sample stock-count drink food clothes shelter roof',
);
