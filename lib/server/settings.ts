import { resolve } from 'node:path';
import { z } from 'zod';

/** Everything that can be set from outside, read once at the start. */
export type Settings = {
  /** Port to listen on; 0 lets the system choose a free one. */
  port: number;
  /** Interface to listen on. */
  host: string;
  /** Absolute path of the folder that holds the database file and the secret. */
  dataDir: string;
  /** A postgres:// address; without it the database is a file in the data folder. */
  databaseUrl?: string;
  /** Public origin behind a proxy, e.g. 'https://learn.example.org'; no trailing slash. */
  siteUrl?: string;
  /** Secret from the environment; without it one is generated and kept. */
  authSecret?: string;
  /** Where else people may sign in. */
  oidc?: { issuer: string; clientId: string; clientSecret: string; name: string };
  /** The server that takes e-mail, and who it comes from; without it the player sends none. */
  mail?: { url: string; from: string };
};

/** An empty variable is an unset one: compose files and shells write `PORT=` freely. */
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const isOrigin = (value: string): boolean => {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username;
};

const origin = (name: string) =>
  z
    .string()
    .refine(isOrigin, `${name} must be a web address without path, query or password, such as https://learn.example.org.`)
    .transform((value) => URL.parse(value)?.origin ?? value);

const isSmtp = (value: string): boolean => {
  const url = URL.parse(value);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
};

const isSender = (value: string): boolean => z.email().safeParse(/^[^<>\r\n]*<([^<>\s]+)>$/.exec(value)?.[1] ?? value).success;

const environment = z.object({
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, 'PORT must be a whole number from 0 to 65535 (0 picks a free port).')
      .transform(Number)
      .refine((port) => port <= 65_535, 'PORT must be a whole number from 0 to 65535 (0 picks a free port).'),
  ),
  HOST: optional(z.string().regex(/^[A-Za-z0-9.:_-]+$/, 'HOST must be an address or a name to listen on, such as 127.0.0.1 or 0.0.0.0.')),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^postgres(ql)?:\/\/\S+$/, 'DATABASE_URL must start with postgres://; leave it out to keep everything in one SQLite file.'),
  ),
  SITE_URL: optional(origin('SITE_URL')),
  AUTH_SECRET: optional(z.string().min(32, 'AUTH_SECRET must have at least 32 characters; `openssl rand -base64 32` makes a good one.')),
  OIDC_ISSUER: optional(z.url({ protocol: /^https?$/, error: 'OIDC_ISSUER must be the address of an OpenID provider.' })),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  OIDC_NAME: optional(z.string()),
  SMTP_URL: optional(
    z
      .string()
      .refine(isSmtp, 'SMTP_URL must be the address of a mail server, such as smtp://name:password@mail.example.org:587, or smtps://….'),
  ),
  MAIL_FROM: optional(
    z.string().refine(isSender, 'MAIL_FROM must be an e-mail address, with or without a name, such as “Learning <learn@example.org>”.'),
  ),
});

/**
 * Reads the settings from environment variables.
 * @param env the environment, usually process.env
 * @param root the folder that a relative DATA_DIR is taken from
 * @returns the settings, or one sentence for each value that can't be used
 */
export const readSettings = (
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): { settings: Settings } | { problems: string[] } => {
  const parsed = environment.safeParse(env);
  if (!parsed.success) return { problems: [...new Set(parsed.error.issues.map((issue) => issue.message))] };
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name, ...rest } = parsed.data;
  const { SMTP_URL: url, MAIL_FROM: from } = rest;
  if (!url !== !from) return { problems: ['SMTP_URL and MAIL_FROM go together: set both, or neither to send no e-mail.'] };
  const given = [issuer, clientId, clientSecret].filter(Boolean).length;
  if (given !== 0 && given !== 3) {
    return { problems: ['OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all three or none.'] };
  }
  return {
    settings: {
      port: rest.PORT ?? 3000,
      host: rest.HOST ?? '127.0.0.1',
      dataDir: resolve(root, rest.DATA_DIR ?? 'data'),
      ...(rest.DATABASE_URL && { databaseUrl: rest.DATABASE_URL }),
      ...(rest.SITE_URL && { siteUrl: rest.SITE_URL }),
      ...(rest.AUTH_SECRET && { authSecret: rest.AUTH_SECRET }),
      ...(issuer && clientId && clientSecret && { oidc: { issuer, clientId, clientSecret, name: name ?? new URL(issuer).hostname } }),
      ...(url && from && { mail: { url, from } }),
    },
  };
};
