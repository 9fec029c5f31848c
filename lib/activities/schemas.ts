import { withAsides } from './asides';
import { choose } from './choose/schema';
import { chooseOne } from './choose-one/schema';
import { ownCustomers } from './own-customers/schema';
import { ownOrganisation } from './own-organisation/schema';
import { partyLists } from './party-lists/schema';
import { selfCheck } from './self-check/schema';
import { sortCases } from './sort-cases/schema';
import { whichWord } from './which-word/schema';
import type { WidgetName, WidgetSchema } from './widget';
import { write } from './write/schema';

/** Every widget's schema. A widget added here is asked for in the two other lists by the compiler. */
export const schemas = {
  Choose: choose,
  ChooseOne: chooseOne,
  OwnCustomers: ownCustomers,
  OwnOrganisation: ownOrganisation,
  PartyLists: partyLists,
  SelfCheck: selfCheck,
  SortCases: sortCases,
  WhichWord: whichWord,
  Write: write,
} satisfies Record<WidgetName, WidgetSchema>;

const framed = new Map<WidgetName, WidgetSchema>();

/** The schema of a widget whose props and answers are known only when they are parsed. Its answer also holds what learners say beside it. */
export const schemaOf = (widget: WidgetName): WidgetSchema => {
  const schema = framed.get(widget) ?? withAsides(schemas[widget]);
  framed.set(widget, schema);
  return schema;
};
