import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * A token that nobody can make without the site's secret, for links in e-mails: made again whenever it is needed, so that neither the outbox nor
 * any other table holds one.
 * @param subject an id; the same purpose and subject give the same token
 */
export const mailToken = (secret: string, purpose: 'invitation' | 'reset' | 'unsubscribe', subject: string): string =>
  createHmac('sha256', secret).update(`${purpose}\0${subject}`).digest('base64url');

/** The token of a link that stops a person's digests. */
export const unsubscribeToken = (secret: string, personId: string): string => `${personId}.${mailToken(secret, 'unsubscribe', personId)}`;

/** The person whose digests a token stops, or undefined when it isn't one of ours. */
export const personOfUnsubscribeToken = (secret: string, token: string): string | undefined => {
  const personId = token.slice(0, Math.max(0, token.indexOf('.')));
  const [given, right] = [Buffer.from(token), Buffer.from(unsubscribeToken(secret, personId))];
  return personId && given.length === right.length && timingSafeEqual(given, right) ? personId : undefined;
};
