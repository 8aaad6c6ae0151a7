import { z } from 'zod';

const count = z.number().int().nonnegative();
const instant = z.string().datetime({ precision: 3 });

/** Cycles of one rule whose due time lies in one period, by column of K02 (5.3). */
const tally = z
	.object({
		met: count,
		breached: count,
		/** Of the met: escalated late (column b). */
		late: count,
		/** Of the met: met by the strict readings too (column c). */
		strict: count,
		/** Keyed after their due time (A43). */
		keyed: count,
		void: count,
		withdrawn: count,
	})
	.strict();

/** Closings of one period; `reopened`: by the user within 7 x 24 h (K10); `last`: how the period ended (K04). */
const closings = z.object({ closed: count, reopened: count, last: z.enum(['closed', 'open']) }).strict();

const shape = z
	.object({
		/** When the newest of the lines it stands for was written. */
		through: instant,
		/** The highest cycle it stands for; 0 where it stands for none. */
		cycle: count,
		/** By zone of the KPI (PER-2), then period `YYYY-MM` of the start month (PER-1). */
		zones: z.record(z.object({ rules: z.record(z.record(tally)), closings: z.record(closings) }).strict()),
		written: instant,
	})
	.strict();

export type Tally = z.infer<typeof tally>;
/** Counts of all cycles whose lines have moved out of the log, so that K02 stays right (CLK-8). */
export type Carried = z.infer<typeof shape>;

/** `v1 carried {…}`. */
export function writeCarried(carried: Carried): string {
	return `v1 carried ${JSON.stringify(carried)}`;
}

/** Null where the line is none. */
export function readCarried(line: string): Carried | null {
	if (!line.startsWith('v1 carried {')) {
		return null;
	}
	try {
		const read = shape.safeParse(JSON.parse(line.slice('v1 carried '.length)));
		return read.success ? read.data : null;
	} catch {
		return null;
	}
}
