import { expect, test } from './fixtures';

const publicPages = ['/', '/sign-in', '/register', '/no/such/page', '/courses/no-such-course', '/courses/no-such-course/lesson'];

test('every page comes with a strict policy that none of its own scripts offends', async ({ page, request }) => {
  for (const path of publicPages) {
    const { headers } = await page.goto(path).then((response) => ({ headers: response?.headers() ?? {} }));
    const scripts = /script-src ([^;]*)/.exec(headers['content-security-policy'] ?? '')?.[1];
    expect(scripts, path).toMatch(/^'self' /);
    expect(headers['content-security-policy'], path).not.toMatch(/unsafe-|\*/);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
  expect(await (await request.get('/healthz')).text()).toBe('ok\n');
});

test('a visitor who follows a wrong address reads a helpful page, with JavaScript or without', async ({ browse, person }) => {
  for (const javaScript of [true, false]) {
    for (const as of [undefined, await person()]) {
      const page = await browse({ javaScript, ...(as && { as }) });
      for (const path of ['/no/such/page', '/courses/no-such-course', '/courses/no-such-course/no-such-lesson', '/signed-in']) {
        expect((await page.goto(path))?.status(), path).toBe(404);
        await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
        await expect(page.getByRole('main').getByRole('link').first(), path).toBeVisible();
      }
    }
  }
});

test('a form sent from another site changes nothing', async ({ request }) => {
  const response = await request.post('/sign-in', { headers: { origin: 'https://evil.example' }, form: { email: 'x' } });
  expect(response.status()).toBe(403);
  expect((await response.text()).trim()).toMatch(/^This came from another site .*\.$/);
});

test('a form of more than a megabyte is answered by a sentence', async ({ request, player }) => {
  const response = await request.post('/sign-in', { headers: { origin: player.address }, form: { email: 'x'.repeat(1_100_000) } });
  expect(response.status()).toBe(413);
  expect((await response.text()).trim()).toMatch(/^That is more than a megabyte.*\.$/);
});
