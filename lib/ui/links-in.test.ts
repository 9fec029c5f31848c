import { describe, expect, it } from 'vitest';
import { linksIn } from './links-in';

const hrefs = (text: string) => linksIn(text).flatMap(({ href }) => (href === null ? [] : [href]));

describe('addresses in a plain text', () => {
  it('are found without what ends the sentence around them', () => {
    expect(hrefs('See https://example.org/a, http://example.org/b. And (https://example.org/c)!')).toEqual([
      'https://example.org/a',
      'http://example.org/b',
      'https://example.org/c',
    ]);
  });

  it('keep a bracket that belongs to them', () => {
    expect(hrefs('https://example.org/wiki/Consumer_(economics).')).toEqual(['https://example.org/wiki/Consumer_(economics)']);
  });

  it('lose nothing of the text: the pieces joined are the text', () => {
    for (const text of [
      '',
      'no address',
      'a https://example.org/x\n\nb',
      'https://',
      '😀 https://example.org/😀 شكرا',
      '<b>http://x.example</b>',
    ]) {
      expect(
        linksIn(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  });

  it('are followed by http and https alone, and never with a name and password in them', () => {
    for (const text of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.org',
      'https://bank.example@evil.example/',
      'https://a:b@c.example',
      'https://[',
    ]) {
      expect(hrefs(text), text).toEqual([]);
    }
  });

  it('end where markup, quotation marks or a sign that turns the writing begins', () => {
    expect(hrefs('https://example.org/"onclick="alert(1)')).toEqual(['https://example.org/']);
    expect(hrefs('https://example.org/<script>')).toEqual(['https://example.org/']);
    expect(hrefs('https://example.org/\u202egro.live')).toEqual(['https://example.org/']);
  });
});
