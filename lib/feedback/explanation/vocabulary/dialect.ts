/**
 * How English is written as it is spoken, by region: each word with what it stands for. Only words that are none of the standard language, so that no
 * reading of plain English changes.
 */

/** Lines of `heard = meant`, one region a paragraph. */
const HEARD = `
cannae = can not; canny = can not; cannot = can not; canna = can not; dinnae = do not; dinna = do not; disnae = does not; doesnae = does not; didnae = did not; wisnae = was not; wasnae = was not; werenae = were not
isnae = is not; isny = is not; arenae = are not; havenae = have not; hasnae = has not; hadnae = had not; willnae = will not; winnae = will not; wouldnae = would not; widnae = would not; couldnae = could not; shouldnae = should not
nae = no; hae = have; hiv = have; wi = with; tae = to; fae = from; frae = from; jist = just; ye = you; yer = your; yees = you; yese = you; yis = you; yez = you; oor = our; aw = all; awbody = everybody; a'body = everybody; naebody = nobody; naeb'dy = nobody; naethin = nothing
naething = nothing; hee haw = nothing; wan = one; wans = ones; whit = what; wha = who; oot = out; aboot = about; doon = down; noo = now; gie = give; gies = gives; gied = gave; gien = given; taks = takes; ony = any; onybody = anybody; awa = away; wee = small; weans = children; wean = child; bairn = child; bairns = children; mair = more; auld = old; polis = police; hame = home; ken = know; aye = yes; naw = no
thegither = together; wirk = work; wirks = works; thae = those; yin = one; yins = ones; baith = both; tither = other

divvent = do not; divn't = do not; divnt = do not; nee = no; neebody = nobody; nowt = nothing; owt = anything; summat = something; gan = go; gans = goes; gannin = going; wor = our; wuh = we; haway = come; sen = self; thissen = yourself; hissen = himself; theirsen = themselves; theirsens = themselves; mesen = myself; meself = myself; hisself = himself
theirselves = themselves; themself = themselves; tha = you; thi = your; nobbut = only; yous = you; youse = you; mam = mum; mams = mums; dunt = does not; wunt = will not; int = is not; in't = is not; worrn't = was not; wor'nt = was not; sommat = something; nuffin = nothing; nuffink = nothing; nothink = nothing; somethink = something
sumfin = something; sumfink = something; anyfin = anything; anyfink = anything; everyfin = everything; everyfink = everything; fink = think; fings = things; fing = thing; wiv = with; bruv = brother; dat = that; dis = this; gardai = police; garda = police; peelers = police; bobbies = police; rozzers = police; filth = police; popo = police; feds = police; 5 0 = police

weh = who; wey = who; nuh = not; nutten = nothing; nuttin = nothing; nutn = nothing; notn = nothing; nuttn = nothing; fi = to; di = the; dem = them; inna = in; pon = on; mek = make; tek = take; teks = takes; gi = give; gih = give; haffi = have to; hafi = have to; cyaan = can not; cyah = can not; kyaan = can not; cyan = can not; cah = because; kaa = because; unnu = you; unno = you; smaddy = somebody; sumbady = somebody; sumbody = somebody
ebribody = everybody; evribody = everybody; evrybody = everybody; everyting = everything; nobady = nobody; nobadi = nobody; pickney = child; pikin = child; pickni = child; seh = say; dweh = there; siddung = sit; tings = things; ting = thing; oonu = you; wha = what; wetin = what; una = you; oga = boss; abi = or; sef = self; dey = they; dere = there; deir = their; dose = those; dese = these; den = then; moni = money; kudi = money; pipol = people; peepol = people

thru = through; thro = through; bcuz = because; bcz = because; cus = because; becos = because; bcs = because; bec = because; abt = about; b4 = before; pls = please; plz = please; smb = somebody; sb = somebody; sumone = someone; sum1 = someone; som1 = someone; some1 = someone; evry1 = everyone; every1 = everyone; any1 = anyone; no1 = nobody; nobdy = nobody; wudnt = would not; wouldnt = would not; cudnt = could not; shudnt = should not; dosnt = does not; dosent = does not; doesent = does not
dose'nt = does not; dsnt = does not; didn = did not; wasn = was not; havent = have not; hasnt = has not; havnt = have not; aren = are not; kno = know; gt = get; gtn = getting; gettin = getting; givin = giving; takin = taking; doin = doing; goin = going; comin = coming; nuthin = nothing; nuttin = nothing; evrything = everything; evrythin = everything; sumthin = something; wot = what; wht = what; woteva = whatever; whateva = whatever; whoeva = whoever; tho = though; altho = although; bt = but; wiht = with; wid = with; seperate = separate; seperately = separately; voluntarly = voluntarily; willin = willing; chooze = choose; chuse = choose; intrest = interest; definately = definitely; defintely = definitely
`;

/** What fills a pause, or softens what was said, and means nothing by itself. */
const FILLERS =
  'um umm uh uhm uhh er erm errr ermm lah lor leh meh hor po opo yaar lol lmao rofl innit tbh ngl fr smh ah oh ooh sha abeg jare ooo wallahi walahi oo yar arre arrey aiyo aiyah alamak wah'.split(
    ' ',
  );

const heard = HEARD.split(/[;\n]/u).flatMap((pair): readonly (readonly [string, readonly string[]])[] => {
  const [from = '', to = ''] = pair.split(' = ').map((side) => side.trim());
  return from === '' || to === '' || from.includes(' ') ? [] : [[from.replace(/'/gu, ''), to.split(' ')]];
});

/** What a word of dialect stands for. */
export const DIALECT: ReadonlyMap<string, readonly string[]> = new Map(heard);
export const FILLER: ReadonlySet<string> = new Set(FILLERS);
