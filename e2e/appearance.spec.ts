import { activity, course, lesson } from './course';
import { expect, test } from './fixtures';

const pages = ['/', course, lesson, `${course}/customer-client-or-consumer`, `${course}/glossary`, '/my-learning', '/account'];

for (const [name, options] of [
  ['in the dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
] as const) {
  test(`every kind of page can be read ${name}, with replies and reasons open`, async ({ browse, person, accessible }) => {
    test.setTimeout(180_000);
    const page = await browse({ as: await person(), ...options });
    await page.goto(lesson);
    const police = activity(page, 'police-lists');
    await police.box('Customer 1').fill('The government');
    await police.box('Customer 2').fill('Criminals, because without them no police');
    await police.box('Consumer 1').fill('patients who chose the hospital');
    await police.handIn();
    await expect(police.outcome).toContainText('Handed in');
    for (const why of await police.section.getByText('Why?').all()) await why.click();
    await accessible(page);
    for (const address of pages) {
      await page.goto(address);
      await accessible(page);
    }
  });
}

test('on a phone of 320 pixels, and with text of twice the size, nothing has to be scrolled sideways', async ({ browse, person }) => {
  const page = await browse({
    as: await person({ name: 'Bartholomew Featherstonehaugh-Cholmondeley' }),
    viewport: { width: 320, height: 640 },
  });
  for (const size of ['', '200%']) {
    for (const address of pages) {
      await page.goto(address);
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
      }, size);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide, `${address} ${size}`).toBeLessThanOrEqual(0);
    }
  }
});
