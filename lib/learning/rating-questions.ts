/** What a learner is asked about a lesson; each is answered from 1 (not at all) to 5 (very much so), or left out. */
export const ratingQuestions = [
  { id: 'clear', label: 'It was clear' },
  { id: 'length', label: 'Its length was right' },
  { id: 'activities', label: 'The activities helped me to learn' },
  { id: 'replies', label: 'The replies to my answers helped' },
  { id: 'use', label: 'I can use what I learned' },
] as const;

export type RatingQuestion = (typeof ratingQuestions)[number]['id'];

/** The steps of the scale, in words. */
export const ratingScale = [
  { value: 1, label: 'not at all' },
  { value: 2, label: 'a little' },
  { value: 3, label: 'partly' },
  { value: 4, label: 'mostly' },
  { value: 5, label: 'very much so' },
] as const;
