/** See real-words.ts. */
export const REAL_WORDS = `policy purse count parent doctor nurse court patient donor police`;
