import { bodyHash, keyHash, threadHash } from '../../nodes/intake/hashes';
import { incomingOf } from '../../nodes/intake/incoming';
import { parseIntake } from '../../nodes/intake/parse';
import { sealMessage } from '../../nodes/intake/sealedItem';
import type { Incoming } from '../../nodes/intake/ticketBody';
import type { IntakeMessage, SealedItem } from '../../nodes/intake/types';
import { computeDue } from '../../nodes/policy/clock/due';
import { defaultPolicy } from '../../nodes/policy/document';
import type { CategorySuggestion } from '../../nodes/policy/types';

let count = 0;

/** A key no other test uses. */
export function freshKey(): string {
	return `test:${process.pid}:${Date.now()}:${++count}`;
}

export interface Sent {
	thread: string;
	key?: string;
	text?: string;
	role?: 'user' | 'staff' | 'bot';
	restricted?: boolean;
	office?: string;
	receivedAt?: string;
	message?: Partial<IntakeMessage>;
}

/** What Receive is given for a message: as the trigger and the policy nodes would have it. */
export function incoming(sent: Sent): Incoming {
	const { thread, key = freshKey(), text = 'Selamat pagi, berapa lama proses PIB?', role = 'user' } = sent;
	const { restricted = false, office = 'KPPBC-MKS', receivedAt = '2026-01-12T02:00:00.000Z' } = sent;
	const message: IntakeMessage = {
		schema: 'djbc.intake.v1',
		type: 'message',
		idempotencyKey: key,
		channel: 'webchat',
		receivedAt,
		source: { system: 'test', office },
		thread: { key: thread },
		sender: { kind: role, id: `${role}:${thread}`, name: 'Budi Santoso' },
		body: { text },
		...sent.message,
	};
	const item: SealedItem = {
		schema: 'djbc.sealed.v1',
		type: 'message',
		source: 'intake',
		keyHash: keyHash(message.idempotencyKey),
		bodyHash: bodyHash(message),
		threadHash: threadHash('seal-test-secret', thread),
		channel: message.channel,
		service: 'SVC-WEBCHAT',
		office: office === 'KPPBC-MKS' ? office : '',
		direction: role === 'user' ? 'in' : 'out',
		role,
		receivedAt,
		arrivedAt: receivedAt,
		textLength: text.length,
		attachmentSizes: [],
		sealed: 's1.00000000.AA',
	};
	const clock = computeDue(defaultPolicy(), { channel: message.channel, office, receivedAt, role });
	const said = { category: suggestion(restricted), clock, policy: defaultPolicy(), tags: [] };
	return incomingOf(item, message, [], said)!;
}

/** The same for what a sender posts, by the way of the trigger; null for a call that makes no ticket. */
export function posted(
	sent: IntakeMessage,
	now = Date.parse(sent.receivedAt),
	restricted = false,
): Incoming | null {
	const parsed = parseIntake(sent, now);
	if (!parsed.ok) throw new Error(`not valid: ${JSON.stringify(parsed.problems)}`);
	const { item } = sealMessage(parsed, 'seal-test-secret', now);
	const { channel, receivedAt, role, office } = item;
	const clock = computeDue(defaultPolicy(), { channel, office, receivedAt, role });
	const said = { category: suggestion(restricted), clock, policy: defaultPolicy(), tags: [] };
	return incomingOf(item, parsed.message, [], said);
}

function suggestion(restricted: boolean): CategorySuggestion {
	return {
		code: restricted ? 'CPL::ETH' : 'INF::KEP',
		label: '',
		confidence: 0.9,
		reasons: [],
		prefill: restricted ? null : 'INF::KEP',
		needsReview: restricted,
		restricted,
		complaintOfficial: restricted ? false : null,
		language: 'id',
		topic: null,
		policyVersion: '1',
		policyHash: 'abc',
	};
}
