import { z } from 'zod';

/**
 * The four readings of "n working days since received" (A09), for n of 1 and more; WD(0) is always the closing of the
 * effective day, which is the date of the first working instant at or after receipt (6.3).
 * - `receiptNotCounted` (chosen): closing of the n-th working day after the effective day.
 * - `receiptCounted`: the effective day is the first; closing of the n-th.
 * - `sameClockTime`: the n-th working day after the effective day, at the clock time of the first working instant;
 *   where that day has no work at that time, the last frame end before it, or the opening when there is none.
 * - `dayLengths`: n times the working minutes of the effective day, counted like WM.
 */
export const workingDayMode = z.enum(['receiptNotCounted', 'receiptCounted', 'sameClockTime', 'dayLengths']);

export type WorkingDayMode = z.infer<typeof workingDayMode>;
