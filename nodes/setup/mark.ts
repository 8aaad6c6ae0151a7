/** How objects that have a note are marked as made by this package; people may read on behind it. */
const MARK = 'djbc-setup';

/** @param text Indonesian, what the object is for */
export const marked = (text: string): string => `${MARK}: ${text}`;

export const isMarked = (note: unknown): boolean => typeof note === 'string' && note.startsWith('djbc-');

/** Name of an object that has no note: the name is the mark. */
export const named = (name: string): string => `DJBC: ${name}`;
