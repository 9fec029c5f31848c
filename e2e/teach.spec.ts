import { randomUUID } from 'node:crypto';
import { activity, lesson } from './course';
import { expect, test } from './fixtures';

const desk = '/teach/customer-or-consumer';
/** The activity of the police: its boxes are judged by the scenario of that name. */
const police = 'police-lists';

/** Words that nobody else uses, so that journeys don't meet each other's teaching, nor a second try the first one's. */
const unheard = (of: string): string => {
  const letters = [...randomUUID().slice(0, 6)].map((digit) => 'bcdfghjklmnpqrst'.charAt(Number.parseInt(digit, 16)));
  return `the ${of} wobblers of ${letters.join('')}ow`;
};

test('what is taught from one learner’s words is tried on all past answers first, and answers the next learner', async ({
  browse,
  person,
  accessible,
}) => {
  const words = unheard('quay');
  const ann = await browse({ as: await person({ name: 'Ann Answers' }) });
  await ann.goto(lesson);
  const hers = activity(ann, police);
  await hers.box('Customer 1').fill(words);
  await hers.handIn();
  await expect(hers.outcome).toContainText('Handed in');

  const ines = await browse({ as: await person({ name: 'Ines Instructor', teaches: ['customer-or-consumer'] }) });
  await ines.goto(`${desk}/rulings/new?${new URLSearchParams({ scenario: 'police', list: 'customers', text: words })}`);
  await expect(ines.getByText(`‘${words}’`).first()).toBeVisible();
  await ines.getByLabel('Another name of a party that is known').check();
  await ines.getByLabel('Of which party?').selectOption('victims');
  await ines.getByRole('button', { name: 'See what it changes' }).click();
  await expect(ines.getByText('Please say why')).toBeVisible();
  await ines.getByLabel('Why?').fill('On this quay whoever is robbed is called so.');
  await ines.getByRole('button', { name: 'See what it changes' }).click();
  await expect(ines.getByText(/this changes 1 verdict:/)).toBeVisible();
  const row = ines.getByRole('row', { name: new RegExp(words) });
  await expect(row).toContainText('Not recognised');
  await expect(row).toContainText('victims');
  await accessible(ines);
  await ines.getByRole('button', { name: 'Teach it' }).click();
  await expect(ines.getByText('Answers from now on are read so.')).toBeVisible();
  const ruling = ines.getByRole('listitem').filter({ hasText: `‘${words}’ is another name of` });
  await expect(ruling).toContainText('Taught by Ines Instructor');

  const ben = await browse({ as: await person({ name: 'Ben Next' }) });
  await ben.goto(lesson);
  const his = activity(ben, police);
  await his.box('Customer 1').fill(words);
  await his.handIn();
  await expect(his.replies.first()).toContainText('Read as');
  await ann.reload();
  await expect(hers.replies.first(), 'what was handed in before keeps its reply').not.toContainText('Read as');

  const file = await ines.request.get(`${desk}/rulings/export?scenario=police`);
  expect(await file.text()).toContain(words.replace('the ', ''));

  await ines.getByRole('link', { name: 'see which would change' }).click();
  await expect(ines.getByRole('row', { name: new RegExp(words) })).toContainText('victims');
  await ines.getByRole('button', { name: /^Mark \d+ answers? again$/ }).click();
  await expect(ines.getByText('marked again; their learners find your note')).toBeVisible();
  await ann.reload();
  await expect(hers.section).toContainText('We have taught the course to understand this better');

  await ines.goto(`${desk}/rulings`);
  await ruling.getByText('Withdraw', { exact: true }).click();
  await ruling.getByLabel('Why is it withdrawn?').fill('Another quay means somebody else.');
  await ruling.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(ines.getByText('Another quay means somebody else.')).toBeVisible();
});

test('an instructor without JavaScript teaches a new party; what is ambiguous is refused with the reason', async ({ browse, person }) => {
  const words = unheard('moor');
  const page = await browse({ as: await person({ teaches: ['customer-or-consumer'] }), javaScript: false });
  await page.goto(`${desk}/rulings/new?scenario=police&list=customers&text=${encodeURIComponent('the government')}`);
  await page.getByLabel('Another name of a party that is known').check();
  await page.getByLabel('Of which party?').selectOption('victims');
  await page.getByLabel('Why?').fill('To see it refused.');
  await page.getByRole('button', { name: 'See what it changes' }).click();
  await expect(page.getByRole('heading', { name: 'This can’t be taught so' })).toBeVisible();
  await expect(page.getByLabel('Why?'), 'what was typed is kept').toHaveValue('To see it refused.');

  await page.goto(`${desk}/rulings/new?scenario=police&list=customers&text=${encodeURIComponent(words)}`);
  await page.getByLabel('A party that isn’t known yet').check();
  await page.getByLabel('What it gives the organisation, 1', { exact: true }).fill('tip-offs about smugglers');
  await page.getByLabel('What it gives the organisation, 1: how').selectOption('information');
  await page.getByLabel('What it gets, 1', { exact: true }).fill('a quiet moor');
  await page.getByLabel('What it gets, 1: how').selectOption('return');
  await page.getByLabel('Why?').fill('They patrol with the police here.');
  await page.getByRole('button', { name: 'See what it changes' }).click();
  await expect(page.getByRole('heading', { name: 'What it would change' })).toBeVisible();
  await page.getByRole('button', { name: 'Teach it' }).click();
  await expect(page.getByText(`There is also ${words}: gives tip-offs about smugglers and gets a quiet moor.`)).toBeVisible();
});

test('of two instructors who teach at once the second looks again first', async ({ browse, person }) => {
  const look = async (words: string) => {
    const page = await browse({ as: await person({ teaches: ['customer-or-consumer'] }) });
    await page.goto(`${desk}/rulings/new?scenario=hospital&list=customers&text=${encodeURIComponent(words)}`);
    await page.getByLabel('No party: a thing or an idea').check();
    await page.getByLabel('Why?').fill('It is a dance.');
    await page.getByRole('button', { name: 'See what it changes' }).click();
    await expect(page.getByRole('button', { name: 'Teach it' })).toBeVisible();
    return page;
  };
  const [first, second] = [await look(unheard('heath')), await look(unheard('fen'))];
  await first.getByRole('button', { name: 'Teach it' }).click();
  await expect(first.getByText('Answers from now on are read so.')).toBeVisible();
  await second.getByRole('button', { name: 'Teach it' }).click();
  await expect(second.getByText('was taught or withdrawn since you looked')).toBeVisible();
  await second.getByRole('button', { name: 'Teach it' }).click();
  await expect(second.getByText('Answers from now on are read so.')).toBeVisible();
});
