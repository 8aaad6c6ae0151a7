import { z } from 'zod';
import { trace } from './founding';

/** An office or unit as it is written in rows and stored in selects. */
export const directoryCode = z
	.string()
	.regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/, 'must be capitals and digits with hyphens');

/**
 * Offices (DIR-1). `centre` is the contact centre, whose promises standard 104 does not name (A15). The zone is the
 * calendar's. `accountable` is the role that answers for the office's escalations (001 L-I III.D.3).
 */
export const officesSchema = z.record(
	directoryCode,
	z
		.object({
			label: z.string().min(1),
			kind: z.enum(['centre', 'office']),
			calendar: z.string(),
			/** Sections that work in a group of their own, by code. */
			sections: z.record(directoryCode, z.string().min(1)),
			accountable: z.string().min(1),
		})
		.strict(),
);

const contact = z
	.object({
		name: z.string().min(1).nullable(),
		/** The office held, such as "Kepala Seksi Penyuluhan" (ESC-2). */
		function: z.string().min(1).nullable(),
		email: z.string().email('is no e-mail address').nullable(),
		/** E.164. */
		phone: z
			.string()
			.regex(/^\+[1-9]\d{6,14}$/, 'must be a number with country code, such as +62215551234')
			.nullable(),
	})
	.strict();

/**
 * Units that receive escalations (ESC-2, ESC-8). `zammad`: works in its group; `external`: is written to. Without a
 * contact: a warning at load, an error for a unit in use (DIR-1).
 */
export const unitsSchema = z.record(
	directoryCode,
	z
		.object({
			label: z.string().min(1),
			/** Other names, those of the seeds among them (A27). */
			aliases: z.array(z.string().min(1)),
			kind: z.enum(['zammad', 'external']),
			/** The office whose calendar times the rank and whose head answers for it. */
			office: z.string(),
			/** Categories whose cases go to this unit (catalogue 2.3). */
			receives: z.array(z.string()),
			contact: contact.nullable(),
			trace,
		})
		.strict(),
);

export type Offices = z.infer<typeof officesSchema>;
export type Units = z.infer<typeof unitsSchema>;
export type UnitContact = z.infer<typeof contact>;
