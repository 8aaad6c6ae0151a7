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

/** Readings that can be switched and belong to no other section (catalogue 9). */
export const switchesSchema = z
	.object({
		workingDayMode,
		/** A17: what happens to complaints by channels that are not official for them. */
		unofficialChannels: z.enum(['record-forward-advise', 'advise-only']),
		/** A14: `in` gives public comments and mentions the clock of a private message. */
		publicMentions: z.enum(['out', 'in']),
		/** RANK-1: whether the legal due time caps a rank after the notice of escalation too. */
		rankLegalCap: z.enum(['always', 'untilNotice']),
		/** A29: a KPI period is named after the month it starts or ends in. */
		kpiLabel: z.enum(['start', 'end']),
		/** A42: how far a provider's time may lie before and after ours to be believed. */
		timeSkew: z
			.object({
				pastDays: z.number().int().nonnegative(),
				futureMinutes: z.number().int().nonnegative(),
			})
			.strict(),
	})
	.strict();

export type Switches = z.infer<typeof switchesSchema>;
