import { describe, expect, it } from 'vitest';
import { decidedSentence } from './decided';

const review = {
  ...{
    id: 'r',
    courseId: 'c',
    activityId: null,
    question: '',
    groupKey: null,
    kind: 'reply',
    text: 'Think of who pays.',
    verdict: null,
    rulingId: null,
  },
  ...{ forLater: false, byId: 'ana', at: 1_000_000, undoneById: null, undoneAt: null, byName: 'Ana', undoneByName: null },
};

describe('what somebody else decided, in a sentence', () => {
  it('says who, what, when, and in which words', () => {
    expect(decidedSentence(review, 1_000_000 + 120_000)).toBe('Ana replied 2 minutes ago: ‘Think of who pays.’');
    expect(decidedSentence({ ...review, kind: 'override', verdict: 'fits' }, 1_000_000)).toBe(
      'Ana ruled ‘Fits’ less than a minute ago: ‘Think of who pays.’',
    );
    expect(decidedSentence({ ...review, kind: 'dismiss', text: '' }, 1_000_000)).toBe('Ana dismissed it less than a minute ago.');
  });

  it('says who took a decision back rather than who made it', () => {
    expect(decidedSentence({ ...review, undoneAt: 2_000_000, undoneById: 'ben', undoneByName: 'Ben' }, 2_000_000)).toBe(
      'Ben took a decision back less than a minute ago.',
    );
  });

  it('names nobody whose account is gone, and cuts what is long', () => {
    expect(decidedSentence({ ...review, byName: null, text: 'x'.repeat(400) }, 1_000_000)).toBe(
      `Somebody replied less than a minute ago: ‘${'x'.repeat(300)}…’`,
    );
  });
});
