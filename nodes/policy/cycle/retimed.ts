import type { Memory } from './memory';
import type { Cycle, RequestEvent } from './types';

/**
 * The memory with the true time of a user's message, where an officer had typed a wrong one or none (A43): the cycle
 * that it began keeps its number and gets the promises of that time.
 * @param was when the message counted until now, a UTC instant
 */
export function retimed(memory: Memory, was: string, request: RequestEvent): Memory {
	const { at: receivedAt, keyLag, stages, policyVersion, policyHash } = request;
	const begun = { receivedAt, keyLag, stages, policyVersion, policyHash };
	const moved = (cycle: Cycle): Cycle => (isSame(cycle.receivedAt, was) ? { ...cycle, ...begun } : cycle);
	return {
		...memory,
		from: memory.from && moved(memory.from),
		since: memory.since.map((one) => (one.kind === 'request' && isSame(one.at, was) ? request : one)),
	};
}

const isSame = (one: string, other: string): boolean => Date.parse(one) === Date.parse(other);
