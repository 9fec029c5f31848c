/** What of a change is told in a sentence; names are those of today, null once somebody is forgotten. */
export type ToldChange = {
  readonly action: string;
  readonly byName: string | null;
  readonly personName: string | null;
  /** The title of the course, or its id where it is gone; null for what concerns none. */
  readonly course: string | null;
  readonly detail: unknown;
};

const gone = 'somebody whose account is gone';

type Parts = { by: string; person: string; course: string; detail: Readonly<Record<string, unknown>> };

const forWhom = ({ detail }: Parts): string =>
  detail.role === 'instructor' ? 'an instructor' : detail.most === 1 ? 'one learner' : `up to ${detail.most} learners`;
const reached = ({ detail }: Parts): string =>
  typeof detail.reached === 'number' ? ` of ${detail.reached} ${detail.reached === 1 ? 'answer' : 'answers'}` : '';

/** Every kind of change, in the order in which a filter lists them, with its name there and its sentence. */
const kinds: Readonly<Record<string, { name: string; words: (parts: Parts) => string }>> = {
  'account.made': { name: 'Account made', words: ({ by, person }) => `${by} made an account for ${person}.` },
  'account.opened': { name: 'Account taken over', words: ({ by }) => `${by} chose a password for the account that was waiting.` },
  'administrator.granted': { name: 'Administrator made', words: ({ by, person }) => `${by} made ${person} an administrator.` },
  'administrator.withdrawn': {
    name: 'Administrator withdrawn',
    words: ({ by, person }) => `${by} took back that ${person} is an administrator.`,
  },
  'instructor.granted': { name: 'Instructor made', words: ({ by, person, course }) => `${by} made ${person} an instructor of ${course}.` },
  'instructor.withdrawn': {
    name: 'Instructor withdrawn',
    words: ({ by, person, course }) => `${by} took back that ${person} is an instructor of ${course}.`,
  },
  'enrolment.added': { name: 'Enrolled', words: ({ by, person, course }) => `${by} enrolled ${person} in ${course}.` },
  'enrolment.removed': { name: 'Taken out of a course', words: ({ by, person, course }) => `${by} took ${person} out of ${course}.` },
  'enrolment.restored': { name: 'Put back into a course', words: ({ by, person, course }) => `${by} put ${person} back into ${course}.` },
  'invitation.made': {
    name: 'Invitation made',
    words: (parts) => `${parts.by} made a link that invites ${forWhom(parts)} to ${parts.course}.`,
  },
  'invitation.withdrawn': {
    name: 'Invitation withdrawn',
    words: (parts) => `${parts.by} withdrew the link that invites ${forWhom(parts)} to ${parts.course}.`,
  },
  'invitation.restored': {
    name: 'Invitation given back',
    words: (parts) => `${parts.by} gave back the link that invites ${forWhom(parts)} to ${parts.course}.`,
  },
  'invitation.renewed': {
    name: 'Personal link made again',
    words: ({ by, person, course }) => `${by} made a new link for ${person}, who is to join ${course}.`,
  },
  'invitation.used': {
    name: 'Joined by a link',
    words: ({ by, course, detail }) => `${by} joined ${course} by a link${detail.role === 'instructor' ? ', as an instructor' : ''}.`,
  },
  'override.made': { name: 'Verdict changed', words: (parts) => `${parts.by} changed the verdict${reached(parts)} in ${parts.course}.` },
  'override.undone': { name: 'Changed verdict undone', words: ({ by, course }) => `${by} undid a changed verdict in ${course}.` },
  'ruling.taught': { name: 'Engine taught', words: ({ by, course }) => `${by} taught the feedback of ${course} something.` },
  'ruling.withdrawn': {
    name: 'Teaching withdrawn',
    words: ({ by, course }) => `${by} withdrew something that the feedback of ${course} was taught.`,
  },
  're-mark.made': { name: 'Marked again', words: (parts) => `${parts.by} marked answers again in ${parts.course}.` },
  're-mark.undone': { name: 'Marking again undone', words: ({ by, course }) => `${by} undid a marking again in ${course}.` },
};

/** The kinds of change that a filter offers: action and name. */
export const changeKinds: readonly (readonly [action: string, name: string])[] = Object.entries(kinds).map(([action, { name }]) => [
  action,
  name,
]);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A change in a plain sentence. One of an unknown kind is told by its bare name, so that nothing is left out. */
export const changeWords = ({ action, byName, personName, course, detail }: ToldChange): string => {
  const parts: Parts = {
    by: byName ?? gone,
    person: personName ?? gone,
    course: course ?? 'a course',
    detail: typeof detail === 'object' && detail !== null ? (detail as Record<string, unknown>) : {},
  };
  const bare = `${parts.by}: ${action.replaceAll('.', ', ')}${personName ? `, ${personName}` : ''}${course ? `, ${course}` : ''}.`;
  const sentence = Object.hasOwn(kinds, action) ? (kinds[action]?.words(parts) ?? bare) : bare;
  // A title may end in a mark of its own.
  return capital(sentence.replace(/([?!])\.$/, '$1'));
};
