/** Forms of the lexicon's own verbs and nouns, made once when the module loads; regular ones by the reading layer's rules. */
import { plural, verbForms } from '../../reading';

/** Past forms of irregular verbs: base, then its past and participle. */
const PAST = new Map(
  `pay paid payed|give gave given|buy bought|spend spent|bring brought|take took taken|get got gotten|put|have had|do did done|make made|come came|go went gone|see saw seen|choose chose chosen|hold held|sell sold|think thought|say said|
  tell told|know knew known|feel felt|find found|keep kept|mean meant|catch caught|teach taught|lend lent|read|cut|set|let|ring rang rung|eat ate eaten|drink drank drunk|feed fed|lie lay|shoot shot|beat beaten|deal dealt|run ran|shut|leave left|win won|
  lose lost|stand stood|sit sat|wear wore worn|write wrote written|become became|begin began begun|meet met|hear heard|understand understood|fall fell fallen|split|benefit benefited benefitted|be was were been|dig dug|swing swung|sling slung|wind wound|bear bore borne|draw drew drawn|send sent|lay laid|quit|fork forked|lift lifted|chip chipped|dip dipped|stump stumped|cough coughed|bring brought brung|dial dialled dialling|cancel cancelled cancelling|counsel counselled counselling|travel travelled travelling|label labelled labelling|fuel fuelled fuelling|enrol enrolled enrolling|throw threw thrown|stick stuck|wake woke woken`
    .split('|')
    .map((line): [string, string[]] => {
      const [base = '', ...past] = line.trim().split(' ');
      return [base, past.length > 0 ? past : [base]];
    }),
);

/** All forms of a verb given in its plain form, that form first: pay, pays, paying, paid. */
export const formsOfVerb = (verb: string): readonly string[] =>
  verb === 'be' ? ['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am'] : verbForms(verb, ...(PAST.get(verb) ?? []));

const PLURAL: Readonly<Record<string, string>> = {
  thief: 'thieves',
  child: 'children',
  man: 'men',
  woman: 'women',
  wife: 'wives',
  policeman: 'policemen',
};

/** A noun and its plural. */
export const formsOfNoun = (noun: string): readonly string[] => [noun, PLURAL[noun] ?? plural(noun)];
