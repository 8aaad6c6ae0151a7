import { xIncoming } from '../../nodes/channels/x/incoming';
import { AT, directMessage, ISO, messagesOf, NOW, SETTINGS, tweet, x } from './payloads';

const read = (payload: unknown) => xIncoming(payload, SETTINGS, NOW);
const direct = (...args: Parameters<typeof directMessage>) =>
	messagesOf(read(x({ direct_message_events: [directMessage(...args)] })))[0]!;
const posted = (changes: object) => messagesOf(read(x({ tweet_create_events: [tweet(changes)] })))[0]!;

test('a direct message, with all its keys; X has no window', () => {
	expect(direct()).toEqual({
		schema: 'djbc.intake.v1',
		type: 'message',
		idempotencyKey: 'x:2080000000000000001',
		channel: 'x_dm',
		receivedAt: ISO,
		source: { system: 'x', office: 'KPPBC-MKS', account: '1111' },
		thread: { key: 'x:1111:3333' },
		sender: { kind: 'user', id: '3333', name: 'Budi', handle: 'budi' },
		body: { text: 'Selamat pagi' },
	});
});

test('our own is an employee, in the thread of the other', () => {
	const own = { message_create: { sender_id: '1111', target: { recipient_id: '3333' }, message_data: {} } };
	expect(direct(own)).toMatchObject({
		thread: { key: 'x:1111:3333' },
		sender: { kind: 'staff', id: '1111' },
		body: { text: '[pesan tidak didukung]' },
	});
});

test('a picture and a film', () => {
	const media = { id: 7, media_url_https: 'https://ton.example/i.jpg' };
	const attachment = { type: 'media', media };
	expect(direct({}, { text: 'ini', attachment }).attachments).toEqual([
		{
			id: '7',
			fileName: 'gambar',
			mimeType: 'application/octet-stream',
			url: 'https://ton.example/i.jpg',
		},
	]);
	const variants = [
		{ content_type: 'application/x-mpegURL', url: 'https://v.example/l' },
		{ content_type: 'video/mp4', url: 'https://v.example/f.mp4' },
	];
	const film = { attachment: { media: { ...media, video_info: { variants } } } };
	expect(direct({}, film).attachments).toMatchObject([
		{ fileName: 'video.mp4', url: 'https://v.example/f.mp4' },
	]);
});

test('a mention, its full text and pictures', () => {
	const extended_tweet = {
		full_text: 'panjang sekali',
		extended_entities: { media: [{ id_str: '9', media_url_https: 'https://p.example/1.jpg' }] },
	};
	expect(posted({ extended_tweet, in_reply_to_status_id_str: '207' })).toMatchObject({
		idempotencyKey: 'x:2080000000000000002',
		channel: 'x_mention',
		receivedAt: ISO,
		thread: { key: 'x:1111:3333', inReplyTo: '207' },
		sender: { kind: 'user', id: '3333', handle: 'budi' },
		body: { text: 'panjang sekali' },
		attachments: [{ url: 'https://p.example/1.jpg' }],
	});
});

test('our public answer to somebody is an employee of that thread', () => {
	const own = { user: { id_str: '1111' }, in_reply_to_user_id_str: '3333' };
	expect(posted(own)).toMatchObject({ thread: { key: 'x:1111:3333' }, sender: { kind: 'staff' } });
});

test.each<[string, object, object]>([
	['our own post', x({ tweet_create_events: [tweet({ user: { id_str: '1111' } })] }), { ownPost: 1 }],
	['a repost', x({ tweet_create_events: [tweet({ retweeted_status: {} })] }), { repost: 1 }],
	['a like', x({ favorite_events: [{ id: '1' }] }), { otherEvent: 1 }],
	['typing', x({ direct_message_indicate_typing_events: [{}] }), { otherEvent: 1 }],
	['a welcome', x({ direct_message_events: [{ type: 'welcome' }] }), { otherEvent: 1 }],
	['a DM of nobody', x({ direct_message_events: [directMessage({ id: undefined })] }), { malformed: 1 }],
	[
		'another envelope',
		{ data: { event_type: 'follow.follow', filter: { user_id: '1111' } } },
		{ otherEvent: 1 },
	],
	['nothing', {}, { otherEvent: 1 }],
])('%s is passed over', (_name, payload, ignored) => {
	expect(read(payload)).toEqual({ messages: [], ignored });
});

test('two events in one payload', () => {
	const payload = x({
		direct_message_events: [directMessage(), directMessage({ id: '2080000000000000003' })],
		tweet_create_events: [tweet()],
	});
	expect(messagesOf(read(payload))).toHaveLength(3);
});

test('X escapes three signs in its texts; a sign that was written as such stays', () => {
	const text = 'PT A &amp; B: 3 &lt; 5 &gt; 2, &amp;lt; &quot;';
	const meant = 'PT A & B: 3 < 5 > 2, &lt; &quot;';
	expect(direct({}, { text }).body?.text).toBe(meant);
	expect(posted({ text }).body?.text).toBe(meant);
	expect(posted({ extended_tweet: { full_text: text } }).body?.text).toBe(meant);
});

test('an id too short for the contract is hashed', () => {
	expect(direct({ id: '2222' }).idempotencyKey).toMatch(/^x:[0-9a-f]{64}$/);
});

describe('the newer envelope (X Activity)', () => {
	const activity = (event_type: string, payload: object, includes = {}) => ({
		data: { event_uuid: '-68', filter: { user_id: '1111' }, event_type, payload, includes },
	});

	test('a DM holds the same events', () => {
		const users = { 3333: { data: { id: '3333', name: 'Budi', username: 'budi' } } };
		const payload = { direct_message_events: [directMessage()], users };
		expect(messagesOf(read(activity('dm.received', payload)))).toEqual([direct()]);
	});

	test('a mention', () => {
		const payload = {
			id: '2080765813578191303',
			author_id: '3333',
			text: '@beacukai halo',
			created_at: '2026-01-12T02:00:00.000Z',
			referenced_tweets: [{ type: 'replied_to', id: '20' }],
		};
		const users = [{ id: '3333', username: 'budi', name: 'Budi' }];
		expect(messagesOf(read(activity('post.mention.create', payload, { users })))).toMatchObject([
			{
				idempotencyKey: 'x:2080765813578191303',
				receivedAt: ISO,
				thread: { key: 'x:1111:3333', inReplyTo: '20' },
				sender: { kind: 'user', name: 'Budi', handle: 'budi' },
			},
		]);
	});

	test('an encrypted message is not silent', () => {
		const payload = {
			id: 'e4f4d3fc-8bbf-4928',
			created_at_msec: String(AT * 1000),
			sender_id: '3333',
			conversation_id: '3333:1111',
			encoded_event: 'CwAB',
		};
		expect(messagesOf(read(activity('chat.received', payload)))).toMatchObject([
			{
				channel: 'x_dm',
				receivedAt: ISO,
				thread: { key: 'x:1111:3333' },
				sender: { kind: 'user', id: '3333' },
				body: { text: '[pesan terenkripsi: hanya dapat dibaca di X]' },
			},
		]);
		const sent = { ...payload, sender_id: '1111' };
		expect(messagesOf(read(activity('chat.sent', sent)))).toMatchObject([
			{ thread: { key: 'x:1111:3333' }, sender: { kind: 'staff' } },
		]);
	});
});
