import { telegramIncoming, type TelegramSettings } from '../../nodes/channels/telegram/incoming';
import { AT, ISO, messagesOf, NOW, SETTINGS, telegram } from './payloads';

const BOT = { ...SETTINGS, account: 'uji_bot' };
const read = (payload: unknown, settings: Partial<TelegramSettings> = {}) =>
	telegramIncoming(payload, { ...BOT, ...settings }, NOW);
const one = (changes: object, kind?: string) => messagesOf(read(telegram(changes, kind)))[0]!;
const textOf = (changes: object) => one({ text: undefined, ...changes }).body?.text;
const ignored = (payload: unknown) => {
	const { messages, ignored: counts } = read(payload);
	expect(messages).toEqual([]);
	return counts;
};

const GROUP = { id: -1009, type: 'supergroup', title: 'Forum Importir' };

test('a text, with all its keys', () => {
	expect(read(telegram({ reply_to_message: { message_id: 41, text: 'lama' } }))).toEqual({
		messages: [
			{
				timed: true,
				message: {
					schema: 'djbc.intake.v1',
					type: 'message',
					idempotencyKey: 'telegram:uji_bot:55:42',
					channel: 'telegram',
					receivedAt: ISO,
					source: { system: 'telegram', office: 'KPPBC-MKS', account: 'uji_bot' },
					thread: { key: 'telegram:uji_bot:55', inReplyTo: '41' },
					sender: { kind: 'user', id: '55', name: 'Budi S', handle: 'budi' },
					body: { text: 'Selamat pagi' },
				},
			},
		],
		ignored: {},
	});
});

test('an edit names the message it replaces, and is never that message again', () => {
	const edited = { text: 'Selamat siang', edit_date: AT + 60 };
	const edit = one(edited, 'edited_message');
	expect(edit).toMatchObject({
		idempotencyKey: 'telegram:uji_bot:55:42:edit:700001',
		receivedAt: '2026-01-12T02:01:00.000Z',
		thread: { key: 'telegram:uji_bot:55', inReplyTo: '42' },
		body: { text: '[pesan disunting]\nSelamat siang' },
	});
	const next = messagesOf(read({ ...telegram(edited, 'edited_message'), update_id: 700009 }))[0]!;
	expect(next.idempotencyKey).not.toBe(edit.idempotencyKey);
});

test('each photo of an album is a message of the one thread', () => {
	const photo = [
		{ file_id: 'S', file_unique_id: 'u1' },
		{ file_id: 'L', file_unique_id: 'u2' },
	];
	const album = [42, 43].map((id) =>
		one({
			message_id: id,
			media_group_id: '13',
			photo,
			text: undefined,
			...(id === 42 ? { caption: 'PIB' } : {}),
		}),
	);
	expect(album.map(({ body }) => body?.text)).toEqual([
		'PIB\n[lampiran tidak diterima: gambar]',
		'[lampiran tidak diterima: gambar]',
	]);
	expect(new Set(album.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
	expect(new Set(album.map(({ thread }) => thread.key)).size).toBe(1);
	expect(album.map(({ meta }) => meta)).toEqual([{ album: '13' }, { album: '13' }]);
});

test('the file that came along', () => {
	const document = { file_id: 'F', file_unique_id: 'u9', file_name: 'pib.pdf', mime_type: 'text/plain' };
	const file = { contentBase64: Buffer.from('%PDF-1.7').toString('base64'), mimeType: 'application/pdf' };
	const payload = telegram({ text: undefined, caption: 'PIB', document });
	expect(messagesOf(read(payload, { file }))[0]).toMatchObject({
		body: { text: 'PIB' },
		attachments: [
			{
				id: 'u9',
				fileName: 'pib.pdf',
				mimeType: 'application/pdf',
				contentBase64: file.contentBase64,
			},
		],
	});
});

test.each<[string, object, string]>([
	['place', { location: { latitude: -5.1, longitude: 119.4 } }, 'Lokasi: (-5.1, 119.4)'],
	[
		'venue',
		{
			location: { latitude: 1, longitude: 2 },
			venue: { title: 'Kantor', address: 'Jl. A', location: { latitude: 1, longitude: 2 } },
		},
		'Lokasi: Kantor, Jl. A (1, 2)',
	],
	[
		'contact',
		{ contact: { first_name: 'Sari', last_name: 'W', phone_number: '62812' } },
		'Kontak: Sari W, 62812',
	],
	[
		'poll',
		{ poll: { question: 'Kapan?', options: [{ text: 'A' }, { text: 'B' }] } },
		'Jajak pendapat: Kapan?\n- A\n- B',
	],
	['sticker', { sticker: { emoji: '👍' } }, 'Stiker 👍'],
	['voice', { voice: { file_id: 'V' } }, '[lampiran tidak diterima: audio]'],
	[
		'animation, which repeats itself as document',
		{ animation: { file_name: 'a.mp4' }, document: { file_name: 'a.mp4' } },
		'[lampiran tidak diterima: a.mp4]',
	],
	['what is new to us', { gift: { id: 1 } }, '[pesan tidak didukung]'],
	[
		'hidden link',
		{ text: 'klik sini', entities: [{ type: 'text_link', url: 'https://palsu.example' }] },
		'klik sini\nTautan: https://palsu.example',
	],
])('%s', (_name, changes, text) => expect(textOf(changes)).toBe(text));

test('a forwarded message', () => {
	const forwarded = one({ forward_origin: { type: 'user' } });
	expect(forwarded.body?.text).toBe('[pesan diteruskan]\nSelamat pagi');
	expect(forwarded.meta).toEqual({ forwarded: 'true' });
});

describe('groups', () => {
	test('a thread for each author and day in WIB', () => {
		// 2026-01-12T18:00Z is the 13th in Jakarta.
		expect(one({ chat: GROUP, date: AT + 16 * 3600 }).thread).toEqual({
			key: 'telegram:uji_bot:-1009:55:2026-01-13',
			isGroup: true,
			groupName: 'Forum Importir',
		});
	});

	test('somebody who speaks in the name of his channel', () => {
		const from = { id: 136817688, is_bot: true, first_name: 'Channel' };
		const behind = { id: -1005, type: 'channel', title: 'Kabar Impor', username: 'kabar' };
		expect(one({ chat: GROUP, from, sender_chat: behind }).sender).toEqual({
			kind: 'user',
			id: '-1005',
			name: 'Kabar Impor',
			handle: 'kabar',
		});
	});

	test.each<[string, object, object]>([
		['its anonymous administrators', { sender_chat: GROUP }, { ownPost: 1 }],
		['posts of its channel', { is_automatic_forward: true, sender_chat: { id: -7 } }, { ownPost: 1 }],
		['other bots', { from: { id: 9, is_bot: true } }, { activity: 1 }],
		['who joins', { text: undefined, new_chat_members: [{ id: 3 }] }, { activity: 1 }],
		['what is pinned', { text: undefined, pinned_message: { text: 'KANARI' } }, { activity: 1 }],
	])('nothing of %s', (_name, changes, counts) =>
		expect(ignored(telegram({ chat: GROUP, ...changes }))).toEqual(counts),
	);
});

test('what is no message', () => {
	expect(ignored(telegram({}, 'channel_post'))).toEqual({ ownPost: 1 });
	expect(ignored(telegram({}, 'edited_channel_post'))).toEqual({ ownPost: 1 });
	expect(ignored({ update_id: 1, callback_query: { id: '1', data: 'x' } })).toEqual({ otherEvent: 1 });
	expect(ignored(telegram({ text: '/start kampanye' }))).toEqual({ activity: 1 });
	expect(ignored(telegram({ location: { latitude: 1, longitude: 2 } }, 'edited_message'))).toEqual({
		activity: 1,
	});
	expect(ignored(telegram({ from: undefined }))).toEqual({ malformed: 1 });
	expect(ignored(telegram({ message_id: undefined }))).toEqual({ malformed: 1 });
});
