import { z } from 'zod';
import type { Report } from './crossChecks';
import { status, trace } from './founding';
import type { PolicyDocument } from './policyDocument';

const categories = z.array(z.string().min(1)).min(1);

/** Categories (or parents) that a stopper is for, or not for; both absent: for all. */
const forWhom = { onlyFor: categories.optional(), notFor: categories.optional() };

/**
 * What stops a clock (catalogue 1.6). `as` names what it is then.
 * - `message`: a human public message, counted by its own time. `from: echo`: only one given in the other system, of
 *   which ours is a mirror. `holding` and `notice`: whether a holding reply, a notice of a real escalation stops too.
 *   `as: number`: only a message that carries the other system's number.
 * - `attributes`: all of them filled; the instant is the value of the first (typed by an officer), or the save.
 * - `call`, `feedback`: the event of that name.
 */
const stopper = z.discriminatedUnion('on', [
	z
		.object({
			on: z.literal('message'),
			as: z.enum(['answer', 'response', 'number']),
			from: z.enum(['anywhere', 'echo']),
			holding: z.boolean(),
			notice: z.boolean(),
			...forWhom,
		})
		.strict(),
	z
		.object({
			on: z.literal('attributes'),
			as: z.enum(['answer', 'response', 'number', 'letter', 'report']),
			names: z.array(z.string().regex(/^djbc_[a-z0-9_]+$/, 'must be a djbc_ attribute')).min(1),
			instant: z.enum(['value', 'saved']),
			...forWhom,
		})
		.strict(),
	z.object({ on: z.literal('call'), as: z.literal('call'), ...forWhom }).strict(),
	z.object({ on: z.literal('feedback'), as: z.literal('feedback'), ...forWhom }).strict(),
]);

/** Stop table by rule id or family (`WEBCHAT-*`), and the categories that have no clock once a human confirmed them. */
export const stopsSchema = z
	.object({
		table: z.record(
			z.string().regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*(?:-\*)?$/, 'must be a rule id or a family such as RANK-*'),
			z.object({ waitsFor: z.string().min(1), stoppers: z.array(stopper).min(1), status, trace }).strict(),
		),
		noClock: z.object({ categories, status, trace }).strict(),
	})
	.strict();

export type Stops = z.infer<typeof stopsSchema>;
export type StopRow = Stops['table'][string];
export type Stopper = StopRow['stoppers'][number];

const phrases = z.array(
	z
		.string()
		.regex(/^(?=.*\S)[^A-Z]*$/, 'must be lower case and not empty')
		.refine(isPhrase, 'has brackets that do not match'),
);

/**
 * Holding replies (CLK-1, A44). Phrases in lower case without punctuation: `a/b` is either word, `(a b)` may be absent,
 * `{part}` is any phrase of that part, `@` a name, `#` a number; fillers and forms of address may stand in between. A
 * text is a holding reply if phrases cover it whole and one of them is of `phrases`, or if nothing but greeting and
 * names is left of it.
 */
export const holdingSchema = z
	.object({
		/** What asks to wait, or promises to come back, and says nothing else. */
		phrases: phrases.min(1),
		greetings: phrases,
		/** Thanks, apologies, polite closings: they neither answer nor ask to wait. */
		courtesies: phrases,
		/** Signatures of groups and officers, and the sentence on legal force. */
		signatures: phrases,
		/** Words of no content, allowed anywhere. */
		fillers: phrases,
		/** `bapak`, `kak` and so on, allowed anywhere; a name may follow. */
		addresses: phrases,
		parts: z.record(z.string().regex(/^[a-z]+$/, 'must be lower-case letters'), phrases.min(1)),
		/** Words that are never taken for a name, since they might be an answer. */
		notNames: z.array(z.string().min(1)),
		/** Chat spelling to the full form. */
		spelling: z.record(z.string().min(1)),
		status,
		trace,
	})
	.strict();

export type Holding = z.infer<typeof holdingSchema>;

function isPhrase(text: string): boolean {
	let depth = 0;
	for (const character of text) {
		depth += character === '(' ? 1 : character === ')' ? -1 : 0;
		if (depth < 0) {
			return false;
		}
	}
	return depth === 0;
}

/** The row of a rule: its own, or that of its family. */
export function stopRowOf(stops: Stops, rule: string): StopRow | undefined {
	const name = Object.hasOwn(stops.table, rule) ? rule : rule.replace(/-[^-]*$/, '-*');
	return Object.hasOwn(stops.table, name) ? stops.table[name] : undefined;
}

/** Every ticket attribute that rows of the stop table read. */
export function attributesNamed(rows: Iterable<StopRow>): string[] {
	const stoppers = [...rows].flatMap((row) => row.stoppers);
	return [...new Set(stoppers.flatMap((one) => (one.on === 'attributes' ? one.names : [])))];
}

/** Every rule has a row, every row a rule, every category exists. */
export function checkStops(
	{ stops, rules, categories: known }: Partial<PolicyDocument>,
	report: Report,
): void {
	if (!stops) {
		return;
	}
	for (const id of Object.keys(rules ?? {})) {
		if (!stopRowOf(stops, id)) {
			report('/stops/table', `has no row for rule ${id}`);
		}
	}
	for (const [name, row] of Object.entries(stops.table)) {
		const inFamily = (id: string) => (name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : id === name);
		if (rules && !Object.keys(rules).some(inFamily)) {
			report(`/stops/table/${name}`, 'is for no rule of the policy');
		}
		row.stoppers.forEach((one, index) => {
			for (const field of ['onlyFor', 'notFor'] as const) {
				one[field]?.forEach((code, at) =>
					checkCategory(code, `/stops/table/${name}/stoppers/${index}/${field}/${at}`),
				);
			}
		});
	}
	stops.noClock.categories.forEach((code, at) => checkCategory(code, `/stops/noClock/categories/${at}`));

	function checkCategory(code: string, path: string) {
		if (known && !Object.hasOwn(known.labels, code)) {
			report(path, `no category ${code}`);
		}
	}
}
