import { checkChoose } from './choose/check';
import { checkChooseOne } from './choose-one/check';
import { checkOwnCustomers } from './own-customers/check';
import { checkOwnOrganisation } from './own-organisation/check';
import { checkPartyLists } from './party-lists/check';
import { checkSelfCheck } from './self-check/check';
import { checkSortCases } from './sort-cases/check';
import { checkWhichWord } from './which-word/check';
import type { WidgetCheck, WidgetName } from './widget';
import { checkWrite } from './write/check';

/** Every widget's checker, for the server. */
const checks = {
  Choose: checkChoose,
  ChooseOne: checkChooseOne,
  OwnCustomers: checkOwnCustomers,
  OwnOrganisation: checkOwnOrganisation,
  PartyLists: checkPartyLists,
  SelfCheck: checkSelfCheck,
  SortCases: checkSortCases,
  WhichWord: checkWhichWord,
  Write: checkWrite,
} satisfies Record<WidgetName, WidgetCheck>;

/** The checker of a widget whose props and answers are known only when they are parsed. */
export const checkOf = (widget: WidgetName): WidgetCheck => checks[widget];
