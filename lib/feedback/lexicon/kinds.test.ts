import { expect, test } from 'vitest';
import { classesOf } from '../items/names';
import { selectLexicon } from '.';
import { phraseKeys } from './index';

/** The kinds of a whole phrase, or none. */
const kindsOf = (phrase: string): string[] => {
  const keys = phraseKeys(phrase);
  const hit = selectLexicon().phrases.longest(
    (i) => keys[i],
    0,
    (i) => classesOf(keys[i] ?? ''),
  );
  return hit?.length === keys.length ? hit.values.flatMap((sense) => (sense.type === 'kind' ? [sense.kind] : ['thing'])) : [];
};

test.each([
  ['amma', 'parent'],
  ['wee yins', 'child'],
  ['babcia', 'grandparent'],
  ['lolo', 'grandparent'],
  ['great gran', 'grandparent'],
  ['abuelito', 'grandparent'],
  ['tita', 'family'],
  ['gf', 'family'],
  ['better half', 'family'],
  ['bestie', 'friend'],
  ['Year 8', 'pupil'],
  ['P5', 'pupil'],
  ['fifth class', 'pupil'],
  ['JSS 3', 'pupil'],
  ['ACC', 'public-insurer'],
  ['PhilHealth', 'public-insurer'],
  ['MOH', 'health-ministry'],
  ['KRA', 'tax-authority'],
  ['the ATO', 'tax-authority'],
  ['Creative Scotland', 'culture-ministry'],
  ['FBU', 'union'],
  ['CUPE', 'union'],
  ['Esmée Fairbairn', 'grant-maker'],
  ['Westpac', 'bank'],
  ['Safaricom', 'telecom'],
  ['Renault', 'carmaker'],
  ['Cloudflare', 'tech-firm'],
  ['Morrisons', 'supermarket'],
  ['hawker stalls', 'hospitality'],
  ['GSK', 'drug-company'],
  ['RTA cases', 'patient'],
  ['A&E walk-ins', 'patient'],
  ['binmen', 'staff'],
  ['bin men', 'staff'],
  ['on-air talent', 'staff'],
  ['over 45s', 'public'],
  ['over 75s', 'elderly'],
  ['under 11s', 'child'],
  ['kabadiwala', 'business'],
  ['waste pickers', 'poor'],
  ['neds', 'offender'],
  ['kayakers', 'somebody'],
  ['smokers', 'somebody'],
  ['people waiting', 'waiting'],
  ['no-shows', 'no-show'],
  ['couples', 'somebody'],
  ['TUI', 'household-name'],
  ['Europcar', 'household-name'],
  ['easyJet', 'household-name'],
  ['Evian', 'household-name'],
  ['Amazon', 'household-name'],
  ['UPS', 'supplier'],
  ['Securitas', 'supplier'],
  ['Météo-France', 'authority'],
  ['airport', 'business'],
  ['car rental companies', 'business'],
  ['garages', 'business'],
  ['debt collectors', 'business'],
  ['independent examiner', 'auditor'],
  ['church wardens', 'religious'],
  ['student council', 'union'],
  ['holiday makers', 'tourist'],
  ['lags', 'prisoner'],
  ['postie', 'supplier'],
  ['doggies', 'pet'],
  ['moggies', 'pet'],
  ['labrador', 'pet'],
  ['telly crew', 'media'],
  ['telly viewers', 'audience'],
  ['Lufthansa', 'household-name'],
  ['Jet2 Holidays', 'household-name'],
  ['Yodel', 'supplier'],
  ['Prime Video', 'household-name'],
  ['Berghaus', 'household-name'],
  ['Mercadona', 'supermarket'],
  ['tourist board', 'partner-body'],
  ['underwriters', 'insurer'],
  ['notaries public', 'lawyer'],
  ['debt advisers', 'professional'],
  ['central bank', 'authority'],
  ['housing society', 'landlord'],
  ['darts players', 'athlete'],
] satisfies [string, string][])('"%s" is %s', (phrase, kind) => {
  expect(kindsOf(phrase)).toContain(kind);
});

test('a town is its council and its people', () => {
  expect(kindsOf('Gateshead').sort()).toEqual(['local-authority', 'resident']);
  expect(kindsOf('half of Gateshead')).toEqual(['resident']);
  expect(kindsOf('Gateshead council')).toContain('local-authority');
});

test.each(['pilots'])('"%s" are of no kind by themselves', (phrase) => {
  expect(kindsOf(phrase).filter((kind) => kind !== 'thing')).toEqual([]);
});

test('names that are words besides are left to their words', () => {
  for (const word of ['reading', 'bath', 'boots', 'visa', 'target', 'mind', 'scope']) {
    expect(kindsOf(word).filter((kind) => kind !== 'thing')).toEqual([]);
  }
});
