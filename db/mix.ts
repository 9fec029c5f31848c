/** A place in the mixed order for an id: fixed, spread evenly, from 0 to 2³¹ - 1 (FNV-1a with a final stir, so that neighbours part). */
export const mixOf = (id: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 1;
};
