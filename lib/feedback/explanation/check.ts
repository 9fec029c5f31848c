import { hashOf } from '../hash';
import type { IdeaId } from '../types';
import { ENGINE_VERSION } from '../version';
import { analyse } from './analyse';
import type { ExplanationFinding } from './finding';
import { namesOf, type ScenarioNames } from './names';
import type { Word } from './words';

/** Nobody explains at greater length; what stands beyond is not read. */
const MAX_TEXT = 20_000;
const MAX_EVIDENCE = 300;
const IDEAS: readonly IdeaId[] = ['K1', 'K2', 'K3', 'K4', 'K5'];

export interface ExplanationOptions {
  /** Makes the names of its own parties known; the general names are always. */
  readonly scenario?: ScenarioNames;
  /** The question asked; a text that only repeats it has said nothing. */
  readonly question?: string;
  /** The learner's try, from 1. */
  readonly try?: number;
}

function evidenceOf(text: string, words: readonly Word[], place: { readonly from: number; readonly to: number }) {
  const first = words[place.from];
  const last = words[place.to - 1];
  if (!first || !last || last.end <= first.start) return null;
  const end = Math.min(last.end, first.start + MAX_EVIDENCE);
  return { text: text.slice(first.start, end), start: first.start, end };
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Reads an explanation of how customers and consumers differ. Takes any text; gives which ideas (K1-K5) it holds or contradicts and which
 * misconceptions (M1-M5) it shows, each with the learner's own words as evidence. Never throws; time is linear in the text.
 */
export function checkExplanation(text: string, options: ExplanationOptions = {}): ExplanationFinding {
  const { scenario, question } = options;
  const read = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  const echo = question !== undefined && question !== '' && plain(read) === plain(question);
  const { words, ideas, misconceptions, offTopic } = analyse(echo ? '' : read, scenario ? namesOf(scenario) : null);
  return {
    kind: 'explanation',
    engine: ENGINE_VERSION,
    scenario: scenario ? { id: scenario.id, version: scenario.version } : null,
    try: Math.max(1, Math.trunc(options.try ?? 1) || 1),
    seed: hashOf(text),
    empty: read.trim() === '',
    offTopic: offTopic && read.trim() !== '',
    ideas: IDEAS.map((id) => ({
      id,
      state: ideas[id].state,
      evidence: ideas[id].state === 'absent' ? null : evidenceOf(read, words, ideas[id]),
    })),
    misconceptions: misconceptions.map((one) => ({ id: one.id, evidence: evidenceOf(read, words, one) })),
  };
}
