import type { VisitReport } from './insight-credit';

/** Where a place stands on the screen: pixels from the top of the window, as getBoundingClientRect gives them. */
export interface PlaceOnScreen {
  readonly place: string;
  /** An activity ends where its box ends; a section goes on until the next one begins. */
  readonly bounded: boolean;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The place that somebody reads: the last one, in the order of the page, that has begun above the middle of the window and hasn't ended there.
 * Empty above the first.
 */
export const placeInView = (places: readonly PlaceOnScreen[], height: number): string =>
  places.findLast(({ bounded, top, bottom }) => top <= height / 2 && (!bounded || bottom >= height / 2))?.place ?? '';

/** Who does nothing for so long has turned to something else, in milliseconds. */
export const patience = 120_000;
/** What lies between two ticks and is longer was spent asleep: a closed lid, a frozen tab; in milliseconds. */
const longestTick = 15_000;

export interface Tally {
  /** Somebody did something: typed, scrolled, pointed. */
  stir(now: number): void;
  /** The time since the last tick goes to `place` when the page could be seen and somebody was at it. */
  tick(now: number, visible: boolean, place: string): void;
  /** A place came into view. */
  see(place: string): void;
  /** What is new since the last report, in whole seconds; null when nothing is. */
  take(): (VisitReport & { readonly at: string }) | null;
}

/** Counts the time that somebody is at work on a page. All times in milliseconds of one clock that never goes back. */
export const createTally = (begun: number): Tally => {
  let last = begun;
  let stirred = begun;
  let at = '';
  let whole = 0;
  let unseen = new Set<string>();
  const seen = new Set<string>();
  const spent = new Map<string, number>();
  const see = (place: string) => {
    if (place === '' || seen.has(place)) return;
    seen.add(place);
    unseen.add(place);
  };
  return {
    stir: (now) => {
      stirred = now;
    },
    tick: (now, visible, place) => {
      const passed = now - last;
      last = now;
      if (!visible || now - stirred > patience || passed > longestTick) return;
      at = place;
      see(place);
      whole += passed;
      if (place !== '') spent.set(place, (spent.get(place) ?? 0) + passed);
    },
    see,
    take: () => {
      const seconds = Math.floor(whole / 1000);
      if (seconds === 0 && unseen.size === 0) return null;
      whole -= seconds * 1000;
      const places = [...new Set([...spent.keys(), ...unseen])].map((place) => {
        const there = Math.floor((spent.get(place) ?? 0) / 1000);
        spent.set(place, (spent.get(place) ?? 0) - there * 1000);
        return { place, seconds: there };
      });
      const news = places.filter(({ place, seconds: there }) => there > 0 || unseen.has(place));
      unseen = new Set();
      return { seconds, places: news, at };
    },
  };
};
