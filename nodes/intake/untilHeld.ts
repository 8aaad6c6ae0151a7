import { setTimeout as pause } from 'node:timers/promises';

import { ZammadFailure } from '../zammad';

import { ReceiveFailure } from './receiveFailure';

export interface TimeLimits {
	now: () => number;
	/** ms since the epoch: after it nothing is begun. */
	deadline: number;
	signal?: AbortSignal;
}

/** Failed requests that one message may cost, passes without a failure, and the waits between (full jitter, ms). */
const FAILURES = 6;
const PASSES = 30;
const FIRST_WAIT = 250;
const LONGEST_WAIT = 3_000;

/**
 * Repeats a pass that is safe to repeat: at once when it returns null (it learned what to try next), after a wait
 * when the desk failed in a way that may pass.
 * @throws the last ZammadFailure, or ReceiveFailure when the time is over
 */
export async function untilHeld<T>(limits: TimeLimits, pass: () => Promise<T | null>): Promise<T> {
	let failures = 0;
	for (let passes = 0; passes < PASSES; passes += 1) {
		if (limits.now() >= limits.deadline) break;
		try {
			const held = await pass();
			if (held !== null) return held;
		} catch (error) {
			if (!(error instanceof ZammadFailure) || !mayPass(error)) throw error;
			// The client has repeated reads already: each of its tries counts.
			failures += Math.max(1, error.requests);
			if (failures >= FAILURES || !(await waited(limits, failures, error.retryAfter))) throw error;
		}
	}
	throw new ReceiveFailure('late');
}

/** A refusal with 422 may pass (Reception.explainRefusal), a ticket deleted meanwhile is looked up again. */
function mayPass({ kind, status }: ZammadFailure): boolean {
	return status === 422 || !['auth', 'permission', 'refused', 'cancelled'].includes(kind);
}

/** Full jitter, no sooner than the desk asks (seconds), never past the deadline. False when there is no time left. */
async function waited(
	{ now, deadline, signal }: TimeLimits,
	failures: number,
	retryAfter: number | null,
): Promise<boolean> {
	const jitter = Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures);
	const ms = Math.max(jitter, (retryAfter ?? 0) * 1000);
	if (now() + ms >= deadline) return false;
	try {
		await pause(ms, undefined, { signal });
		return true;
	} catch {
		return false; // cancelled
	}
}
