'use client';

import { type ReactNode, useActionState } from 'react';

/** An action that a form of buttons posts to. What it comes to shows on the page that follows. */
export type PostAction = (before: null, form: FormData) => Promise<null>;

interface PostFormProps {
  readonly action: PostAction;
  /** The page's own address: where the form posts to when JavaScript is off. */
  readonly address: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A form of hidden fields and buttons. */
export function PostForm({ action, address, className, children }: PostFormProps) {
  const [, post] = useActionState(action, null, address);
  return (
    <form action={post} className={className}>
      {children}
    </form>
  );
}
