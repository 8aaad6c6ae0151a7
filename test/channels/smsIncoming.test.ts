import { SMS_FIELDS, smsIncoming } from '../../nodes/channels/sms/incoming';
import { ISO, messagesOf, NOW, SETTINGS, sms } from './payloads';

const read = (payload: unknown, fields = SMS_FIELDS) => smsIncoming(payload, { ...SETTINGS, fields }, NOW);
const one = (changes: object) => messagesOf(read(sms(changes)))[0]!;

test('a message, with all its keys', () => {
	expect(one({})).toEqual({
		schema: 'djbc.intake.v1',
		type: 'message',
		idempotencyKey: 'sms:gw:gw-991',
		channel: 'sms',
		receivedAt: ISO,
		source: { system: 'gw', office: 'KPPBC-MKS', account: '+6281500225' },
		thread: { key: 'sms:+6281234567890' },
		sender: { kind: 'user', id: '+6281234567890', phone: '+6281234567890' },
		body: { text: 'Bagaimana cek status barang kiriman?' },
	});
});

test.each([
	['+62 812-3456-7890', '+6281234567890'],
	['081234567890', '+6281234567890'],
	['006281234567890', '+6281234567890'],
	['6281234567890', '+6281234567890'],
	[6281234567890, '+6281234567890'],
])('from %s is the same person', (from, phone) => {
	expect(one({ from })).toMatchObject({ thread: { key: `sms:${phone}` }, sender: { id: phone, phone } });
});

test.each(['BANK-ABC', '1500225', '0812'])('from %s, which is no number, is itself', (from) => {
	const { sender, thread } = one({ from });
	expect([sender, thread]).toEqual([{ kind: 'user', id: from }, { key: `sms:${from}` }]);
});

describe('a long one that the gateway does not join', () => {
	test('each part at once, told in front', () => {
		const parts = [1, 2].map((part) => one({ part, parts: '2', ref: '77', text: `teks ${part}` }));
		expect(parts.map(({ body }) => body?.text)).toEqual(['[bagian 1/2]\nteks 1', '[bagian 2/2]\nteks 2']);
		expect(parts.map(({ meta }) => meta)).toEqual([{ sms_part: '1/2' }, { sms_part: '2/2' }]);
		// One id for all parts must not make the second part a conflict of the first.
		expect(parts.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['sms:gw:gw-991.1', 'sms:gw:gw-991.2']);
	});

	test('without ids: its reference, which telephones use again for others', () => {
		const part = (from: string) => one({ id: undefined, from, part: 2, parts: 3, ref: '77' });
		expect(part('+6281234567890').idempotencyKey).toBe('sms:gw:+6281234567890:77.2');
		expect(part('+6281300000001').idempotencyKey).not.toBe(part('+6281234567890').idempotencyKey);
	});
});

test('other names, no time: ours, and none in the hash', () => {
	const fields = { ...SMS_FIELDS, id: 'MessageSid', from: 'From', to: 'To', text: 'Body', receivedAt: '' };
	const incoming = read(
		{ MessageSid: 'SM01', From: '+6281234567890', To: '+6281500225', Body: 'Halo', toString: 'x' },
		fields,
	);
	expect(messagesOf(incoming)).toMatchObject([
		{ idempotencyKey: 'sms:gw:SM01', receivedAt: new Date(NOW).toISOString(), body: { text: 'Halo' } },
	]);
	expect(incoming.messages[0]!.timed).toBe(false);
});

test('a time without an offset says no instant', () => {
	expect(read(sms({ receivedAt: '2026-01-12 09:00:00' })).messages[0]!.timed).toBe(false);
});

test('a list of messages', () => {
	expect(messagesOf(read([sms(), sms({ id: 'gw-992' })]))).toHaveLength(2);
});

test.each<[string, object, object]>([
	['a report', { text: undefined, status: 'DELIVRD' }, { report: 1 }],
	['without id', { id: undefined }, { malformed: 1 }],
	['without sender', { from: '' }, { malformed: 1 }],
])('%s is passed over', (_name, changes, ignored) => {
	expect(read(sms(changes))).toEqual({ messages: [], ignored });
});
