import { ownOrganisation } from './own-organisation/schema';
import { partyLists } from './party-lists/schema';
import type { WidgetName, WidgetSchema } from './widget';

/** Every widget's schema. A widget added here is asked for in the two other lists by the compiler. */
export const schemas = {
  OwnOrganisation: ownOrganisation,
  PartyLists: partyLists,
} satisfies Record<WidgetName, WidgetSchema>;

/** The schema of a widget whose props and answers are known only when they are parsed. */
export const schemaOf = (widget: WidgetName): WidgetSchema => schemas[widget];
