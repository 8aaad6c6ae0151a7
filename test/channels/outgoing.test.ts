import type { OutgoingAnswer, OutgoingSettings } from '../../nodes/channels/outgoing';
import { apiOfThread, SENDING_APIS, type SendingApiName } from '../../nodes/channels/sendingApis';

const SETTINGS: OutgoingSettings = {
	userIdField: 'recipient',
	sms: { format: 'json', toField: 'to', textField: 'text', from: '', fromField: 'from', answerField: '' },
};

function answer(more: Partial<OutgoingAnswer>): OutgoingAnswer {
	return {
		ticketNumber: '10018282423',
		articleId: 77,
		channel: 'whatsapp',
		threadKey: 'wa:106540352242922:6281234567890',
		text: 'Selamat pagi.',
		humanAgentTag: false,
		...more,
	};
}

const requestsOf = (api: SendingApiName, more: Partial<OutgoingAnswer>, settings = SETTINGS) =>
	SENDING_APIS[api].requests(answer(more), settings);

describe('an answer is addressed by its thread key', () => {
	test('WhatsApp: to a number', () => {
		expect(requestsOf('whatsapp', {})).toEqual([
			{
				path: '/106540352242922/messages',
				body: {
					json: {
						messaging_product: 'whatsapp',
						recipient_type: 'individual',
						to: '6281234567890',
						type: 'text',
						text: { preview_url: false, body: 'Selamat pagi.' },
					},
				},
			},
		]);
	});

	test.each(['ID.13491208655302741918', 'ID.ENT.11815799212886844830'])(
		'WhatsApp: to user id %s in the field that is set, never as a number',
		(id) => {
			const threadKey = `wa:106540352242922:${id}`;
			const json = (userIdField: 'recipient' | 'to') =>
				requestsOf('whatsapp', { threadKey }, { ...SETTINGS, userIdField })![0]!.body;
			expect(json('recipient')).toMatchObject({ json: { recipient: id } });
			expect(json('recipient')).not.toHaveProperty('json.to');
			expect(json('to')).toMatchObject({ json: { to: id } });
			expect(json('to')).not.toHaveProperty('json.recipient');
		},
	);

	test('Messenger and Instagram: as a response, or with the tag of a human agent', () => {
		const threadKey = 'meta:104895041:7091234567';
		expect(requestsOf('meta', { threadKey, channel: 'facebook_dm' })).toEqual([
			{
				path: '/104895041/messages',
				body: {
					json: {
						recipient: { id: '7091234567' },
						messaging_type: 'RESPONSE',
						message: { text: 'Selamat pagi.' },
					},
				},
			},
		]);
		const [tagged] = requestsOf('meta', { threadKey, channel: 'instagram_dm', humanAgentTag: true })!;
		expect(tagged!.body).toMatchObject({ json: { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' } });
	});

	test('X, Chatwoot', () => {
		expect(requestsOf('x', { threadKey: 'x:1111:3333' })).toEqual([
			{ path: '/2/dm_conversations/with/3333/messages', body: { json: { text: 'Selamat pagi.' } } },
		]);
		expect(requestsOf('chatwoot', { threadKey: 'chatwoot:1:5512' })).toEqual([
			{
				path: '/api/v1/accounts/1/conversations/5512/messages',
				body: { json: { content: 'Selamat pagi.', message_type: 'outgoing', private: false } },
			},
		]);
	});

	test('SMS: by the names of the gateway', () => {
		const threadKey = 'sms:+6281234567890';
		const fields = { to: '+6281234567890', text: 'Selamat pagi.' };
		expect(requestsOf('sms', { threadKey })).toEqual([{ path: '', body: { json: fields } }]);
		const sms = {
			...SETTINGS.sms,
			format: 'form' as const,
			toField: 'nohp',
			textField: 'pesan',
			from: '1500225',
		};
		expect(requestsOf('sms', { threadKey }, { ...SETTINGS, sms })).toEqual([
			{ path: '', body: { form: { nohp: '+6281234567890', pesan: 'Selamat pagi.', from: '1500225' } } },
		]);
	});

	test('any other widget: with the key of its article, uncut', () => {
		const text = 'a'.repeat(60_000);
		expect(requestsOf('widget', { threadKey: 'chat.example:9', text })).toEqual([
			{
				path: '',
				body: { json: { ticketNumber: '10018282423', threadKey: 'chat.example:9', text, articleId: 77 } },
				headers: { 'Idempotency-Key': 'answer:10018282423:77' },
			},
		]);
	});

	test.each<[SendingApiName, string]>([
		['whatsapp', 'meta:1:2'],
		['whatsapp', 'wa:106540352242922'],
		['whatsapp', 'wa:106540352242922:ID.1/../2'],
		['whatsapp', 'wa:106540352242922:6281234567890:9'],
		['meta', 'wa:106540352242922:6281234567890'],
		['meta', 'meta:..:1'],
		['meta', 'meta:1:2?access_token=x'],
		['x', 'x:1111:@budi'],
		['chatwoot', 'chatwoot:1:5512/../6'],
		['sms', 'sms:081234567890'],
		['sms', 'sms:+6281234567890\n'],
	])('%s does not take %j', (api, threadKey) => {
		expect(requestsOf(api, { threadKey })).toBeNull();
	});

	test('by thread: its first part names the API, a relay names none', () => {
		const keys = ['wa:1:2', 'meta:1:2', 'x:1:2', 'sms:+62', 'chatwoot:1:2', 'maraga:a:b', 'toString:1', 'wa'];
		expect(keys.map(apiOfThread)).toEqual([
			'whatsapp',
			'meta',
			'x',
			'sms',
			'chatwoot',
			null,
			null,
			'whatsapp',
		]);
	});
});

describe('a text longer than the channel takes goes in parts', () => {
	const text = `${'Kalimat tentang kepabeanan — satu. '.repeat(400)}`.trim();
	const textOf = (json: Record<string, any>) =>
		json.text?.body ?? json.message?.text ?? json.content ?? json.text;

	test.each<[string, SendingApiName, Partial<OutgoingAnswer>, (part: string) => number, number]>([
		['WhatsApp', 'whatsapp', {}, (part) => part.length, 4096],
		['Messenger', 'meta', { threadKey: 'meta:1:2', channel: 'facebook_dm' }, (part) => part.length, 2000],
		['Instagram', 'meta', { threadKey: 'meta:1:2', channel: 'instagram_dm' }, Buffer.byteLength, 1000],
		['X', 'x', { threadKey: 'x:1:2' }, (part) => part.length, 10_000],
		['SMS, not GSM', 'sms', { threadKey: 'sms:+6281234567890' }, (part) => part.length, 670],
	])('of %s', (_name, api, more, size, most) => {
		const requests = requestsOf(api, { ...more, text })!;
		const parts = requests.map(({ body }) => textOf('json' in body ? body.json : body.form) as string);
		expect(parts.length).toBeGreaterThan(1);
		expect(Math.max(...parts.map(size))).toBeLessThanOrEqual(most);
		expect(parts.join(' ')).toBe(text);
	});
});
