import { judge } from '../rules';
import type { List, Verdict } from '../types';
import { type Stand, withTold } from './moved';
import type { Named } from './named';
import { type ReadItem, readItem } from './party';
import { openProfiles, type Profile } from './profile';
import { factsOfStanding, type StandingId } from './standings';
import type { Sector } from './trades';
import { byWork, guessed, isOutsideTrade, rivalOrSelf } from './usual';

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

function standingIn(profile: Profile, named: Named, list: List): Stand {
  const second = named.other && !named.rivals && named.likeUs && named.special === null && !named.told.pays;
  if (second && profile.sector === 'commercial') return { standing: 'rival', told: false };
  if (second && profile.sector !== 'internal') return { standing: 'partner', told: false };
  if (named.rivals && named.special === null && !named.told.pays && profile.sector !== 'internal')
    return { standing: 'rival', told: false };
  const between = rivalOrSelf(profile, named, list);
  if (between !== undefined) return { standing: between, told: false };
  const usual = named.special ?? (named.kind ? (profile.standings.get(named.kind) ?? null) : null);
  // The learner's own people are no part of the trade, unless they get something of it.
  if (
    named.kind === 'away' &&
    usual === null &&
    named.words.split(' ').some((word) => profile.own.has(word)) &&
    profile.sector !== 'internal'
  )
    return { standing: 'staff', told: false };
  if (named.kind === 'away' && usual === null && list === 'consumers' && profile.sector === 'commercial' && !named.told.serves)
    return { standing: 'dependant', told: false };
  const base = named.special === null || named.byWork ? byWork(profile, named, usual, list) : usual;
  if (named.bad && (profile.sector === 'public' || profile.sector === 'non-profit')) return { standing: 'acted-on', told: false };
  if (named.bad && profile.sector === 'commercial' && named.special === null && named.kind !== 'rival')
    return { standing: 'taker', told: false };
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
  const stand = withTold(base, named.told, profile, named.kind === 'person', list);
  return stand.standing === null && named.peopleLike ? { standing: guessed(profile, named, list), told: false } : stand;
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
