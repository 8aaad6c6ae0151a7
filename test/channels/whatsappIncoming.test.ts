import { whatsappIncoming } from '../../nodes/channels/whatsapp/incoming';
import {
	AT,
	BSUID,
	ISO,
	messagesOf,
	NOW,
	NUMBER_ID,
	PHONE,
	SETTINGS,
	TOMORROW,
	whatsapp,
	whatsappChange,
	whatsappMessage,
} from './payloads';

const read = (payload: unknown) => whatsappIncoming(payload, SETTINGS, NOW);
/** The one message of one notification. */
const one = (changes: object) => messagesOf(read(whatsapp(whatsappMessage(changes))))[0]!;
const textOf = (changes: object) => one(changes).body?.text;

test('a text, with all its keys', () => {
	const { messages, ignored } = read(whatsapp(whatsappMessage({ context: { id: 'wamid.UJI000' } })));
	expect(messages).toEqual([
		{
			timed: true,
			message: {
				schema: 'djbc.intake.v1',
				type: 'message',
				idempotencyKey: 'wa:wamid.UJI001',
				channel: 'whatsapp',
				receivedAt: ISO,
				source: { system: 'cloud-api', office: 'KPPBC-MKS', account: NUMBER_ID },
				thread: { key: `wa:${NUMBER_ID}:${BSUID}`, inReplyTo: 'wamid.UJI000' },
				sender: { kind: 'user', id: BSUID, name: 'Budi', handle: 'budi.mks', phone: `+${PHONE}` },
				body: { text: 'Selamat pagi' },
				replyWindowUntil: TOMORROW,
			},
		},
	]);
	expect(ignored).toEqual({});
});

test('all entries, changes and messages; statuses and other fields are counted', () => {
	const first = whatsapp(whatsappMessage({ id: 'wamid.A' }), whatsappMessage({ id: 'wamid.B' }));
	const second = whatsapp(whatsappMessage({ id: 'wamid.C' }));
	const statuses = whatsappChange({ statuses: [{ id: 'wamid.X', status: 'sent' }, { status: 'read' }] });
	const template = whatsappChange({ event: 'APPROVED' }, 'message_template_status_update');
	const payload = {
		object: 'whatsapp_business_account',
		entry: [
			{ changes: [...first.entry[0]!.changes, ...statuses.entry[0]!.changes] },
			...second.entry,
			...template.entry,
		],
	};
	const incoming = read(payload);
	expect(messagesOf(incoming).map(({ idempotencyKey }) => idempotencyKey)).toEqual([
		'wa:wamid.A',
		'wa:wamid.B',
		'wa:wamid.C',
	]);
	expect(incoming.ignored).toEqual({ status: 2, otherEvent: 1 });
});

describe('who wrote', () => {
	test('a hidden number: the business-scoped id, never read as a phone', () => {
		const message = whatsappMessage({ from: undefined });
		const payload = whatsappChange({
			contacts: [{ profile: { username: 'budi.mks' }, user_id: BSUID }],
			messages: [message],
		});
		const { sender, thread } = messagesOf(read(payload))[0]!;
		expect(sender).toEqual({ kind: 'user', id: BSUID, handle: 'budi.mks' });
		expect(thread.key).toBe(`wa:${NUMBER_ID}:${BSUID}`);
	});

	test.each([
		['another number', { from: '6281300000009', from_user_id: undefined }, '6281300000009'],
		['another id', { from: undefined, from_user_id: 'ID.9' }, 'ID.9'],
	])('the one contact is not the writer where the message names %s', (_name, writer, id) => {
		const { sender, thread } = one(writer);
		expect(sender).toEqual({ kind: 'user', id, ...(id === 'ID.9' ? {} : { phone: `+${id}` }) });
		expect(thread.key).toBe(`wa:${NUMBER_ID}:${id}`);
	});

	test('before business-scoped ids: the number', () => {
		const payload = whatsappChange({
			contacts: [{ profile: { name: 'Budi' }, wa_id: PHONE }],
			messages: [whatsappMessage({ from_user_id: undefined })],
		});
		const { sender, thread } = messagesOf(read(payload))[0]!;
		expect(sender).toEqual({ kind: 'user', id: PHONE, name: 'Budi', phone: `+${PHONE}` });
		expect(thread.key).toBe(`wa:${NUMBER_ID}:${PHONE}`);
	});

	test('two people in one notification keep their own names', () => {
		const contacts = [
			{ profile: { name: 'Budi' }, wa_id: PHONE, user_id: BSUID },
			{ profile: { name: 'Sari' }, wa_id: '6281300000001', user_id: 'ID.2' },
		];
		const messages = [
			whatsappMessage({ from: '6281300000001', from_user_id: 'ID.2' }),
			whatsappMessage({ from: PHONE, from_user_id: undefined }),
		];
		const names = messagesOf(read(whatsappChange({ contacts, messages }))).map(({ sender }) => sender);
		expect(names).toMatchObject([
			{ id: 'ID.2', name: 'Sari' },
			{ id: BSUID, name: 'Budi' },
		]);
	});

	test('an id that fits no key is nobody; two long ones are hashed into one', () => {
		const long = `ID.${'a'.repeat(160)}`;
		const unnamed = whatsappMessage({ from: undefined, from_user_id: long });
		const { ignored } = read(whatsappChange({ messages: [unnamed] }));
		expect(ignored).toEqual({ malformed: 1 });
		const payload = whatsapp(whatsappMessage({ from_user_id: long.slice(0, 140) }));
		payload.entry[0]!.changes[0]!.value.metadata.phone_number_id = '9'.repeat(140);
		expect(messagesOf(read(payload))[0]!.thread.key).toMatch(/^wa:[0-9a-f]{64}$/);
	});

	test('nobody: counted, not guessed', () => {
		const nameless = whatsappMessage({ from: undefined, from_user_id: undefined });
		expect(read(whatsappChange({ messages: [nameless] }))).toEqual({
			messages: [],
			ignored: { malformed: 1 },
		});
	});
});

describe('files', () => {
	const sha256 = 'ab'.repeat(32);
	const document = {
		id: '5001',
		mime_type: 'application/pdf',
		sha256: Buffer.from(sha256, 'hex').toString('base64'),
		filename: 'pib.pdf',
		caption: 'PIB saya',
	};

	test('are named by id; the digest comes as base64', () => {
		const message = one({ type: 'document', document });
		expect(message.body).toEqual({ text: 'PIB saya' });
		expect(message.attachments).toEqual([
			{
				id: '5001',
				fileName: 'pib.pdf',
				mimeType: 'application/pdf',
				sha256,
				url: 'https://graph.facebook.com/v24.0/5001',
			},
		]);
	});

	test.each([
		['image', 'image/jpeg', 'gambar.jpg', 'image/jpeg'],
		['audio', 'audio/ogg; codecs=opus', 'audio.ogg', 'audio/ogg'],
		['video', 'video/mp4', 'video.mp4', 'video/mp4'],
		['sticker', 'image/webp', 'stiker.webp', 'image/webp'],
		['image', undefined, 'gambar', 'application/octet-stream'],
	])('%s of type %s', (type, mime, fileName, mimeType) => {
		const message = one({ type, [type]: { id: '5002', mime_type: mime } });
		expect(message.attachments).toMatchObject([{ fileName, mimeType }]);
		expect(message).not.toHaveProperty('body');
	});

	test('a name is no path, and a long one keeps its ending', () => {
		const named = (filename: string) =>
			one({ type: 'document', document: { ...document, filename } }).attachments![0]!.fileName;
		expect(named('../../etc/\u0007pass\nwd.pdf')).toBe('.._.._etc_pass_wd.pdf');
		expect(named(`${'é'.repeat(300)}.pdf`)).toBe(`${'é'.repeat(195)}….pdf`);
	});

	test('one without an id leaves a word', () => {
		const message = one({ type: 'document', document: { ...document, id: undefined } });
		expect(message.body?.text).toBe('PIB saya\n[lampiran tidak diterima: pib.pdf]');
		expect(message).not.toHaveProperty('attachments');
	});

	test('an album is as many messages', () => {
		const image = (id: string) => whatsappMessage({ id: `wamid.${id}`, type: 'image', image: { id } });
		const messages = messagesOf(read(whatsapp(image('1'), image('2'))));
		expect(messages.map(({ attachments }) => attachments!.length)).toEqual([1, 1]);
		expect(new Set(messages.map(({ thread }) => thread.key)).size).toBe(1);
	});
});

describe('what an agent reads', () => {
	test.each<[string, object, string]>([
		[
			'a place',
			{
				type: 'location',
				location: { latitude: -5.1245, longitude: 119.41, name: 'Pelabuhan', address: 'Jl. Nusantara' },
			},
			'Lokasi: Pelabuhan, Jl. Nusantara (-5.1245, 119.41)',
		],
		[
			'visiting cards',
			{
				type: 'contacts',
				contacts: [
					{
						name: { formatted_name: 'Sari' },
						org: { company: 'PT Contoh' },
						phones: [{ phone: '+62 813', wa_id: '62813' }],
						emails: [{ email: 's@example.com' }],
					},
					{ name: { first_name: 'Andi' } },
				],
			},
			'Kontak: Sari, PT Contoh, +62 813, s@example.com\nKontak: Andi',
		],
		['a pressed button', { type: 'button', button: { text: 'Ya', payload: 'YES' } }, 'Ya'],
		[
			'a chosen row',
			{
				type: 'interactive',
				interactive: { type: 'list_reply', list_reply: { id: '1', title: 'Impor', description: 'PIB' } },
			},
			'Impor\nPIB',
		],
		[
			'an order',
			{
				type: 'order',
				order: {
					text: 'segera',
					product_items: [{ product_retailer_id: 'A1', quantity: 2, item_price: 5000, currency: 'IDR' }],
				},
			},
			'Pesanan:\n- A1 × 2 @ IDR 5000\nsegera',
		],
		[
			'what WhatsApp cannot tell',
			{ type: 'unsupported', errors: [{ code: 131051 }] },
			'[pesan tidak didukung]',
		],
		['a type not made yet', { type: 'hologram', hologram: {} }, '[pesan tidak didukung]'],
		[
			'a forwarded message: author and time are lost',
			{ context: { forwarded: true } },
			'[pesan diteruskan]\nSelamat pagi',
		],
		[
			'an edit, as a new message',
			{ type: 'edit', edit: { original_message_id: 'w', message: { type: 'text', text: { body: 'Pagi' } } } },
			'[pesan disunting]\nPagi',
		],
	])('%s', (_name, changes, text) => {
		const message = one(changes);
		expect(message.body?.text).toBe(text);
		expect(message.sender.kind).toBe('user');
	});

	test('emoji and NFC; a control character is dropped', () => {
		expect(textOf({ text: { body: 'kafe\u0301 👍🏽\u0007' } })).toBe('kafé 👍🏽');
	});

	test('a text beyond the limit is cut with a word, and told in meta', () => {
		const message = one({ text: { body: '👍'.repeat(70_000) } });
		expect([...message.body!.text]).toHaveLength(65_536);
		expect(message.body!.text.endsWith('👍\n[pesan dipotong: panjang aslinya 70000 karakter]')).toBe(true);
		expect(message.meta).toEqual({ text_cut_from: '70000' });
	});
});

/** CLK-4, A46: nothing is asked, so no clock may start and no ticket reopen. */
describe('what happens without a word of the user is a notice of the channel', () => {
	test.each<[string, object, string, string | undefined]>([
		[
			'a reaction',
			{ type: 'reaction', reaction: { message_id: 'wamid.O', emoji: '👍' } },
			'Reaksi 👍 pada pesan sebelumnya',
			'wamid.O',
		],
		[
			'a deletion',
			{ type: 'revoke', revoke: { original_message_id: 'wamid.O' } },
			'[pesan dihapus oleh pengirim]',
			'wamid.O',
		],
		[
			'a new number',
			{ type: 'system', system: { type: 'user_changed_number', wa_id: '6281300000009' } },
			'Pengguna berganti nomor menjadi +6281300000009',
			undefined,
		],
	])('%s', (_name, changes, text, inReplyTo) => {
		const message = one(changes);
		expect(message.sender).toEqual({ kind: 'bot', id: NUMBER_ID });
		expect(message.thread).toEqual({ key: `wa:${NUMBER_ID}:${BSUID}`, ...(inReplyTo ? { inReplyTo } : {}) });
		expect(message.body?.text).toBe(text);
		expect(message).not.toHaveProperty('replyWindowUntil');
	});

	test('a reaction taken back says nothing at all', () => {
		const taken = whatsappMessage({ type: 'reaction', reaction: { message_id: 'w', emoji: '' } });
		expect(read(whatsapp(taken))).toEqual({ messages: [], ignored: { reactionTaken: 1 } });
	});
});

test("an employee's answer from the WhatsApp Business app", () => {
	const echo = whatsappMessage({ from: '62811500225', from_user_id: undefined, to: PHONE });
	const [message] = messagesOf(read(whatsappChange({ message_echoes: [echo] }, 'smb_message_echoes')));
	expect(message).toMatchObject({
		idempotencyKey: 'wa:wamid.UJI001',
		thread: { key: `wa:${NUMBER_ID}:${PHONE}` },
		sender: { kind: 'staff', id: NUMBER_ID },
	});
	expect(message).not.toHaveProperty('replyWindowUntil');
});

test.each([
	['that the notification names beside the number', {}, [{ wa_id: PHONE, user_id: BSUID }], BSUID],
	[
		'among several',
		{},
		[
			{ wa_id: '6281300000009', user_id: 'ID.9' },
			{ wa_id: PHONE, user_id: BSUID },
		],
		BSUID,
	],
	['unless it names somebody else', {}, [{ wa_id: '62811500225', user_id: 'ID.9' }], PHONE],
	['that the echo itself names', { to_user_id: BSUID }, [], BSUID],
])("the employee's answer stands in the thread of the user's own id, %s", (_name, to, contacts, person) => {
	const echo = whatsappMessage({ from: '62811500225', from_user_id: undefined, to: PHONE, ...to });
	const payload = whatsappChange({ contacts, message_echoes: [echo] }, 'smb_message_echoes');
	expect(messagesOf(read(payload))[0]!.thread).toEqual({ key: `wa:${NUMBER_ID}:${person}` });
});

test('a group is never a private thread: author and day', () => {
	const late = { group_id: 'Y2FwaQ==', timestamp: String(AT + 16 * 3600) };
	expect(one(late)).toMatchObject({
		channel: 'whatsapp_group',
		thread: { key: `wa:Y2FwaQ==:${BSUID}:2026-01-13`, isGroup: true },
	});
});

test('three days late: the time is its own', () => {
	const message = one({ timestamp: String(AT - 3 * 86_400) });
	expect(message.receivedAt).toBe('2026-01-09T02:00:00.000Z');
});
