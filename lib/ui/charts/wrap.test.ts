import { describe, expect, it } from 'vitest';
import { scaleTo, wrapLabel } from './wrap';

describe('a label in a chart', () => {
  it.each([
    ['', []],
    ['Handed in', ['Handed in']],
    ['Getting to grips with your own customers', ['Getting to grips with your own', 'customers']],
    ['Donaudampfschifffahrtsgesellschaftskapitän', ['Donaudampfschifffahrtsgesellsch…']],
    ['one '.repeat(40), ['one one one one one one one one', 'one one one one one one one one', 'one one one one one one one on …']],
  ])('fits: ‘%s’', (label, lines) => {
    expect(wrapLabel(label)).toEqual(lines);
    for (const line of wrapLabel(label)) expect(line.length).toBeLessThanOrEqual(32);
  });
});

describe('a scale', () => {
  it.each([
    [0, 1, 2],
    [1, 1, 6],
    [7, 8, 5],
    [12, 15, 4],
    [60, 60, 4],
    [100, 100, 6],
    [101, 150, 4],
  ])('that shows %d ends at %d with %d ticks', (largest, end, ticks) => {
    const scale = scaleTo(largest);
    expect(scale.end).toBeCloseTo(end);
    expect(scale.ticks).toHaveLength(ticks);
    expect(scale.ticks.at(-1)).toBeCloseTo(end);
  });
});
