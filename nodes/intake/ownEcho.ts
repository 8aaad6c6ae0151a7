import { setTimeout as pause } from 'node:timers/promises';

import type { TimeLimits } from './untilHeld';

/** So long an echo waits for the answer that is on its way, and between two looks, ms. */
const WAIT = 8_000;
const BETWEEN = 500;

/**
 * A channel may echo an answer of ours before it is recorded under which keys (channels CH-8). While an answer is on
 * its way, an echo (`maybeOurs`) waits, outside the thread's claim; then it is taken for somebody's who wrote in the
 * channel itself.
 */
export async function onceKnownWhose<T>(
	{ now, deadline, signal }: TimeLimits,
	take: (waits: boolean) => Promise<T | 'maybeOurs'>,
): Promise<T> {
	const patience = Math.min(now() + WAIT, deadline - WAIT);
	for (;;) {
		const taken = await take(now() < patience);
		if (taken !== 'maybeOurs') return taken;
		await pause(BETWEEN, undefined, { signal }).catch(() => undefined);
	}
}
