import type { Cycle, Stage } from './types';

/**
 * A duplicate's last cycle goes on in the survivor (CLK-6): where the two ran at the same time they are one request,
 * with the earliest receipt, the earliest due time of each promise that either had (CLK-5), and the first stop; where
 * the duplicate came after the survivor's had ended it is the survivor's next cycle, and where it had ended before, it
 * is past.
 */
export function joined(survivor: Cycle | null, duplicate: Cycle): Cycle {
	if (!survivor || survivor.stages.length === 0) {
		return { ...duplicate, cycle: survivor?.cycle ?? 1, after: survivor?.after ?? null };
	}
	if (survivor.end && survivor.end.at < duplicate.receivedAt) {
		return { ...duplicate, cycle: survivor.cycle + 1, after: survivor.end.at };
	}
	if (duplicate.end && duplicate.end.at < survivor.receivedAt) {
		return survivor;
	}
	const [more, fewer] =
		duplicate.stages.length > survivor.stages.length
			? [duplicate.stages, survivor.stages]
			: [survivor.stages, duplicate.stages];
	const first = survivor.receivedAt <= duplicate.receivedAt ? survivor : duplicate;
	return {
		...survivor,
		receivedAt: first.receivedAt,
		keyLag: first.keyLag,
		stages: more.map((stage, place) => earlier(stage, fewer[place] ?? fewer.at(-1) ?? stage)),
		end: firstEnd(survivor.end, duplicate.end),
	};
}

function earlier(one: Stage, other: Stage): Stage {
	return other.dueAt < one.dueAt ? other : one;
}

/** A cycle without a request in one of them says nothing of the other. */
function firstEnd(one: Cycle['end'], other: Cycle['end']): Cycle['end'] {
	const counts = (end: Cycle['end']) =>
		end && end.cause !== 'no_request' && end.cause !== 'merged' ? end : null;
	const [a, b] = [counts(one), counts(other)];
	return a && b ? (b.at < a.at ? b : a) : (a ?? b);
}
