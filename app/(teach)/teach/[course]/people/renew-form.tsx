'use client';

import { useActionState } from 'react';
import { renewPersonalLink } from '@/app/_actions/people';
import { LinkToCopy, type ShownLink } from './shown-link';

const none: ShownLink = {};

/** Makes a new personal link for an account that waits for its owner, and shows it, this once. */
export function RenewForm({ courseId, person, address }: { courseId: string; person: { id: string; name: string }; address: string }) {
  const [state, dispatch] = useActionState(renewPersonalLink, none, address);
  return (
    <form action={dispatch}>
      <input type="hidden" name="course" value={courseId} />
      <input type="hidden" name="person" value={person.id} />
      <button type="submit" aria-label={`New personal link: ${person.name}`}>
        New personal link
      </button>
      {state.problem && (
        <p role="alert" className="problem">
          {state.problem}
        </p>
      )}
      {state.link && <LinkToCopy link={state.link} label={`Personal link for ${person.name}; the older one has ended`} />}
    </form>
  );
}
