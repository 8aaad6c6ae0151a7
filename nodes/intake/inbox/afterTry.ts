import { z } from 'zod';

import { ReceiveFailure } from '../receiveFailure';
import { isAway, isForGood } from './reason';
import type { InboxRow } from './row';

/** How long a message is tried before it becomes a dead letter. */
export interface Patience {
	/** Failures that are the message's own. */
	mostTries: number;
	/** Days in the inbox, whatever the reason. */
	mostDays: number;
}

/** Columns that a failed try changes. */
export type Tried = Pick<InboxRow, 'state' | 'since' | 'tries' | 'nextTryAt' | 'reason'> & { id: number };

const MINUTE = 60_000;
/** The wait doubles from one minute to this many. */
const LONGEST_WAIT = 10;

const instant = z.coerce.date();
const tryable = z.object({ id: z.number(), tries: z.number(), since: instant });

/**
 * What becomes of a waiting row after a try that failed: again later, or a dead letter. While the desk is away no message
 * is given up for the number of its tries. `now`: ms.
 * @throws ReceiveFailure when `row` is none of the inbox
 */
export function afterTry(row: unknown, reason: string, now: number, patience: Patience): Tried {
	const read = tryable.safeParse(row);
	if (!read.success) throw new ReceiveFailure('notAnItem');
	const { id, since } = read.data;
	const tries = read.data.tries + 1;
	const tooOften = !isAway(reason) && tries >= patience.mostTries;
	const tooLong = now - since.getTime() >= patience.mostDays * 24 * 60 * MINUTE;
	const dead = isForGood(reason) || tooOften || tooLong;
	return {
		id,
		state: dead ? 'dead' : 'waiting',
		since: (dead ? new Date(now) : since).toISOString(),
		tries,
		nextTryAt: new Date(now + Math.min(2 ** (tries - 1), LONGEST_WAIT) * MINUTE).toISOString(),
		reason,
	};
}
