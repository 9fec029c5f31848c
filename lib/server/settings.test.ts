import { expect, test } from 'vitest';
import { readSettings } from './settings';

const read = (env: Record<string, string>) => readSettings(env, '/srv/player');

test('without any variable the player listens on this machine alone and keeps its data beside the code', () => {
  expect(read({})).toEqual({ settings: { port: 3000, host: '127.0.0.1', dataDir: '/srv/player/data' } });
});

test('an empty variable counts as unset', () => {
  expect(read({ PORT: '', SITE_URL: '', DATABASE_URL: '' })).toEqual(read({}));
});

test('port 0 asks for a free port', () => {
  expect(read({ PORT: '0' })).toMatchObject({ settings: { port: 0 } });
});

test('the site address is kept as an origin', () => {
  expect(read({ SITE_URL: 'https://Learn.example.org/' })).toMatchObject({ settings: { siteUrl: 'https://learn.example.org' } });
});

test('an OpenID provider without a name is called by its host', () => {
  const env = { OIDC_ISSUER: 'https://id.example.org/realm', OIDC_CLIENT_ID: 'player', OIDC_CLIENT_SECRET: 'hush' };
  expect(read(env)).toMatchObject({ settings: { oidc: { issuer: 'https://id.example.org/realm', name: 'id.example.org' } } });
});

test('every value that cannot be used gets one sentence that says what can', () => {
  const problems = read({
    PORT: '70000',
    HOST: 'not a host',
    DATABASE_URL: 'mysql://x',
    SITE_URL: 'https://example.org/path',
    AUTH_SECRET: 'short',
    OIDC_ISSUER: 'nowhere',
  });
  expect(problems).toMatchInlineSnapshot(`
    {
      "problems": [
        "PORT must be a whole number from 0 to 65535 (0 picks a free port).",
        "HOST must be an address or a name to listen on, such as 127.0.0.1 or 0.0.0.0.",
        "DATABASE_URL must start with postgres://; leave it out to keep everything in one SQLite file.",
        "SITE_URL must be a web address without path, query or password, such as https://learn.example.org.",
        "AUTH_SECRET must have at least 32 characters; \`openssl rand -base64 32\` makes a good one.",
        "OIDC_ISSUER must be the address of an OpenID provider.",
      ],
    }
  `);
});

test.each(['learn.example.org', 'ftp://learn.example.org', 'https://a:b@learn.example.org', 'https://'])(
  '%j is no site address',
  (SITE_URL) => {
    expect(read({ SITE_URL })).toEqual({ problems: [expect.stringMatching(/^SITE_URL must be a web address/)] });
  },
);

test.each(['-1', '3000x', '1e3', ' 80'])('%j is no port', (PORT) => {
  expect(read({ PORT })).toHaveProperty('problems');
});

test('half an OpenID provider is refused, since nobody could sign in by it', () => {
  expect(read({ OIDC_ISSUER: 'https://id.example.org', OIDC_CLIENT_ID: 'player' })).toEqual({
    problems: ['OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all three or none.'],
  });
});

test('e-mail is sent by the server and in the name given', () => {
  const env = { SMTP_URL: 'smtps://player:hush%40@mail.example.org', MAIL_FROM: 'Learning <learn@example.org>' };
  expect(read(env)).toMatchObject({ settings: { mail: { url: env.SMTP_URL, from: env.MAIL_FROM } } });
  expect(read({ ...env, MAIL_FROM: 'learn@example.org' })).toHaveProperty('settings.mail');
});

test('half of what e-mail needs is refused, since nothing could be sent', () => {
  const problems = ['SMTP_URL and MAIL_FROM go together: set both, or neither to send no e-mail.'];
  expect(read({ SMTP_URL: 'smtp://mail.example.org' })).toEqual({ problems });
  expect(read({ MAIL_FROM: 'learn@example.org' })).toEqual({ problems });
});

test('a mail server or sender that can’t be one gets a sentence that repeats no password', () => {
  const problems = read({ SMTP_URL: 'https://player:hush@mail.example.org', MAIL_FROM: 'nobody\r\nBcc: <all@example.org>' });
  expect(problems).toEqual({ problems: [expect.stringMatching(/^SMTP_URL must/), expect.stringMatching(/^MAIL_FROM must/)] });
  expect(JSON.stringify(problems)).not.toContain('hush');
});
