import { SMS_FIELDS, smsIncoming } from '../../nodes/channels/sms/incoming';
import { AT, ISO, messagesOf, NOW, SETTINGS, sms } from './payloads';

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

	test('without ids: telephones use a reference again, for others and months later', () => {
		const part = (changes: object) =>
			one({ id: undefined, part: 2, parts: 3, ref: '77', ...changes }).idempotencyKey;
		expect(part({})).toMatch(/^sms:[0-9a-f]{64}$/);
		expect(part({})).toBe(part({}));
		const others = [
			{ from: '+6281300000001' },
			{ part: 3 },
			{ receivedAt: '2026-03-12T09:00:00+07:00' },
			{ receivedAt: undefined, text: 'Lain' },
		];
		const keys = [{}, ...others].map(part);
		expect(new Set(keys).size).toBe(keys.length);
	});
});

describe('without an id that can be trusted, what it says stands for it', () => {
	// What is left of 1234567890123456789 when JSON is read.
	test.each([undefined, null, '', Number('1234567890123456789')])('%s', (id) => {
		const key = (changes: object) => one({ id, ...changes }).idempotencyKey;
		const keys = [
			{},
			{ text: 'Lain' },
			{ from: '+6281300000001' },
			{ to: '+6281500226' },
			{ receivedAt: AT + 1 },
		].map(key);
		expect(keys).toEqual(keys.map(() => expect.stringMatching(/^sms:[0-9a-f]{64}$/)));
		expect(new Set(keys).size).toBe(keys.length);
		expect(key({})).toBe(keys[0]);
	});

	test('nor a time: each delivery is a message, since a short answer may well be given twice', () => {
		const at = (now: number) =>
			smsIncoming(sms({ id: undefined, receivedAt: undefined, text: 'Ya' }), SETTINGS, now).messages[0]!;
		expect(at(NOW).message.idempotencyKey).not.toBe(at(NOW + 1).message.idempotencyKey);
	});
});

test('without sender: held in a thread of its own, in which nobody can be answered', () => {
	expect(one({ from: '' })).toMatchObject({
		idempotencyKey: 'sms:gw:gw-991',
		thread: { key: 'sms:gw:gw-991' },
		sender: { kind: 'user', id: 'sms:gw:gw-991' },
	});
});

test.each([
	[12345, '12345'],
	[12.5, '12.5'],
	[Number('1234567890123456789'), '[pesan tidak didukung]'],
])('a text that came as the number %s', (text, shown) => {
	expect(one({ text }).body?.text).toBe(shown);
});

test('an MMS: its files are told, also where it has no words', () => {
	const form = (Body: string, NumMedia: string) => ({
		MessageSid: 'MM01',
		From: '+6281234567890',
		To: '+6281500225',
		Body,
		NumMedia,
	});
	const fields = { ...SMS_FIELDS, id: 'MessageSid', from: 'From', to: 'To', text: 'Body' };
	const shown = (Body: string, NumMedia: string) =>
		messagesOf(read(form(Body, NumMedia), fields)).map(({ body }) => body?.text);
	expect(shown('', '1')).toEqual(['[1 lampiran tidak diterima]']);
	expect(shown('Ini fotonya', '2')).toEqual(['Ini fotonya\n[2 lampiran tidak diterima]']);
	expect(shown('Halo', '0')).toEqual(['Halo']);
	expect(shown('', '0')).toEqual([]);
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

test('a report is passed over', () => {
	expect(read(sms({ text: undefined, status: 'DELIVRD' }))).toEqual({ messages: [], ignored: { report: 1 } });
});
