/** One way to read a part by its head. */
import type { Hit } from './hits';
import type { HitRead } from './meaning';
import type { Part } from './part';
import type { PartContext } from './part-context';

/** A part and its head, read: each step gives a part, or undefined where it has nothing to say. */
export type Step = (context: PartContext, head: Hit, read: HitRead) => Part | undefined;
