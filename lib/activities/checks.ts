import { checkOwnOrganisation } from './own-organisation/check';
import { checkPartyLists } from './party-lists/check';
import type { WidgetCheck, WidgetName } from './widget';

/** Every widget's checker, for the server. */
const checks = {
  OwnOrganisation: checkOwnOrganisation,
  PartyLists: checkPartyLists,
} satisfies Record<WidgetName, WidgetCheck>;

/** The checker of a widget whose props and answers are known only when they are parsed. */
export const checkOf = (widget: WidgetName): WidgetCheck => checks[widget];
