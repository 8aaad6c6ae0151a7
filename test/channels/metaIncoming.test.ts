import { metaIncoming } from '../../nodes/channels/meta/incoming';
import {
	AT,
	comment,
	feed,
	ISO,
	messagesOf,
	messenger,
	messengerEvent,
	NOW,
	SETTINGS,
	TOMORROW,
} from './payloads';

const read = (payload: unknown) => metaIncoming(payload, SETTINGS, NOW);
const one = (changes: object) => messagesOf(read(messenger(messengerEvent(changes))))[0]!;
const message = (changes: object) => one({ message: { mid: 'm_UJI1', ...changes } });
const instagram = (...events: object[]) => ({ ...messenger(...events), object: 'instagram' });
const ECHO = { sender: { id: '77001' }, recipient: { id: '9001' } };

test('a message of Messenger, with all its keys', () => {
	expect(read(messenger(messengerEvent())).messages).toEqual([
		{
			timed: true,
			message: {
				schema: 'djbc.intake.v1',
				type: 'message',
				idempotencyKey: 'meta:m_UJI1',
				channel: 'facebook_dm',
				receivedAt: ISO,
				source: { system: 'messenger', office: 'KPPBC-MKS', account: '77001' },
				thread: { key: 'meta:77001:9001' },
				sender: { kind: 'user', id: '9001' },
				body: { text: 'Selamat pagi' },
				replyWindowUntil: TOMORROW,
			},
		},
	]);
});

test('all entries and events; reads, deliveries and the like are counted', () => {
	const payload = {
		object: 'page',
		entry: [
			...messenger(
				messengerEvent({ message: { mid: 'm_A111', text: 'a' } }),
				messengerEvent({ message: undefined, read: { watermark: 1 } }),
				messengerEvent({ message: undefined, delivery: { mids: ['m_A111'] } }),
			).entry,
			{ id: '77002', standby: [messengerEvent({ message: { mid: 'm_B222', text: 'b' } })] },
			{ id: '77002', messaging: [messengerEvent({ message: undefined, optin: {} })] },
		],
	};
	const incoming = read(payload);
	expect(messagesOf(incoming).map(({ thread }) => thread.key)).toEqual([
		'meta:77001:9001',
		'meta:77002:9001',
	]);
	expect(incoming.ignored).toEqual({ status: 2, otherEvent: 1 });
	expect(read({ object: 'user', entry: [{}] })).toEqual({ messages: [], ignored: { otherEvent: 1 } });
});

describe('an echo is the word of the page, in the thread of the person', () => {
	test.each([
		['of a person', undefined, 'staff'],
		["of Meta's own inbox, where people type", 263902037430900, 'staff'],
		['of an app', 1234567890, 'bot'],
	])('%s', (_name, app_id, kind) => {
		const echo = one({ ...ECHO, message: { mid: 'm_UJI2', is_echo: true, text: 'Nomor tiket', app_id } });
		expect(echo).toMatchObject({
			idempotencyKey: 'meta:m_UJI2',
			thread: { key: 'meta:77001:9001' },
			sender: { kind, id: '77001' },
		});
		expect(echo).not.toHaveProperty('replyWindowUntil');
	});
});

/** CH-8: an own id is an echo, whether or not the event says so. */
describe.each([
	['page', messenger],
	['instagram', instagram],
] as const)("the account's own id is no user's: %s", (_object, sent) => {
	const own = (changes: object) => messagesOf(read(sent(messengerEvent({ ...ECHO, ...changes }))))[0]!;

	test.each([
		['staff', 'a message', { message: { mid: 'm_UJI2', text: 'Nomor tiket' } }],
		['staff', 'an edit', { message: undefined, message_edit: { mid: 'm_UJI2', text: 'Nomor', num_edit: 1 } }],
		['bot', 'a deletion', { message: { mid: 'm_UJI2', is_deleted: true } }],
		['bot', 'a reaction', { message: undefined, reaction: { mid: 'm_UJI1', action: 'react', emoji: '❤' } }],
	])('%s wrote %s, in the thread of the person', (kind, _what, changes) => {
		const message = own(changes);
		expect(message).toMatchObject({ thread: { key: 'meta:77001:9001' }, sender: { kind, id: '77001' } });
		expect(message).not.toHaveProperty('replyWindowUntil');
	});

	test('to itself it says nothing', () => {
		const event = messengerEvent({ sender: { id: '77001' } });
		expect(read(sent(event))).toEqual({ messages: [], ignored: { ownPost: 1 } });
	});
});

describe('what an agent reads', () => {
	test('files by their links, several in one message', () => {
		const file = (type: string, url: string) => ({ type, payload: { url } });
		const { attachments, body } = message({
			text: 'ini',
			attachments: [
				file('image', 'https://cdn.example/a'),
				file('audio', 'https://cdn.example/b'),
				file('file', 'http://cdn.example/c'),
			],
		});
		expect(attachments).toEqual([
			{ fileName: 'gambar', mimeType: 'application/octet-stream', url: 'https://cdn.example/a' },
			{ fileName: 'audio', mimeType: 'application/octet-stream', url: 'https://cdn.example/b' },
		]);
		expect(body?.text).toBe('ini\n[lampiran tidak diterima: berkas]');
	});

	test('more files than the contract takes are told', () => {
		const attachments = Array.from({ length: 22 }, (_one, index) => ({
			type: 'image',
			payload: { url: `https://cdn.example/${index}` },
		}));
		const crowded = message({ attachments });
		expect(crowded.attachments).toHaveLength(20);
		expect(crowded.body?.text).toBe('[2 lampiran lain tidak diterima]');
	});

	test.each<[string, object, string]>([
		[
			'a shared link',
			{ attachments: [{ type: 'fallback', title: 'Berita', url: 'https://example.com/b' }] },
			'Dibagikan: Berita https://example.com/b',
		],
		[
			'a place',
			{ attachments: [{ type: 'location', payload: { coordinates: { lat: -5.1, long: 119.4 } } }] },
			'Lokasi: (-5.1, 119.4)',
		],
		[
			'a reply to a story',
			{ text: 'di mana?', reply_to: { story: { id: '1', url: 'https://cdn.example/s' } } },
			'[balasan atas cerita]\ndi mana?',
		],
		['a quick reply', { text: 'Impor', quick_reply: { payload: 'IMP' } }, 'Impor'],
		['what Instagram cannot tell', { is_unsupported: true }, '[pesan tidak didukung]'],
		['nothing at all', {}, '[pesan tidak didukung]'],
	])('%s', (_name, changes, text) => {
		expect(message(changes).body?.text).toBe(text);
	});

	test('a mention in a story', () => {
		const mention = { type: 'story_mention', payload: { url: 'https://cdn.example/s' } };
		expect(message({ attachments: [mention] })).toMatchObject({
			body: { text: '[menyebut akun kami dalam cerita]' },
			attachments: [{ fileName: 'cerita', url: 'https://cdn.example/s' }],
		});
	});

	test('the message it answers', () => {
		expect(message({ text: 'ya', reply_to: { mid: 'm_UJI0' } }).thread.inReplyTo).toBe('m_UJI0');
	});

	test('a pressed button, with or without an id of its own', () => {
		const postback = { title: 'Mulai', payload: 'START' };
		const modern = one({ message: undefined, postback: { ...postback, mid: 'm_UJI9' } });
		expect([modern.idempotencyKey, modern.body?.text]).toEqual(['meta:m_UJI9', 'Mulai']);
		const older = one({ message: undefined, postback });
		expect(older.idempotencyKey).toBe(`meta:postback:9001:${AT * 1000}`);
	});
});

test('an edit is a new message of the user; each version has its key', () => {
	const edited = (num_edit: number) =>
		one({ message: undefined, message_edit: { mid: 'm_UJI1', text: 'Selamat siang', num_edit } });
	expect(edited(1)).toMatchObject({
		idempotencyKey: 'meta:m_UJI1:edit:1',
		thread: { inReplyTo: 'm_UJI1' },
		sender: { kind: 'user', id: '9001' },
		body: { text: '[pesan disunting]\nSelamat siang' },
	});
	expect(edited(2).idempotencyKey).toBe('meta:m_UJI1:edit:2');
});

/** CLK-4, A46. */
describe('a reaction and a deletion are notices of the channel', () => {
	test('deleted', () => {
		expect(message({ is_deleted: true })).toMatchObject({
			idempotencyKey: 'meta:m_UJI1:deleted',
			thread: { key: 'meta:77001:9001', inReplyTo: 'm_UJI1' },
			sender: { kind: 'bot', id: '77001' },
			body: { text: '[pesan dihapus oleh pengirim]' },
		});
	});

	test('reacted, and taken back', () => {
		const reaction = { reaction: 'love', emoji: '❤', action: 'react', mid: 'm_UJI0' };
		expect(one({ message: undefined, reaction })).toMatchObject({
			idempotencyKey: `meta:m_UJI0:reaction:9001:${AT * 1000}`,
			sender: { kind: 'bot' },
			body: { text: 'Reaksi ❤ pada pesan sebelumnya' },
		});
		const taken = messengerEvent({ message: undefined, reaction: { ...reaction, action: 'unreact' } });
		expect(read(messenger(taken))).toEqual({ messages: [], ignored: { reactionTaken: 1 } });
	});
});

describe('Instagram', () => {
	test('the same envelope; its long ids are hashed in the key', () => {
		const mid = `aWdf${'Zm9v'.repeat(60)}`;
		const [direct] = messagesOf(read(instagram(messengerEvent({ message: { mid, text: 'Halo' } }))));
		expect(direct).toMatchObject({
			channel: 'instagram_dm',
			source: { system: 'instagram', account: '77001' },
			thread: { key: 'meta:77001:9001' },
			replyWindowUntil: TOMORROW,
		});
		expect(direct!.idempotencyKey).toMatch(/^meta:[0-9a-f]{64}$/);
	});

	test('a comment: no time of its own, so ours, and none in the hash', () => {
		const value = {
			id: '18001',
			text: 'Kapan buka?',
			from: { id: '9003', username: 'sari' },
			media: { id: '17001' },
			parent_id: '18000',
		};
		const incoming = read(feed(value, 'instagram', 'comments'));
		expect(messagesOf(incoming)[0]).toMatchObject({
			idempotencyKey: 'meta:18001',
			channel: 'instagram_comment',
			receivedAt: new Date(NOW).toISOString(),
			thread: { key: 'meta:17001:9003', inReplyTo: '18000' },
			sender: { kind: 'user', id: '9003', handle: 'sari' },
		});
		expect(incoming.messages[0]!.timed).toBe(false);
		expect(messagesOf(incoming)[0]).not.toHaveProperty('replyWindowUntil');
	});
});

describe('comments on a page', () => {
	const commented = (changes: object) => messagesOf(read(feed(comment(changes))))[0]!;

	test('post and author are the thread', () => {
		expect(commented({})).toEqual({
			schema: 'djbc.intake.v1',
			type: 'message',
			idempotencyKey: 'meta:77001_55_1',
			channel: 'facebook_comment',
			receivedAt: ISO,
			source: { system: 'facebook', office: 'KPPBC-MKS', account: '77001' },
			thread: { key: 'meta:77001_55:9002', inReplyTo: '77001_55' },
			sender: { kind: 'user', id: '9002', name: 'Sari' },
			body: { text: 'Kapan buka?' },
		});
	});

	test("a visitor's post with a picture", () => {
		const post = { item: 'photo', comment_id: undefined, link: 'https://cdn.example/p.jpg' };
		expect(commented(post)).toMatchObject({
			idempotencyKey: 'meta:77001_55',
			attachments: [{ url: 'https://cdn.example/p.jpg' }],
		});
	});

	test('edited and removed', () => {
		const edit = commented({ verb: 'edited', message: 'Kapan tutup?' });
		expect(edit.body?.text).toBe('[pesan disunting]\nKapan tutup?');
		expect(edit.idempotencyKey).toMatch(/^meta:77001_55_1:edit:[0-9a-f]{16}$/);
		expect(commented({ verb: 'edited', message: 'Lagi?' }).idempotencyKey).not.toBe(edit.idempotencyKey);
		expect(commented({ verb: 'remove', message: undefined })).toMatchObject({
			idempotencyKey: 'meta:77001_55_1:deleted',
			sender: { kind: 'bot', id: '77001' },
			body: { text: '[pesan dihapus oleh pengirim]' },
		});
	});

	test('whose author is not told: each alone in a thread, with its edits', () => {
		const nobody = { kind: 'user', id: 'meta:77001_55:77001_55_1' };
		const thread = { key: 'meta:77001_55:77001_55_1' };
		expect(commented({ from: undefined })).toMatchObject({
			idempotencyKey: 'meta:77001_55_1',
			thread,
			sender: nobody,
			body: { text: 'Kapan buka?' },
		});
		expect(commented({ from: undefined, verb: 'edited' })).toMatchObject({ thread, sender: nobody });
		const value = { id: '180', media: { id: '170' }, text: 'Kapan buka?' };
		expect(messagesOf(read(feed(value, 'instagram', 'comments')))).toMatchObject([
			{ thread: { key: 'meta:170:180' }, sender: { kind: 'user', id: 'meta:170:180' } },
		]);
	});

	test.each<[string, object, object]>([
		['our own', { from: { id: '77001' } }, { ownPost: 1 }],
		['a like', { item: 'reaction' }, { otherEvent: 1 }],
		['hidden by us', { verb: 'hide' }, { otherEvent: 1 }],
		['of no post', { post_id: undefined }, { malformed: 1 }],
	])('%s is passed over', (_name, changes, ignored) => {
		expect(read(feed(comment(changes)))).toEqual({ messages: [], ignored });
	});
});
