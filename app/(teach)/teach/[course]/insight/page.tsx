import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { selectUnanswered } from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import { findActivity, selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { MomentText } from '@/lib/ui/moment';
import { courseSheets } from './_figures/course-sheets';
import { placesOf } from './_figures/places';
import { activityName, readCourseFigures } from './_figures/read-course';
import { ActivitiesSection, AttentionSection, FunnelSection, RatingsSection, TaughtSection } from './_parts/course-sections';
import { PlacesSection } from './_parts/places-section';
import { TimeSection } from './_parts/time-section';
import { UnansweredList } from './_parts/unanswered';
import styles from './insight.module.css';

export const metadata: Metadata = { title: 'Insight' };

interface PageProps {
  readonly params: Promise<{ course: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What learners do in a course and what comes of it: pictures first, tables under them, and no names. */
export default async function InsightPage({ params, searchParams }: PageProps) {
  const course = await selectOptionalCourse((await params).course);
  if (!course) notFound();
  const address = `/teach/${course.id}/insight`;
  await requireInstructor(course.id, address);
  const { read } = getRuntime().store;
  const figures = await readCourseFigures(read, course);
  const asked = (await searchParams).lesson;
  // Where nothing is asked for, the lesson that most have left.
  const leftMost = figures.lessons.toSorted((one, other) => other.left - one.left)[0]?.id;
  const lesson = course.lessons.find(({ id }) => id === asked) ?? course.lessons.find(({ id }) => id === leftMost);
  const sheets = courseSheets(course, figures);
  const section = { course, figures, sheets, address };
  return (
    <main id="main" className={`page ${styles.page}`}>
      <h1>Insight</h1>
      <p className="quiet">
        {figures.learners} {figures.learners === 1 ? 'learner' : 'learners'}, counted at <MomentText at={figures.at} />. Whoever teaches
        here is left out, and nobody is named. Shares are shown of five or more.
      </p>
      {figures.learners === 0 ? (
        <p>Nobody has enrolled yet. Figures will stand here as soon as learners are at work.</p>
      ) : (
        <>
          <AttentionSection figures={figures} address={address} />
          <FunnelSection {...section} />
          {lesson && <PlacesSection {...section} lesson={lesson} places={placesOf(lesson, figures)} />}
          <TaughtSection {...section} />
          <section aria-labelledby="unanswered">
            <h2 id="unanswered">Commonest answers without a specific reply</h2>
            <UnansweredList
              courseId={course.id}
              answers={await selectUnanswered(read, { courseId: course.id, limit: 10 })}
              nameOf={(id) => {
                const found = findActivity(course, id);
                return found ? activityName(found.lesson, found.activity) : id;
              }}
            />
          </section>
          <TimeSection {...section} />
          <ActivitiesSection {...section} />
          <RatingsSection {...section} />
        </>
      )}
    </main>
  );
}
