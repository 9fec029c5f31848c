/** The trades that learners' organisations belong to: branches first, as their names are the more particular. */
import { branchesOf } from './branch';
import { CAUSES_BRANCHES } from './branches/causes';
import { DEPARTMENTS_BRANCHES } from './branches/departments';
import { HEALTH_BRANCHES } from './branches/health';
import { LEARNING_BRANCHES } from './branches/learning';
import { MAKING_BRANCHES } from './branches/making';
import { MEDIA_BRANCHES } from './branches/media';
import { ORDER_BRANCHES } from './branches/order';
import { PROFESSIONS_BRANCHES } from './branches/professions';
import { SERVICES_BRANCHES } from './branches/services';
import { SHOPS_BRANCHES } from './branches/shops';
import { STATE_BRANCHES } from './branches/state';
import { TRANSPORT_BRANCHES } from './branches/transport';
import { CAUSES } from './causes';
import { DEPARTMENTS } from './departments';
import { FIELDS } from './fields';
import { HEALTH } from './health';
import { LEARNING } from './learning';
import { MAKING } from './making';
import { MEDIA } from './media';
import { ORDER } from './order';
import { PROFESSIONS } from './professions';
import { SERVICES } from './services';
import { SHOPS } from './shops';
import { STATE } from './state';
import type { Trade } from './trade';
import { TRANSPORT } from './transport';

export { NAME_HEADS } from './heads';
export { type Sector, type Trade, USUAL } from './trade';
export { FIRM_WORDS, GOOD_CAUSE_WORDS, NO_ORGANISATION, PUBLIC_WORDS } from './words';

const FAMILIES: readonly Trade[] = [
  ...HEALTH,
  ...LEARNING,
  ...ORDER,
  ...STATE,
  ...CAUSES,
  ...SHOPS,
  ...MAKING,
  ...SERVICES,
  ...TRANSPORT,
  ...PROFESSIONS,
  ...MEDIA,
  ...DEPARTMENTS,
].map((trade) => ({ ...trade, work: FIELDS[trade.id] ?? '' }));

const BRANCHES = [
  HEALTH_BRANCHES,
  LEARNING_BRANCHES,
  ORDER_BRANCHES,
  STATE_BRANCHES,
  CAUSES_BRANCHES,
  SHOPS_BRANCHES,
  MAKING_BRANCHES,
  SERVICES_BRANCHES,
  TRANSPORT_BRANCHES,
  PROFESSIONS_BRANCHES,
  MEDIA_BRANCHES,
  DEPARTMENTS_BRANCHES,
].join('\n');

export const TRADES: readonly Trade[] = [...branchesOf(BRANCHES, FAMILIES), ...FAMILIES];
