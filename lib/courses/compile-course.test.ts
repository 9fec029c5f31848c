import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { compileCourse } from './compile-course';
import { withDrafts } from './library';
import { problemLine } from './problems';

const roots: string[] = [];
afterEach(async () => {
  await Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true })));
});

const courseYaml = `id: test-course
title: A test
summary: A course for tests.
about: One paragraph.
outcomes: [Do something]
hours: 1
audience: Testers.
author: { name: Somebody }
published: 2026-01-01
reviewed: 2026-01-02
statement: Do everything.
`;

const frontmatter = (extra = '') => `---
id: one
title: Lesson one
summary: A lesson.
minutes: 20
outcomes: [Do something]
published: 2026-01-01
reviewed: 2026-01-02
references: [someone]
${extra}---
`;

const activity = (tag: string, props: string, inside = 'The task.\n\n<Discussion>\n\nMore.\n\n</Discussion>') =>
  `<${tag} ${props}>\n\n${inside}\n\n</${tag}>\n`;
const own = activity('OwnOrganisation', 'id="mine" title="Mine" minutes={5} count={2} hints={["A nudge"]}');

/** Compiles a course with these files beside the sound ones; gives the course or its problems as lines. */
const compile = async (files: Record<string, string>) => {
  const root = await mkdtemp(join(tmpdir(), 'course-'));
  roots.push(root);
  const folder = join(root, 'content', 'test');
  const all: Record<string, string> = {
    'course.yaml': courseYaml,
    'references.yaml': '- { id: someone, text: "Someone (2020) *A book*." }\n',
    'glossary.yaml': '- { id: customer, term: Customer, definitions: [{ text: One who gives., source: course }] }\n',
    '010-one.mdx': `${frontmatter()}\n## A section\n\nText with <Term id="customer">customers</Term>.\n\n${own}`,
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const read = await compileCourse(folder, root);
  return read.ok ? { course: read.value, lines: [] } : { course: null, lines: read.problems.map(problemLine) };
};

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
    ['a course file with an unknown key', { 'course.yaml': `${courseYaml}colour: red\n` }],
    ['a course file that is no YAML', { 'course.yaml': 'id: [test\n' }],
    ['two lessons with one id', { '020-two.mdx': frontmatter() }],
  ];

  test.each(cases)('%s', async (_, files) => {
    const { lines } = await compile(files);
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toMatch(/^content\/test\/[\w.-]+(?::\d+)?: .+[.?]$/);
    expect(lines).toMatchSnapshot();
  });
});
