import type { Policy } from '../document';
import type { Child, Happening, Memory } from './memory';
import { joined } from './merge';
import { stopOf } from './stop';
import type { Cycle, MessageEvent, Promises, RequestEvent, StopCause } from './types';

/**
 * The cycles from the remembered one on (CLK-4): a user's message begins one where none runs, what the stop table says
 * ends it. Only the last can run.
 */
export function play(policy: Policy, memory: Memory): Cycle[] {
	const cycles = memory.from ? [memory.from] : [];
	for (const happening of memory.since) {
		const last = cycles.at(-1) ?? null;
		const next = after(policy, memory.children, last, happening);
		if (next && last && next.cycle === last.cycle) {
			cycles[cycles.length - 1] = next;
		} else if (next) {
			cycles.push(next);
		}
	}
	const last = cycles.at(-1);
	if (memory.typed && last && last.stages.length > 0 && (!last.end || memory.typed.at < last.end.at)) {
		cycles[cycles.length - 1] = ended(last, memory.typed.at, memory.typed.cause);
	}
	return cycles;
}

/** The last cycle after a happening, or the one that begins with it; null where there is none. */
function after(policy: Policy, children: readonly Child[], last: Cycle | null, one: Happening): Cycle | null {
	if (one.kind === 'request') {
		return afterRequest(last, one);
	}
	if (one.kind === 'joined') {
		return joined(last, one.duplicate);
	}
	if (!last || last.stages.length === 0) {
		return last;
	}
	if (one.kind === 'noRequest') {
		return ended(last, one.at, 'no_request');
	}
	if (last.end || one.at < last.receivedAt) {
		return last;
	}
	// Marked with the message it is of the cycle that ran then, never of one that had its answer.
	if (one.kind === 'message' && one.replyKind === 'no_request') {
		return ended(last, one.at, 'no_request');
	}
	switch (one.kind) {
		case 'promised':
			return one.stages.length > 0 ? { ...last, ...promisesOf(one) } : last;
		case 'withdrawn':
			return ended(last, one.at, 'withdrawn');
		case 'typed':
			return ended(last, one.at, one.cause);
		default: {
			const { stops, at, kind } = stopOf(policy, last.stages[0]!.rule, one);
			const undone = kind === 'notice' && one.kind === 'message' && isUndone(children, one);
			return stops && at !== null && !undone ? ended(last, at, kind as StopCause, one.articleId) : last;
		}
	}
}

/**
 * The earliest message of a cycle begins it, in whatever order they came. One that was promised nothing begins a cycle
 * without a clock, until the next that was.
 */
function afterRequest(last: Cycle | null, request: RequestEvent): Cycle | null {
	const begun = { receivedAt: request.at, keyLag: request.keyLag, ...promisesOf(request) };
	if (!last || last.end) {
		return { cycle: (last?.cycle ?? 0) + 1, ...begun, after: last?.end?.at ?? null, end: null };
	}
	if (request.stages.length === 0) {
		return last;
	}
	const isEarlier = request.at < last.receivedAt && (last.after === null || request.at > last.after);
	return isEarlier || last.stages.length === 0 ? { ...last, ...begun } : last;
}

/** A notice of an escalation that was cancelled before its unit answered told of nothing real (A11, CLK-5). */
function isUndone(children: readonly Child[], { escalation }: MessageEvent): boolean {
	const times = children.filter(({ number }) => number === escalation?.childTicket);
	return times.length > 0 && !times.some(isReal);
}

/** In force, or with an answer of its unit (CLK-5). */
export function isReal({ answeredAt, cancelledAt }: Child): boolean {
	return cancelledAt === null || answeredAt !== null;
}

function promisesOf({ stages, policyVersion, policyHash }: Promises): Promises {
	return { stages, policyVersion, policyHash };
}

function ended(cycle: Cycle, at: string, cause: StopCause, articleId: number | null = null): Cycle {
	return { ...cycle, end: { at, cause, articleId } };
}
