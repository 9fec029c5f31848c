/** Nouns for places, funds and the like that are bodies as well, and may be somebody where they are named as one: "the opera house", "the Echo". */
import { wordSet } from '../reading/word-set';

/** With an article or a name before them (comparison keys). */
export const MAY_BE_BODIES = wordSet(`
house echo herald gazette chronicle courier argus observer advertiser mercury tribune bugle examiner post mail mirror
fund lottery exchange bourse academy institute conservatoire conservatory observatory gallery cathedral abbey chapel mosque synagogue temple gurdwara minster festival fair circus
orchestra choir brewery distillery bakery dairy mill refinery foundry shipyard harbour port dock marina racecourse stadium arena ballroom
office hotel hostel inn tavern guesthouse campsite funfair aquarium planetarium arboretum nursery seminary barracks quarry colliery smelter
`);

/** Departments that are called by their work, where the one word stands alone with a capital (as written, in small letters). */
export const MAY_BE_DEPARTMENTS = wordSet(
  'claims sales accounts purchasing procurement legal compliance operations logistics underwriting admissions catering maintenance dispatch despatch estates fundraising communications comms publicity payroll marketing records security reception transport planning highways refuse housing licensing',
);
