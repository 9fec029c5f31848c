/** The longest texts that are taken, in characters. */
export const longestComment = 2000;
export const longestSuggestion = 2000;
export const longestQuestion = 3000;
export const longestMessage = 5000;
