/** How a reply begins. `{ideas}` and `{first}` are filled in by words.ts. */
export const OPENINGS = {
  empty: [
    'There is nothing here yet. A sentence or two will do: say what customers give and get, and what consumers do.',
    'Nothing to read yet. Begin with one party you know and say what passes between it and the organisation.',
    'The box is still empty. Just write how you see it, in your own words.',
  ],
  offTopic: [
    'This doesn’t seem to be about customers and consumers, so there is nothing to say on it yet. If it is, try it in other words.',
    'I can’t connect this with the question. Perhaps say what customers and consumers each give and get.',
    'This reads as if it were about something else. If you meant it as your answer, try one sentence on customers and one on consumers.',
  ],
  allIdeas: [
    'A full answer: you have all the ideas that the course looks for.',
    'That covers the whole picture, nothing to add.',
    'You bring together every idea that the course has on this.',
  ],
  someIdeas: ['You show that {ideas}.', 'I read that {ideas}, which is to the point.', 'Your answer tells us that {ideas}.'],
  ideasAndMore: [
    'You show that {ideas}. One thing deserves a second look.',
    'I read that {ideas}, which is to the point. There is one more thing to weigh.',
    'Your answer tells us that {ideas}. Another part of it is worth thinking through.',
  ],
  onlyMisconception: [
    'Thank you: this is a view that many people hold, and it is worth thinking through.',
    'A common way to see it, and a good place to start from.',
    'That makes your thinking clear. Let us look at it together.',
  ],
  turnedRound: [
    'You are looking at the right things; one of them the course sees the other way round.',
    'That is to the point, though the course would put one part of it differently.',
    'There is one part here where the course would say the opposite; see what you think.',
  ],
  none: [
    'I couldn’t find one of the course’s ideas in this, which may be my reading. The question below may help.',
    'This is a start. Try to say what passes between each group and the organisation.',
    'You are on the subject. What would help now is what each group gives and gets.',
  ],
} as const;
