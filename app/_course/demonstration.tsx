import type { Course } from '@/lib/courses/course';
import { selectScenario } from '@/lib/courses/library';
import { checkItem, itemWords } from '@/lib/feedback';
import { ItemReply } from '@/lib/ui/item-reply';
import styles from './catalogue.module.css';

/** An answer and the engine's own reply to it, made when the page is: what visitors will meet in an activity. */
export function Demonstration({ course }: { course: Course }) {
  if (!course.demonstration) return null;
  const { scenario, list, question, text } = course.demonstration;
  const words = itemWords(checkItem(selectScenario(course, scenario), { list, text, try: 1 }));
  return (
    <figure className={styles.demonstration}>
      <figcaption>For example</figcaption>
      <p className={styles.question}>{question}</p>
      <p className={styles.answer}>{text}</p>
      <ItemReply words={words} />
    </figure>
  );
}
