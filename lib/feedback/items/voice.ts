/** The grammar of wording: a party and an organisation in sentences, made from a finding's variables alone. */

export interface VoiceVariables {
  readonly party: string;
  readonly partyPlural: boolean;
  readonly organisation: string;
  readonly organisationPlural: boolean;
  readonly service: string;
  readonly gives: readonly { readonly what: string; readonly through?: string }[];
  readonly gets: readonly { readonly what: string; readonly mode: 'return' | 'use' | 'acted-on' }[];
}

/** Slots for sentences. Capitalised names begin a sentence. */
export interface Voice {
  readonly party: string;
  readonly Party: string;
  readonly they: string;
  readonly They: string;
  readonly them: string;
  readonly their: string;
  /** A verb that agrees with the party: v('pay') is "pays" or "pay"; be, have and do are known. */
  v(base: string): string;
  readonly org: string;
  readonly Org: string;
  /** A verb that agrees with the organisation. */
  o(base: string): string;
  readonly orgIts: string;
  readonly orgIt: string;
  readonly service: string;
  /** What the party gives, joined: "taxes (through the government)". Empty when nothing is known. */
  readonly given: string;
  /** What it gets, in whichever mode. */
  readonly got: string;
  readonly returned: string;
  readonly used: string;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a", "a and b", "a, b and c". */
export function joined(parts: readonly string[], word = 'and'): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

const third = (base: string): string =>
  base === 'be'
    ? 'is'
    : base === 'have'
      ? 'has'
      : /(?:s|x|z|ch|sh|o)$/u.test(base)
        ? `${base}es`
        : /[^aeiou]y$/u.test(base)
          ? `${base.slice(0, -1)}ies`
          : `${base}s`;

const agree =
  (plural: boolean) =>
  (base: string): string => {
    const [verb = '', ...rest] = base.split(' ');
    const form = plural ? (verb === 'be' ? 'are' : verb) : third(verb);
    return [form, ...rest].join(' ');
  };

/** The voice that speaks of one party and one organisation. */
export function voiceOf(variables: VoiceVariables): Voice {
  const { party, partyPlural, organisation, organisationPlural, service, gives, gets } = variables;
  const what = (mode?: string): string => joined(gets.filter((item) => mode === undefined || item.mode === mode).map((item) => item.what));
  const they = partyPlural ? 'they' : 'it';
  return {
    party,
    Party: capital(party),
    they,
    They: capital(they),
    them: partyPlural ? 'them' : 'it',
    their: partyPlural ? 'their' : 'its',
    v: agree(partyPlural),
    org: organisation,
    Org: capital(organisation),
    o: agree(organisationPlural),
    orgIts: organisationPlural ? 'their' : 'its',
    orgIt: organisationPlural ? 'they' : 'it',
    service,
    given: joined(gives.map((item) => (item.through ? `${item.what} by way of ${item.through}` : item.what))),
    got: what(),
    returned: what('return'),
    used: joined(gets.filter((item) => item.mode !== 'return').map((item) => item.what)),
  };
}

/** Whether a name as it reads in a sentence takes a plural verb, judged by its head: "victims of crime", "the people who call", but "the police station". */
export function looksPlural(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .split(/\s+/u);
  const stop = words.findIndex(
    (word, i) =>
      i > 0 &&
      /^(?:of|in|on|at|for|with|who|whom|that|which|to|from|by|under|about|whose|without|\(.*|waiting|living|using|buying|staying|caught|held|looking)$/u.test(
        word,
      ),
  );
  const head = (stop < 0 ? words : words.slice(0, stop)).at(-1) ?? '';
  // "The council and the tax office" are two, "the caterer of the school and the staff agency" as well, and so are "a cook, a cleaner and porter"; "the
  // police and crime commissioner" is one. After "who" or "that" the names are over: "the firm that feeds the staff and the guests".
  const clause = words.findIndex((word, i) => i > 0 && /^(?:who|whom|that|which|whose)$/u.test(word));
  const two = words.findIndex(
    (word, i) =>
      word === 'and' &&
      i > 0 &&
      (clause < 0 || i < clause) &&
      (stop < 0 || i < stop || (/^(?:the|an?)$/u.test(words[0] ?? '') && words[i + 1] === words[0])) &&
      (/^(?:the|an?)$/u.test(words[i + 1] ?? '') || words.slice(0, i).some((earlier) => earlier.endsWith(','))),
  );
  if (two > 0) return true;
  // "People locked out", "staff off sick": whatever follows says more of them, unless it is what they make up, as "the people team" or "the staff canteen".
  const people = words.findIndex((word) => /^(?:people|those|folks?|staff)$/u.test(word));
  const next = words[people + 1];
  if (people >= 0 && next !== undefined && (stop < 0 || people < stop)) {
    const more = words[people] === 'staff' ? STAFF_AND_MORE.test(next) : !/['’]s?\b/u.test(name) && !MADE_OF_PEOPLE.test(head);
    if (more) return true;
  }
  if (/^(?:people|children|men|women|police|staff|parents|media|press|public|folk|clergy|alumni|anyone|everyone)$/u.test(head)) {
    return !/^(?:public|press|anyone|everyone)$/u.test(head);
  }
  return (/[^su]s$/u.test(head) || /\w(?:people|men|women|children)$/u.test(head)) && !/^(?:news|business|access|nhs|cps|dhs)$/u.test(head);
}

const STAFF_AND_MORE =
  /(?:[^e]ed|ing|ly)$|^(?:off|out|away|here|there|abroad|upstairs|downstairs|too|sent|put|cut|kept|left|laid|let|made|new|back)$/u;
const MADE_OF_PEOPLE =
  /^(?:team|department|dept|office|officer|director|manager|function|unit|section|partner|firm|agency|carrier|mover|party)$/u;
