import { ownOrganisationView } from './own-organisation/view';
import { partyListsView } from './party-lists/view';
import type { WidgetName, WidgetView } from './widget';

/** Every widget's view, for the browser and for rendering on the server. */
const views = {
  OwnOrganisation: ownOrganisationView,
  PartyLists: partyListsView,
} satisfies Record<WidgetName, WidgetView>;

/** The view of a widget whose props, answer and reply were parsed or made by the server. */
export const viewOf = (widget: WidgetName): WidgetView => views[widget];
