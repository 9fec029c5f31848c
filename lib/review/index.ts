/** What instructors meet: like answers together, a queue that can be filtered, how long people wait. Pure: no database, no clock. */
export * from './answers';
export * from './filter';
export * from './grouping';
export * from './likeness';
export * from './wait';
export { cleanText, wordsKey } from './words';
