import { chatwootIncoming } from '../../nodes/channels/chatwoot/incoming';
import { metaIncoming } from '../../nodes/channels/meta/incoming';
import type { OutgoingAnswer, OutgoingSettings } from '../../nodes/channels/outgoing';
import { apiOfThread, SENDING_APIS } from '../../nodes/channels/sendingApis';
import { smsIncoming } from '../../nodes/channels/sms/incoming';
import { whatsappIncoming } from '../../nodes/channels/whatsapp/incoming';
import { xIncoming } from '../../nodes/channels/x/incoming';

import * as payloads from './payloads';

const { NOW, SETTINGS, messagesOf } = payloads;
const sending: OutgoingSettings = {
	userIdField: 'recipient',
	sms: { format: 'json', toField: 'to', textField: 'text', from: '', fromField: 'from', answerField: '' },
};

/** An id of Instagram: longer than a key may be, so that both halves put a hash in its place. */
const LONG_MID = `aWdfZAG1f${'XRlbToxOk'.repeat(30)}`;

const answerTo = (threadKey: string, channel: OutgoingAnswer['channel']): OutgoingAnswer => ({
	ticketNumber: '10018282423',
	articleId: 77,
	channel,
	threadKey,
	text: 'Selamat pagi.',
	humanAgentTag: false,
});

/**
 * Both halves of a channel agree: the answer to a message goes to who wrote it, and what the channel then reports back
 * of it has the key that sending told.
 */
test.each([
	{
		name: 'WhatsApp',
		question: whatsappIncoming(payloads.whatsapp(payloads.whatsappMessage()), SETTINGS, NOW),
		path: `/${payloads.NUMBER_ID}/messages`,
		body: { recipient: payloads.BSUID },
		taken: { messages: [{ id: 'wamid.HBgNNjI4MTIz+/==' }] },
		echo: whatsappIncoming(
			payloads.whatsappChange(
				{
					message_echoes: [
						{ ...payloads.whatsappMessage({ id: 'wamid.HBgNNjI4MTIz+/==' }), to_user_id: payloads.BSUID },
					],
				},
				'smb_message_echoes',
			),
			SETTINGS,
			NOW,
		),
	},
	{
		name: 'WhatsApp, by number',
		question: whatsappIncoming(
			payloads.whatsappChange({ messages: [payloads.whatsappMessage({ from_user_id: undefined })] }),
			SETTINGS,
			NOW,
		),
		path: `/${payloads.NUMBER_ID}/messages`,
		body: { to: payloads.PHONE },
	},
	...['m_UJI9', LONG_MID].map((mid) => ({
		name: `Messenger and Instagram, id of ${mid.length} characters`,
		question: metaIncoming(payloads.messenger(payloads.messengerEvent()), SETTINGS, NOW),
		path: '/77001/messages',
		body: { recipient: { id: '9001' } },
		taken: { recipient_id: '9001', message_id: mid },
		echo: metaIncoming(
			payloads.messenger(
				payloads.messengerEvent({
					sender: { id: '77001' },
					recipient: { id: '9001' },
					message: { mid, text: 'Selamat pagi.', is_echo: true },
				}),
			),
			SETTINGS,
			NOW,
		),
	})),
	{
		name: 'X',
		question: xIncoming(payloads.x({ direct_message_events: [payloads.directMessage()] }), SETTINGS, NOW),
		path: '/2/dm_conversations/with/3333/messages',
		body: { text: 'Selamat pagi.' },
		taken: { data: { dm_event_id: '2080000000000000009' } },
		echo: xIncoming(
			payloads.x({
				direct_message_events: [
					payloads.directMessage({
						id: '2080000000000000009',
						message_create: {
							sender_id: '1111',
							target: { recipient_id: '3333' },
							message_data: { text: 'Selamat pagi.' },
						},
					}),
				],
			}),
			SETTINGS,
			NOW,
		),
	},
	{
		name: 'Chatwoot',
		question: chatwootIncoming(payloads.chatwoot(), SETTINGS, NOW),
		path: '/api/v1/accounts/1/conversations/5512/messages',
		body: { content: 'Selamat pagi.' },
		taken: { id: 88240 },
		echo: chatwootIncoming(
			payloads.chatwoot({
				id: 88240,
				message_type: 'outgoing',
				content: 'Selamat pagi.',
				sender: { id: 12, name: 'Siti', type: 'user' },
			}),
			SETTINGS,
			NOW,
		),
	},
	{
		name: 'SMS',
		question: smsIncoming(payloads.sms({ from: '081234567890' }), SETTINGS, NOW),
		path: '',
		body: { to: '+6281234567890' },
	},
])('$name', ({ question, path, body, ...after }) => {
	const [asked] = messagesOf(question);
	const answer = answerTo(asked!.thread.key, asked!.channel);
	const api = SENDING_APIS[apiOfThread(answer.threadKey)!];
	expect(api.requests(answer, sending)).toMatchObject([{ path, body: { json: body } }]);
	if (!after.echo) return;
	const [echo] = messagesOf(after.echo);
	expect(echo!.thread.key).toBe(answer.threadKey);
	expect(echo!.sender.kind).toBe('staff');
	const verdict = api.judge({ status: 200, body: after.taken }, answer, sending);
	expect(verdict).toEqual({ code: 'sent', key: echo!.idempotencyKey });
});
