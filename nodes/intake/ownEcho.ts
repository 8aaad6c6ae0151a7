import { setTimeout as pause } from 'node:timers/promises';

import { ReceiveFailure } from './receiveFailure';
import type { TimeLimits } from './untilHeld';

/** So long an echo waits for the answer that is on its way, and between two looks, ms. */
const WAIT = 8_000;
const BETWEEN = 500;

/**
 * A channel may echo an answer of ours before it is recorded under which keys (channels CH-8). While an answer is on
 * its way, an echo (`maybeOurs`) waits, outside the thread's claim; then it is taken for somebody's who wrote in the
 * channel itself. Where the time is over before that, the echo has to come again.
 * @throws ReceiveFailure `late`
 */
export async function onceKnownWhose<T>(
	{ now, deadline, signal }: TimeLimits,
	take: (waits: boolean) => Promise<T | 'maybeOurs'>,
): Promise<T> {
	const patience = now() + WAIT;
	for (;;) {
		const taken = await take(now() < patience);
		if (taken !== 'maybeOurs') return taken;
		if (now() + BETWEEN >= deadline) throw new ReceiveFailure('late');
		await pause(BETWEEN, undefined, { signal }).catch(() => undefined);
	}
}
