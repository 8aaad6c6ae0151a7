import { z } from 'zod';
import { instantOf, isoInstant, isPlainInstant } from '../instant';
import type { ClockState, RuleStatus } from '../types';
import { NOTHING, type Child, type Memory } from './memory';
import { seenShape, type Seen } from './seen';
import { stopCauses, type ClockRecord } from './types';

/**
 * `djbc_clock_open`: the last cycle as we last wrote it (CLK-9 compares the form with it), and what the next event is
 * computed from.
 */
export interface ClockOpen {
	cycle: number;
	rule: string;
	received: string;
	due: string | null;
	stopped: string | null;
	state: ClockState;
	status: RuleStatus | null;
	late: boolean;
	/** Hash of the policy the due time was computed with. */
	policy: string;
	memory: Memory;
	/** Other attributes that nobody may change, as last written by us. */
	written: Record<string, unknown>;
	/** Fingerprint of `djbc_clock_log` (`logMark`). */
	log: string;
	/** Null in a line of the time before articles were looked at. */
	seen: Seen | null;
}

const instant = z.string().transform((text, context) => {
	const at = instantOf(text);
	if (at === null) {
		context.addIssue({ code: 'custom', message: 'is no instant' });
		return z.NEVER;
	}
	return isoInstant(at);
});
const status = z.enum(['LAW', 'READING', 'PROPOSED']).nullable();
const cause = z.enum(stopCauses);
const number = z.number().int().positive();

const promises = {
	stages: z.array(z.object({ rule: z.string(), calendar: z.string(), status, dueAt: instant }).strict()),
	policyVersion: z.string(),
	policyHash: z.string(),
};
const cycle = z
	.object({
		cycle: number,
		receivedAt: instant,
		keyLag: z.number().int().nonnegative().nullable(),
		...promises,
		after: instant.nullable(),
		end: z.object({ at: instant, cause, articleId: number.nullable() }).strict().nullable(),
	})
	.strict();

const happening = z.discriminatedUnion('kind', [
	z
		.object({
			kind: z.literal('request'),
			at: instant,
			keyLag: z.number().int().nonnegative().nullable(),
			arrivedAt: instant.optional(),
			...promises,
		})
		.strict(),
	z
		.object({
			kind: z.literal('message'),
			at: instant,
			articleId: number.nullable(),
			author: z.literal('human'),
			internal: z.literal(false),
			echo: z.boolean(),
			replyKind: z.enum(['answer', 'escalation_notice', 'holding', 'no_request']),
			escalation: z
				.object({ childTicket: z.string(), unit: z.string().nullable(), numberInText: z.boolean() })
				.strict()
				.nullish(),
			externalNumberInText: z.boolean().optional(),
		})
		.strict(),
	z
		.object({ kind: z.literal('call'), at: instant, articleId: number.nullable(), answered: z.boolean() })
		.strict(),
	z
		.object({
			kind: z.literal('feedback'),
			at: instant,
			articleId: number.nullable(),
			category: z.string().nullish(),
		})
		.strict(),
	z.object({ kind: z.literal('promised'), at: instant, ...promises }).strict(),
	z.object({ kind: z.literal('withdrawn'), at: instant }).strict(),
	z.object({ kind: z.literal('joined'), at: instant, duplicate: cycle }).strict(),
	z.object({ kind: z.literal('noRequest'), at: instant }).strict(),
	z.object({ kind: z.literal('typed'), at: instant, cause }).strict(),
]);

const children = z.array(
	z
		.object({
			number: z.string(),
			at: instant,
			answeredAt: instant.nullable(),
			cancelledAt: instant.nullable(),
		})
		.strict(),
);

const memory = z
	.object({
		from: cycle.nullable(),
		since: z.array(happening),
		typed: z.object({ at: instant, cause }).strict().nullable(),
		children,
		undelivered: z.array(number).default([]),
		without: z.enum(['out_of_scope', 'merged']).nullable(),
	})
	.strict();

const shape = z
	.object({
		v: z.literal(2),
		cycle: z.number().int().nonnegative(),
		rule: z.string(),
		received: instant.or(z.literal('')),
		due: instant.nullable(),
		stopped: instant.nullable(),
		state: z.enum(['running', 'met', 'breached', 'void', 'none']),
		status,
		late: z.boolean(),
		policy: z.string(),
		memory,
		written: z.record(z.unknown()),
		log: z.string(),
		seen: seenShape.nullable().default(null),
	})
	.strict();

/** The form of version 0.1.0: no calendar, no second promise, nothing of replies. */
const firstShape = z
	.object({ cycle: number, rule: z.string().min(1), received: instant, due: instant, policy: z.string() })
	.strict();

/** The attribute as text: JSON on one line. */
export function writeOpen(open: ClockOpen): string {
	return JSON.stringify({ v: 2, ...open });
}

/** Null for an empty attribute and for one that is none of ours; `problem` tells the second. Never throws. */
export function readOpen(text: unknown): { open: ClockOpen | null; problem: string | null } {
	if (typeof text !== 'string' || text.trim() === '') {
		return { open: null, problem: null };
	}
	const json = parsed(text);
	const read = shape.safeParse(json);
	if (read.success) {
		const { v, ...open } = read.data;
		return { open: open as ClockOpen, problem: null };
	}
	const first = firstShape.safeParse(json);
	return first.success
		? { open: fromFirst(first.data), problem: null }
		: { open: null, problem: 'djbc_clock_open is damaged' };
}

const CHILDREN = '"children":';

/** The escalations that the line remembers; none where their list is damaged. Reads no more: many lines are asked for them. */
export function readChildren(text: unknown): readonly Child[] {
	const from = typeof text === 'string' ? text.indexOf(`${CHILDREN}[{`) : -1;
	if (from < 0) {
		return [];
	}
	const list = (text as string).slice(from + CHILDREN.length);
	const given = parsed(list.slice(0, list.indexOf(']') + 1));
	return Array.isArray(given) && given.every(isChild) ? given : (children.safeParse(given).data ?? []);
}

/** As we write it; what differs the shape reads, which takes its time. */
function isChild(given: unknown): given is Child {
	const { number: child, at, answeredAt, cancelledAt, ...more } = (given ?? {}) as Record<string, unknown>;
	const isTime = (time: unknown) => time === null || isPlainInstant(time);
	const isTold = typeof child === 'string' && isPlainInstant(at) && isTime(answeredAt) && isTime(cancelledAt);
	return isTold && Object.keys(more).length === 0;
}

/** The top of the line: the last cycle as its attributes have it. */
export function topOf(record: ClockRecord | null): Omit<ClockOpen, 'memory' | 'written' | 'log' | 'seen'> {
	const counts = record !== null && record.state !== 'none';
	return {
		cycle: record?.cycle ?? 0,
		rule: record?.rule ?? '',
		received: record?.receivedAt ?? '',
		due: counts ? record.dueAt : null,
		stopped: counts ? record.stoppedAt : null,
		state: record?.state ?? 'none',
		status: record?.status ?? null,
		late: record?.lateTriage ?? false,
		policy: record?.policyHash ?? '',
	};
}

function fromFirst({ cycle, rule, received, due, policy }: z.infer<typeof firstShape>): ClockOpen {
	return {
		...{ cycle, rule, received, due, policy, stopped: null, state: 'running', status: null, late: false },
		memory: {
			...NOTHING,
			from: {
				cycle,
				receivedAt: received,
				keyLag: null,
				stages: [{ rule, calendar: '', status: null, dueAt: due }],
				policyVersion: '',
				policyHash: policy,
				after: null,
				end: null,
			},
		},
		written: {},
		log: '',
		seen: null,
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
