import { parseDocument } from 'yaml';
import { applyRulings, type Party, parseScenario, type Ruling, type Scenario } from '@/lib/feedback';
import { spliceYaml, type YamlEdit } from './yaml-edit';

/** A scenario's file with what was taught in it, or why that can't be, in sentences. */
export type EditedScenario = { readonly ok: true; readonly yaml: string } | { readonly ok: false; readonly problems: readonly string[] };

/** Fields in the order in which authors write them, of a scenario and of a party. */
const ORDER = [
  ...['id', 'title', 'organisation', 'alsoCalled', 'service', 'sector', 'about', 'sources', 'parties', 'notParties', 'rulings'],
  ...['name', 'plural', 'kinds', 'aliases', 'side', 'willing', 'chooses', 'fundingFollowsUse', 'passesOn', 'gives', 'gets', 'source'],
];

const appended = (path: readonly (string | number)[], before: readonly unknown[], after: readonly unknown[]): YamlEdit[] =>
  after.length > before.length ? [{ kind: 'append', path, items: after.slice(before.length) }] : [];

/** A new party as an author would write it: without what goes without saying. */
const written = ({ id, name, plural, aliases, side, willing, chooses, fundingFollowsUse, gives, gets, source }: Party): object => ({
  id,
  name,
  ...(plural === undefined ? {} : { plural }),
  ...(aliases.length > 0 ? { aliases } : {}),
  ...(side === 'outside' ? {} : { side }),
  ...(willing ? {} : { willing }),
  ...(chooses ? { chooses } : {}),
  ...(fundingFollowsUse ? { fundingFollowsUse } : {}),
  ...(gives.length > 0 ? { gives } : {}),
  ...(gets.length > 0 ? { gets } : {}),
  source,
});

/** What was taught, as edits: teaching only ever adds, but for a party's being willing and choosing. */
const editsBetween = (before: Scenario, after: Scenario): YamlEdit[] => [
  ...Object.entries(after.sources)
    .filter(([key]) => !Object.hasOwn(before.sources, key))
    .map(([key, value]): YamlEdit => ({ kind: 'set', path: ['sources', key], value })),
  ...before.parties.flatMap((party, at): YamlEdit[] => {
    const taught = after.parties[at] ?? party;
    const path = ['parties', at];
    return [
      ...appended([...path, 'aliases'], party.aliases, taught.aliases),
      ...(['willing', 'chooses'] as const)
        .filter((field) => party[field] !== taught[field])
        .map((field): YamlEdit => ({ kind: 'set', path: [...path, field], value: taught[field] })),
      ...appended([...path, 'gives'], party.gives, taught.gives),
      ...appended([...path, 'gets'], party.gets, taught.gets),
    ];
  }),
  ...appended(['parties'], before.parties, [...before.parties, ...after.parties.slice(before.parties.length).map(written)]),
  ...appended(['notParties'], before.notParties, after.notParties),
  ...appended(['rulings'], before.rulings ?? [], after.rulings ?? []),
];

/** The scenario that a YAML text is; null when it is none. */
const scenarioIn = (text: string): Scenario | null => {
  const parsed = parseScenario(parseDocument(text).toJS());
  return parsed.ok ? parsed.scenario : null;
};

/**
 * Writes what instructors taught into the text of a scenario's file: `yamlText` is the author's, the result is to take its place. Comments and layout
 * stay; where a file can't be edited in place it is written anew, with its comments. Read again, it is the scenario that applyRulings gives.
 */
export const editedScenario = (yamlText: string, rulings: readonly Ruling[]): EditedScenario => {
  const document = parseDocument(yamlText);
  const [error] = document.errors;
  if (error) return { ok: false, problems: [`This isn’t valid YAML: ${(error.message.split('\n')[0] ?? '').replace(/:$/u, '.')}`] };
  const parsed = parseScenario(document.toJS());
  if (!parsed.ok) return parsed;
  const applied = applyRulings(parsed.scenario, rulings);
  if (!applied.ok) return { ok: false, problems: applied.problems };
  const edits = editsBetween(parsed.scenario, applied.scenario);
  if (edits.length === 0) return { ok: true, yaml: yamlText };
  const wanted = JSON.stringify(applied.scenario);
  const spliced = spliceYaml(yamlText, document, edits, ORDER);
  if (spliced !== null && JSON.stringify(scenarioIn(spliced)) === wanted) return { ok: true, yaml: spliced };
  for (const edit of edits) {
    if (edit.kind === 'set') document.setIn(edit.path, document.createNode(edit.value));
    else if (document.hasIn(edit.path)) for (const item of edit.items) document.addIn(edit.path, document.createNode(item));
    else document.setIn(edit.path, document.createNode(edit.items));
  }
  const anew = document.toString({ lineWidth: 0 });
  if (JSON.stringify(scenarioIn(anew)) === wanted) return { ok: true, yaml: anew };
  return {
    ok: false,
    problems: ['This file is laid out in a way that can’t be edited without loss (anchors, say): write the edit in by hand.'],
  };
};
