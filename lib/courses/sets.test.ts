import { describe, expect, test } from 'vitest';
import { compileSample, sampleActivity, sampleFrontmatter } from './testing';

const tag = (name: string, props: string) => sampleActivity(name, `title="T" minutes={5} ${props}`);

const reply = '{ customer: a, consumer: b, both: c, neither: d, depends: e }';
const cards = `cases:\n  - { id: thief, text: A thief, answer: consumer, replies: ${reply} }\n`;
const words = `terms: [{ id: client, label: Client }, { id: user, label: User }]
definitions:
  - { id: advice, text: Comes for advice., answer: client, replies: { client: Yes., user: Perhaps. } }
`;
const choices = `question: Which?
many: false
choices:
  - { id: a, text: A, right: true, reply: Yes. }
  - { id: b, text: B, right: false, reply: Look again. }
`;

/** Compiles a course of one lesson with these activities and files; gives the activities, or the problems as lines. */
const compile = async (body: string, files: Record<string, string> = {}) => {
  const { course, lines } = await compileSample({
    '010-one.mdx': `${sampleFrontmatter()}\n## A section\n\n### A part\n\n${body}`,
    ...files,
  });
  return { activities: course?.lessons[0]?.activities, lines };
};

const own = tag('OwnCustomers', 'id="mine" rows={3}');
const sort = tag('SortCases', 'id="sort" set="cards"');

describe('activities made of a set', () => {
  test('carry the content of their file, several from one file', async () => {
    const { activities, lines } = await compile(`${sort}\n${tag('SortCases', 'id="again" set="cards"')}`, { 'sets/cards.yaml': cards });
    expect(lines).toEqual([]);
    expect(activities?.map(({ props }) => props)).toMatchObject(Array(2).fill({ set: { cases: [{ id: 'thief' }] } }));
  });

  test('lead back to a section, a part of one, or another lesson, by title and address', async () => {
    const check = (id: string, again: string) => tag('SelfCheck', `id="${id}" could="Good." difficulty="Usual." again="${again}"`);
    const { activities } = await compile(
      [check('a', '#a-section'), check('b', '#a-part'), check('c', 'one'), check('d', 'one#a-part')].join('\n'),
    );
    expect(activities?.map(({ props }) => (props as { again: unknown }).again)).toEqual([
      { title: 'A section', address: '/courses/test-course/one#a-section' },
      { title: 'A part', address: '/courses/test-course/one#a-part' },
      { title: 'Lesson one', address: '/courses/test-course/one' },
      { title: 'A part', address: '/courses/test-course/one#a-part' },
    ]);
  });
});

describe('an author’s mistake in an activity or its set', () => {
  const cases: [string, string, Record<string, string>][] = [
    ['an unknown set', sort, { 'sets/card.yaml': cards }],
    ['no set', tag('SortCases', 'id="sort"'), {}],
    ['a set that nobody uses', own, { 'sets/cards.yaml': cards }],
    ['a case without a reply', sort, { 'sets/cards.yaml': cards.replace('both: c, ', '') }],
    ['a case with an empty reply', sort, { 'sets/cards.yaml': cards.replace('both: c', 'both: ""') }],
    ['a case that stands twice', sort, { 'sets/cards.yaml': `${cards}${cards.replace('cases:\n', '')}` }],
    ['an answer that is no place', sort, { 'sets/cards.yaml': cards.replace('answer: consumer', 'answer: user') }],
    [
      'a mistake in a set that two activities use',
      `${sort}\n${tag('SortCases', 'id="b" set="cards"')}`,
      { 'sets/cards.yaml': 'cases: []' },
    ],
    ['a set that is no YAML', sort, { 'sets/cards.yaml': 'cases: [' }],
    [
      'an answer that isn’t among the terms',
      tag('WhichWord', 'id="word" set="words"'),
      { 'sets/words.yaml': words.replace('answer: client', 'answer: clinet') },
    ],
    ['a term without a reply', tag('WhichWord', 'id="word" set="words"'), { 'sets/words.yaml': words.replace(', user: Perhaps.', '') }],
    [
      'nothing right to choose',
      tag('Choose', 'id="choose" set="choices"'),
      { 'sets/choices.yaml': choices.replace('right: true', 'right: false') },
    ],
    ['a place that isn’t there', tag('SelfCheck', 'id="s" could="Good." difficulty="Usual." again="#a-sektion"'), {}],
    ['a lesson that isn’t there', tag('SelfCheck', 'id="s" could="Good." difficulty="Usual." again="ones"'), {}],
    ['a list to choose from that isn’t there', `${own}\n${tag('ChooseOne', 'id="one" from="mien" prompts={["Why?"]}')}`, {}],
    ['a list to choose from that stands later', `${tag('ChooseOne', 'id="one" from="mine" prompts={["Why?"]}')}\n${own}`, {}],
    [
      'choosing from an activity that is no list of own customers',
      `${tag('OwnOrganisation', 'id="org"')}\n${tag('ChooseOne', 'id="one" from="org" prompts={["Why?"]}')}`,
      {},
    ],
    ['an idea that isn’t known', tag('Write', 'id="w" question="Why?" ideas={["K9"]}'), {}],
    ['a prop with a slip of the pen', tag('Write', 'id="w" question="Why?" idaes={["K1"]}'), {}],
  ];

  test.each(cases)('comes back as a sentence with its place: %s', async (_, body, files) => {
    const { lines } = await compile(body, files);
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toMatch(/^content\/test\/[\w./-]+(?::\d+)?: .+[.?]$/);
    expect(lines).toMatchSnapshot();
  });
});
