import { threadHash } from '../intake/hashes';
import { memoryOf } from '../intake/thread';
import type { SealSecrets } from '../intake/seal';
import type { Zammad } from '../zammad';

import { lateMoveOf } from './move';
import { restrictedTicket } from './restrictedTicket';

/** What n8n may hold of a restricted ticket; hashes and ids only. */
export interface Trace {
	ticketId: number;
	/** Of its thread, as items carry it in clear: by the seal secret, and by the one before it. */
	threadHashes: string[];
	/** `keyhash.bodyhash` of messages that the desk holds: these need no row in the inbox. */
	held: string[];
	/** Id of the late move; null for a ticket that was restricted from the beginning. */
	move: number | null;
}

/**
 * By what the executions and inbox rows of a restricted ticket are found. Costs 2 requests.
 * @returns null for a ticket that is gone or lies in no restricted group any more
 * @throws ZammadFailure
 */
export async function traceOf(
	zammad: Zammad,
	ticketId: number,
	{ sealSecret, previousSealSecret }: SealSecrets,
	isRestricted: (group: string) => boolean,
): Promise<Trace | null> {
	const ticket = await restrictedTicket(zammad, ticketId, isRestricted);
	if (!ticket) return null;
	const key = ticket.djbc_thread_key;
	const secrets = [sealSecret, previousSealSecret].filter((secret) => !!secret) as string[];
	return {
		ticketId,
		threadHashes:
			typeof key === 'string' && key !== '' ? secrets.map((secret) => threadHash(secret, key)) : [],
		held: memoryOf(ticket)
			.split('\n')
			.filter((line) => line !== ''),
		move: lateMoveOf(await zammad.history(ticketId), isRestricted)?.id ?? null,
	};
}
