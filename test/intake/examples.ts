import type { IntakeMessage } from '../../nodes/intake/types';

/** The contract's own valid messages (channels 4.4). */

/** A time at which every valid example is fresh. */
export const EXAMPLES_NOW = Date.parse('2026-01-12T03:00:00Z');

export const VALID: Array<[name: string, message: IntakeMessage]> = [
	[
		'web-chat question of a trader',
		{
			schema: 'djbc.intake.v1',
			type: 'message',
			idempotencyKey: 'chatwoot:1:88231',
			channel: 'webchat',
			receivedAt: '2026-01-12T02:00:00Z',
			source: { system: 'chatwoot', office: 'KPPBC-MKS', account: '1' },
			thread: { key: 'chatwoot:1:5512' },
			sender: {
				kind: 'user',
				id: 'contact:991',
				name: 'Budi',
				email: 'budi@example.com',
				company: 'PT Contoh Niaga',
				applicant: 'trader',
			},
			body: { text: 'Selamat pagi, berapa lama proses PIB?' },
			document: { type: 'PIB', number: '000123', date: '2026-01-05' },
			hints: { category: 'INF::KEP::IMPOR' },
		},
	],
	[
		'employee asking in the group, time typed by hand',
		{
			schema: 'djbc.intake.v1',
			type: 'message',
			idempotencyKey: 'relay:frm-20260112-01',
			channel: 'whatsapp_group',
			receivedAt: '2026-01-12T09:00:00+08:00',
			source: { system: 'relay-form', office: 'KPPBC-MKS' },
			thread: { key: 'maraga:6281234567890:2026-01-12', isGroup: true, groupName: 'Maraga Care' },
			sender: { kind: 'user', id: '+6281234567890', phone: '+6281234567890', applicant: 'staff' },
			body: { text: 'Apakah CEISA normal?' },
			meta: { manual_time: 'true' },
		},
	],
	[
		'staff echo',
		{
			schema: 'djbc.intake.v1',
			type: 'message',
			idempotencyKey: 'chatwoot:1:88240',
			channel: 'webchat',
			receivedAt: '2026-01-12T02:07:30.250Z',
			source: { system: 'chatwoot', office: 'KPPBC-MKS' },
			thread: { key: 'chatwoot:1:5512' },
			sender: { kind: 'staff', id: 'user:12', name: 'Siti' },
			body: { text: 'Pertanyaan Bapak kami teruskan, nomor tiket 10081.' },
		},
	],
	[
		'WhatsApp with a linked file',
		{
			schema: 'djbc.intake.v1',
			type: 'message',
			idempotencyKey: 'wa:wamid.TEST0002',
			channel: 'whatsapp',
			receivedAt: '2026-01-12T02:00:00Z',
			source: { system: 'cloud-api', office: 'KPPBC-MKS' },
			thread: { key: 'wa:106540352242922:ID.13491208655302741918' },
			sender: { kind: 'user', id: 'ID.13491208655302741918', handle: 'budi.makassar' },
			attachments: [
				{ fileName: 'pib.pdf', mimeType: 'application/pdf', url: 'https://media.example.go.id/f/1' },
			],
			replyWindowUntil: '2026-01-13T02:00:00Z',
		},
	],
	[
		'answered call',
		{
			schema: 'djbc.intake.v1',
			type: 'call',
			idempotencyKey: 'call:c-20260112-0007:answered',
			channel: 'phone',
			receivedAt: '2026-01-12T09:00:00+07:00',
			source: { system: 'pbx', office: 'BRAVO' },
			thread: { key: 'call:c-20260112-0007' },
			sender: { kind: 'user', id: 'anonymous' },
			call: {
				callId: 'c-20260112-0007',
				direction: 'in',
				outcome: 'answered',
				answeredAt: '2026-01-12T09:00:12+07:00',
				endedAt: '2026-01-12T09:06:40+07:00',
				agent: 'agent7',
			},
		},
	],
	[
		'missed call with a number',
		{
			schema: 'djbc.intake.v1',
			type: 'call',
			idempotencyKey: 'call:c-20260112-0008:missed',
			channel: 'phone',
			receivedAt: '2026-01-12T09:10:00+07:00',
			source: { system: 'pbx', office: 'BRAVO' },
			thread: { key: 'call:c-20260112-0008' },
			sender: { kind: 'user', id: '+6281234567890', phone: '+6281234567890' },
			call: {
				callId: 'c-20260112-0008',
				direction: 'in',
				outcome: 'missed',
				endedAt: '2026-01-12T09:10:31+07:00',
			},
		},
	],
];
