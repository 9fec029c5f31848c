import { describe, expect, test } from 'vitest';
import { withDrafts } from './library';
import { sampleActivity as activity, compileSample, sampleFrontmatter as frontmatter, sampleCourse, sampleScenario } from './testing';

const own = activity('OwnOrganisation', 'id="mine" title="Mine" minutes={5} count={2} hints={["A nudge"]}');

const sound = { '010-one.mdx': `${frontmatter()}\n## A section\n\nText with <Term id="customer">customers</Term>.\n\n${own}` };

/** Compiles the sample course with these files instead of the sound lesson, or beside it. */
const compile = (files: Record<string, string>) => compileSample({ ...sound, ...files });

const scenario = (parties: string) => ({ 'scenarios/baths.yaml': sampleScenario(parties) });
const lesson = (body: string, extra = '') => ({ '010-one.mdx': `${frontmatter(extra)}\n${body}` });

describe('a sound course', () => {
  test('is compiled with its sections, its activities and their props', async () => {
    const { course, lines } = await compile({});
    expect(lines).toEqual([]);
    expect(course?.lessons[0]).toMatchObject({
      id: 'one',
      sections: [{ id: 'a-section', title: 'A section' }],
      activities: [{ id: 'mine', number: 1, widget: 'OwnOrganisation', title: 'Mine', minutes: 5, hints: ['A nudge'], revisits: null }],
    });
    expect(course?.lessons[0]?.code).toContain('Activity');
  });

  test('resolves a revisit to the widget and the props of the activity that it asks again', async () => {
    const { course } = await compile(lesson(`## A\n\n${own}\n${activity('Revisit', 'id="again" of="mine" title="Again" minutes={5}')}`));
    const [first, second] = course?.lessons[0]?.activities ?? [];
    expect(second).toMatchObject({ id: 'again', number: 2, widget: 'OwnOrganisation', revisits: 'mine', props: first?.props });
  });

  test('leaves drafts out, and keeps them apart for its instructors, in the order of their files', async () => {
    const draft = frontmatter('draft: true\n').replace('id: one', 'id: two');
    const { course } = await compile({ '005-two.mdx': draft });
    if (!course) throw new Error('The course was not compiled');
    expect(course.lessons.map(({ id }) => id)).toEqual(['one']);
    expect(course.drafts.map(({ id }) => id)).toEqual(['two']);
    expect(withDrafts(course).lessons.map(({ id }) => id)).toEqual(['two', 'one']);
  });
});

describe('an author’s mistake comes back as a sentence with file and line', () => {
  const cases: [string, Record<string, string>][] = [
    ['MDX that does not close', lesson('## A\n\n<Aside title="x">\n\nnever closed\n')],
    ['an unknown tag', lesson('## A\n\n<Quoute by="A" year="2020">\n\nText\n\n</Quoute>\n')],
    ['an unknown prop', lesson(`## A\n\n${activity('OwnOrganisation', 'id="mine" title="Mine" minutes={5} cuont={2}')}`)],
    ['a prop that is no literal', lesson(`## A\n\n${activity('OwnOrganisation', 'id="mine" title="Mine" minutes={2 + 3}')}`)],
    ['an activity without a title', lesson(`## A\n\n${activity('OwnOrganisation', 'id="mine" minutes={5}')}`)],
    [
      'an activity without a discussion',
      lesson(`## A\n\n${activity('OwnOrganisation', 'id="mine" title="Mine" minutes={5}', 'The task.')}`),
    ],
    ['an id that stands twice', lesson(`## A\n\n${own}\n${own}`)],
    ['an unknown scenario', lesson(`## A\n\n${activity('PartyLists', 'id="p" title="P" minutes={5} scenario="polise" explain="How?"')}`)],
    ['a revisit of nothing', lesson(`## A\n\n${own}\n${activity('Revisit', 'id="again" of="mien" title="Again" minutes={5}')}`)],
    ['a lesson at the address of one of the course’s own pages', { '010-one.mdx': frontmatter().replace('id: one', 'id: glossary') }],
    ['an unknown term', lesson('## A\n\nThe <Term id="custommer">customer</Term>.\n')],
    ['an unknown reference', { '010-one.mdx': frontmatter().replace('[someone]', '[somone]') }],
    ['a heading that skips a level', lesson('## A\n\n#### B\n')],
    ['a link to a section that isn’t there', lesson('## A section\n\nSee [above](#a-secton).\n')],
    ['a link to a lesson that isn’t there', lesson('## A\n\nSee [it](/courses/test-course/won).\n')],
    ['a picture without a text', lesson('## A\n\n![](/picture.png)\n')],
    ['a second title', lesson('# A\n')],
    ['an expression', lesson('## A\n\nOne plus one is {1 + 1}.\n')],
    ['an import', lesson('import x from "./x"\n\n## A\n')],
    ['frontmatter with a wrong date', { '010-one.mdx': frontmatter().replace('2026-01-02', 'soon') }],
    ['frontmatter that is missing', { '010-one.mdx': '## A\n' }],
    ['a course file with an unknown key', { 'course.yaml': `${sampleCourse}colour: red\n` }],
    ['a course file that is no YAML', { 'course.yaml': 'id: [test\n' }],
    ['two lessons with one id', { '020-two.mdx': frontmatter() }],
    ['a heading in a box', lesson('## A\n\n<Aside title="x">\n\n## Hidden\n\n</Aside>\n')],
    [
      'a heading in a discussion',
      lesson(
        `## A\n\n${activity('OwnOrganisation', 'id="mine" title="Mine" minutes={5}', 'Task.\n\n<Discussion>\n\n## Later\n\n</Discussion>')}`,
      ),
    ],
    ['a tag in a task with a slip of the pen', lesson(`## A\n\n${own.replace('The task.', 'The <Trem id="customer">task</Trem>.')}`)],
    ['a section at the address of an activity', lesson(`## Mine\n\n${own}`)],
    ['a section at an address that every page has', lesson('## References\n')],
    ['a heading without words', lesson('## A\n\n###\n')],
    ['a lesson in a folder where none is looked for', { 'more/020-two.mdx': frontmatter() }],
    ['a lesson without a place', { 'two.mdx': frontmatter().replace('id: one', 'id: two') }],
    ['a party without a role', scenario('  - { id: swimmers, name: swimmers, source: course }\n')],
    [
      'an ambiguous alias',
      scenario(
        '  - { id: swimmers, name: swimmers, gets: [{ what: a swim, mode: use }], source: course }\n  - id: guests\n    name: guests\n    aliases: [visitors, swimmer]\n    gets: [{ what: a swim, mode: use }]\n    source: course\n',
      ),
    ],
    [
      'a scenario with a field that isn’t known',
      scenario('  - id: swimmers\n    name: swimmers\n    gifts: []\n    gets: [{ what: a swim, mode: use }]\n    source: course\n'),
    ],
  ];

  test.each(cases)('%s', async (_, files) => {
    const { lines } = await compile(files);
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toMatch(/^content\/test\/[\w./-]+:\d+: .+[.?]$/);
    expect(lines).toMatchSnapshot();
  });
});
