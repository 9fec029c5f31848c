import { randomUUID } from 'node:crypto';
import type { SessionPerson } from '@/lib/auth/options';
import { contactAddress } from '@/lib/courses/addresses';
import type { Course } from '@/lib/courses/course';
import { writeToInstructors } from '../../_actions/ask';
import { CourseBreadcrumb } from '../breadcrumb';
import { answerPromise } from '../from-instructors/usual-wait';
import { longestMessage } from './lengths';
import { TextForm } from './text-form';

/** What a visitor adds, to be answered; programs that send advertising also fill in the last one. */
const visitorFields = [
  { name: 'name', label: 'Your name', type: 'text', autoComplete: 'name', maxLength: 120 },
  { name: 'email', label: 'Your e-mail address', type: 'email', autoComplete: 'email', maxLength: 254 },
  { name: 'website', label: 'Website', type: 'text', autoComplete: 'off', maxLength: 200, trap: true },
] as const;

/** A message to a course's instructors, from anybody. */
export async function ContactPage({ course, person }: { course: Course; person: SessionPerson | null }) {
  const promise = await answerPromise(course);
  return (
    <main id="main" className="page narrow">
      <CourseBreadcrumb course={course} here="Write to the instructors" />
      <h1>Write to the instructors</h1>
      <p>
        {promise} {person ? 'The answer comes on ' : 'The answer comes to your e-mail address, which only the course’s instructors see.'}
        {person && <a href="/my-learning">My learning</a>}
        {person && '. About an activity, ask below the activity itself: then they see what you mean.'}
      </p>
      <TextForm
        action={writeToInstructors}
        address={contactAddress(course.id)}
        place={`talk:${person?.id ?? 'visitor'}:${course.id}:contact`}
        about={{ course: course.id }}
        sendKey={randomUUID()}
        label="Your message"
        maxLength={longestMessage}
        lines={8}
        submit="Send the message"
        fields={person ? [] : visitorFields}
      />
    </main>
  );
}
