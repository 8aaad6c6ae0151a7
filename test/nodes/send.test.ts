import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { DjbcChannelApi } from '../../credentials/DjbcChannelApi.credentials';
import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { djbcChannelApiTest } from '../../nodes/DjbcHelpdesk/channelCredentialTest';
import { keyHash } from '../../nodes/intake/hashes';
import { sealAnswer, type AnswerContent, type AnswerHead } from '../../nodes/relay/sealedAnswer';
import { type Channel, startChannel } from '../sandbox/channel/channel';

import { runNode } from './engine';

const SEAL = 'seal-test-secret';
const NUMBER = '6281234567890';
const TEXT = 'KANARI jawaban untuk Budi';

let channel: Channel;
beforeAll(async () => {
	channel = await startChannel();
});
afterAll(async () => await channel.close());
beforeEach(() => channel.clear());

function sealed(content: Partial<AnswerContent> = {}, head: Partial<AnswerHead> = {}): INodeExecutionData {
	const answer = sealAnswer(
		{
			ticketId: 7,
			ticketNumber: '10018282423',
			articleId: 77,
			acknowledgement: false,
			channel: 'whatsapp',
			office: 'BRAVO',
			windowUntil: null,
			writtenAt: '2026-01-12T02:00:00.000Z',
			files: 0,
			humanAgentTag: false,
			...head,
		},
		{ threadKey: `wa:106540352242922:${NUMBER}`, text: TEXT, ...content },
		SEAL,
	);
	return { json: { ...answer, claimed: true } as unknown as IDataObject };
}

async function send(
	items: INodeExecutionData[],
	parameters: INodeParameters = {},
	credentials: Record<string, IDataObject> = {},
	onError?: 'continueRegularOutput',
): Promise<INodeExecutionData[]> {
	const run = await runNode(new DjbcHelpdesk(), {
		items,
		parameters: { resource: 'message', operation: 'send', ...parameters },
		credentials: {
			djbcIntakeApi: { sealSecret: SEAL },
			djbcChannelApi: channel.credential('whatsapp'),
			...credentials,
		},
		onError,
	});
	const said = JSON.stringify(run);
	for (const secret of ['KANARI', NUMBER, channel.token]) expect(said).not.toContain(secret);
	return run.items;
}

describe('Message: Send', () => {
	test('sends the sealed answer by the channel of its thread and gives its item back with the delivery', async () => {
		const item = sealed();
		const [output] = await send([item]);
		expect(channel.taken).toMatchObject([{ api: 'whatsapp', to: NUMBER, text: TEXT }]);
		expect(output).toEqual({
			json: {
				...item.json,
				delivery: {
					outcome: 'sent',
					code: 'sent',
					status: 200,
					parts: 1,
					keyHashes: [keyHash(`wa:${channel.taken[0]!.id}`)],
				},
			},
			pairedItem: { item: 0 },
		});
	});

	test('sends several answers in order, and one that fails stops no other', async () => {
		channel.fail({ fault: 'status', status: 500, times: 1 });
		const outputs = await send([sealed(), sealed({ text: `${TEXT} kedua` }, { articleId: 78 })]);
		expect(channel.taken.map(({ text }) => text)).toEqual([`${TEXT} kedua`]);
		expect(outputs.map(({ json }) => (json.delivery as IDataObject).outcome)).toEqual(['uncertain', 'sent']);
	});

	test('does not send what the chosen API does not take, nor after the window', async () => {
		const outputs = [
			...(await send([sealed()], { channelApi: 'chatwoot' })),
			...(await send([sealed({}, { windowUntil: '2026-01-12T02:00:00.000Z' })])),
		];
		expect(outputs.map(({ json }) => (json.delivery as IDataObject).code)).toEqual([
			'unsupported',
			'windowClosed',
		]);
		expect(channel.requests()).toBe(0);
	});

	test('speaks to an SMS gateway and to WhatsApp as the options say', async () => {
		await send(
			[sealed({ threadKey: `sms:+${NUMBER}` }, { channel: 'sms' })],
			{ options: { smsFormat: 'form', smsFrom: '1500225', smsFromField: 'pengirim' } },
			{ djbcChannelApi: channel.credential('sms') },
		);
		await send([sealed({ threadKey: 'wa:106540352242922:ID.1349' })], {
			options: { whatsAppUserIdField: 'to' },
		});
		expect(channel.taken.map(({ body }) => body)).toEqual([
			{ to: `+${NUMBER}`, text: TEXT, pengirim: '1500225' },
			expect.objectContaining({ to: 'ID.1349' }),
		]);
		expect(channel.taken[0]!.headers['content-type']).toBe('application/x-www-form-urlencoded');
	});

	test.each<[string, INodeExecutionData, Record<string, IDataObject>, string]>([
		['an item that is no answer', { json: { text: 'x' } }, {}, 'holds no sealed answer'],
		[
			'an answer whose seal was put on another article',
			{ json: { ...sealed().json, articleId: 78 } },
			{},
			'holds no sealed answer',
		],
		[
			'another seal secret',
			sealed(),
			{ djbcIntakeApi: { sealSecret: 'another-test-secret' } },
			'The seal was made',
		],
		[
			'a host that is not allowed',
			sealed(),
			{ djbcChannelApi: { baseUrl: 'https://evil.example', allowedHost: 'a.example', token: 'KANARI' } },
			'not the Allowed Host',
		],
	])('fails before any request with %s', async (_name, item, credentials, words) => {
		const [output] = await send([item], {}, credentials, 'continueRegularOutput');
		expect(output!.json.error).toContain(words);
		await expect(send([item], {}, credentials)).rejects.toThrow(words);
		expect(channel.requests()).toBe(0);
	});

	test('asks for the credentials that open and send, and not for that of the desk', () => {
		const shown = new DjbcHelpdesk().description
			.credentials!.filter(
				({ displayOptions }) =>
					displayOptions?.show?.operation?.includes('send') ??
					!displayOptions?.hide?.operation?.includes('send'),
			)
			.map(({ name }) => name);
		expect(shown).toEqual(['djbcIntakeApi', 'djbcChannelApi']);
	});
});

describe('credential DJBC Channel API', () => {
	const tried = (data: IDataObject) =>
		djbcChannelApiTest.call({} as never, { id: '1', name: 'c', type: 'djbcChannelApi', data } as never);

	test('is tested without a request, and says what it did not check', async () => {
		const result = await tried(channel.credential('whatsapp'));
		expect(result.status).toBe('OK');
		expect(result.message).toContain('Not checked');
		expect(channel.requests()).toBe(0);
		expect((await tried({ baseUrl: 'https://a.example', allowedHost: 'b.example' })).status).toBe('Error');
	});

	test('hides its secrets, and no other node can send with it', () => {
		const { properties } = new DjbcChannelApi();
		const hidden = properties.filter(({ typeOptions }) => typeOptions?.password).map(({ name }) => name);
		expect(hidden).toEqual(['token', 'headerToken']);
		expect(new DjbcChannelApi()).not.toHaveProperty('authenticate');
	});
});
