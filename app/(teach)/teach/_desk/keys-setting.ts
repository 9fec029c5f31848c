'use client';

import { useSyncExternalStore } from 'react';
import { deviceStorage } from '@/lib/activities/frame/device-storage';

const name = 'desk-keys';
const listeners = new Set<() => void>();

/** Whether single keys do something on this device. They do until somebody turns them off. */
export const keysAreOn = (): boolean => deviceStorage()?.getItem(name) !== 'off';

/** Turns the keys on or off for this device, here and in its other windows. Where nothing can be stored, they stay on. */
export const setKeys = (on: boolean): void => {
  deviceStorage()?.setItem(name, on ? 'on' : 'off');
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
};

/** Whether the keys are on; false while the script isn't at work, when no key would be heard. */
export const useKeysAreOn = (): boolean => useSyncExternalStore(subscribe, keysAreOn, () => false);

/** What marks an element as the one that a key acts on: clicked when it is a link or a button, focused when it is a box. */
export interface KeyMark {
  readonly 'data-key': string;
  readonly 'aria-keyshortcuts'?: string;
}

/** The mark of the element that `key` acts on. It is told to assistive technology while the keys are on. */
export const useKey = (key: string): KeyMark => (useKeysAreOn() ? { 'data-key': key, 'aria-keyshortcuts': key } : { 'data-key': key });
