import { z } from 'zod';

export const services = [
	'SVC-CC',
	'SVC-WEBCHAT',
	'SVC-SOCIAL',
	'SVC-CEISACARE',
	'SVC-BCARE',
	'SVC-MARAGA',
] as const;

export const channels = [
	'email',
	'phone',
	'sms',
	'webchat',
	'whatsapp',
	'whatsapp_group',
	'facebook_dm',
	'facebook_comment',
	'instagram_dm',
	'instagram_comment',
	'x_dm',
	'x_mention',
	'telegram',
	'ceisacare',
	'bcare',
	'sipuma',
	'fax',
	'letter',
	'walkin',
] as const;

const status = z.enum(['LAW', 'READING', 'PROPOSED']);
const trace = z.array(z.string().min(1));

/**
 * How long a promise runs (catalogue 6.3). WM: working minutes. WD: working days, counted as the switch
 * `workingDayMode` says. SPLIT: elapsed minutes, chosen at arrival: `inside` the span of a working day (`gross`: breaks
 * are inside; `net`: breaks are outside, A05), else `outside`; `capAtOpening` ends the outside one no later than
 * `inside` minutes after the next opening (A04).
 */
const limit = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('WM'), minutes: z.number().int().positive() }).strict(),
	z.object({ kind: z.literal('WD'), days: z.number().int().nonnegative() }).strict(),
	z
		.object({
			kind: z.literal('SPLIT'),
			inside: z.number().int().positive(),
			outside: z.number().int().positive(),
			span: z.enum(['gross', 'net']),
			capAtOpening: z.boolean(),
		})
		.strict(),
]);

/**
 * A promise (catalogue 1.6). `calendar`: `office` takes the office's, `duty` the one of its duty schedule if it has
 * one, anything else names a calendar. `status` is the weakest that applies to an office; a routing cell may weaken it.
 * Without a `limit` the rule is tracked only: no clock (A01).
 */
export const rulesSchema = z.record(
	z.object({ label: z.string(), limit: limit.nullable(), calendar: z.string(), status, trace }).strict(),
);

/** Offices (DIR-1). `centre` is the contact centre, whose promises standard 104 does not name (A15). */
export const officesSchema = z.record(
	z
		.object({
			label: z.string(),
			kind: z.enum(['centre', 'office']),
			calendar: z.string(),
			dutyCalendar: z.string().optional(),
		})
		.strict(),
);

const cell = z.discriminatedUnion('clock', [
	z
		.object({
			clock: z.literal('rules'),
			service: z.enum(services),
			/** The first one governs; the others wait for an escalation. */
			rules: z.array(z.string()).min(1),
			status: status.optional(),
			trace,
		})
		.strict(),
	/** The catalogue gives this cell no clock. */
	z.object({ clock: z.literal('none'), trace }).strict(),
	/** The catalogue does not speak of this cell. */
	z.object({ clock: z.literal('unknown'), trace }).strict(),
]);

/**
 * Routing, channel x kind of office. A row either holds for every office (`any`, known or not) or has one cell for
 * the contact centre and one for offices. Every channel has a row: checked at load.
 */
export const routingSchema = z.record(
	z.union([z.object({ any: cell }).strict(), z.object({ centre: cell, office: cell }).strict()]),
);

export type Limit = z.infer<typeof limit>;
export type Rules = z.infer<typeof rulesSchema>;
export type Offices = z.infer<typeof officesSchema>;
export type Routing = z.infer<typeof routingSchema>;
export type RoutingCell = z.infer<typeof cell>;
