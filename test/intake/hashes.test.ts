import {
	bodyHash,
	customerLogin,
	keyHash,
	messageId,
	threadHash,
	ticketDigits,
} from '../../nodes/intake/hashes';
import type { IntakeMessage } from '../../nodes/intake/types';
import { VALID } from './examples';
import { VECTOR } from './vector';

const vector = JSON.parse(VECTOR.body) as IntakeMessage;

test('known answers of the contract', () => {
	expect(keyHash(vector.idempotencyKey)).toBe(VECTOR.intakeId);
	expect(bodyHash(vector)).toBe(VECTOR.bodyHash);
	expect(messageId(VECTOR.intakeId, VECTOR.bodyHash)).toBe(
		'<92b9a6d921b3ed6023b24dedcff965bf.f1355ed30647ee8ecab7785f12220c8d@djbc>',
	);
	expect(threadHash(VECTOR.sealSecret, VECTOR.threadKey)).toBe(VECTOR.threadHash);
	expect(ticketDigits(VECTOR.threadKey, 0, 0)).toBe(VECTOR.ticketDigits);
});

test('the body hash does not see order, hints, meta, links or the form of accents', () => {
	const [, linked] = VALID[3]!;
	const reordered = Object.fromEntries(Object.entries(vector).reverse()) as unknown as IntakeMessage;
	const decomposed = { ...vector, body: { text: vector.body!.text.normalize('NFD') } };
	expect(decomposed.body.text).not.toBe(vector.body!.text);

	expect(bodyHash(reordered)).toBe(VECTOR.bodyHash);
	expect(bodyHash(decomposed)).toBe(VECTOR.bodyHash);
	expect(bodyHash({ ...vector, hints: { confidential: true }, meta: { attempt: '2' } })).toBe(
		VECTOR.bodyHash,
	);
	expect(
		bodyHash({
			...linked,
			attachments: [{ ...linked.attachments![0]!, url: 'https://media.example.go.id/new' }],
		}),
	).toBe(bodyHash(linked));
});

test('the body hash sees text, time and the names of files', () => {
	const [, linked] = VALID[3]!;
	expect(bodyHash({ ...vector, body: { text: 'lain' } })).not.toBe(VECTOR.bodyHash);
	expect(bodyHash({ ...vector, receivedAt: '2026-01-12T02:00:00Z' })).not.toBe(VECTOR.bodyHash);
	expect(bodyHash({ ...linked, attachments: [{ ...linked.attachments![0]!, fileName: 'x.pdf' }] })).not.toBe(
		bodyHash(linked),
	);
});

test('digits change with cycle and salt and keep their zeros', () => {
	const digits = [ticketDigits('t', 0, 0), ticketDigits('t', 1, 0), ticketDigits('t', 0, 1)];
	expect(new Set(digits).size).toBe(3);
	for (let cycle = 0; cycle < 50; cycle += 1) expect(ticketDigits('t', cycle, 0)).toMatch(/^\d{9}$/);
});

test('a login is made of system, account and sender', () => {
	const login = customerLogin({ system: 'chatwoot' }, 'contact:1');
	expect(login).toMatch(/^djbc:[0-9a-f]{20}$/);
	expect(customerLogin({ system: 'chatwoot', account: '' }, 'contact:1')).toBe(login);
	expect(customerLogin({ system: 'chatwoot', account: '1' }, 'contact:1')).not.toBe(login);
});
