/** A small stable hash (FNV-1a, 32 bits): picks wording variants and names versions of content. No security is claimed. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The variant that a seed and a salt choose; the same seed always gets the same one. Throws on an empty list. */
export function choose<Item>(variants: readonly Item[], seed: number, salt: string): Item {
  const chosen = variants[hashOf(`${seed}:${salt}`) % variants.length];
  if (chosen === undefined) throw new Error(`no variants to choose from (${salt})`);
  return chosen;
}
