/** Words for places where people work. */

/** Places that stand for those who work there. */
export const WORKPLACES = new Set(
  'library warehouse canteen kitchen shop factory garage workshop museum nursery office archive laboratory lab depot store studio theatre clinic ward school stable farm plant yard showroom'.split(
    ' ',
  ),
);

/** Where an organisation's own people are, said by one of them: "us lot in the office". */
export const OUR_PLACES = /^(?:offices?|desks?|counter|reception|staffroom|team|tills?)$/u;

/** Where one is at work. */
export const AT_WORK =
  /^(?:floor|upstairs|downstairs|offices?|desks?|shifts?|nights?|days|site|yard|teams?|branch|branches|work|works|reception|stores|shop|plant|depot|warehouse|labs?|department|dept|departments|building|phones|wagons?|vans?|lorries|machines?|line)$/u;
