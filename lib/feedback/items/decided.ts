/** Whether a box was answered by a party that was read in it, or is left open by people in it whom we do not know. */
import type { ItemFinding, PartyFinding } from './finding';

/** Somebody is named beside those who were read whom we do not know: the answer asks about them. */
export const isOpen = ({ rule }: Pick<ItemFinding, 'rule'>): boolean => rule === 'unread';

/** The party that decided the verdict; undefined where none did. */
export const decidingParty = (finding: ItemFinding): PartyFinding | undefined => (isOpen(finding) ? undefined : finding.parties[0]);

/** The words that name people whom we do not know; '' where there are none. */
export const unreadWords = ({ text, unread }: ItemFinding): string => (unread ? text.slice(...unread) : '');

/** What somebody would have to teach about an item: the words left open, or the whole of it. */
export const wordsToTeach = (finding: ItemFinding): string => (isOpen(finding) ? unreadWords(finding) : finding.text);
