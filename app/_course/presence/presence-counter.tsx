'use client';

import { useEffect } from 'react';
import { createTally, type PlaceOnScreen, placeInView, type Tally } from '@/lib/learning/insight-presence';

interface PresenceProps {
  readonly course: string;
  readonly lesson: string;
  /** Ids on the page: of the activities' boxes, and of the headings that sections begin with. */
  readonly activities: readonly string[];
  readonly sections: readonly string[];
}

const reportAddress = '/api/visits';
/** How often it is noted where somebody is, and how often that is sent, in milliseconds. */
const everyTick = 5000;
const everyReport = 60_000;
/** How long nothing is sent after a form that leads away, such as the one for signing out, in milliseconds. */
const leaveTaking = 15_000;

const stirs = ['input', 'keydown', 'pointerdown', 'pointermove', 'scroll', 'wheel', 'touchstart'] as const;

const onScreen = (element: Element, bounded: boolean): PlaceOnScreen => {
  const { top, bottom } = element.getBoundingClientRect();
  return { place: element.id, bounded, top, bottom };
};

/** Hands a report over to the browser, which sends it even when the page is gone. One that is lost is lost: nobody waits for it. */
const send = (body: string): void => {
  const report = new Blob([body], { type: 'application/json' });
  if (navigator.sendBeacon?.(reportAddress, report)) return;
  fetch(reportAddress, { method: 'POST', body: report, keepalive: true }).catch(() => undefined);
};

/** The places of a page in its own order, with whether each is a box that ends. */
const placesOf = ({ activities, sections }: PresenceProps): { element: HTMLElement; bounded: boolean }[] =>
  [...activities, ...sections]
    .flatMap((id) => {
      const element = document.getElementById(id);
      return element ? [{ element, bounded: activities.includes(id) }] : [];
    })
    .sort((one, other) => (one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

/** Counts until it is told to stop: what it notes goes into the tally, and out every minute and whenever the page is left. */
const count = (props: PresenceProps, tally: Tally): (() => void) => {
  const { course, lesson } = props;
  const places = placesOf(props);
  let silentUntil = 0;
  const here = (): string => {
    // Whoever types is where the words go, even when the box has been scrolled half away.
    const worksIn = places.find(({ element, bounded }) => bounded && element.contains(document.activeElement));
    return (
      worksIn?.element.id ??
      placeInView(
        places.map(({ element, bounded }) => onScreen(element, bounded)),
        window.innerHeight,
      )
    );
  };
  const tick = () => tally.tick(performance.now(), document.visibilityState === 'visible', here());
  const report = () => {
    if (performance.now() < silentUntil) return;
    tick();
    const news = tally.take();
    if (news) send(JSON.stringify({ course, lesson, ...news }));
  };
  const stir = () => tally.stir(performance.now());
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') report();
    else {
      // The time away is none of the page's.
      tick();
      stir();
    }
  };
  const onSubmit = (event: Event) => {
    report();
    const outside = event.target instanceof Element && !event.target.closest('main');
    if (outside || !event.defaultPrevented) silentUntil = performance.now() + leaveTaking;
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) tally.see(target.id);
    },
    { rootMargin: '0px 0px -15% 0px' },
  );
  for (const { element } of places) observer.observe(element);
  const ticking = setInterval(tick, everyTick);
  const reporting = setInterval(report, everyReport);
  for (const name of stirs) window.addEventListener(name, stir, { passive: true, capture: true });
  window.addEventListener('submit', onSubmit);
  window.addEventListener('pagehide', report);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    report();
    observer.disconnect();
    clearInterval(ticking);
    clearInterval(reporting);
    for (const name of stirs) window.removeEventListener(name, stir, { capture: true });
    window.removeEventListener('submit', onSubmit);
    window.removeEventListener('pagehide', report);
    document.removeEventListener('visibilitychange', onVisibility);
  };
};

/** Counts the seconds that somebody is at work on a lesson's page, by activity and section. Shows nothing. */
export function PresenceCounter(props: PresenceProps) {
  const { course, lesson } = props;
  const ids = JSON.stringify([props.activities, props.sections]);
  useEffect(() => {
    const [activities, sections]: [string[], string[]] = JSON.parse(ids);
    return count({ course, lesson, activities, sections }, createTally(performance.now()));
  }, [course, lesson, ids]);
  return null;
}
