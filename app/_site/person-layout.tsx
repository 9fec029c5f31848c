import type { ReactNode } from 'react';
import { countUnseen, selectCoursesTaught } from '@/db';
import { BroughtAlong } from '@/lib/activities/frame/brought-along';
import { currentPerson } from '@/lib/auth/session';
import { getRuntime } from '@/lib/server/runtime';
import { bringAlong } from '../_actions/bring-along';
import { SiteFooter } from './footer';
import { SiteHeader } from './header';

/** Header and footer around the pages of a signed-in person; a visitor, or one whose session has ended, gets the visitor's header. */
export async function PersonLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  const teaches = person !== null && (person.administrator || (await selectCoursesTaught(getRuntime().store.read, person.id)).length > 0);
  const unseen = person ? await countUnseen(getRuntime().store.read, person.id) : new Map<string, number>();
  const news = [...unseen.values()].reduce((sum, number) => sum + number, 0);
  return (
    <>
      <SiteHeader person={person} teaches={teaches} news={news} />
      {person && <BroughtAlong bring={bringAlong} />}
      {children}
      <SiteFooter />
    </>
  );
}
