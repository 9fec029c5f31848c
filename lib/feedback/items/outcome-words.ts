/** The words for answers in which nobody decided the verdict: things, blanks, strangers. */
import { DEFINITIONS, type DefinitionId } from '../definitions';
import { choose } from '../hash';
import type { ArgumentStep } from '../types';
import { isOpen } from './decided';
import type { ItemFinding } from './finding';
import { OUTCOMES, type OutcomeId, type OutcomeVoice } from './outcomes';
import { eachPlaced, shortened } from './remarks';
import { capital, joined, voiceOf } from './voice';

/** What is said of a finding. */
export interface Said {
  readonly message: string;
  readonly argument: readonly ArgumentStep[];
  readonly question: string;
}

/** The learner's words that were judged. */
export const judgedText = (finding: ItemFinding): string => {
  const span = isOpen(finding) ? finding.unread : (finding.parties[0]?.span ?? finding.span);
  return shortened((span ? finding.text.slice(span[0], span[1]) : finding.text) || finding.text);
};

/** What there is to say where no party decided. */
export function outcomeWords(finding: ItemFinding): Said {
  const outcome = OUTCOMES[Object.hasOwn(OUTCOMES, finding.rule) ? (finding.rule as OutcomeId) : 'unknown'];
  const { organisation: org, seed } = finding;
  const { o } = voiceOf({
    party: '',
    partyPlural: false,
    organisation: org.name,
    organisationPlural: org.plural,
    service: org.service,
    gives: [],
    gets: [],
  });
  const voice: OutcomeVoice = {
    quoted: `“${judgedText(finding)}”`,
    placed: joined(eachPlaced(finding)),
    org: org.name,
    Org: capital(org.name),
    o,
    list: finding.list,
    service: org.service,
  };
  return {
    message: capital(choose(outcome.messages, seed, 'message')(voice)),
    argument: [
      {
        kind: 'reading',
        text:
          outcome === OUTCOMES.nobody
            ? 'We found no party in this box.'
            : isOpen(finding)
              ? `We read ${joined(finding.parties.map(({ name }) => name))}, and nobody that we know in “${judgedText(finding)}”.`
              : `We read “${judgedText(finding)}”, and found no party that we can judge.`,
      },
      ...outcome.definitions.map((id: DefinitionId): ArgumentStep => ({ kind: 'definition', id, text: DEFINITIONS[id] })),
      { kind: 'source', text: 'The definitions of this course.' },
    ],
    question: choose(outcome.questions, seed, 'question')(voice),
  };
}
