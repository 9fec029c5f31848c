import type { AskedLine, LineProblem } from './lines';

/** What is known of somebody with an account, for one course. */
export type Known = { readonly personId: string; readonly enrolled: boolean; readonly teaches: boolean };

/** What one line comes to: at least one thing is set. Without `personId` an account is made. */
export type PlannedStep = {
  readonly line: number;
  readonly email: string;
  readonly personId?: string;
  readonly newAccount?: { readonly name: string };
  readonly enrol?: 'add' | 'remove';
  readonly role?: 'grant' | 'withdraw';
};

export type Plan = {
  readonly steps: readonly PlannedStep[];
  /** Lines that ask for what is so already. */
  readonly unchanged: number;
  readonly problems: readonly LineProblem[];
};

const onlyAdministrators = 'only administrators name instructors; leave the role empty, or ask an administrator to do it';

const roleOf = ({ role }: AskedLine, teaches: boolean): 'grant' | 'withdraw' | undefined => {
  if (role === 'instructor' && !teaches) return 'grant';
  return role === 'learner' && teaches ? 'withdraw' : undefined;
};

/** What one line changes for somebody: nothing, something, or a mistake. */
const stepOf = (asked: AskedLine, known: Known | undefined, mayNameInstructors: boolean): PlannedStep | LineProblem | undefined => {
  const { line, email, name } = asked;
  const role = roleOf(asked, known?.teaches ?? false);
  const enrolled = known?.enrolled ?? false;
  const enrol = asked.enrol === null || asked.enrol === enrolled ? undefined : asked.enrol ? 'add' : 'remove';
  if (role && !mayNameInstructors) {
    const what = role === 'grant' ? `${email} is no instructor of this course` : `${email} is an instructor of this course`;
    return { line, sentence: `${what}, and ${onlyAdministrators}.` };
  }
  if (!role && !enrol) return undefined;
  if (!known && !name) return { line, sentence: `Nobody has an account with ${email} yet; give a name, so that one can be made.` };
  return {
    ...{ line, email },
    ...(known ? { personId: known.personId } : { newAccount: { name } }),
    ...(enrol && { enrol }),
    ...(role && { role }),
  };
};

/**
 * What a list would change, given who there is; pure, so that what was shown before can be compared with what would be written.
 * @param known by lower-cased e-mail address
 */
export const planEnrolments = (
  lines: readonly AskedLine[],
  known: ReadonlyMap<string, Known>,
  { mayNameInstructors }: { mayNameInstructors: boolean },
): Plan => {
  const results = lines.map((line) => stepOf(line, known.get(line.email), mayNameInstructors));
  return {
    steps: results.filter((result): result is PlannedStep => result !== undefined && !('sentence' in result)),
    problems: results.filter((result): result is LineProblem => result !== undefined && 'sentence' in result),
    unchanged: results.filter((result) => result === undefined).length,
  };
};

/** A text that two plans share only when they do the same to the same people. */
export const planKey = ({ steps }: Plan): string =>
  JSON.stringify(steps.map(({ email, personId, newAccount, enrol, role }) => [email, personId, newAccount?.name, enrol, role]));
