import { describe, expect, it } from 'vitest';
import { contentScenarios, selectScenario } from '@/lib/commands/feedback-scenario';
import { RULES } from '../rules';
import type { List } from '../types';
import { checkItem } from './check-item';
import { compileScenario } from './compile';
import { itemFindingSchema } from './finding';
import { findingFor, ruledFinding } from './testing/rule-findings';
import { everySaying, faultsOf } from './testing/sayings';
import { itemWords } from './words';

const LISTS: readonly List[] = ['customers', 'consumers'];
const police = selectScenario('police');
const REASON = 'They bring custom to the town; ask at the market.';

describe('the words for what instructors have ruled', () => {
  it.each(RULES)('stand beside those of $id, in three ways or more, whatever the verdict', ({ id, verdict: usual }) => {
    for (const verdict of ['fits', 'arguable', 'reconsider'] as const)
      for (const plural of [true, false]) {
        const said = everySaying(ruledFinding(findingFor(police, id, plural), verdict, REASON));
        expect(said.flatMap(faultsOf)).toEqual([]);
        for (const { label, message, argument } of said) {
          expect(label).toMatch(/^(?:Fits|Arguable|Worth another look), as the instructors have ruled$/u);
          expect(message).toMatch(/instructors.+“They bring custom to the town; ask at the market\.” /u);
          const [ruling, derived] = argument.filter(({ kind }) => kind === 'rule');
          expect([ruling?.id, derived?.id]).toEqual(['ruling', id]);
          expect(/lead to the same|would have said (?:the same|so too)/u.test(derived?.text ?? '')).toBe(verdict === usual);
        }
        const ways = [0, 1].map((n) => said.map(({ argument }) => argument.filter(({ kind }) => kind === 'rule')[n]?.text));
        for (const texts of [...ways, said.map(({ question }) => question)]) expect(new Set(texts).size).toBeGreaterThanOrEqual(3);
      }
  });

  it.each(contentScenarios().map((compiled) => [compiled.id, compiled] as const))(
    'are well formed for every party of %s',
    (_, compiled) => {
      const parties = [...compiled.parties.values()].map(({ party }) => party);
      const rulings = parties.flatMap(({ id }) =>
        LISTS.map((list) => ({ party: id, list, verdict: 'arguable' as const, reason: 'as agreed' })),
      );
      const ruled = compileScenario({ ...compiled.scenario, rulings });
      for (const party of parties)
        for (const list of LISTS) {
          const finding = checkItem(ruled, { list, text: party.name });
          expect(finding.parties.find(({ id }) => id === party.id)).toMatchObject({ rule: 'ruling', verdict: 'arguable' });
          expect(everySaying(finding).flatMap(faultsOf)).toEqual([]);
        }
    },
  );

  it('end a reason that the instructors wrote without a stop, and leave their own signs alone', () => {
    const said = (reason: string): string => itemWords(ruledFinding(findingFor(police, 'customers-user', true), 'fits', reason)).message;
    expect(said('they come\n back')).toContain('“they come back.” ');
    expect(said('Why not?')).toContain('“Why not?” ');
  });

  it('leave findings as they were that were stored before there were rulings', () => {
    const finding = checkItem(police, { list: 'customers', text: 'The Govt' });
    expect(JSON.stringify(finding)).not.toContain('ruling');
    expect(itemWords(itemFindingSchema.parse(JSON.parse(JSON.stringify(finding)))).label).toBe('Fits');
  });
});
