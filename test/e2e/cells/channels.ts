import { randomInt } from 'node:crypto';
import { plantWord } from '../cases/planted';
import { send, type Answer } from '../sender';
import { smsThreadKey } from '../senders/smsGateway';
import { whatsAppText } from '../senders/whatsApp';
import { complaintRecorded, smsReceipt, type Office } from './texts';
import type { World } from './world';

/** One row of the complaint table (catalogue 2.4), with what the channel promises otherwise. */
export interface ChannelRow {
	channel: string;
	office: Office;
	/** Of the answer: Meta and X take only 200 (channels 4.1). */
	status: 202 | 200;
	/** Clock rule of a new request; null: none (catalogue 1.6). */
	rule: string | null;
	/** Official for complaints (CPL-1): these rows accept all kinds, one the service complaints alone. */
	official: 'all' | 'CPL::SVC' | 'none';
	/** What a complainant about service reads at once; null: nobody is answered there by a machine. */
	told: ((office: Office, number: string) => string) | null;
}

const official = (channel: string, rule: string | null, office: Office = 'BRAVO'): ChannelRow => ({
	channel,
	office,
	status: 202,
	rule,
	official: 'all',
	told: null,
});

/** Recorded, forwarded, and told of the official channels (A17), where a machine can tell. */
const unofficial = (channel: string, rule: string | null, told = true): ChannelRow => ({
	channel,
	office: 'KPPBC-MKS',
	status: /^(whatsapp|facebook|instagram|x)/.test(channel) ? 200 : 202,
	rule,
	official: 'none',
	told: told ? complaintRecorded : null,
});

export const CHANNEL_ROWS: ChannelRow[] = [
	official('phone', 'PHONE'),
	{ ...official('sms', 'SMS'), told: smsReceipt },
	official('sipuma', null),
	official('fax', null),
	official('letter', null),
	{ ...official('whatsapp_group', 'MARAGA', 'KPPBC-MKS'), official: 'CPL::SVC' },
	{ ...unofficial('email', 'EMAIL', false), office: 'BRAVO' },
	unofficial('webchat', 'WEBCHAT-DIRECT'),
	unofficial('whatsapp', 'SOCIAL'),
	unofficial('facebook_dm', 'SOCIAL'),
	unofficial('facebook_comment', null, false),
	unofficial('instagram_dm', 'SOCIAL'),
	unofficial('instagram_comment', null, false),
	unofficial('x_dm', 'SOCIAL'),
	unofficial('x_mention', null, false),
	unofficial('telegram', 'SOCIAL', false),
	unofficial('walkin', null, false),
	// No complaint channels at all: recorded all the same; the advice is the officer's, in those systems themselves.
	unofficial('ceisacare', 'CEISACARE', false),
	unofficial('bcare', 'BCARE', false),
];

export interface Sent {
	thread: string;
	answer: Answer;
}

/** A stranger writes `text` by a channel: by its vendor's own delivery where there is one, else by our contract. */
export async function write(
	{ rig, vendors }: World,
	{ channel, office }: ChannelRow,
	text: string,
): Promise<Sent> {
	const id = () => plantWord('orang');
	const digits = () => String(randomInt(1e9, 1e10)).slice(1);
	const name = plantWord('Nama');
	switch (channel) {
		case 'sms': {
			const from = `+62813${digits()}`;
			const receivedAt = new Date(Date.now() - 1000).toISOString();
			const sms = { id: digits(), from, to: '+6281500225', text, receivedAt };
			return { thread: smsThreadKey(from), answer: await vendors.sms.json(sms) };
		}
		case 'webchat': {
			const conversation = Number(`7${digits()}`);
			const visitor = { conversation, id: randomInt(1e9), name, email: `${id()}@example.com` };
			return {
				thread: vendors.chatwoot.threadKey(visitor),
				answer: await vendors.chatwoot.incoming(visitor, text),
			};
		}
		case 'whatsapp': {
			const user = { userId: `ID.${digits()}`, phone: `62814${digits()}`, name, username: id() };
			return {
				thread: vendors.whatsApp.threadKey(user),
				answer: await vendors.whatsApp.deliver(user, whatsAppText(`wamid.${id()}`, text)),
			};
		}
		case 'facebook_dm':
		case 'instagram_dm': {
			const vendor = channel === 'facebook_dm' ? vendors.messenger : vendors.instagram;
			const person = id();
			return { thread: vendor.threadKey(person), answer: await vendor.message(person, `m_${id()}`, text) };
		}
		case 'facebook_comment':
		case 'instagram_comment': {
			const vendor = channel === 'facebook_comment' ? vendors.messenger : vendors.instagram;
			const person = id();
			return {
				thread: vendor.commentThreadKey(person),
				answer: await vendor.comment({ id: person, name }, id(), text),
			};
		}
		case 'x_dm':
		case 'x_mention': {
			const user = { id: digits(), screen_name: name };
			const post = channel === 'x_dm' ? vendors.x.directMessage : vendors.x.mention;
			return {
				thread: vendors.x.threadKey(user),
				answer: await post.call(vendors.x, user, `20${digits()}`, text),
			};
		}
		default: {
			const key = `${channel}:${id()}`;
			const isGroup = channel === 'whatsapp_group';
			return {
				thread: key,
				answer: await send(rig.intakeUrl, rig.secrets.key, {
					schema: 'djbc.intake.v1',
					type: 'message',
					idempotencyKey: `${channel}:${id()}`,
					channel,
					receivedAt: new Date(Date.now() - 1000).toISOString(),
					source: { system: 'uji', office },
					thread: { key, ...(isGroup ? { isGroup, groupName: 'Maraga Care' } : {}) },
					sender: { kind: 'user', id: id(), name },
					body: { text },
				}),
			};
		}
	}
}
