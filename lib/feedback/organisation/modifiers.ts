/**
 * 'Massage ladies', 'delivery man', 'kitchen lads': people named by the work they do belong to the work, whatever the trade.
 * 'Village people' and 'college kids' are named by where they are from.
 */

import { wordSet } from '../reading/word-set';

/** Work that people are named by (comparison keys). */
export const WORK_MODIFIERS = wordSet(`
delivery camera kitchen till security tech technical sound light lighting sale marketing cleaning cleaner laundry admin administration warehouse bar door tea dinner lunchtime
bin milk meter gas ticket stage backstage counter reception repair maintenance it hr finance account payroll lab laboratory ward ground groundstaff cabin rig production packing
spray welding catering housekeeping makeup wardrobe prop office-admin desk checkin baggage first-aid dispatch massage parking valet car-park removal post mail paper coal
fixit handy odd-job oil boiler plumbing electric electrical scaffolding building crane digger press print printing editing picture wiring network server database web
canteen coffee-cart trolley cloakroom toilet loo mop washing ironing sewing stitching cutting shelf stock checkout cash booth gate crossing lollipop sport-day bouncy
speed traffic radar surveillance cctv control dog-handling lifeguard rescue pyrotechnic merch merchandise booking box-office front-of-house
`);

/** Words that say of people how or where they are, rather than what they do (comparison keys). */
export const PLAIN_MODIFIERS = wordSet(`
old young single busy rich poor sick lonely hungry local ordinary normal random drunk pregnant homeless gay black white foreign posh wealthy nice other new middle working upper
class business professional trade city town village country county office school college uni university estate street beach area church weekend morning evening lunch night summer winter
christmas sunday monday friday saturday family age aged married divorced retired pensioner elderly disabled blind deaf thin fat big little small tall short dying dead living brave scared
worried stressed tired bored curious clever keen same different certain various few many more most several last next first second english british irish scottish scots welsh polish indian
chinese african nigerian american australian european asian muslim christian jewish hindu sikh catholic football rugby cricket golf darts bingo yoga dance gym fitness crossfit bike
cycling running dog cat horse pony bird fishing hunting music rock metal art craft book film theatre opera history science maths gaming internet online phone mobile app
right wrong good bad lovely decent kind honest innocent guilty main usual typical average regular daily general grown fellow able bodied well off better worse early late high low
vulnerable unemployed jobless trans straight hetero lesbian bisexual average unwell ill injured hurt wounded lost missing stranded trapped stuck
`);

/** Whether a word before 'people', 'lads', 'ladies' says what they do; null when that can't be told. */
export function isWorkModifier(key: string): boolean | null {
  if (WORK_MODIFIERS.has(key)) return true;
  if (PLAIN_MODIFIERS.has(key) || /(?:y|ed|ing|al|ish|ful|less|ous|ive|ic|able|ible|an|ese|est|ern|ant|ent|\d)$/u.test(key)) return false;
  return null;
}
