import { z } from 'zod';
import { passwordProblem, shortestPassword } from './password-rules';

/** A name as it stands on a statement. */
export const nameSchema = z
  .string()
  .transform((name) => name.replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'Please give the name that shall stand on your statement.')
      .max(120, 'Please use 120 characters at most for your name.'),
  );

const emailSchema = z
  .string()
  .trim()
  .pipe(z.email('Please give an e-mail address, such as ann@example.org.').max(254, 'This e-mail address is too long to be one.'));

/** What a new account takes. */
export const accountSchema = z
  .object({ name: nameSchema, email: emailSchema, password: z.string() })
  .superRefine(({ name, email, password }, context) => {
    const problem = passwordProblem(password, [name, email]);
    if (problem) context.addIssue({ code: 'custom', path: ['password'], message: problem });
  });

export type NewAccount = z.infer<typeof accountSchema>;

/** What is said of a password beside its field. */
export const passwordHint = `${shortestPassword} characters or more. Three or four words that don’t belong together work well.`;

/** One sentence a field from a failed parse, the first one of each. Passwords are checked even when other fields fail. */
export const fieldProblems = (error: z.ZodError): Record<string, string> => {
  const problems: Record<string, string> = {};
  for (const issue of error.issues) problems[String(issue.path[0] ?? '')] ??= issue.message;
  return problems;
};
