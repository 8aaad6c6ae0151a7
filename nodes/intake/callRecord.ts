import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { IntakeMessage, SealedItem } from './types';

/**
 * One event of the telephone system as the Data Table `djbc_calls` keeps it (K12), all text, empty where unknown: no
 * number, and the call's id only as a hash. An event that comes twice has two rows; who reads takes one of each
 * `callHash`.
 */
export interface CallRecord {
	keyHash: string;
	/** First 32 hex digits of SHA-256 over system, account and call id: ids are unique within one telephone system. */
	callHash: string;
	direction: 'in' | 'out';
	outcome: 'answered' | 'missed' | 'abandoned' | 'rejected';
	/** UTC instants. */
	ringAt: string;
	answeredAt: string;
	endedAt: string;
	/** As the telephone system names the agent. */
	agent: string;
	/** Known office code. */
	office: string;
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
	const callHash = createHash('sha256')
		.update([source.system, source.account ?? '', callId].join('\n'), 'utf8')
		.digest('hex')
		.slice(0, 32);
	const instant = (at: string | undefined) => (at ? new Date(at).toISOString() : '');
	return {
		keyHash: item.keyHash,
		callHash,
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
