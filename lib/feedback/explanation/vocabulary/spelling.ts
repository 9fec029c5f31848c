/** Spelling on phones and by ear: what a few slips stand for, and which words may be mended by the speller. */

/** Words written together or without their apostrophe, opened. */
export const OPENED: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  cant: ['can', 'not'],
  wont: ['will', 'not'],
  aint: ['is', 'not'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  theyre: ['they', 'are'],
  theyve: ['they', 'have'],
  theyd: ['they', 'would'],
  theyll: ['they', 'will'],
  whos: ['who', 'is'],
  thats: ['that', 'is'],
  theres: ['there', 'is'],
  whats: ['what', 'is'],
  shes: ['she', 'is'],
  hes: ['he', 'is'],
  weve: ['we', 'have'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['have', 'to'],
  dunno: ['do', 'not', 'know'],
  idk: ['i', 'do', 'not', 'know'],
  dnt: ['do', 'not'],
  dint: ['did', 'not'],
  duznt: ['does', 'not'],
  couldve: ['could', 'have'],
  noone: ['no', 'one'],
  nobodys: ['nobody', 'is'],
};

/** Slips too short, or too far from the word meant, for counting edits. */
export const SLIPS: Readonly<Record<string, string>> = {
  thier: 'their',
  ther: 'their',
  there: 'there',
  wich: 'which',
  teh: 'the',
  becuase: 'because',
  becasue: 'because',
  becouse: 'because',
  beacause: 'because',
  recieve: 'receive',
  recieves: 'receives',
  recieving: 'receiving',
  recieved: 'received',
  r: 'are',
  u: 'you',
  ur: 'your',
  ppl: 'people',
  n: 'and',
  wen: 'when',
  dey: 'they',
  dem: 'them',
  giv: 'give',
  givs: 'gives',
  giveing: 'giving',
  useing: 'using',
  uses: 'uses',
  yous: 'you',
  payin: 'paying',
  usin: 'using',
  gettin: 'getting',
  givin: 'giving',
  havin: 'having',
  nothin: 'nothing',
  nuthin: 'nothing',
  sumthing: 'something',
  somethin: 'something',
  smth: 'something',
  sth: 'something',
  goverment: 'government',
  govermment: 'government',
  govment: 'government',
  cuz: 'because',
  moeny: 'money',
  mony: 'money',
  munny: 'money',
  costomer: 'customer',
  costomers: 'customers',
  costumer: 'customer',
  costumers: 'customers',
  custumer: 'customer',
  custumers: 'customers',
  custmer: 'customer',
  custmers: 'customers',
  cutomer: 'customer',
  cutomers: 'customers',
  comsumer: 'consumer',
  comsumers: 'consumers',
  consumor: 'consumer',
  consumors: 'consumers',
  consummer: 'consumer',
  consummers: 'consumers',
  polise: 'police',
  pollice: 'police',
  consumers: 'consumers',
  infomation: 'information',
  exhange: 'exchange',
  excange: 'exchange',
  serivce: 'service',
  servise: 'service',
  chose: 'chose',
  choise: 'choice',
  benifit: 'benefit',
  bennefit: 'benefit',
  difrence: 'difference',
  diffrence: 'difference',
  diference: 'difference',
  differance: 'difference',
  freind: 'friend',
  hosptial: 'hospital',
  ospital: 'hospital',
  puplic: 'public',
};

/** The words that the speller may reach: those of the course's subject, long enough that a near miss is no other word. */
export const SPELT =
  `customer customers consumer consumers government governments council councils taxpayer taxpayers exchange exchanges exchanging relationship relationships service services receive receives receiving received benefit benefits
  benefiting criminal criminals victim victims patient patients funding purchase purchases purchasing police hospital hospitals charity charities organisation organisations difference different provide provides provided providing something nothing anything everyone
  because payment payments contribute contributes contribution arrested treatment treated protection protected commissioner commissioners authority authorities indirectly directly insurance voluntary voluntarily willingly choice choose chooses without whereas
  whether offender offenders prisoner prisoners suspect suspects witness witnesses interchangeable beneficiary beneficiaries recipient recipients`
    .trim()
    .split(/\s+/u);

/** Real words near those, never mended. */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  `custom customs customary costume costumes consume consumed consumes consuming consumable policy polite policies patience parent parents hospitable clarity chariot charities counsel counsels exchanged excuse expenses services serviced serving receives deceive relieve revive differ
  differs indifferent provident proved proven prove proves provokes payments pavement hosted hospice thought through though weather wither withe whether wherever witches criticals critical chosen chose chooser choices voice public publics private provider providers prove believe believes
  protects protector protecting projected perfection treat treats treaty treatise retreat office officer officers official officials defend defender defenders author authors authored directed direction indirect respect respects suspected inspect inspects prison prisons prisoned organised
  organise organises government governor governed governs consul taxpaying relation relations relationship finding founding fighting ending purpose purposes purchaser noting notching somewhat sometimes everything every anyone becomes became begins benefited beneficial treatments
  interchange insured assurance insure vitamins vital victory instance patients' patented parties parts places`
    .trim()
    .split(/\s+/u),
);
