/** Where a party stands by its name alone: a rival, the organisation itself, its staff, a trade from outside, unknown people. */
import { singular } from '../reading';
import type { List } from '../types';
import type { KindId } from './kinds';
import type { Named } from './named';
import type { Profile } from './profile';
import type { StandingId } from './standings';
import type { Trade } from './trades';

const same = (trade: Trade, profile: Profile): boolean => trade.id === profile.trade?.id || trade.id === profile.trade?.branchOf;

/** Families whose branches sell much the same to much the same people. */
const OVERLAPPING: ReadonlySet<string> = new Set(['shop', 'hospitality', 'personal-service', 'home-trade', 'utility']);
const MAKERS: ReadonlySet<string> = new Set(['maker', 'food-maker', 'farm']);
const SELLERS: ReadonlySet<string> = new Set(['shop', 'hospitality']);
const family = (trade: Trade): string => trade.branchOf ?? trade.id;

/** Another organisation of the same trade, or the learner's own by its name; undefined where it is neither. */
export function rivalOrSelf(
  profile: Profile,
  { trade, special, told, proper, ofUs, other, nearby, kind }: Named,
  list: List,
): StandingId | null | undefined {
  if (profile.sector === 'commercial' && ofUs && proper && special === null && kind === null && !told.pays)
    return list === 'consumers' ? 'self' : null;
  if (trade === null || profile.sector !== 'commercial' || special !== null || told.pays) return undefined;
  const firm = kind === null || kind === 'business' || kind === 'retailer' || kind === 'insurer' || kind === 'intermediary';
  if (!firm) return undefined;
  if (profile.trade === null) return other ? null : undefined;
  // Who makes things supplies those who sell them.
  if (proper && MAKERS.has(family(trade)) && SELLERS.has(family(profile.trade))) return 'supplier';
  if (
    proper &&
    list === 'consumers' &&
    !(profile.trade.through && kind === 'retailer') &&
    !same(trade, profile) &&
    !Object.values(told).some(Boolean)
  )
    return null;
  if (ofUs && proper) return list === 'consumers' ? 'self' : null;
  if (same(trade, profile) && (proper || other || nearby)) return 'rival';
  // A supermarket is a butcher's rival as much as another butcher is.
  if (proper && OVERLAPPING.has(family(trade)) && family(trade) === family(profile.trade)) return 'rival';
  // One of the same trade may be a rival, or buy for itself: that is asked.
  return same(trade, profile) && !ofUs ? null : undefined;
}

/** Who can hardly be the one who pays. */
const PENNILESS =
  /\b(?:homeless|rough sleepers?|refugees?|asylum|detainees?|addicts?|poor|the hungry|destitute|orphans?|starving|stateless|evacuees?|migrants?)\b/u;

const FREELANCE = /\b(?:freelance|freelancers?|subcontractors?|sub contractors?|self employed)\b/u;
/** Words for larger bodies that a team may name itself by. */
const LARGER =
  /^(?:bank|charity|hospital|university|council|school|college|company|firm|chain|insurer|airline|church|supermarket|hotel|trust)$/u;

/** A job title that belongs to the organisation's own work is staff; one that belongs to another's is not. */
export function byWork(profile: Profile, named: Named, usual: StandingId | null, list: List): StandingId | null {
  const { work, told } = named;
  // 'Freelance translators': they sell their work to it.
  if (FREELANCE.test(named.words) && profile.sector !== 'internal' && !told.pays && !told.uses) return 'supplier';
  // 'The bank' is the firm itself to a team within it.
  if (
    profile.sector === 'internal' &&
    named.single &&
    (named.kind === 'business' || named.kind === 'public-body') &&
    named.words.startsWith('the ') &&
    // 'The bank', to the finance team of a charity, is another one.
    !([...profile.own].some((word) => LARGER.test(word)) && !named.words.split(' ').some((word) => profile.own.has(singular(word))))
  )
    return 'colleague';
  // A union's own trade are its members, though some of them haven't joined.
  if (profile.trade?.id === 'union' && work.length > 0 && named.words.split(' ').some((word) => profile.own.has(singular(word))))
    return 'buyer';
  if (named.ours && (work.length > 0 || named.kind === 'occupation') && profile.sector !== 'internal' && !told.pays) return 'staff';
  if (named.kind === 'landlord' && named.single && profile.sector !== 'internal' && !told.pays && named.words.startsWith('the '))
    return 'supplier';
  // A coop's members bring it what it sells.
  if (named.kind === 'member' && profile.trade?.through && [...profile.own].some((word) => /^coop/u.test(word))) return 'supplier';
  if (named.byWork && profile.sector !== 'internal' && !told.uses && !told.pays) return 'staff';
  if (named.byWork === null && list === 'consumers' && !Object.values(told).some(Boolean)) return null;
  if (PENNILESS.test(named.words) && profile.sector === 'commercial' && usual === 'buyer' && !told.pays)
    return list === 'consumers' ? 'dependant' : null;
  if (
    work.length > 0 &&
    named.single &&
    named.trade === null &&
    list === 'consumers' &&
    profile.sector !== 'internal' &&
    !Object.values(told).some(Boolean)
  )
    return 'staff';
  if (
    told.inside &&
    profile.sector !== 'internal' &&
    (work.length > 0 || (list === 'consumers' && (named.kind === 'person' || named.kind === 'teen')))
  )
    return 'staff';
  // Who picks or makes what is sold is no end of the chain.
  if (profile.trade?.through && list === 'consumers' && work.some((field) => field === 'farm' || field === 'factory') && !told.uses)
    return 'staff';
  // 'The licence man': one person in particular is hardly one of those it is done for.
  if (
    named.kind === 'person' &&
    named.single &&
    list === 'consumers' &&
    /^(?:the|our|my) .*(?:man|woman|lady|guy|girl|lad|bloke|chap)$/u.test(named.words) &&
    !told.uses
  )
    return null;
  if (work.length === 0 || profile.trade === null) return usual;
  if (profile.sector === 'internal') {
    const doers = work.some((field) => field !== 'office' && field !== 'code' && profile.work.has(field));
    return doers && list === 'consumers' && !named.other && !told.uses ? 'staff' : usual;
  }
  if (told.pays || told.uses || told.free || told.receives) return usual;
  if (work.some((field) => profile.work.has(field))) return 'staff';
  // A public body's officers are its own, but for those who are known by their own service.
  if (
    profile.sector === 'public' &&
    list === 'consumers' &&
    /\bofficers?$/u.test(named.words) &&
    !/\b(?:police|prison|probation|army)\b/u.test(named.words)
  )
    return 'staff';
  return usual === 'staff' && named.kind === 'occupation' && !named.ours ? null : usual;
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
export function isOutsideTrade(named: Named, profile: Profile, base: StandingId | null, list: List): boolean {
  const { kind, told } = named;
  if (kind === null || named.special !== null || named.ours || !OUTSIDE_TRADES.has(kind) || (named.anyFirm && kind !== 'landlord'))
    return false;
  if (
    base === null ||
    (base === 'rival' && list === 'customers') ||
    base === 'staff' ||
    base === 'funder' ||
    base === 'supplier' ||
    base === 'colleague'
  )
    return false;
  if (
    told.uses ||
    told.pays ||
    told.free ||
    told.receives ||
    told.checks ||
    told.refers ||
    told.actedOn ||
    told.takes ||
    told.supplies ||
    told.competes
  )
    return false;
  // 'The interpreter', 'accountant': one of a profession works for it, or is asked about.
  if (named.single && list === 'consumers' && (kind === 'occupation' || kind === 'business')) return true;
  const own = Object.entries(profile.trade?.kinds ?? {}).some(
    ([standing, kinds]) => standing !== 'rival' && kinds?.split(' ').includes(kind),
  );
  return !own && (list === 'consumers' || (kind === 'landlord' && profile.sector === 'commercial'));
}

/** Where unknown people most likely stand, and only in the list where that is safe to say. */
export function guessed(profile: Profile, named: Named, list: List): StandingId | null {
  if (named.ours) return 'staff';
  if (profile.sector === 'internal') return 'colleague';
  if (profile.sector === 'commercial') return list === 'customers' ? 'buyer' : null;
  if (profile.sector === 'public') return list === 'consumers' ? 'taxpayer' : null;
  return profile.sector === 'non-profit' && list === 'consumers' ? 'user' : null;
}
