'use client';

import { createContext, type ReactNode, useContext } from 'react';
import styles from './entry-note.module.css';

/** What is to be said beside the engine's reply to some words: that an instructor has decided otherwise, or that the words wait for one. */
export interface NoteOnWords {
  /** The name of the boxes; empty where the activity has one question only. */
  readonly question: string;
  readonly text: string;
  readonly sentence: string;
}

const NotesContext = createContext<readonly NoteOnWords[]>([]);

/** Gives the boxes of an activity what is to be said beside them. */
export function NotesOnWords({ notes, children }: { notes: readonly NoteOnWords[]; children: ReactNode }) {
  return <NotesContext value={notes}>{children}</NotesContext>;
}

/** What is to be said of the words in one box; nothing for most. */
export function NoteOn({ question, text }: { question: string; text: string }) {
  const notes = useContext(NotesContext);
  const found = notes.find((note) => (note.question === question || note.question === '') && note.text === text);
  return found ? <p className={styles.note}>{found.sentence}</p> : null;
}
