import { createHmac } from 'node:crypto';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { open, openFile } from '../../nodes/intake/seal';
import type { IntakeMessage, SealedItem } from '../../nodes/intake/types';
import * as made from '../channels/payloads';
import { runNode } from './engine';
import { post } from './triggerRequest';

/** Items in the shapes of n8n-nodes-base 2.41.1: WhatsApp Trigger 1, Facebook Trigger 1, Telegram Trigger 1.5, Twilio Trigger 1. */

const SEAL = 'seal-test-secret';
const OFFICE = 'KPPBC-MKS';
type Given = object | { json: object; binary: INodeExecutionData['binary'] };

async function normalise(source: string, given: Given[], parameters: IDataObject = {}) {
	const { items } = await runNode(new DjbcHelpdesk(), {
		items: given.map((one) => ('json' in one ? one : { json: one }) as INodeExecutionData),
		parameters: {
			resource: 'message',
			operation: 'normalise',
			source,
			office: { __rl: true, mode: 'list', value: OFFICE },
			...(parameters as object),
		},
		credentials: { djbcIntakeApi: { sealSecret: SEAL } },
	});
	return items;
}

const sealed = (items: INodeExecutionData[]) => items.map(({ json }) => json as unknown as SealedItem);
const opened = (items: INodeExecutionData[]) =>
	sealed(items).map(
		({ keyHash, sealed: text }) => JSON.parse(open({ sealSecret: SEAL }, keyHash, text)) as IntakeMessage,
	);

/** What WhatsApp Trigger makes of a notification. */
const changes = ({ entry }: { entry: Array<{ changes: Array<{ field: string; value: object }> }> }) =>
	entry.flatMap((one) => one.changes.map(({ field, value }) => ({ ...value, field })));

/** The same delivery at our own trigger. */
async function byOwnTrigger(
	source: 'whatsapp' | 'meta' | 'sms',
	payload: object | string,
	fields: object = {},
) {
	const secret = 'secret-of-the-channel';
	const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
	const signature = createHmac('sha256', secret).update(body).digest('hex');
	const { items, answer } = await post({
		body,
		credential: { sealSecret: SEAL, channels: { channel: [{ source, secret }] }, verifyToken: 'v' },
		fields: { source, office: OFFICE, ...fields },
		headers: {
			'x-hub-signature-256': `sha256=${signature}`,
			'x-signature': signature,
			...(typeof payload === 'string' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
		},
	});
	expect(answer.status).toBe(0);
	return sealed(items as INodeExecutionData[]);
}

describe('the same message as by DJBC Intake Trigger, whichever it comes by', () => {
	const notification = () =>
		made.whatsapp(
			made.whatsappMessage(),
			made.whatsappMessage({
				id: 'wamid.UJI002',
				type: 'image',
				image: { id: '7', mime_type: 'image/jpeg' },
			}),
			made.whatsappMessage({
				id: 'wamid.UJI003',
				type: 'reaction',
				reaction: { emoji: '👍', message_id: 'w' },
			}),
		);
	const echo = { mid: 'm_UJI3', text: 'Baik', is_echo: true };
	const conversation = () =>
		made.messenger(
			made.messengerEvent(),
			made.messengerEvent({ sender: { id: '77001' }, recipient: { id: '9001' }, message: echo }),
		);
	const comments = () => made.feed(made.comment());
	const instagram = () => ({ ...conversation(), object: 'instagram' });
	const form = 'MessageSid=SMuji01&From=%2B6281234567890&To=%2B6281500225&Body=Halo';
	const formNames = { id: 'MessageSid', from: 'From', to: 'To', text: 'Body' };

	test.each<[string, string, object[], () => Promise<SealedItem[]>]>([
		['WhatsApp', 'whatsApp', changes(notification()), () => byOwnTrigger('whatsapp', notification())],
		['Messenger', 'facebookPage', conversation().entry, () => byOwnTrigger('meta', conversation())],
		['comments', 'facebookPage', comments().entry, () => byOwnTrigger('meta', comments())],
		['Instagram', 'facebookInstagram', conversation().entry, () => byOwnTrigger('meta', instagram())],
		[
			'SMS by Twilio',
			'twilio',
			[made.twilio()],
			() => byOwnTrigger('sms', form, { gatewayFields: formNames }),
		],
	])('%s', async (_name, source, items, own) => {
		const ours = sealed(await normalise(source, items));
		const theirs = await own();
		expect(ours.length).toBeGreaterThan(0);
		const same = ({
			sealed: _sealed,
			arrivedAt: _arrivedAt,
			receivedAt: _receivedAt,
			batch: _batch,
			...rest
		}: SealedItem) => rest;
		expect(ours.map(same)).toEqual(theirs.map(same));
	});
});

test('one to many, each paired with the item it came from; what is no message leaves nothing', async () => {
	const statuses = made.whatsappChange({ statuses: [{ id: 'w', status: 'read', recipient_id: made.PHONE }] });
	const two = made.whatsapp(
		made.whatsappMessage({ id: 'wamid.A1' }),
		made.whatsappMessage({ id: 'wamid.B1' }),
	);
	const third = made.whatsapp(made.whatsappMessage({ id: 'wamid.C1' }));
	const items = await normalise('whatsApp', [two, statuses, third].flatMap(changes));
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 0 }, { item: 2 }]);
	expect(opened(items).map(({ idempotencyKey }) => idempotencyKey)).toEqual([
		'wa:wamid.A1',
		'wa:wamid.B1',
		'wa:wamid.C1',
	]);
	expect(sealed(items)).toMatchObject([
		{ source: 'whatsapp', role: 'user', office: OFFICE, service: 'SVC-SOCIAL' },
		{},
		{},
	]);
});

test('the clock counts from the time of the vendor, of Twilio too', async () => {
	const stamp = new Date(Date.now() - 60_000);
	const [item] = await normalise('twilio', [made.twilio({ timestamp: stamp.toISOString() })]);
	expect(item!.json.receivedAt).toBe(stamp.toISOString());
});

test('several accounts, several offices', async () => {
	const officesByAccount = { row: [{ id: made.NUMBER_ID, office: 'BRAVO' }] };
	const [item] = await normalise('whatsApp', changes(made.whatsapp(made.whatsappMessage())), {
		officesByAccount,
	});
	expect(item!.json.office).toBe('BRAVO');
});

test('bots and gateways are told apart by their account', async () => {
	const update = made.telegram();
	const [first] = await normalise('telegram', [update]);
	const [second] = await normalise('telegram', [update], { account: 'kedua_bot' });
	expect(opened([first!, second!]).map(({ idempotencyKey }) => idempotencyKey)).toEqual([
		'telegram:bot:55:42',
		'telegram:kedua_bot:55:42',
	]);
	expect(sealed([first!])).toMatchObject([
		{ source: 'telegram', channel: 'telegram', service: 'SVC-SOCIAL' },
	]);
});

describe('the file that Telegram Trigger fetched', () => {
	const document = {
		file_id: 'F',
		file_unique_id: 'u1',
		file_name: 'KANARI-berkas.pdf',
		mime_type: 'application/pdf',
	};
	const withFile = (bytes: Buffer, changed: object = {}) => ({
		json: made.telegram({ text: undefined, caption: 'KANARI-teks', document: { ...document, ...changed } }),
		binary: { data: { data: bytes.toString('base64'), mimeType: 'application/pdf', fileName: 'file_7.pdf' } },
	});

	test('leaves encrypted, by its own name in the seal', async () => {
		const [item] = await normalise('telegram', [withFile(Buffer.from('%PDF-1.7 KANARI-isi'))]);
		expect(Object.keys(item!.binary!)).toEqual(['sealed-0']);
		const { keyHash } = sealed([item!])[0]!;
		const bytes = Buffer.from(item!.binary!['sealed-0']!.data, 'base64');
		expect(openFile({ sealSecret: SEAL }, keyHash, 0, bytes).toString()).toBe('%PDF-1.7 KANARI-isi');
		expect(opened([item!])[0]).toMatchObject({
			body: { text: 'KANARI-teks' },
			attachments: [{ fileName: 'KANARI-berkas.pdf', mimeType: 'application/pdf' }],
		});
		expect(item!.json.attachmentSizes).toEqual([19]);
		expect(JSON.stringify(item)).not.toContain('KANARI');
		expect(JSON.stringify(item)).not.toContain(Buffer.from('%PDF-1.7 KANARI-isi').toString('base64'));
	});

	test.each<[string, Buffer, object, string]>([
		[
			'a program by its bytes',
			Buffer.from('MZ\u0090\0'),
			{},
			'KANARI-teks\n[lampiran ditolak karena berupa program: KANARI-berkas.pdf]',
		],
		[
			'a program of Android',
			Buffer.from('PK\u0003\u0004 AndroidManifest.xml'),
			{ file_name: 'surat.zip', mime_type: 'application/zip' },
			'KANARI-teks\n[lampiran ditolak karena berupa program: surat.zip]',
		],
		[
			'a program by a name that ends in a sign nobody sees',
			Buffer.from('a'),
			{ file_name: 'a.vbs\u200E' },
			'KANARI-teks\n[lampiran ditolak karena berupa program: a.vbs\u200E]',
		],
		[
			'a program by its name',
			Buffer.from('a'),
			{ file_name: 'a.exe' },
			'KANARI-teks\n[lampiran ditolak karena berupa program: a.exe]',
		],
		[
			'too large',
			Buffer.alloc(26_214_401, 97),
			{},
			'KANARI-teks\n[lampiran tidak diterima: KANARI-berkas.pdf]',
		],
	])('%s: a word in its place', async (_name, bytes, changed, text) => {
		const [item] = await normalise('telegram', [withFile(bytes, changed)]);
		expect(item!.binary).toBeUndefined();
		expect(opened([item!])[0]!.body!.text).toBe(text);
	});
});

test('nothing personal in clear, from any of them', async () => {
	const text = { body: 'KANARI-teks' };
	const person = { profile: { name: 'KANARI-nama' }, wa_id: made.PHONE, user_id: made.BSUID };
	const outputs = await Promise.all([
		normalise(
			'whatsApp',
			changes(made.whatsappChange({ contacts: [person], messages: [made.whatsappMessage({ text })] })),
		),
		normalise(
			'facebookPage',
			made.feed(made.comment({ message: 'KANARI', from: { id: '9002', name: 'KANARI' } })).entry,
		),
		normalise('telegram', [made.telegram({ text: 'KANARI', chat: { id: 55, first_name: 'KANARI' } })]),
		normalise('twilio', [made.twilio({ body: 'KANARI' })]),
	]);
	const clear = JSON.stringify(outputs);
	expect(outputs.map((items) => items.length)).toEqual([1, 1, 1, 1]);
	for (const word of ['KANARI', made.PHONE, made.BSUID, 'wamid', '77001_55', 'SMuji01', '9002'])
		expect(clear).not.toContain(word);
});

describe('said before anything is lost', () => {
	const [change] = changes(made.whatsapp(made.whatsappMessage({ text: { body: 'KANARI' } })));

	test.each<[string, object]>([
		['telegram', change!],
		['twilio', change!],
		['facebookPage', change!],
		['whatsApp', made.telegram()],
		// n8n runs the workflow with it when a trigger fails.
		['telegram', {}],
	])('%s in front of the output of another', async (source, item) => {
		const failed = normalise(source, [item]);
		await expect(failed).rejects.toThrow(/^The item is not what (WhatsApp|Telegram|Twilio|Facebook) Trigger/);
		await expect(failed).rejects.not.toThrow('KANARI');
	});

	test('no office', async () => {
		const empty = { office: { __rl: true, mode: 'list', value: '' } };
		await expect(normalise('whatsApp', [change!], empty)).rejects.toThrow('The field Office is empty');
	});
});
