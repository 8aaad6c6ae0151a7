import { SMS_FIELDS } from '../../nodes/channels/sms/incoming';
import type { Incoming } from '../../nodes/channels/incoming';
import type { IntakeMessage } from '../../nodes/channels/intakeMessage';
import { readSchema } from '../../nodes/intake/schema';

/** Payloads in the vendors' shapes; ids and people are invented. */

/** 2026-01-12T02:00:00Z, ten seconds before `NOW`. */
export const AT = 1_768_183_200;
export const NOW = (AT + 10) * 1000;
export const ISO = '2026-01-12T02:00:00.000Z';
export const TOMORROW = '2026-01-13T02:00:00.000Z';

export const SETTINGS = { office: 'KPPBC-MKS', account: 'gw', fields: SMS_FIELDS };

export const PHONE = '6281234567890';
export const BSUID = 'ID.7310024418836';
export const NUMBER_ID = '551200340056';

export function whatsapp(...messages: object[]) {
	return whatsappChange({
		contacts: [{ profile: { name: 'Budi', username: 'budi.mks' }, wa_id: PHONE, user_id: BSUID }],
		messages,
	});
}

export function whatsappChange(value: object, field = 'messages') {
	const metadata = { display_phone_number: '62811500225', phone_number_id: NUMBER_ID };
	const changes = [{ field, value: { messaging_product: 'whatsapp', metadata, ...value } }];
	return { object: 'whatsapp_business_account', entry: [{ id: '8801', changes }] };
}

export function whatsappMessage(changes: object = {}) {
	return {
		from: PHONE,
		from_user_id: BSUID,
		id: 'wamid.UJI001',
		timestamp: String(AT),
		type: 'text',
		text: { body: 'Selamat pagi' },
		...changes,
	};
}

export function messenger(...messaging: object[]) {
	return { object: 'page', entry: [{ id: '77001', time: AT * 1000 + 123, messaging }] };
}

export function messengerEvent(changes: object = {}) {
	return {
		sender: { id: '9001' },
		recipient: { id: '77001' },
		timestamp: AT * 1000,
		message: { mid: 'm_UJI1', text: 'Selamat pagi' },
		...changes,
	};
}

export function feed(value: object, object: 'page' | 'instagram' = 'page', field = 'feed') {
	return { object, entry: [{ id: '77001', time: AT, changes: [{ field, value }] }] };
}

export function comment(changes: object = {}) {
	return {
		item: 'comment',
		verb: 'add',
		comment_id: '77001_55_1',
		post_id: '77001_55',
		parent_id: '77001_55',
		from: { id: '9002', name: 'Sari' },
		message: 'Kapan buka?',
		created_time: AT,
		...changes,
	};
}

export function directMessage(changes: object = {}, data: object = { text: 'Selamat pagi' }) {
	return {
		type: 'message_create',
		id: '2080000000000000001',
		created_timestamp: String(AT * 1000),
		message_create: { sender_id: '3333', target: { recipient_id: '1111' }, message_data: data },
		...changes,
	};
}

export function x(events: object) {
	const users = { 3333: { id: '3333', name: 'Budi', screen_name: 'budi' }, 1111: { id: '1111' } };
	return { for_user_id: '1111', users, ...events };
}

export function tweet(changes: object = {}) {
	return {
		id_str: '2080000000000000002',
		text: '@beacukai kapan buka?',
		created_at: 'Mon Jan 12 02:00:00 +0000 2026',
		user: { id_str: '3333', name: 'Budi', screen_name: 'budi' },
		in_reply_to_user_id_str: null,
		...changes,
	};
}

export function sms(changes: object = {}) {
	return {
		id: 'gw-991',
		from: '+6281234567890',
		to: '+6281500225',
		text: 'Bagaimana cek status barang kiriman?',
		receivedAt: '2026-01-12T09:00:00+07:00',
		...changes,
	};
}

export function chatwoot(changes: object = {}) {
	return {
		event: 'message_created',
		id: '88231',
		content: 'Selamat pagi',
		created_at: '2026-01-12T02:00:00Z',
		message_type: 'incoming',
		content_type: 'text',
		private: false,
		sender: {
			id: 991,
			name: 'Budi',
			email: 'budi@example.com',
			phone_number: '+6281234567890',
			type: 'contact',
		},
		conversation: { id: 5512, display_id: 5512, status: 'open' },
		inbox: { id: 3, name: 'Website' },
		account: { id: 1, name: 'DJBC' },
		...changes,
	};
}

export function telegram(changes: object = {}, kind = 'message') {
	return {
		update_id: 700001,
		[kind]: {
			message_id: 42,
			from: { id: 55, is_bot: false, first_name: 'Budi', last_name: 'S', username: 'budi' },
			chat: { id: 55, first_name: 'Budi', type: 'private' },
			date: AT,
			text: 'Selamat pagi',
			...changes,
		},
	};
}

/** An event of Twilio's Event Streams. */
export function twilio(changes: object = {}, type = 'com.twilio.messaging.inbound-message.received') {
	return {
		specversion: '1.0',
		type,
		source: '/2010-04-01/Accounts/ACuji/Messages/SMuji01.json',
		id: 'EZuji',
		time: '2026-01-12T02:00:01.000Z',
		data: {
			numMedia: 0,
			timestamp: '2026-01-12T02:00:00.000Z',
			accountSid: 'ACuji',
			to: '+6281500225',
			numSegments: 1,
			messageSid: 'SMuji01',
			eventName: type,
			body: 'Halo',
			from: '+6281234567890',
			...changes,
		},
	};
}

/** The messages of a payload, each of them valid by the contract. */
export function messagesOf({ messages }: Incoming): IntakeMessage[] {
	return messages.map(({ message }) => {
		expect(readSchema(message)).toEqual({ sent: message });
		return message;
	});
}
