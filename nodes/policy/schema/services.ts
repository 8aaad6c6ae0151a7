import { z } from 'zod';
import { directoryCode } from './directory';
import { status, trace } from './founding';

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
 * A promise (catalogue 1.6). `calendar`: `service` takes that of the service which makes the promise, if it has one
 * that fits, else the office's; `office` takes the office's; anything else names a calendar. `status` is the weakest
 * that applies to an office; a routing cell may weaken it. Without a `limit` the rule is tracked only (A01).
 * Lines of `djbc_clock_log` hold its id.
 */
export const rulesSchema = z.record(
	directoryCode,
	z.object({ label: z.string(), limit: limit.nullable(), calendar: z.string(), status, trace }).strict(),
);

/** Of a cell: beside the trace of its rules. */
const furtherTrace = z.array(z.string().min(1));

const cell = z.discriminatedUnion('clock', [
	z
		.object({
			clock: z.literal('rules'),
			service: z.enum(services),
			/** The first one governs; the others wait for an escalation. */
			rules: z.array(z.string()).min(1),
			status: status.optional(),
			trace: furtherTrace,
		})
		.strict(),
	/** No clock: the catalogue gives none, or a switch took it away; the service may still be known. */
	z.object({ clock: z.literal('none'), service: z.enum(services).optional(), trace: furtherTrace }).strict(),
	/** The catalogue does not speak of this cell. */
	z.object({ clock: z.literal('unknown'), trace: furtherTrace }).strict(),
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
export type Routing = z.infer<typeof routingSchema>;
export type RoutingCell = z.infer<typeof cell>;
