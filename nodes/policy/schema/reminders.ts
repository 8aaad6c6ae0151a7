import { z } from 'zod';
import { status, trace } from './founding';
import { services } from './services';

/** Roles whose people are in the table of persons; `unit_head` is the head of the unit's office. */
export const tableRoles = [
	'petugas',
	'koordinator',
	'kepala_kantor',
	'unit_contact',
	'unit_head',
	'team_leader',
	'supervisor',
	'kepala_seksi',
] as const;

/** Roles of catalogue 3 that a reminder can reach: two are found on the ticket and in its group. */
export const recipients = ['holder', ...tableRoles, 'restricted_members'] as const;

const rung = z.string().regex(/^[a-z0-9+]+$/, 'must be lower-case letters, digits and +');

/** When a rung fires: percent of the working minutes (100 = due), or working days after the due time. */
const point = z.discriminatedUnion('kind', [
	z
		.object({
			kind: z.literal('percent'),
			rung,
			percent: z.number().positive().max(100),
			template: z.string(),
		})
		.strict(),
	z
		.object({
			kind: z.literal('after'),
			rung,
			workingDays: z.number().int().positive(),
			template: z.string(),
		})
		.strict(),
]);

/**
 * The warning that a user who waits can soon not be answered by his channel (CH-13): `beforeHours` before the end, and
 * where the end lies outside working hours at the latest when `workingMinutes` of them are left. The first of
 * `recipients` who has people is reached.
 */
const replyWindow = z
	.object({
		/** How long a window is, from the user's message. */
		hours: z.number().positive(),
		beforeHours: z.number().positive(),
		workingMinutes: z.number().int().positive(),
		recipients: z.array(z.enum(recipients)).min(1),
		template: z.string(),
		status,
		trace,
	})
	.strict();

/**
 * Reminders (RANK-4). The ladder that names the clock's rule holds, or else the one that names its service; a rung it
 * leaves out reaches nobody. On restricted tickets only `restricted` is reached (CONF-4).
 */
export const remindersSchema = z
	.object({
		/** In order of time. */
		points: z.array(point).min(1),
		ladders: z.array(
			z
				.object({
					id: z.string().min(1),
					rules: z.array(z.string()),
					services: z.array(z.enum(services)),
					recipients: z.record(rung, z.array(z.enum(recipients))),
					trace,
				})
				.strict(),
		),
		restricted: z.array(z.enum(recipients)).min(1),
		/**
		 * Who holds a role: by role, then by place. A person is a login of the desk, or an e-mail address of somebody
		 * outside. Entered by rows of kind `person`; `personsOf` tells which place goes first.
		 */
		persons: z.record(z.enum(tableRoles), z.record(z.string(), z.array(z.string().min(1)).min(1))),
		replyWindow,
	})
	.strict();

export type Reminders = z.infer<typeof remindersSchema>;
export type Recipient = (typeof recipients)[number];
export type TableRole = (typeof tableRoles)[number];
export type Ladder = Reminders['ladders'][number];

/** The ladder of a clock: that of its rule, or else of its service. */
export function ladderOf(
	{ ladders }: Pick<Reminders, 'ladders'>,
	rule: string,
	service: string | null,
): Ladder | undefined {
	return (
		ladders.find(({ rules }) => rules.includes(rule)) ??
		ladders.find(({ services: named }) => (named as string[]).includes(service ?? ''))
	);
}
