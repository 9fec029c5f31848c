/** American spellings as British ones, so that lists and authors need only one of them: "call center", "neighbors", "a subsidized program". */

/** Each changes the words that it matches, and keeps their endings. */
const SPELLINGS: readonly (readonly [pattern: RegExp, british: string])[] = [
  [
    /^(neighb|col|lab|harb|hon|fav|behavi|flav|endeav|savi|rum|hum|parl|arm|tum|vap|od|misdemean)or(?=(?:s|ed|er|ers|ing|ful|less|able|hood|hoods|ly|ite|ites|al|master|masters|y)?$)/u,
    '$1our',
  ],
  [/^((?:[a-z]*)cent|(?:amphi)?theat|fib)er(?=s?$)/u, '$1re'],
  // "Downsize" and "oversized" have a size in them, "prize" and "seize" too few letters.
  [/(?<=[a-z]{3})(?<!s)iz(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/u, 'is'],
  [/(?<=(?:ana|para|cata)ly)z(?=(?:e|es|ed|er|ers|ing)$)/u, 's'],
  [/^(travel|counsel|jewel|model|label|fuel|cancel|signal|quarrel|marvel)(?=(?:ed|ing|or|ors|er|ers)$)/u, '$1l'],
  [/^(defen|offen|preten|licen)se(?=s?$)/u, '$1ce'],
  [/^program(?=s?$)/u, 'programme'],
  [/^catalog(?=s?$)/u, 'catalogue'],
  [/^enroll(?=ments?$|s?$)/u, 'enrol'],
  [/^(fulfil|skil|instal)l(?=ments?$|ful$)/u, '$1'],
  [/^anesthe/u, 'anaesthe'],
  [/^pediatr/u, 'paediatr'],
  [/^orthoped/u, 'orthopaed'],
  [/^gynecol/u, 'gynaecol'],
  [/^archeol/u, 'archaeol'],
  [/^gray(?=s?$)/u, 'grey'],
  [/^aluminum$/u, 'aluminium'],
  [/^jewelry$/u, 'jewellery'],
  [/^plow(?=s?$|ing$|ed$)/u, 'plough'],
];

/** A word in small letters as it is spelled in Britain: itself, unless it is spelled as in America. */
export function british(word: string): string {
  if (word.length < 4) return word;
  for (const [pattern, spelling] of SPELLINGS) if (pattern.test(word)) return word.replace(pattern, spelling);
  return word;
}
