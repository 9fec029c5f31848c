/** The words for a finding, made from the finding alone: what was stored years ago can still be shown as it was said. */
import { DEFINITIONS } from '../definitions';
import { choose } from '../hash';
import { RULING_WORDS, selectOptionalRule } from '../rules';
import type { ArgumentStep, Exchange, ItemWords, Verdict } from '../types';
import { decidingParty } from './decided';
import type { ItemFinding, PartyFinding } from './finding';
import { CONTRASTS, ONLY_PRESUMED, OPENINGS, PRESUMED, TOLD, WHOLE } from './ladder';
import { judgedText, outcomeWords, type Said } from './outcome-words';
import { remarksOf, shortened } from './remarks';
import { joined, type Voice, voiceOf } from './voice';

export const LABELS: Readonly<Record<Verdict, string>> = {
  fits: 'Fits',
  arguable: 'Arguable',
  reconsider: 'Worth another look',
  'not-a-party': 'Not a party',
  unrecognised: 'Tell us more',
  unreadable: 'No answer yet',
};

const voiceFor = (finding: ItemFinding, party: PartyFinding): Voice =>
  voiceOf({
    party: party.name,
    partyPlural: party.plural,
    organisation: finding.organisation.name,
    organisationPlural: finding.organisation.plural,
    service: finding.organisation.service,
    gives: party.facts.gives,
    gets: party.facts.gets,
  });

/** Everything there is to say about a finding. Total: every finding of this engine has words. */
export function itemWords(finding: ItemFinding): ItemWords {
  const party = decidingParty(finding);
  const voice = party && voiceFor(finding, party);
  const rule = party && selectOptionalRule(party.ruling?.derived ?? party.rule);
  const said =
    party && voice && rule
      ? party.ruling
        ? ruledWords(finding, party, party.ruling, voice, rule)
        : partyWords(finding, party, voice, rule)
      : outcomeWords(finding);
  return {
    verdict: finding.verdict,
    label: party?.ruling ? `${LABELS[finding.verdict]}, as the instructors have ruled` : LABELS[finding.verdict],
    text: judgedText(finding),
    readAs: finding.parties.length > 0 ? joined(finding.parties.map(({ name }) => name)) : null,
    message: said.message,
    remarks: remarksOf(finding),
    argument: said.argument,
    question: said.question,
    exchange: party ? exchangeOf(finding, party) : null,
  };
}

type Rule = NonNullable<ReturnType<typeof selectOptionalRule>>;
type Ruling = NonNullable<PartyFinding['ruling']>;

/** One of the three verdicts that a party can get. */
const placing = (verdict: Verdict): 'fits' | 'arguable' | 'reconsider' =>
  verdict === 'fits' || verdict === 'arguable' ? verdict : 'reconsider';

function partyWords(finding: ItemFinding, party: PartyFinding, voice: Voice, rule: Rule): Said {
  const { seed } = finding;
  const verdict = placing(party.verdict);
  const because = choose(rule.because, seed, 'because')(voice);
  const told = finding.told && choose(TOLD[finding.told], seed, 'told')(voice);
  const sentences = told
    ? [told]
    : [party.how === 'presumed' ? choose(PRESUMED, seed, 'presumed')(voice) : choose(OPENINGS[verdict], seed, 'opening')(voice), because];
  if (!told && party.how === 'presumed' && verdict === 'arguable' && rule.verdict === 'fits')
    sentences.push(choose(ONLY_PRESUMED, seed, 'presumed')(voice));
  const contrast = contrastSentence(finding, voice);
  if (verdict !== 'fits' && !told && finding.try === 2 && contrast) sentences.push(contrast);
  if (verdict !== 'fits' && !told && finding.try >= 3) {
    sentences.push(choose(WHOLE, seed, 'whole')(DEFINITIONS[rule.definitions[0]]));
    if (contrast) sentences.push(contrast);
  }
  return {
    message: sentences.join(' '),
    argument: [
      { kind: 'reading', text: readingOf(finding, party) },
      ...rule.definitions.map((id): ArgumentStep => ({ kind: 'definition', id, text: DEFINITIONS[id] })),
      ...factsOf(voice, party),
      { kind: 'rule', id: rule.id, text: because },
      ...beaten(party),
      ...(contrast ? [{ kind: 'contrast', text: contrast } as const] : []),
      { kind: 'source', text: sourceOf(finding, party) },
    ],
    question: choose(rule.questions, seed, 'question')(voice),
  };
}

/** What is said where the instructors' word stands above the rule that the facts lead to. */
function ruledWords(finding: ItemFinding, party: PartyFinding, { reason }: Ruling, voice: Voice, derived: Rule): Said {
  const { seed } = finding;
  const verdict = placing(party.verdict);
  const standing = RULING_WORDS.standing[verdict](party.name, voice.v('be'), finding.list);
  const ruled = choose(RULING_WORDS.ruled, seed, 'ruled')(standing, inQuotes(reason));
  const otherwise =
    derived.verdict === verdict
      ? choose(RULING_WORDS.likewise, seed, 'likewise')
      : choose(RULING_WORDS.otherwise[derived.verdict], seed, 'otherwise');
  const because = choose(derived.because, seed, 'because')(voice);
  const contrast = contrastSentence(finding, voice);
  const further = verdict === 'fits' || finding.try < 2 ? [] : [because];
  if (verdict !== 'fits' && finding.try >= 3) further.push(choose(WHOLE, seed, 'whole')(DEFINITIONS[derived.definitions[0]]));
  return {
    message: [ruled, otherwise, ...further].join(' '),
    argument: [
      { kind: 'reading', text: readingOf(finding, party) },
      ...derived.definitions.map((id): ArgumentStep => ({ kind: 'definition', id, text: DEFINITIONS[id] })),
      ...factsOf(voice, party),
      { kind: 'rule', id: party.rule, text: ruled },
      { kind: 'rule', id: derived.id, text: `${otherwise} ${because}` },
      ...(contrast ? [{ kind: 'contrast', text: contrast } as const] : []),
      { kind: 'source', text: `${sourceOf(finding, party)} The verdict: a ruling of the course’s instructors.` },
    ],
    question: choose(RULING_WORDS.questions, seed, 'question')(voice),
  };
}

/** Somebody's own words, as a whole sentence or the end of one. */
const inQuotes = (words: string): string => {
  const plain = words.trim().replace(/\s+/gu, ' ');
  return /[.?!…]$/u.test(plain) ? `“${plain}”` : `“${plain}.”`;
};

const contrastSentence = (finding: ItemFinding, voice: Voice): string | null => {
  const { contrast } = finding;
  if (!contrast || finding.verdict === 'fits') return null;
  const { o: c } = voiceOf({
    party: '',
    partyPlural: false,
    organisation: '',
    organisationPlural: contrast.plural,
    service: '',
    gives: [],
    gets: [],
  });
  return choose(CONTRASTS, finding.seed, 'contrast')(voice, { ...contrast, they: contrast.plural ? 'they' : 'it', c });
};

function readingOf(finding: ItemFinding, party: PartyFinding): string {
  const words = shortened(finding.text.slice(party.span[0], party.span[1]) || finding.text);
  switch (party.how) {
    case 'name':
      return `We read “${words}” as ${party.name}.`;
    case 'role':
      return `We read “${words}” by what they do, and took it as ${party.name}.`;
    case 'told':
      return `We know “${words}” by what you tell of them alone; there are no notes on them here.`;
    case 'presumed':
      return `We read “${words}” as ${party.name}, in general; there are no notes on them here.`;
    default:
      return `We read “${words}” as belonging to ${party.name}.`;
  }
}

function factsOf(voice: Voice, party: PartyFinding): ArgumentStep[] {
  const steps: ArgumentStep[] = [];
  steps.push({
    kind: 'fact',
    text: voice.given
      ? `${voice.Party} ${voice.v('give')} ${voice.org} ${voice.given}.`
      : `${voice.Party} ${voice.v('give')} ${voice.org} nothing of value that we know of.`,
  });
  const returned = party.facts.gives.length > 0 ? 'in return' : `without giving anything for it`;
  const modes = { return: returned, use: 'as a user of the service', 'acted-on': 'by being dealt with' } as const;
  for (const { what, mode } of party.facts.gets)
    steps.push({ kind: 'fact', text: `${voice.Party} ${voice.v('get')} ${what}, ${modes[mode]}.` });
  if (party.facts.gets.length === 0)
    steps.push({ kind: 'fact', text: `${voice.Party} ${voice.v('get')} nothing from ${voice.org} that we know of.` });
  if (!party.facts.willing) steps.push({ kind: 'fact', text: `${voice.Party} ${voice.v('have')} no say in it.` });
  return steps;
}

/** The definitions that spoke the other way and were beaten. */
function beaten(party: PartyFinding): ArgumentStep[] {
  const rules = party.beat.flatMap((id) => selectOptionalRule(id) ?? []);
  const ids = [...new Set(rules.map((rule) => rule.definitions[0]))];
  return ids.map(
    (id): ArgumentStep => ({
      kind: 'rule',
      id,
      text: `On the other hand: ${DEFINITIONS[id].charAt(0).toLowerCase()}${DEFINITIONS[id].slice(1)} Here the reasons above come first.`,
    }),
  );
}

function sourceOf(finding: ItemFinding, party: PartyFinding): string {
  if (party.how === 'presumed' || !finding.source)
    return 'What is generally known of such parties, measured by the definitions of this course.';
  return `Facts: ${finding.source}`.replace(/([^.!?])$/u, '$1.');
}

function exchangeOf(finding: ItemFinding, party: PartyFinding): Exchange {
  return { party: party.name, organisation: finding.organisation.name, gives: party.facts.gives, gets: party.facts.gets };
}
