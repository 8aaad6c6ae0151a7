import fc from 'fast-check';

import { chatwootIncoming } from '../../nodes/channels/chatwoot/incoming';
import type { Incoming } from '../../nodes/channels/incoming';
import { metaIncoming } from '../../nodes/channels/meta/incoming';
import { smsIncoming } from '../../nodes/channels/sms/incoming';
import { whatsappIncoming } from '../../nodes/channels/whatsapp/incoming';
import { telegramIncoming } from '../../nodes/channels/telegram/incoming';
import { xIncoming } from '../../nodes/channels/x/incoming';
import { parseIntake } from '../../nodes/intake/parse';
import * as made from './payloads';

/** Whatever a vendor sends: no source throws, and every message it makes is one that the contract takes. */

const contacts = [{ name: { formatted_name: 'A' }, phones: [{ phone: '1' }] }];
const place = { latitude: -5.1, longitude: 119.4, name: 'Pelabuhan' };
const media = { id: '1', mime_type: 'image/jpeg', sha256: 'x', filename: 'a.jpg', caption: 'c' };
const file = { type: 'image', payload: { url: 'https://cdn.example/i.jpg' } };

const SOURCES: Array<[string, (payload: unknown) => Incoming, object[]]> = [
	[
		'whatsapp',
		(payload) => whatsappIncoming(payload, made.SETTINGS, made.NOW),
		[
			made.whatsapp(
				made.whatsappMessage(),
				made.whatsappMessage({ type: 'image', image: media }),
				made.whatsappMessage({ type: 'location', location: place, context: { id: 'w', forwarded: true } }),
				made.whatsappMessage({ type: 'contacts', contacts }),
				made.whatsappMessage({ type: 'order', order: { product_items: [{ quantity: 1 }] } }),
				made.whatsappMessage({ type: 'edit', edit: { message: { type: 'image', image: media } } }),
				made.whatsappMessage({ type: 'reaction', reaction: { emoji: '👍', message_id: 'w' } }),
			),
			made.whatsappChange(
				{ message_echoes: [made.whatsappMessage({ to: made.PHONE })] },
				'smb_message_echoes',
			),
		],
	],
	[
		'meta',
		(payload) => metaIncoming(payload, made.SETTINGS, made.NOW),
		[
			made.messenger(
				made.messengerEvent({ message: { mid: 'm_1', text: 'a', attachments: [file], is_echo: true } }),
				made.messengerEvent({ message: undefined, postback: { title: 'Mulai', payload: 'P' } }),
				made.messengerEvent({ message: undefined, reaction: { mid: 'm_1', emoji: '👍' } }),
				made.messengerEvent({ message: undefined, message_edit: { mid: 'm_1', text: 'b', num_edit: 1 } }),
			),
			made.feed(made.comment()),
			made.feed({ id: '1', text: 'a', from: { id: '2' }, media: { id: '3' } }, 'instagram', 'comments'),
		],
	],
	[
		'x',
		(payload) => xIncoming(payload, made.SETTINGS, made.NOW),
		[
			made.x({ direct_message_events: [made.directMessage()], tweet_create_events: [made.tweet()] }),
			{
				data: {
					event_type: 'post.mention.create',
					filter: { user_id: '1111' },
					payload: { id: '5', author_id: '3333', text: 'a', referenced_tweets: [{ type: 'x', id: '1' }] },
					includes: { users: [{ id: '3333', username: 'budi' }] },
				},
			},
		],
	],
	[
		'sms',
		(payload) => smsIncoming(payload, made.SETTINGS, made.NOW),
		[made.sms({ part: 1, parts: 2, ref: '7' })],
	],
	[
		'chatwoot',
		(payload) => chatwootIncoming(payload, made.SETTINGS, made.NOW),
		[
			made.chatwoot({
				attachments: [
					{ id: 7, file_type: 'image', data_url: 'https://chat.example/blob/a.png', file_size: 12 },
					{ file_type: 'location', coordinates_lat: 1, coordinates_long: 2 },
				],
			}),
		],
	],
	[
		'telegram',
		(payload) => telegramIncoming(payload, made.SETTINGS, made.NOW),
		[
			made.telegram({
				media_group_id: '9',
				photo: [{ file_unique_id: 'A1' }],
				caption: 'c',
				text: undefined,
			}),
			made.telegram({ edit_date: made.AT, document: { file_name: 'a.pdf' } }, 'edited_message'),
			made.telegram({ text: undefined, venue: { title: 'a', location: place }, location: place }),
			made.telegram({ text: undefined, contact: { phone_number: '1', first_name: 'A' } }),
			made.telegram({ text: undefined, poll: { question: 'q', options: [{ text: 'a' }] } }),
			made.telegram({
				chat: { id: -1001, type: 'supergroup', title: 'Forum' },
				entities: [{ type: 'text_link', url: 'https://a.example' }],
				reply_to_message: { message_id: 41 },
			}),
		],
	],
];

const LONG = 'Selamat pagi \u0000\ud800 é '.repeat(6000);
const oddity = fc.oneof(
	fc.jsonValue(),
	fc.string({ unit: 'binary', maxLength: 400 }),
	fc.constantFrom(LONG, '', ' ', '\u0000', 1e308, -1, 1e15, '999999999999999999999', 'http://x', 'https://'),
);

/** The payload with some of its places, told by how often a child is entered, holding something else. */
function changed(value: unknown, changes: Array<[number, unknown]>): unknown {
	let place = 0;
	const places = new Map(changes);
	const walk = (inner: unknown): unknown => {
		const here = place++;
		if (places.has(here)) return places.get(here);
		if (Array.isArray(inner)) return inner.map(walk);
		if (inner === null || typeof inner !== 'object') return inner;
		return Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, walk(one)]));
	};
	return walk(value);
}

describe.each(SOURCES)('%s', (_name, read, samples) => {
	function takes(payload: unknown) {
		for (const { message } of read(payload).messages) {
			const parsed = parseIntake(message, made.NOW + 1e15);
			expect(parsed.ok ? [] : parsed.problems).toEqual([]);
		}
	}

	test('any JSON', () => {
		fc.assert(fc.property(fc.jsonValue(), takes));
	});

	test('its own payloads, with anything in any place', () => {
		const change = fc.tuple(fc.nat(90), oddity);
		fc.assert(
			fc.property(fc.constantFrom(...samples), fc.array(change, { maxLength: 4 }), (sample, changes) => {
				takes(changed(sample, changes));
			}),
			{ numRuns: 500 },
		);
	});

	test('its own payloads are messages', () => {
		for (const sample of samples) expect(read(sample).messages.length).toBeGreaterThan(0);
	});
});
