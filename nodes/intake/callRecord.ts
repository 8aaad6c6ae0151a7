import { z } from 'zod';

import type { CallRow } from '../policy/kpi/types';
import { callHash } from './hashes';
import type { IntakeMessage, SealedItem } from './types';

/**
 * One event of the telephone system as the Data Table `djbc_calls` keeps it (K12), all text, empty where unknown: no
 * number, and the call's id only as a hash. An event that comes twice has two rows; who reads takes one of each
 * `callHash`.
 */
export interface CallRecord extends CallRow {
	keyHash: string;
	/** Number of the call-back ticket. */
	ticket: string;
}

export function callRecord(
	item: SealedItem,
	{ call, source, receivedAt }: IntakeMessage,
	office: string,
	ticket: string,
): CallRecord {
	const { callId, direction, outcome, answeredAt, endedAt, agent = '' } = call!;
	const instant = (at: string | undefined) => (at ? new Date(at).toISOString() : '');
	return {
		keyHash: item.keyHash,
		callHash: callHash(source, callId),
		direction,
		outcome,
		ringAt: instant(receivedAt),
		answeredAt: instant(answeredAt),
		endedAt: instant(endedAt),
		agent,
		office,
		ticket,
	};
}

/** Whether n8n's Data Table node gave back a record: only a row that is in the table has an id. */
export function isCallRow(json: object): boolean {
	return inTable.safeParse(json).success;
}

const inTable = z.object({ id: z.number(), callHash: z.string().min(1) });
