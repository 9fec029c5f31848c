/** An e-mail in plain text. */
export type Message = {
  /** Tells two tries of one e-mail from two e-mails: the outbox's id. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  /** Where one click or one POST stops e-mails of this kind. @see RFC 8058 */
  unsubscribe?: string;
};

/** What came of a try. `problem` names neither people nor addresses. */
export type Sent = { ok: true } | { ok: false; problem: string };
