'use client';

import { usePathname } from 'next/navigation';
import { DeskKeys } from './desk-keys';
import styles from './desk-nav.module.css';
import { useKey } from './keys-setting';

/** The rooms of a course's desk: the folder below /teach/[course], and the name of its tab. The queue stands in the folder itself. */
const rooms = [
  ['', 'Queue'],
  ['groups', 'Groups'],
  ['reviews', 'Decisions'],
  ['rulings', 'Teach'],
  ['insight', 'Insight'],
  ['people', 'People'],
  ['preview', 'Preview'],
] as const;

/** Pages that stand in a room without being in its folder. */
const homes: Readonly<Record<string, string>> = { entries: '', submissions: '' };

interface DeskNavProps {
  readonly courseId: string;
  readonly courseTitle: string;
  /** The lesson that a preview begins with. */
  readonly firstLesson: string;
}

/** The way between the rooms of a course's desk, as plain links. The room that the page is in is marked. */
export function DeskNav({ courseId, courseTitle, firstLesson }: DeskNavProps) {
  const [, , , folder = '', deeper] = usePathname().split('/');
  const here = homes[folder] ?? folder;
  const groupsKey = useKey('g');
  return (
    <div className={styles.bar}>
      <div className={styles.head}>
        <p className={styles.course}>
          <a href="/teach">Teach</a> <span aria-hidden="true">›</span> <strong>{courseTitle}</strong>
        </p>
        <DeskKeys />
      </div>
      <nav aria-label="Desk">
        <ul className={styles.rooms}>
          {rooms.map(([room, name]) => (
            <li key={room}>
              <a
                href={`/teach/${courseId}${room && `/${room}`}${room === 'preview' ? `/${firstLesson}` : ''}`}
                {...(room === 'groups' && groupsKey)}
                aria-current={room === here ? (room === folder && deeper === undefined ? 'page' : 'true') : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
