import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { selectOptionalStatement } from '@/db';
import { statementAddress } from '@/lib/courses/addresses';
import { durationText } from '@/lib/learning/duration';
import { statementDetailSchema } from '@/lib/learning/statement';
import { getRuntime } from '@/lib/server/runtime';
import { DayText } from '@/lib/ui/moment';
import styles from './statement.module.css';

type Params = { params: Promise<{ id: string }> };

const read = cache(async (id: string) => selectOptionalStatement(getRuntime().store.read, id));

export const generateMetadata = async ({ params }: Params): Promise<Metadata> => {
  const statement = await read((await params).id);
  return { title: statement ? `Statement of participation: ${statement.courseTitle}` : 'Not found', robots: { index: false } };
};

/** The public page of a statement of participation: whoever has the address can see that it is genuine. */
export default async function StatementPage({ params }: Params) {
  const statement = await read((await params).id);
  if (!statement) notFound();
  const detail = statementDetailSchema.safeParse(statement.detail);
  return (
    <main id="main" className="page">
      <article className={styles.statement}>
        <p className={styles.kicker}>Statement of participation</p>
        <h1>{statement.name}</h1>
        <p>took part in the course</p>
        <p className={styles.course}>{statement.courseTitle}</p>
        <p>
          and completed it on <DayText at={statement.issuedAt} />, with about {durationText(statement.hours * 60)} of study.
        </p>
        {detail.success && (
          <>
            <h2>What the course leads to</h2>
            <ul>
              {detail.data.outcomes.map((outcome) => (
                <li key={outcome}>{outcome}</li>
              ))}
            </ul>
            <h2>Lessons completed</h2>
            <ul>
              {detail.data.lessons.map((lesson) => (
                <li key={lesson}>{lesson}</li>
              ))}
            </ul>
          </>
        )}
        <p className="quiet">
          This statement says that someone who gave this name read each lesson and handed in each activity. Nobody’s identity was checked.
          It is no qualification and carries no credit points.
        </p>
        <p className={styles.address}>
          Can be checked at <span>{`${getRuntime().address}${statementAddress(statement.id)}`}</span>
        </p>
      </article>
    </main>
  );
}
