/** What the kinds of an outsider tell of its part, beyond what it gives and gets. */
import type { Facts } from '../facts';
import { ancestors } from '../lexicon/concepts';
import type { Scenario } from '../scenario';

/** Whether it oversees, only stands by, promotes itself, gives for the work, or is a child, by its kinds; never by those that its author denies. */
export function standingOf(kinds: readonly string[], denied: readonly string[], sector: Scenario['sector']): Partial<Facts> {
  const wider = (kind: string): string[] => [kind, ...ancestors(kind, () => false)];
  const none = new Set(denied.flatMap(wider));
  const is = (kind: string, wanted: RegExp): boolean => wider(kind).some((name) => wanted.test(name) && !none.has(name));
  return {
    ...(kinds.some(isOverseer) ? { oversees: true } : {}),
    ...(kinds.some((kind) => is(kind, COLLECTORS)) ? { collects: true } : {}),
    ...(sector === 'internal' && kinds.some((kind) => kind === 'competitor' || isOverseer(kind)) ? { bystander: true } : {}),
    ...(kinds.some((kind) => is(kind, BODIES)) && !kinds.some((kind) => SINGLE_PEOPLE.test(kind)) ? { body: true } : {}),
    ...(kinds.some((kind) => PROMOTERS.test(kind)) ? { promotes: true } : {}),
    ...(kinds.some((kind) => is(kind, GIVERS)) ? { endows: true } : {}),
    ...(kinds.some((kind) => is(kind, GOVERNORS)) ? { governs: true } : {}),
    ...(kinds.some((kind) => is(kind, MINORS)) && !kinds.some((kind) => GROWN.test(kind)) ? { minor: true } : {}),
  };
}

const BODIES = /^(?:business|authority|partner-body|health-body|school|media|court|insurer|association)$/u;
/** People who are counted in with the bodies that they stand for. */
const SINGLE_PEOPLE = /^(?:politician|official|landlord|journalist|judge)$/u;
const PROMOTERS = /^(?:advertiser|sponsor)$/u;
const GIVERS = /^(?:donor|investor|owner|sponsor)$/u;
const COLLECTORS = /^tax-authority$/u;
const GOVERNORS = /^politician$/u;
const MINORS = /^child$/u;
const GROWN = /^(?:parent|carer|family|school|teacher|user|audience|shopper-other)$/u;

/** Bodies that deal with the organisation by law and not by bargain. */
const OVERSEERS = /^(?:regulator|tax-authority)$/u;

const isOverseer = (kind: string): boolean =>
  OVERSEERS.test(kind) || (kind !== 'exam-board' && ancestors(kind, () => false).some((name) => OVERSEERS.test(name)));
