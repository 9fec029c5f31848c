import { chooseView } from './choose/view';
import { chooseOneView } from './choose-one/view';
import { ownCustomersView } from './own-customers/view';
import { ownOrganisationView } from './own-organisation/view';
import { partyListsView } from './party-lists/view';
import { selfCheckView } from './self-check/view';
import { sortCasesView } from './sort-cases/view';
import { whichWordView } from './which-word/view';
import type { WidgetName, WidgetView } from './widget';
import { writeView } from './write/view';

/** Every widget's view, for the browser and for rendering on the server. */
const views = {
  Choose: chooseView,
  ChooseOne: chooseOneView,
  OwnCustomers: ownCustomersView,
  OwnOrganisation: ownOrganisationView,
  PartyLists: partyListsView,
  SelfCheck: selfCheckView,
  SortCases: sortCasesView,
  WhichWord: whichWordView,
  Write: writeView,
} satisfies Record<WidgetName, WidgetView>;

/** The view of a widget whose props, answer and reply were parsed or made by the server. */
export const viewOf = (widget: WidgetName): WidgetView => views[widget];
