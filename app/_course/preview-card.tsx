import type { CSSProperties } from 'react';
import type { Course } from '@/lib/courses/course';
import { durationText } from '@/lib/learning/duration';

/** What the big networks show uncropped, in pixels. */
export const previewCardSize = { width: 1200, height: 630 };

// The drawer of the picture knows no style sheet: these are the light colours of globals.css.
const paper = '#fdfcf9';
const ink = '#21262b';
const quiet = '#565e66';
const accent = '#0f766e';
const customer = '#1d4f91';
const consumer = '#86346f';

const row: CSSProperties = { display: 'flex', alignItems: 'center' };

/** A box with a role in it. */
function Role({ name, colour }: { name: string; colour: string }) {
  return (
    <div style={{ ...row, padding: '14px 30px', border: `4px solid ${colour}`, borderRadius: 12, color: colour, fontSize: 34 }}>{name}</div>
  );
}

/** A line from one box to the next with a head at the ends where something arrives. */
function Line({ back }: { back: boolean }) {
  const head = (turned: number): CSSProperties => ({
    boxSizing: 'border-box',
    width: 22,
    height: 22,
    borderTop: `5px solid ${ink}`,
    borderRight: `5px solid ${ink}`,
    transform: `rotate(${turned}deg)`,
  });
  return (
    <div style={{ ...row, width: 120, padding: '0 14px' }}>
      {back && <div style={{ ...head(-135), marginRight: -18 }} />}
      <div style={{ height: 5, flexGrow: 1, background: ink }} />
      <div style={{ ...head(45), marginLeft: -18 }} />
    </div>
  );
}

/** The picture of a shared link: the course's title, what it is about, and its question drawn: who gives and gets, and who only gets. */
export function PreviewCard({ course }: { course: Course }) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: '60px 72px 56px',
        borderTop: `20px solid ${accent}`,
        background: paper,
        color: ink,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ fontSize: course.title.length > 30 ? 68 : 88, lineHeight: 1.1 }}>{course.title}</div>
        <div style={{ marginTop: 28, color: quiet, fontSize: 34, lineHeight: 1.4 }}>{course.summary}</div>
      </div>
      <div style={row}>
        <Role name="Customer" colour={customer} />
        <Line back />
        <Role name="Organisation" colour={ink} />
        <Line back={false} />
        <Role name="Consumer" colour={consumer} />
      </div>
      <div style={{ color: quiet, fontSize: 28 }}>
        {`Free course · ${course.lessons.length} lessons · about ${durationText(course.hours * 60)} · activities that answer back`}
      </div>
    </div>
  );
}
