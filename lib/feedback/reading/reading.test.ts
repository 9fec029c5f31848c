import { describe, expect, it } from 'vitest';
import {
  createSpeller,
  cutReason,
  isHedged,
  keysIn,
  keysOf,
  negatedTokens,
  PhraseBook,
  singular,
  skipOpeners,
  splitClauses,
  splitParts,
  tokenise,
  verbForms,
  wordsAlone,
  wordsBetween,
} from './index';

const words = (text: string): string[] => tokenise(text).map((token) => token.word);
const naming = (text: string): string => {
  const tokens = tokenise(text);
  const cut = cutReason(tokens, skipOpeners(tokens));
  return wordsBetween(text, tokens, cut.naming.from, cut.naming.to);
};

describe('tokens', () => {
  it('fold case, accents, apostrophes and compatibility forms', () => {
    expect(words('ＶＩＣＴＩＭＳ don’t Café ﬁre')).toEqual(['victims', 'dont', 'cafe', 'fire']);
  });
  it('keep spans that point into the text as it was written', () => {
    const text = '  • The Council’s  people';
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end).trim()).not.toBe('');
    expect(wordsBetween(text, tokenise(text), 1, 3)).toBe('The Council’s');
  });
  it('tell a possessive from a contraction', () => {
    expect(tokenise("victims' families").map((t) => [t.word, t.possessive])).toEqual([
      ['victims', true],
      ['families', false],
    ]);
    expect(words("who's council's")).toEqual(['whos', 'council']);
  });
  it('give the same keys by themselves as their text does', () => {
    for (const text of ['local councils', 'M.P.s & the police, ex-offenders', 'w/o a café'])
      expect(keysIn(tokenise(text))).toEqual(keysOf(text));
  });
  it('give their words without marks, from one place to another', () => {
    expect(wordsAlone(tokenise('the council, (which pays) and us'), 1, 6)).toBe('council which pays');
  });
  it('join hyphened words as neighbours and keep a spaced dash as a mark', () => {
    expect(words('ex-offenders - regulars')).toEqual(['ex', 'offenders', '-', 'regulars']);
  });
  it('give nothing for a blank text', () => {
    expect(tokenise(' \t ')).toEqual([]);
  });
});

describe('inflection', () => {
  it('undoes plurals and nothing else', () => {
    const plurals = ['prisoners', 'families', 'churches', 'businesses', 'children', 'thieves', 'cameramen', 'specimens', 'scarves'];
    expect(plurals.map(singular)).toEqual(['prisoner', 'family', 'church', 'business', 'child', 'thief', 'cameraman', 'specimen', 'scarf']);
    for (const word of ['prison', 'prisoner', 'people', 'police', 'custom', 'customer', 'customs', 'specimen', 'stamen', 'acumen'])
      expect(singular(word)).toBe(word);
  });
  it('makes the forms of a verb', () => {
    expect(verbForms('rob')).toEqual(['rob', 'robs', 'robbing', 'robbed']);
    expect(verbForms('donate')).toEqual(['donate', 'donates', 'donating', 'donated']);
    expect(verbForms('pay', 'paid')).toEqual(['pay', 'pays', 'paying', 'paid']);
    expect(verbForms('visit')).toContain('visiting');
  });
});

describe('spelling', () => {
  const real = new Set(['policy', 'purse', 'count', 'parent', 'doctor']);
  const speller = createSpeller(['police', 'nurse', 'court', 'patient', 'donor', 'government', 'criminal', 'council'], (word) =>
    real.has(word),
  );
  it('mends one letter in a middling word and two in a long one', () => {
    expect(speller.correct('crimnal')).toBe('criminal');
    expect(speller.correct('goverment')).toBe('government');
    expect(speller.correct('gouvernmant')).toBe('government');
  });
  it('never corrects a real word or one of under five letters', () => {
    for (const word of ['policy', 'purse', 'count', 'parent', 'doctor', 'nuse', 'donr']) expect(speller.correct(word)).toBeNull();
  });
  it('takes a common misspelling, known as well, for no other word', () => {
    expect(createSpeller(['children', 'childen'], (word) => word === 'children').correct('childern')).toBe('children');
  });
  it('leaves a word that is near to two', () => {
    expect(createSpeller(['carer', 'cater'], () => false).correct('caser')).toBeNull();
  });
});

describe('the reason cut', () => {
  it.each([
    ['criminals, because without them no police', 'criminals'],
    ['Criminals because without them there would be no need', 'Criminals'],
    ['CPS - we supply the file', 'CPS'],
    ['Shops (we pay business rates)', 'Shops'],
    ['The Home Office, as principal funder', 'Home Office'],
    ['Offenders, who do not choose', 'Offenders'],
    ['1. the local council = customer b/c it pays', 'local council'],
    ['Local auth b/c hands over money', 'Local auth'],
    ['Government of Ireland, through our taxes', 'Government of Ireland'],
    ['people who fund the police', 'people who fund the police'],
    ['the state (through tax) and donors', 'state (through tax) and donors'],
  ])('of %j leaves %j', (text, expected) => {
    expect(naming(text)).toBe(expected);
  });
  it('says where a qualifying clause begins', () => {
    const tokens = tokenise('taxpayers who get burgled');
    expect(cutReason(tokens).qualifierFrom).toBe(1);
  });
});

describe('openers and splitting', () => {
  it('drops list marks, hedges and determiners, but never the last word', () => {
    expect(naming('2) I think maybe all the various courts')).toBe('courts');
    expect(naming('others')).toBe('others');
  });
  it('splits on joins, but not inside a known phrase', () => {
    const tokens = tokenise('law and order, courts & judges');
    const book = new PhraseBook<string>();
    book.add(keysOf('law and order'), 'x');
    expect(book.longest((i) => tokens[i]?.key, 0)?.length).toBe(3);
    expect(
      splitParts(tokens, 0, tokens.length, (i) => i < 3).map((p) =>
        tokens
          .slice(p.from, p.to)
          .map((t) => t.word)
          .join(' '),
      ),
    ).toEqual(['law and order', 'courts', 'judges']);
  });
});

describe('negation and hedges', () => {
  it('ends a negation with its clause, and lets two cancel', () => {
    const tokens = tokenise("patients aren't not paying but criminals pay");
    const flags = negatedTokens(tokens);
    expect(flags[tokens.findIndex((t) => t.word === 'paying')]).toBe(false);
    expect(flags[tokens.findIndex((t) => t.word === 'pay')]).toBe(false);
    expect(negatedTokens(tokenise('they do not pay'))[3]).toBe(true);
  });
  it('splits clauses at but and whereas', () => {
    expect(splitClauses(tokenise('customers pay whereas consumers use'))).toHaveLength(2);
  });
  it('sees a hedge', () => {
    expect(isHedged(tokenise('courts maybe?'))).toBe(true);
    expect(isHedged(tokenise('courts'))).toBe(false);
  });
});
