import { outcomeOf, type DeliveryCode } from '../../nodes/channels/delivery';
import type { OutgoingAnswer, OutgoingSettings } from '../../nodes/channels/outgoing';
import { SENDING_APIS, type SendingApiName } from '../../nodes/channels/sendingApis';
import { graphError } from '../sandbox/channel/vendors';

const SETTINGS: OutgoingSettings = {
	userIdField: 'recipient',
	sms: { format: 'json', toField: 'to', textField: 'text', from: '', fromField: 'from', answerField: '' },
};
const ANSWER: OutgoingAnswer = {
	ticketNumber: '10018282423',
	articleId: 77,
	channel: 'webchat',
	threadKey: 'chatwoot:1:5512',
	text: 'x',
	humanAgentTag: false,
};

const judge = (api: SendingApiName, status: number, body: unknown, settings = SETTINGS) =>
	SENDING_APIS[api].judge({ status, body }, ANSWER, settings);

test.each<[SendingApiName, number, unknown, string | undefined]>([
	[
		'whatsapp',
		200,
		{
			messaging_product: 'whatsapp',
			contacts: [{ input: '6281234567890', wa_id: '6281234567890' }],
			messages: [{ id: 'wamid.HBgN==', message_status: 'accepted' }],
		},
		'wa:wamid.HBgN==',
	],
	['meta', 200, { recipient_id: '7091234567', message_id: 'm_AG5Hz2U' }, 'meta:m_AG5Hz2U'],
	['x', 201, { data: { dm_conversation_id: '3333-1111', dm_event_id: '13468894' } }, 'x:13468894'],
	['chatwoot', 200, { id: 88240, content: 'x', message_type: 1, status: 'sent' }, 'chatwoot:1:88240'],
	['widget', 204, null, 'answer:10018282423:77'],
	['sms', 200, { status: 'queued' }, undefined],
])('%s: taken, with the key of its echo', (api, status, body, key) => {
	expect(judge(api, status, body)).toEqual({ code: 'sent', ...(key && { key }) });
});

test.each<SendingApiName>(['whatsapp', 'meta', 'x', 'chatwoot'])(
	'%s: a 2xx that names no message is of somebody else, such as the login page of a network',
	(api) => {
		for (const body of [null, {}, { messages: [] }, { data: {} }, 'ok'])
			expect(judge(api, 200, body).code).toBe('badAnswer');
	},
);

test.each<[number, number | undefined, number, DeliveryCode]>([
	[131047, undefined, 400, 'windowClosed'],
	[10, 2018278, 403, 'windowClosed'],
	[10, 2534022, 403, 'windowClosed'],
	[10, undefined, 403, 'credential'],
	[190, 463, 401, 'credential'],
	[230, undefined, 403, 'credential'],
	[131031, undefined, 403, 'credential'],
	[131026, undefined, 400, 'recipientUnknown'],
	[131062, undefined, 400, 'recipientUnknown'],
	[100, 2018001, 400, 'recipientUnknown'],
	[200, 1545041, 403, 'recipientUnknown'],
	[551, 1545041, 400, 'recipientUnknown'],
	[130429, undefined, 429, 'tooMany'],
	[131056, undefined, 400, 'tooMany'],
	[613, undefined, 400, 'tooMany'],
	[131016, undefined, 500, 'unreachable'],
	[131000, undefined, 500, 'unreachable'],
	[1200, undefined, 400, 'unreachable'],
	// All parts went out, yet an error comes: Meta's own words about this one.
	[1, 1357046, 400, 'badAnswer'],
	[2, undefined, 503, 'badAnswer'],
	[100, undefined, 400, 'refused'],
	[131051, undefined, 400, 'refused'],
])("Meta's error %i/%s with status %i means %s", (code, subcode, status, expected) => {
	const { body } = graphError(status, code, subcode);
	expect(judge('whatsapp', status, body)).toEqual({ code: expected });
	expect(judge('meta', status, body)).toEqual({ code: expected });
});

test.each<[SendingApiName, number, unknown, DeliveryCode]>([
	['chatwoot', 401, { error: 'Invalid Access Token' }, 'credential'],
	['chatwoot', 404, { error: 'Resource could not be found' }, 'recipientUnknown'],
	['chatwoot', 404, null, 'credential'],
	['chatwoot', 422, { error: 'Validation failed' }, 'refused'],
	['x', 401, { title: 'Unauthorized', status: 401 }, 'credential'],
	['x', 403, { title: 'Forbidden', type: 'about:blank', status: 403 }, 'recipientUnknown'],
	['x', 403, { type: 'https://api.twitter.com/2/problems/client-forbidden' }, 'credential'],
	['x', 403, { type: 'https://api.twitter.com/2/problems/unsupported-authentication' }, 'credential'],
	['x', 402, { title: 'CreditsDepleted' }, 'credential'],
])('%s: %i %j means %s', (api, status, body, code) => {
	expect(judge(api, status, body)).toEqual({ code });
});

test.each<[number, DeliveryCode]>([
	[301, 'credential'],
	[400, 'refused'],
	[413, 'tooLong'],
	[429, 'tooMany'],
	[500, 'badAnswer'],
	[502, 'badAnswer'],
	[503, 'unreachable'],
	[504, 'badAnswer'],
])('%i without a word means %s, whoever says it', (status, code) => {
	for (const api of Object.keys(SENDING_APIS) as SendingApiName[])
		expect([api, judge(api, status, null).code]).toEqual([api, code]);
});

test('an SMS gateway that says 200 to everything is asked for its id', () => {
	const sms = { ...SETTINGS.sms, answerField: 'data.id' };
	const settings = { ...SETTINGS, sms };
	expect(judge('sms', 200, { data: { id: 7 } }, settings)).toEqual({ code: 'sent' });
	expect(judge('sms', 200, { error: 'saldo habis' }, settings)).toEqual({ code: 'badAnswer' });
});

test('only what is certainly not out may be sent again', () => {
	const codes: DeliveryCode[] = ['credential', 'tooMany', 'unreachable'];
	expect(codes.map(outcomeOf)).toEqual(['notSent', 'notSent', 'notSent']);
	const unsure: DeliveryCode[] = ['timeout', 'badAnswer', 'partlySent'];
	expect(unsure.map(outcomeOf)).toEqual(['uncertain', 'uncertain', 'uncertain']);
});
