/** The reply to an explanation, made from its finding alone. */
import { choose } from '../hash';
import type { ExplanationWords, IdeaId } from '../types';
import type { ExplanationFinding } from './finding';
import { IDEA_WORDING } from './wording/ideas';
import { MISCONCEPTION_WORDING } from './wording/misconceptions';
import { OPENINGS } from './wording/openings';

/** The order in which a missing idea is suggested: the two definitions first. */
const WORTH_ADDING: readonly IdeaId[] = ['K1', 'K2', 'K5', 'K3', 'K4'];

/** 'A', 'A, and that B', 'A; that B; and that C'. */
function join(parts: readonly string[]): string {
  const separator = parts.length > 2 ? '; ' : ', ';
  return parts.map((part, i) => (i === 0 ? part : `${i === parts.length - 1 ? 'and ' : ''}that ${part}`)).join(separator);
}

function openingOf(finding: ExplanationFinding): keyof typeof OPENINGS {
  if (finding.empty) return 'empty';
  if (finding.offTopic) return 'offTopic';
  const present = finding.ideas.filter((idea) => idea.state === 'present').length;
  const contradicted = finding.ideas.some((idea) => idea.state === 'contradicted');
  const misconceived = finding.misconceptions.length > 0;
  if (present > 0) return misconceived || contradicted ? 'ideasAndMore' : present === finding.ideas.length ? 'allIdeas' : 'someIdeas';
  return misconceived ? 'onlyMisconception' : contradicted ? 'turnedRound' : 'none';
}

/** A step of the ladder: first a question, then a contrast, then the whole argument. */
const step = (attempt: number): 'ask' | 'contrast' | 'argue' => (attempt <= 1 ? 'ask' : attempt === 2 ? 'contrast' : 'argue');

function questionOf(finding: ExplanationFinding, suggested: IdeaId | undefined): string | null {
  const { seed } = finding;
  const first = finding.misconceptions[0];
  if (first) return choose(MISCONCEPTION_WORDING[first.id][step(finding.try)], seed, `${first.id} question`);
  const turned = finding.ideas.find((idea) => idea.state === 'contradicted');
  const id = turned?.id ?? suggested;
  return id ? choose(IDEA_WORDING[id][step(finding.try)], seed, `${id} question`) : null;
}

/**
 * The words for a finding: a message, what is said of each idea found (and of the one idea worth adding), each
 * misconception with its refutation, and one open question. The same finding always gives the same words.
 */
export function explanationWords(finding: ExplanationFinding): ExplanationWords {
  const { seed } = finding;
  const opening = openingOf(finding);
  const present = finding.ideas.filter((idea) => idea.state === 'present');
  const message = choose(OPENINGS[opening], seed, opening).replace('{ideas}', join(present.map((idea) => IDEA_WORDING[idea.id].claim)));
  if (finding.empty || finding.offTopic) {
    return { message, ideas: [], misconceptions: [], question: choose(IDEA_WORDING.K1.ask, seed, 'start') };
  }
  const suggested = WORTH_ADDING.find((id) => finding.ideas.some((idea) => idea.id === id && idea.state === 'absent'));
  return {
    message,
    ideas: finding.ideas.flatMap(({ id, state, evidence }) => {
      if (state === 'absent') return [];
      return [
        {
          id,
          state,
          name: IDEA_WORDING[id].name,
          text: choose(IDEA_WORDING[id][state], seed, `${id} ${state}`),
          evidence: evidence?.text ?? null,
        },
      ];
    }),
    misconceptions: finding.misconceptions.map(({ id, evidence }) => {
      const wording = MISCONCEPTION_WORDING[id];
      const { name, tempts, refutes, contrast } = choose(wording.variants, seed, id);
      return { id, name: wording.name, text: [name, tempts, refutes, contrast].join(' '), evidence: evidence?.text ?? null };
    }),
    question: questionOf(finding, suggested),
  };
}

/** The whole reply as one paragraph, for places that show only text. */
export function explanationMessage(finding: ExplanationFinding): string {
  const words = explanationWords(finding);
  const turned = words.ideas.filter((idea) => idea.state === 'contradicted').map((idea) => idea.text);
  return [words.message, ...turned, ...words.misconceptions.map((one) => one.text), words.question ?? ''].filter(Boolean).join(' ');
}
