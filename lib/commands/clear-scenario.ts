/** One scenario's answers of a class, handed in and cleared by a simulated instructor, who knows the labels and nothing else. */
import {
  appendEntries,
  appendReview,
  appendRuling,
  appendSubmission,
  insertPerson,
  moveToGroup,
  remark,
  type Store,
  selectGroupEntries,
  selectGroups,
  selectTeachingState,
} from '@/db';
import { checkPartyLists } from '@/lib/activities/party-lists/check';
import { applyRulings, type CompiledScenario, checkItem, clashesWith, compileScenario, decidingParty, type Ruling } from '@/lib/feedback';
import type { List } from '@/lib/feedback/types';
import { groupKeyOf, isRecognised, likeGroups, queuedAnswers, wordsKey } from '@/lib/review';
import { agrees, boxes, type LabelledAnswer, learnersOf } from './class-answers';
import type { FeedbackCase } from './feedback-cases';

/** What the instructor did, one decision each. */
export type Decisions = Record<'alias taught' | 'no party taught' | 'reply to a group' | 'group split' | 'override', number>;

export interface Cleared {
  readonly answers: number;
  /** How many had a specific reply when they were handed in. */
  readonly atOnce: number;
  readonly decisions: Decisions;
  readonly rulings: readonly Ruling[];
  /** What was decided, a line each. */
  readonly log: readonly string[];
}

const [courseId, instructorId] = ['class', 'instructor'];
const lists: readonly List[] = ['customers', 'consumers'];

/** The party of a scenario that a marker's words mean: they share a word with its name; undefined where the scenario has none or several. */
const partyOf = (scenario: CompiledScenario, { list, party }: LabelledAnswer): string | undefined => {
  if (party === null) return undefined;
  const { parties } = checkItem(scenario, { list, text: party });
  const found = parties.length === 1 ? scenario.parties.get(parties[0]?.id ?? '')?.party : undefined;
  const words = new Set(wordsKey(party).split(' '));
  const names = found ? [found.name, ...found.aliases].flatMap((name) => wordsKey(name).split(' ')) : [];
  return names.some((word) => words.has(word)) ? found?.id : undefined;
};

/** What the instructor would want said of an answer: alike ones are met by one decision. */
const meaningOf = (scenario: CompiledScenario, label: LabelledAnswer): string => {
  if (label.gold === 'nonsense') return 'nothing';
  if (label.gold === 'not-a-party') return 'nobody';
  return `party ${partyOf(scenario, label) ?? 'unknown'} ${label.gold}`;
};

/** The longest phrase that an instructor would teach as a name, in words. */
const longestName = 5;

/**
 * Hands a scenario's answers in, as the player does, and clears them: group by group until each has a specific reply, the largest first. What
 * can be taught is, where the author's cases and the rulings before allow it and the taught engine then answers as the label says; everything
 * else is met by a reply that stands for later answers too. Then every recognised answer that is labelled otherwise is overridden.
 */
export const clearScenario = async (
  store: Store,
  untaught: CompiledScenario,
  { answers, cases }: { answers: readonly LabelledAnswer[]; cases: readonly FeedbackCase[] },
): Promise<Cleared> => {
  const activityId = untaught.id;
  let [now, made] = [1, 0];
  const nextId = () => `${activityId} ${made++}`;
  const labels = new Map<string, LabelledAnswer>();
  await store.write(async (tx) => {
    for (const [n, learner] of learnersOf(answers).entries()) {
      const personId = `${activityId} learner ${n}`;
      await insertPerson(tx, { id: personId, email: `${activityId}-${n}@example.org`, name: `Learner ${n}`, passwordHash: null, now });
      const findings = checkPartyLists.check({ scenario: activityId, count: boxes, explain: '' }, learner.answer, {
        scenario: untaught,
        attempt: 1,
      });
      const reviewed = checkPartyLists.reviewed?.(learner.answer, findings) ?? [];
      const id = `${activityId}-${n}`;
      const place = { personId, courseId, lessonId: 'lesson', activityId, key: id, engineVersion: '', contentVersion: '' };
      const { submission } = await appendSubmission(tx, { ...place, id, answer: learner.answer, findings, now: now++ });
      await appendEntries(tx, { submission, answers: queuedAnswers(reviewed), misread: [] });
      for (const list of lists) for (const [at, label] of learner.labels[list].entries()) labels.set(`${id} ${list} ${at}`, label);
    }
  });

  const decisions: Decisions = { 'alias taught': 0, 'no party taught': 0, 'reply to a group': 0, 'group split': 0, override: 0 };
  const log: string[] = [];
  const decided = (kind: keyof Decisions, what: string) => {
    decisions[kind] += 1;
    log.push(`${activityId}: ${kind}: ${what}`);
  };
  const rulings: Ruling[] = [];

  const groupsIn = (question: List) => selectGroups(store.read, { courseId, activityId, question });
  const waitingIn = async (question: List) =>
    (await groupsIn(question))
      .filter((group) => group.open > 0)
      .map((group) => ({ ...group, words: group.key === 'unreadable' ? '' : (group.texts[0]?.words ?? '') }));
  const keysOf = (groups: readonly { key: string }[]) => groups.map(({ key }) => key);
  const membersOf = async (question: List, keys: string[]) => {
    const { entries } = await selectGroupEntries(store.read, { courseId, activityId, question, keys, limit: 100_000 });
    return entries.flatMap((entry) => {
      const label = labels.get(`${entry.submissionId} ${question} ${entry.place}`);
      return label ? [{ ...entry, label, meaning: meaningOf(untaught, label) }] : [];
    });
  };
  type Member = Awaited<ReturnType<typeof membersOf>>[number];

  /** Teaches one thing, unless something forbids it or it doesn't lead to what the labels say; then marks what waits again. */
  const teach = async (ruling: Ruling, members: readonly Member[]): Promise<boolean> => {
    const applied = applyRulings(untaught.scenario, [...rulings, ruling]);
    if (!applied.ok) return false;
    const compiled = compileScenario(applied.scenario);
    const answered = members.map(({ label }) => ({ label, ...checkItem(compiled, { list: label.list, text: label.text }) }));
    const helped = answered.filter(({ verdict }) => isRecognised(verdict));
    if (helped.length === 0 || helped.some(({ verdict, label }) => !agrees(verdict, label.gold))) return false;
    if (clashesWith(untaught, compiled, cases).length > 0) return false;
    const [id, place] = [nextId(), { courseId, scenarioId: activityId }];
    const state = await selectTeachingState(store.read, place);
    const waiting = (await Promise.all(lists.map(async (list) => membersOf(list, keysOf(await waitingIn(list)))))).flat();
    const changes = waiting.flatMap(({ id: entryId, label, words }) => {
      const finding = checkItem(compiled, { list: label.list, text: label.text });
      const { verdict } = finding;
      const reading = decidingParty(finding)?.id ?? null;
      return isRecognised(verdict) ? [{ entryId, verdict, reading, finding, groupKey: groupKeyOf({ verdict, reading, words }) }] : [];
    });
    await store.write(async (tx) => {
      await appendRuling(tx, { ...place, id, ruling, byId: instructorId, state, now: now++ });
      await remark(tx, { id: nextId(), courseId, rulingId: id, note: 'Read again.', changes, byId: instructorId, now: now++ });
    });
    rulings.push(ruling);
    return true;
  };

  /** The rulings that an instructor would try for answers of one meaning: by the words that they share, then by each one's own. */
  const rulingsFor = (members: readonly Member[], shared: readonly string[]): Ruling[] => {
    const [first] = members;
    const party = first && partyOf(untaught, first.label);
    const phrases = [...new Set([shared.join(' '), ...members.map(({ words }) => words)])].filter(
      (phrase) => phrase.length > 1 && phrase.split(' ').length <= longestName,
    );
    const reason = 'As learners say it.';
    if (first?.meaning === 'nobody') return phrases.map((phrase) => ({ kind: 'not-a-party', phrase, reason }));
    return party === undefined ? [] : phrases.map((alias) => ({ kind: 'alias', party, alias, reason }));
  };

  const clearOne = async (question: List, like: { members: readonly { key: string }[]; shared: readonly string[] }): Promise<void> => {
    const keys = keysOf(like.members);
    const members = (await membersOf(question, keys)).filter((entry) => entry.open);
    const [first, ...rest] = [...Map.groupBy(members, ({ meaning }) => meaning).values()].toSorted((a, b) => b.length - a.length);
    if (!first) return;
    // The same words can't be parted, whatever was meant by them.
    const others = rest.filter((some) => !some.some(({ words }) => first.some((one) => one.words === words)));
    const place = { courseId, activityId, question, byId: instructorId };
    for (const other of others) {
      const what = { words: [...new Set(other.map(({ words }) => words))] };
      await store.write((tx) => moveToGroup(tx, { ...place, what, to: nextId(), now: now++ }));
      decided('group split', other.map(({ text }) => text).join(' | '));
    }
    const texts = first.map(({ text }) => text).join(' | ');
    for (const ruling of others.length > 0 ? [] : rulingsFor(first, like.shared)) {
      if (!(await teach(ruling, first))) continue;
      decided(
        ruling.kind === 'alias' ? 'alias taught' : 'no party taught',
        ruling.kind === 'alias' ? `${ruling.alias} = ${ruling.party}` : texts,
      );
      return;
    }
    const review = { id: nextId(), courseId, kind: 'reply', text: 'A reply.', verdict: null, forLater: true, byId: instructorId } as const;
    await store.write((tx) => appendReview(tx, { ...review, target: { activityId, question, keys }, now: now++ }));
    decided('reply to a group', texts);
  };

  const unanswered = async () => (await Promise.all(lists.map(groupsIn))).flat().reduce((sum, group) => sum + group.unanswered, 0);
  const atOnce = answers.length - (await unanswered());
  for (const question of lists) {
    // The largest alone, as what is taught by it may answer the next.
    for (let [like] = likeGroups(await waitingIn(question)); like; [like] = likeGroups(await waitingIn(question)))
      await clearOne(question, like);
  }
  const left = await unanswered();
  if (left > 0) throw new Error(`${left} answers are left without a reply`);

  for (const question of lists) {
    for (const { key } of await groupsIn(question)) {
      const all = await membersOf(question, [key]);
      const wrong = all.filter(({ verdict, label }) => isRecognised(verdict) && !agrees(verdict, label.gold));
      for (const [gold, some] of Map.groupBy(wrong, ({ label }) => label.gold)) {
        if (gold === 'nonsense') continue;
        const targets = some.length === all.length ? [{ activityId, question, keys: [key] }] : some.map(({ id }) => ({ entryId: id }));
        for (const target of targets) {
          const review = { id: nextId(), courseId, kind: 'override', text: 'As labelled.', verdict: gold, forLater: false } as const;
          await store.write((tx) => appendReview(tx, { ...review, target, byId: instructorId, now: now++ }));
          decided('override', `${some.map(({ text }) => text).join(' | ')}: ${gold}`);
        }
      }
    }
  }
  return { answers: answers.length, atOnce, decisions, rulings, log };
};
