import { chatwootIncoming } from '../../nodes/channels/chatwoot/incoming';
import { AT, chatwoot, ISO, messagesOf, NOW, SETTINGS } from './payloads';

const read = (payload: unknown) => chatwootIncoming(payload, SETTINGS, NOW);
const one = (changes: object) => messagesOf(read(chatwoot(changes)))[0]!;

test('a message of a visitor, with all its keys', () => {
	expect(one({ content_attributes: { in_reply_to: 88230 } })).toEqual({
		schema: 'djbc.intake.v1',
		type: 'message',
		idempotencyKey: 'chatwoot:1:88231',
		channel: 'webchat',
		receivedAt: ISO,
		source: { system: 'chatwoot', office: 'KPPBC-MKS', account: '1' },
		thread: { key: 'chatwoot:1:5512', inReplyTo: '88230' },
		sender: {
			kind: 'user',
			id: 'contact:991',
			name: 'Budi',
			email: 'budi@example.com',
			phone: '+6281234567890',
		},
		body: { text: 'Selamat pagi' },
	});
});

test.each([
	[
		'ids as texts',
		{ id: '88231', sender: { id: '991' }, account: { id: '1' }, conversation: { id: '5512' } },
	],
	['ids as numbers', { id: 88231, sender: { id: 991 }, account: { id: 1 }, conversation: { id: 5512 } }],
	['the type as a number', { message_type: 0 }],
])('%s', (_name, changes) => {
	expect(one(changes)).toMatchObject({
		idempotencyKey: 'chatwoot:1:88231',
		thread: { key: 'chatwoot:1:5512' },
		sender: { kind: 'user', id: 'contact:991' },
	});
});

test.each<[unknown, string, boolean]>([
	['2026-01-12T02:00:00.123Z', '2026-01-12T02:00:00.123Z', true],
	['2026-01-12 02:00:00 UTC', ISO, true],
	[AT, ISO, true],
	[String(AT), ISO, true],
	[AT * 1000, ISO, true],
	['kemarin', new Date(NOW).toISOString(), false],
])('created_at %s', (created_at, receivedAt, timed) => {
	const { messages } = read(chatwoot({ created_at }));
	expect(messages).toMatchObject([{ timed, message: { receivedAt } }]);
});

test.each([null, undefined, { name: 'Budi' }])(
	'a visitor whom %j does not name is the one of the thread',
	(sender) => {
		expect(one({ sender })).toMatchObject({
			thread: { key: 'chatwoot:1:5512' },
			sender: { kind: 'user', id: 'chatwoot:1:5512' },
			body: { text: 'Selamat pagi' },
		});
	},
);

describe('who spoke', () => {
	test.each<[string, object, object]>([
		[
			'an agent stops the clock',
			{ message_type: 'outgoing', sender: { id: 12, name: 'Siti', type: 'user' } },
			{ kind: 'staff', id: 'user:12', name: 'Siti' },
		],
		[
			'an agent bot does not',
			{ message_type: 'outgoing', sender: { id: 3, name: 'Bea', type: 'agent_bot' } },
			{ kind: 'bot', id: 'bot:3', name: 'Bea' },
		],
		['nor does an automation', { message_type: 'outgoing', sender: null }, { kind: 'bot', id: 'bot:0' }],
		['nor a template', { message_type: 'template', sender: undefined }, { kind: 'bot', id: 'template' }],
	])('%s', (_name, changes, sender) => {
		expect(one(changes)).toMatchObject({ thread: { key: 'chatwoot:1:5512' }, sender });
	});
});

test.each<[string, object, object]>([
	['a private note', { private: true, message_type: 'outgoing' }, { privateNote: 1 }],
	['an activity', { message_type: 'activity' }, { activity: 1 }],
	['another event', { event: 'message_updated' }, { otherEvent: 1 }],
	['a conversation', { event: 'conversation_status_changed', id: 5 }, { otherEvent: 1 }],
	['no conversation', { conversation: null }, { malformed: 1 }],
	['a direction nobody knows', { message_type: 'sideways' }, { malformed: 1 }],
])('%s is passed over', (_name, changes, ignored) => {
	expect(read(chatwoot(changes))).toEqual({ messages: [], ignored });
});

test('files: named by their links, sizes kept within the contract', () => {
	const blob = 'https://chat.example.go.id/rails/blobs/x/pib%20saya.pdf?disposition=attachment';
	const attachments = [
		{ id: 7, file_type: 'file', data_url: blob, file_size: 2048 },
		{ id: 8, file_type: 'image', data_url: 'https://chat.example.go.id/blob/8', file_size: 1e9 },
		{ id: 9, file_type: 'image', data_url: 'http://chat.lokal/blob/9.png' },
		{
			id: 10,
			file_type: 'location',
			coordinates_lat: -5.1,
			coordinates_long: 119.4,
			fallback_title: 'Kantor',
		},
		{ id: 11, file_type: 'contact', fallback_title: '+62813', meta: { firstName: 'Sari' } },
	];
	const message = one({ content: null, attachments });
	expect(message.attachments).toEqual([
		{
			id: '7',
			fileName: 'pib saya.pdf',
			mimeType: 'application/octet-stream',
			size: 2048,
			url: blob,
		},
		{
			id: '8',
			fileName: 'gambar',
			mimeType: 'application/octet-stream',
			url: 'https://chat.example.go.id/blob/8',
		},
	]);
	expect(message.body?.text).toBe(
		'Lokasi: Kantor (-5.1, 119.4)\nKontak: Sari, +62813\n[lampiran tidak diterima: 9.png]',
	);
});

test('what is no address and no phone is left out', () => {
	const sender = { id: 991, name: '  ', email: 'budi(at)example', phone_number: 'tidak ada' };
	expect(one({ sender }).sender).toEqual({ kind: 'user', id: 'contact:991' });
});
