import { PhraseBook } from '../reading';
import { GRAMMAR, SIGNS } from './vocabulary/grammar';
import { formsOfNoun, formsOfVerb } from './vocabulary/inflect';
import { PARTIES, type PartyTag } from './vocabulary/parties';
import { type Phrases, RELATIONS, type RelationTag, WILL } from './vocabulary/relations';

export type SignTag = keyof typeof SIGNS;
export type GrammarTag = keyof typeof GRAMMAR;
export type WillTag = keyof typeof WILL;
export type Tag = PartyTag | RelationTag | WillTag | GrammarTag | SignTag;

/** How a phrase stands in the lexicon: a form of a verb, a noun, or words taken as they are. */
export type Form = 'base' | 's' | 'ing' | 'past' | 'noun' | 'word';

export interface Sense {
  readonly tag: Tag;
  readonly form: Form;
  /** What stands for the entry whatever its inflection. */
  readonly lemma: string;
}

export type Lexicon = PhraseBook<Sense>;

const OPTIONAL = [
  '',
  'the',
  'a',
  'their',
  'its',
  'his',
  'her',
  'our',
  'my',
  'your',
  'any',
  'some',
  'them',
  'it',
  'all',
  'more',
  'most',
  'no',
];
const list = (text: string) =>
  text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter(Boolean);

function formOf(verb: string, index: number, form: string): Form {
  if (index === 0) return 'base';
  if (form.endsWith('ing') && form.length > verb.length) return 'ing';
  if (form.endsWith('s') && !verb.endsWith('s')) return 's';
  return form.endsWith('es') && verb.endsWith('s') ? 's' : 'past';
}

/** Read beside the units, over the same words: they span whole turns of phrase and may overlap what the units read. */
const SIGN_TAGS: ReadonlySet<Tag> = new Set<Tag>([...(Object.keys(SIGNS) as SignTag[]), 'SAYS', 'SAID', 'REJECTS', 'OWN']);

const PRONOUNS = new Set(['SELF', 'YOU', 'NOBODY', 'BOTH', 'THEY', 'FORMER', 'LATTER']);

class Builder {
  readonly units: Lexicon = new PhraseBook();
  readonly signs: Lexicon = new PhraseBook();
  readonly words = new Set<string>();

  add(phrase: string, sense: Sense): void {
    const group = /\(([^)]*)\)/u.exec(phrase);
    if (group) {
      for (const one of (group[1] ?? '').split('|')) this.add(phrase.replace(group[0], one), sense);
      return;
    }
    const gap = phrase.indexOf('_');
    if (gap >= 0) {
      for (const filler of OPTIONAL) this.add(phrase.replace('_', filler).replace(/\s+/gu, ' ').trim(), sense);
      return;
    }
    const words = phrase.split(' ');
    for (const word of words) this.words.add(word);
    (SIGN_TAGS.has(sense.tag) ? this.signs : this.units).add(words, sense);
    if (sense.tag === 'TAX') this.units.add(words, sense);
  }

  verbs(tag: Tag, text = ''): void {
    for (const phrase of list(text)) {
      const [first = '', ...rest] = phrase.split(' ');
      formsOfVerb(first).forEach((form, index) => {
        this.add([form, ...rest].join(' '), { tag, form: formOf(first, index, form), lemma: phrase });
      });
    }
  }

  nouns(tag: Tag, text = ''): void {
    for (const phrase of list(text)) {
      // the head is inflected, and the last word where that is another: 'adults with learning difficulties'
      const words = phrase.split(' ');
      const post = words.findIndex((word, i) => i > 0 && /^(?:with|of|in|to)$/u.test(word));
      const head = (post < 0 ? words.length : post) - 1;
      for (const form of formsOfNoun(words[head] ?? '')) {
        const inflected = words.with(head, form);
        this.add(inflected.join(' '), { tag, form: 'noun', lemma: phrase });
        const last = words.length - 1;
        if (last > head)
          this.add(inflected.with(last, formsOfNoun(words[last] ?? '')[1] ?? '').join(' '), { tag, form: 'noun', lemma: phrase });
      }
    }
  }

  phrases(tag: Tag, text = ''): void {
    for (const phrase of list(text)) this.add(phrase, { tag, form: 'word', lemma: phrase });
  }
}

function build(): Builder {
  const builder = new Builder();
  for (const [tag, text] of Object.entries(PARTIES)) {
    if (PRONOUNS.has(tag)) builder.phrases(tag as Tag, text);
    else builder.nouns(tag as Tag, text);
  }
  for (const [tag, phrases] of [...Object.entries<Phrases>(RELATIONS), ...Object.entries<Phrases>(WILL)]) {
    builder.verbs(tag as Tag, phrases.verbs);
    builder.nouns(tag as Tag, phrases.nouns);
    builder.phrases(tag as Tag, phrases.words);
  }
  for (const [tag, text] of Object.entries(GRAMMAR)) {
    if (tag === 'VERB') builder.verbs('VERB', text);
    else builder.phrases(tag as Tag, text);
  }
  for (const [tag, text] of Object.entries(SIGNS)) builder.phrases(tag as Tag, text);
  return builder;
}

/** What explanations are read by. */
export interface Vocabulary {
  /** Parties, relations and small words: the units of which clauses are made. */
  readonly units: Lexicon;
  /** Turns of phrase that are signs by themselves. */
  readonly signs: Lexicon;
  /** Every single word of those phrases. */
  readonly words: ReadonlySet<string>;
}

let built: Vocabulary | undefined;

/** The vocabulary of explanations; built on first use, as most commands that import the engine never read one. */
export function selectVocabulary(): Vocabulary {
  built ??= build();
  return built;
}
