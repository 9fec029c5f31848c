import { judge } from '../rules';
import type { List, Verdict } from '../types';
import type { KindId } from './kinds';
import { type Named, type ReadItem, readItem } from './party';
import { openProfiles, type Profile } from './profile';
import { factsOfStanding, type StandingId } from './standings';
import type { Told } from './told';
import type { Sector } from './trades';

/** Where one party stands, and on whose word. */
export interface Placed {
  readonly named: Named | null;
  readonly verdict: Verdict;
  readonly standing: StandingId | null;
  /** The sector whose rules judged it; null when none did. */
  readonly sector: Sector | null;
  /** The learner's own words about the party moved the verdict, not the engine's knowledge of the trade. */
  readonly onYourWord: boolean;
}

/** Standings of those who use the service without paying the organisation for it, as far as the engine knows. */
const USERS = new Set<StandingId>(['user', 'chooser', 'dependant', 'audience', 'endbuyer', 'outsider', 'partner', 'taxpayer']);

type Stand = { standing: StandingId | null; told: boolean };

/** Moves a standing by what the learner says of the party. */
function withTold(base: StandingId | null, told: Told, profile: Profile, generic: boolean): Stand {
  const commercial = profile.sector === 'commercial' || profile.sector === null;
  const moved = (standing: StandingId): Stand => ({ standing, told: standing !== base });
  if (base === 'acted-on' || base === 'self') return { standing: base, told: false };
  if (told.supplies && base !== 'buyer' && base !== 'reseller') return moved('supplier');
  if (told.competes) return moved('rival');
  if (told.checks && (base === null || base === 'partner')) return moved('watchdog');
  if (told.passesOn && commercial && base !== 'supplier') return moved('reseller');
  if (told.pays && base !== 'staff' && base !== 'supplier') {
    if (base === null) return moved(told.uses ? 'buyer' : 'payer');
    if (USERS.has(base) && base !== 'taxpayer') return moved(base === 'outsider' || base === 'partner' ? 'payer' : 'buyer');
    if (base === 'taker' || base === 'watchdog') return moved('buyer');
    return { standing: base, told: false };
  }
  if (told.funds && (base === null || USERS.has(base))) return moved(base === 'taxpayer' ? 'taxpayer' : 'funder');
  if (told.takes && (base === null || base === 'buyer' || USERS.has(base))) return moved(commercial ? 'taker' : 'acted-on');
  if (told.actedOn && (base === null || USERS.has(base))) return moved('acted-on');
  if (told.free && (base === 'buyer' || base === 'endbuyer' || base === 'taxpayer' || base === null))
    return moved(profile.sector === 'commercial' ? 'audience' : 'user');
  if (told.receives && base === 'buyer' && !told.uses) return moved('dependant');
  if (told.works && base === null) return moved('staff');
  if (base === null && (told.uses || told.receives)) return moved('user');
  // People of whom nothing is said: whom a good cause serves, most likely, but that is not known.
  if (base === null && profile.sector === 'non-profit' && generic) return moved('user');
  return { standing: base, told: false };
}

function standingIn(profile: Profile, named: Named, list: List): Stand {
  const second = named.other && named.likeUs && named.special === null && !named.told.pays;
  if (second && profile.sector === 'commercial') return { standing: 'rival', told: false };
  if (second && profile.sector !== 'internal') return { standing: 'partner', told: false };
  const base = named.special ?? (named.kind ? (profile.standings.get(named.kind) ?? null) : null);
  if (named.bad && (profile.sector === 'public' || profile.sector === 'non-profit')) return { standing: 'acted-on', told: false };
  if (named.helpless && profile.sector !== 'commercial' && profile.sector !== 'internal') return { standing: 'acted-on', told: false };
  if (named.visiting && named.special === null && (named.kind === 'occupation' || named.kind === 'staff'))
    return { standing: 'outsider', told: false };
  // Courts, hospitals and ministries buy from firms as others do.
  if (
    profile.sector === 'commercial' &&
    list === 'customers' &&
    named.kind === 'public-body' &&
    (base === 'partner' || base === null) &&
    named.special === null
  )
    return { standing: 'payer', told: false };
  // A place in the trade's own staff gives way to what they are said to do: nurses who listen to the hospital's radio.
  if ((named.kind === 'occupation' || named.kind === 'staff') && named.special === null && base === 'staff' && named.told.uses)
    return { standing: 'outsider', told: true };
  // Workers who get what was won without having joined are served, not serving.
  if (base === 'staff' && !named.ours && profile.sector !== 'internal' && (named.told.receives || named.told.free))
    return { standing: 'user', told: true };
  // A firm's partners (doctors, to whoever sells medicines) may make some use of it: among consumers that is asked.
  if (base === 'partner' && list === 'consumers' && profile.sector === 'commercial' && !Object.values(named.told).some(Boolean))
    return { standing: null, told: false };
  if (isOutsideTrade(named, profile, base, list)) return { standing: null, told: false };
  const stand = withTold(base, named.told, profile, named.kind === 'person');
  return stand.standing === null && named.peopleLike ? { standing: guessed(profile, named, list), told: false } : stand;
}

/** Firms, professions and bodies that mostly supply an organisation, or work beside it, unless its trade says otherwise. */
const OUTSIDE_TRADES: ReadonlySet<KindId> = new Set<KindId>([
  'business',
  'retailer',
  'occupation',
  'landlord',
  'intermediary',
  'public-body',
  'charity',
  'press',
  'soldier',
  'government',
  'council',
]);

/**
 * A florist, a barrister, a letting agent: whether they use what the organisation provides cannot be told from their trade. Among consumers that
 * is asked, unless the learner says that they use it, or the organisation's own trade has a place for them; a landlord is asked about in both lists.
 */
function isOutsideTrade(named: Named, profile: Profile, base: StandingId | null, list: List): boolean {
  const { kind, told } = named;
  if (kind === null || named.special !== null || named.ours || !OUTSIDE_TRADES.has(kind) || (named.anyFirm && kind !== 'landlord'))
    return false;
  if (base === null || base === 'staff' || base === 'funder' || base === 'supplier' || base === 'colleague') return false;
  if (told.uses || told.pays || told.free || told.receives || told.actedOn || told.takes || told.supplies || told.competes) return false;
  const own = Object.values(profile.trade?.kinds ?? {}).some((kinds) => kinds?.split(' ').includes(kind));
  return !own && (list === 'consumers' || (kind === 'landlord' && profile.sector === 'commercial'));
}

/** Where unknown people most likely stand, and only in the list where that is safe to say. */
function guessed(profile: Profile, named: Named, list: List): StandingId | null {
  if (named.ours) return 'staff';
  if (profile.sector === 'internal') return 'colleague';
  if (profile.sector === 'commercial') return list === 'customers' ? 'buyer' : null;
  if (profile.sector === 'public') return list === 'consumers' ? 'taxpayer' : null;
  return profile.sector === 'non-profit' && list === 'consumers' ? 'user' : null;
}

/** A user of whom nothing but the use is known may give something too: in the customers list that is asked, not turned down. */
const verdictOf = ({ standing, told }: Stand, list: List, sector: Sector): Verdict =>
  standing === null || (told && standing === 'user' && list === 'customers')
    ? 'unrecognised'
    : judge(factsOfStanding(standing, sector), list, sector).rule.verdict;

const isRejected = (verdict: Verdict): boolean => verdict === 'reconsider';

function placeNamed(profile: Profile, named: Named, list: List): Placed {
  if (named.thing) return { named, verdict: 'not-a-party', standing: null, sector: null, onYourWord: false };
  if (profile.sector !== null) {
    const stand = standingIn(profile, named, list);
    return {
      named,
      verdict: verdictOf(stand, list, profile.sector),
      standing: stand.standing,
      sector: profile.sector,
      onYourWord: stand.told,
    };
  }
  if (profile.none && !Object.values(named.told).some(Boolean))
    return { named, verdict: 'unrecognised', standing: null, sector: null, onYourWord: false };
  const open = openProfiles().map((sector) => ({ sector: sector.sector as Sector, stand: standingIn(sector, named, list) }));
  const verdicts = open.map(({ sector, stand }) => verdictOf(stand, list, sector));
  const agreed = verdicts.every((verdict) => verdict !== 'unrecognised' && isRejected(verdict) === isRejected(verdicts[0] as Verdict));
  const chosen = agreed ? open[Math.max(0, verdicts.indexOf('arguable'))] : undefined;
  if (!chosen) return { named, verdict: 'unrecognised', standing: null, sector: null, onYourWord: false };
  return {
    named,
    verdict: verdictOf(chosen.stand, list, chosen.sector),
    standing: chosen.stand.standing,
    sector: chosen.sector,
    onYourWord: chosen.stand.told,
  };
}

const WORST: readonly Verdict[] = ['reconsider', 'arguable', 'fits', 'not-a-party', 'unrecognised', 'unreadable'];

/** Places one item of a list: every party it names, the one that decides first. An item of several is as good as the worst of them. */
export function placeItem(
  profile: Profile,
  text: string,
  list: List,
): { readonly item: ReadItem; readonly placed: readonly [Placed, ...Placed[]] } {
  const item = readItem(text, profile, list);
  const unreadable: Placed = { named: null, verdict: 'unreadable', standing: null, sector: null, onYourWord: false };
  if (!item.readable) return { item, placed: [unreadable] };
  const placed = item.parties.map((named) => placeNamed(profile, named, list));
  placed.sort((a, b) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict));
  const [worst = { ...unreadable, verdict: 'unrecognised' as const }, ...others] = placed;
  return { item, placed: [worst, ...others] };
}
