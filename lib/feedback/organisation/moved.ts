import type { List } from '../types';
import type { Profile } from './profile';
import type { StandingId } from './standings';
import type { Told } from './told';

/** Standings of those who use the service without paying the organisation for it, as far as the engine knows. */
const USERS = new Set<StandingId>(['user', 'chooser', 'dependant', 'audience', 'endbuyer', 'outsider', 'partner', 'taxpayer']);

export type Stand = { standing: StandingId | null; told: boolean };

/** Moves a standing by what the learner says of the party. */
export function withTold(base: StandingId | null, told: Told, profile: Profile, generic: boolean, list: List): Stand {
  const commercial = profile.sector === 'commercial' || profile.sector === null;
  const moved = (standing: StandingId): Stand => ({ standing, told: standing !== base });
  if (base === 'acted-on' || base === 'self') return { standing: base, told: false };
  if (told.supplies && base !== 'reseller' && (base !== 'buyer' || list === 'consumers')) return moved('supplier');
  if (told.competes) return moved('rival');
  if (told.checks && (base === null || base === 'partner' || (base === 'buyer' && list === 'consumers'))) return moved('watchdog');
  if (told.passesOn && commercial && base !== 'supplier') return moved('reseller');
  if (told.pays && base !== 'staff' && base !== 'supplier') {
    if (base === null) return moved(told.uses ? 'buyer' : 'payer');
    if (USERS.has(base) && base !== 'taxpayer') return moved(base === 'outsider' || base === 'partner' ? 'payer' : 'buyer');
    if (base === 'taker' || base === 'watchdog') return moved('buyer');
    return { standing: base, told: false };
  }
  if (told.events && profile.sector === 'non-profit' && base !== 'staff') return moved('funder');
  if (told.refers && list === 'consumers' && commercial && base !== 'buyer') return moved('partner');
  if (told.funds && (base === null || base === 'rival' || USERS.has(base))) return moved(base === 'taxpayer' ? 'taxpayer' : 'funder');
  if (told.takes && (base === null || base === 'buyer' || USERS.has(base))) return moved(commercial ? 'taker' : 'acted-on');
  if (told.actedOn && (base === null || USERS.has(base))) return moved('acted-on');
  if (told.free && (base === 'buyer' || base === 'endbuyer' || base === 'taxpayer' || base === null))
    return moved(profile.sector === 'commercial' ? 'audience' : 'user');
  if (told.receives && base === 'buyer' && !told.uses && (generic || list === 'consumers')) return moved('dependant');
  if (told.serves && (base === null || USERS.has(base) || (base === 'buyer' && !told.uses))) return moved('staff');
  if (told.works && base === null) return moved('staff');
  if (base === null && (told.uses || told.receives)) return moved('user');
  // People of whom nothing is said: whom a good cause serves, most likely, but that is not known.
  if (base === null && profile.sector === 'non-profit' && generic) return moved('user');
  return { standing: base, told: false };
}
