import { z } from 'zod';
import { LARGEST_FILE } from '../channels/media';
import { channels } from '../policy/schema/services';
import { codePoints } from './text';
import type { IntakeMessage } from './types';

/**
 * IntakeMessage v1: the JSON Schema of channels 4.2, said in zod. Lengths count code points. A value too long is not
 * matched against its pattern: some patterns take quadratic time.
 */

/** Where (JSON pointer) and which rule (keyword of the JSON Schema, or a name of checks.ts). Never a value. */
export interface Problem {
	path: string;
	rule: string;
}

const MOST_PROBLEMS = 20;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;

function fail(context: z.RefinementCtx, rule: string): void {
	context.addIssue({ code: z.ZodIssueCode.custom, params: { rule } });
}

function text(limits: { min?: number; max?: number; pattern?: RegExp }) {
	return z.string().superRefine((value, context) => {
		if (limits.max !== undefined && value.length > limits.max && codePoints(value) > limits.max) {
			fail(context, 'maxLength');
		} else if (codePoints(value) < (limits.min ?? 0)) {
			fail(context, 'minLength');
		} else if (limits.pattern && !limits.pattern.test(value)) {
			fail(context, 'pattern');
		}
	});
}

/** `enum` and `const` of JSON Schema carry no type: a number in their place is their mistake, not one of type. */
function words<const W extends readonly string[]>(allowed: W, rule: 'enum' | 'const' = 'enum') {
	return z.unknown().transform((value, context): W[number] => {
		if (value === undefined) fail(context, 'required');
		else if (!allowed.includes(value as string)) fail(context, rule);
		return value as W[number];
	});
}

const instant = text({ pattern: INSTANT });

const attachment = z.strictObject({
	id: text({ max: 200 }).optional(),
	// eslint-disable-next-line no-control-regex -- the pattern of the contract
	fileName: text({ min: 1, max: 200, pattern: /^[^/\\\u0000-\u001f]+$/ }),
	mimeType: text({ max: 100, pattern: /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/ }),
	size: z.number().int().min(0).max(LARGEST_FILE).optional(),
	sha256: text({ pattern: /^[0-9a-f]{64}$/ }).optional(),
	url: text({ max: 2000, pattern: /^https:\/\// }).optional(),
	contentBase64: text({ min: 1, max: 2_796_204, pattern: /^[A-Za-z0-9+/]+={0,2}$/ }).optional(),
});

const META_NAME = /^[a-z][a-z0-9_]{0,39}$/;

/**
 * Names in `meta` are the sender's own words, so its problems are reported at `/meta`. Read as it came: zod's record
 * passes over a property named `__proto__`, which JSON may hold.
 */
const meta = z.unknown().transform((value, context): Record<string, string> => {
	if (!isObject(value)) {
		fail(context, 'type');
		return z.NEVER;
	}
	const entries = Object.entries(value);
	const rules: Array<[string, boolean]> = [
		['maxProperties', entries.length <= 30],
		['propertyNames', entries.every(([name]) => META_NAME.test(name))],
		['type', entries.every(([, inner]) => typeof inner === 'string')],
		['maxLength', entries.every(([, inner]) => typeof inner !== 'string' || codePoints(inner) <= 500)],
	];
	for (const [rule, holds] of rules) if (!holds) fail(context, rule);
	return value as Record<string, string>;
});

export const intakeMessage = z.strictObject({
	schema: words(['djbc.intake.v1'], 'const'),
	type: words(['message', 'call', 'close']),
	idempotencyKey: text({ min: 8, max: 200, pattern: /^[A-Za-z0-9._:@+=/-]+$/ }),
	channel: words(channels),
	receivedAt: text({ max: 35, pattern: INSTANT }),
	source: z.strictObject({
		system: text({ min: 1, max: 60 }),
		office: text({ min: 1, max: 60 }),
		account: text({ max: 120 }).optional(),
	}),
	thread: z.strictObject({
		key: text({ min: 1, max: 200 }),
		isGroup: z.boolean().optional(),
		groupName: text({ max: 120 }).optional(),
		inReplyTo: text({ max: 200 }).optional(),
	}),
	sender: z.strictObject({
		kind: words(['user', 'staff', 'bot']),
		id: text({ min: 1, max: 200 }),
		name: text({ max: 200 }).optional(),
		email: text({ max: 254, pattern: /^[^@\s]+@[^@\s]+\.[^@\s]+$/ }).optional(),
		phone: text({ pattern: /^\+[1-9][0-9]{6,14}$/ }).optional(),
		handle: text({ max: 100 }).optional(),
		company: text({ max: 200 }).optional(),
		applicant: words(['public', 'trader', 'staff', 'anonymous']).optional(),
	}),
	subject: text({ max: 250 }).optional(),
	body: z
		.strictObject({ text: text({ min: 1, max: 65_536 }), html: text({ max: 262_144 }).optional() })
		.optional(),
	// Counted before its items are read: millions of them must not become millions of problems.
	attachments: z.array(z.unknown()).min(1).max(20).pipe(z.array(attachment)).optional(),
	document: z
		.strictObject({
			type: text({ max: 40 }),
			number: text({ max: 60 }),
			date: text({ pattern: /^\d{4}-\d{2}-\d{2}$/ }).optional(),
			office: text({ max: 60 }).optional(),
		})
		.optional(),
	externalTicket: text({ max: 100 }).optional(),
	call: z
		.strictObject({
			callId: text({ min: 1, max: 120 }),
			direction: words(['in', 'out']),
			outcome: words(['answered', 'missed', 'abandoned', 'rejected']),
			answeredAt: instant.optional(),
			endedAt: instant.optional(),
			agent: text({ max: 120 }).optional(),
		})
		.optional(),
	replyWindowUntil: instant.optional(),
	hints: z
		.strictObject({
			category: text({ max: 100, pattern: /^[A-Z][A-Z0-9_-]*(::[A-Z][A-Z0-9_-]*){0,5}$/ }).optional(),
			confidential: z.boolean().optional(),
		})
		.optional(),
	meta: meta.optional(),
});

/** `body`: parsed JSON. The message comes back as it was sent, nothing normalised yet; at most 20 problems. */
export function readSchema(body: unknown): { sent: IntakeMessage } | { problems: Problem[] } {
	const read = intakeMessage.safeParse(body);
	const problems = [
		...(read.success ? [] : read.error.issues.flatMap(toProblems)),
		...acrossProperties(body),
	];
	if (read.success && problems.length === 0) return { sent: read.data };
	return { problems: firstProblems(problems) };
}

/** Each problem once, the first twenty. */
export function firstProblems(problems: Problem[]): Problem[] {
	const each = new Map(problems.map((problem) => [`${problem.path} ${problem.rule}`, problem]));
	return [...each.values()].slice(0, MOST_PROBLEMS);
}

/** `allOf` of the schema and `oneOf` of an attachment; read from the raw value, so that they speak beside the rest. */
function acrossProperties(body: unknown): Problem[] {
	if (!isObject(body)) return [];
	const problems: Problem[] = [];
	if (body.type === 'message' && body.body === undefined && body.attachments === undefined) {
		problems.push({ path: '', rule: 'anyOf' });
	}
	if (body.type === 'call') {
		if (body.call === undefined) problems.push({ path: '/call', rule: 'required' });
		if (body.channel !== undefined && body.channel !== 'phone')
			problems.push({ path: '/channel', rule: 'const' });
	}
	if (Array.isArray(body.attachments)) {
		body.attachments.slice(0, MOST_PROBLEMS).forEach((item: unknown, index) => {
			if (isObject(item) && (item.url === undefined) === (item.contentBase64 === undefined)) {
				problems.push({ path: `/attachments/${index}`, rule: 'oneOf' });
			}
		});
	}
	return problems;
}

function toProblems(issue: z.ZodIssue): Problem[] {
	// Every name in a path is one of the schema: unknown names stay with their parent, those of `meta` with `/meta`.
	const path = issue.path.map((part) => `/${part}`).join('');
	return [{ path, rule: ruleOf(issue) }];
}

function ruleOf(issue: z.ZodIssue): string {
	switch (issue.code) {
		case 'custom':
			return String(issue.params?.rule);
		case 'invalid_type':
			return issue.received === 'undefined' ? 'required' : 'type';
		case 'unrecognized_keys':
			return 'additionalProperties';
		case 'too_big':
			return issue.type === 'array' ? 'maxItems' : 'maximum';
		case 'too_small':
			return issue.type === 'array' ? 'minItems' : 'minimum';
		default:
			return 'type';
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}
