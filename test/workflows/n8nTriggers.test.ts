import nock from 'nock';
import * as made from '../channels/payloads';
import { shippedWorkflow, type WorkflowFile } from '../e2e/shippedWorkflows';
import { runWorkflow, type RunResult } from './inProcess';
import { created, desk, world } from './intakeWorld';

/** 19: from what n8n's own triggers give to the desk, on n8n's own engine. */
jest.setTimeout(60_000);

beforeAll(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());
afterAll(() => {
	nock.enableNetConnect();
	nock.restore();
});

const CANARY = 'KANARI berapa lama proses PIB';
type Body = Record<string, any>;

/** As an admin leaves it: triggers and Get File switched on, with the bot's credential. */
function switchedOn(): WorkflowFile {
	const file = shippedWorkflow('19-n8n-triggers');
	for (const node of file.nodes) {
		if (node.name !== 'Tell the Admin') delete node.disabled;
		if (node.name === 'Get File') node.credentials = { telegramApi: { id: '1', name: 'Bot' } };
	}
	return file;
}

const bot = { accessToken: '700:uji', baseUrl: 'https://api.telegram.org' };

async function run(
	trigger: string,
	items: object[],
	tables: Record<string, object[]> = {},
	file = switchedOn(),
) {
	return await runWorkflow(
		file,
		{ node: `${trigger} Trigger`, items },
		{
			credentials: { ...world.credentials, telegramApi: bot },
			tables,
		},
	);
}

/** Tickets the desk makes. */
function takingDesk(): Body[] {
	const tickets: Body[] = [];
	nock(desk)
		.post('/api/v1/tickets')
		.query(true)
		.times(5)
		.reply(201, (_path, body) => {
			tickets.push(body as Body);
			return created(body as Body);
		});
	return tickets;
}

const refusingDesk = () =>
	nock(desk).post('/api/v1/tickets').query(true).reply(403, { error: 'Not authorized' });

/** No node behind the trigger hands on a word of the citizen. */
function expectSealed(file: WorkflowFile, { output }: RunResult, before: string[]) {
	const after = file.nodes.filter(({ name }) => !before.includes(name));
	for (const { name } of after)
		expect([name, JSON.stringify(output(name) ?? '')]).toEqual([name, expect.not.stringContaining('KANARI')]);
}

const whatsApp = (text = CANARY) => {
	const { value, field } = made.whatsapp(made.whatsappMessage({ text: { body: text } })).entry[0]!
		.changes[0]!;
	return { ...value, field };
};
const document = {
	file_id: 'F1',
	file_unique_id: 'u1',
	file_name: 'KANARI.pdf',
	mime_type: 'application/pdf',
};
/** The process remembers threads, and this desk answers no search: everybody writes for the first time. */
let people = 100;
const withFile = () => {
	people += 1;
	const chat = { id: people, type: 'private' };
	return made.telegram({ from: { id: people }, chat, text: undefined, caption: CANARY, document });
};

test('is shipped with every trigger switched off, and saves no run', () => {
	const { nodes, settings } = shippedWorkflow('19-n8n-triggers');
	const triggers = nodes.filter(({ type }) => type.startsWith('n8n-nodes-base.') && type.endsWith('Trigger'));
	expect(triggers.filter(({ disabled }) => !disabled).map(({ name }) => name)).toEqual(['Error Trigger']);
	expect(settings).toMatchObject({
		saveDataSuccessExecution: 'none',
		saveDataErrorExecution: 'none',
		saveManualExecutions: false,
		saveExecutionProgress: false,
	});
	// n8n picks the credential of Facebook Trigger by this word in the node's name.
	for (const { name } of triggers) expect(name).toContain('Trigger');
});

test.each<[string, () => object[], object]>([
	['WhatsApp', () => [whatsApp()], { djbc_channel: 'whatsapp' }],
	[
		'Facebook',
		() => made.messenger(made.messengerEvent({ message: { mid: 'm_UJI1', text: CANARY } })).entry,
		{ djbc_channel: 'facebook_dm' },
	],
	[
		'Instagram',
		() =>
			made.messenger(
				made.messengerEvent({ sender: { id: '9003' }, message: { mid: 'm_UJI2', text: CANARY } }),
			).entry,
		{ djbc_channel: 'instagram_dm' },
	],
	['Telegram', () => [made.telegram({ text: CANARY })], { djbc_channel: 'telegram' }],
	['Twilio', () => [made.twilio({ body: CANARY })], { djbc_channel: 'sms' }],
])(
	'%s: one ticket, with its words at the desk and nowhere behind the trigger',
	async (name, items, attributes) => {
		const tickets = takingDesk();
		const file = switchedOn();
		const result = await run(name, items(), {}, file);
		expect(tickets).toMatchObject([
			{ ...attributes, group: 'Bravo::Layanan', article: { body: expect.stringContaining(CANARY) } },
		]);
		expectSealed(file, result, [`${name} Trigger`, 'Has a File']);
	},
);

test('statuses end where they are sealed', async () => {
	const { value, field } = made.whatsappChange({ statuses: [{ id: 'w', status: 'read' }] }).entry[0]!
		.changes[0]!;
	const result = await run('WhatsApp', [{ ...value, field }]);
	expect(result.status).toBe('success');
	expect(result.output('Settings')).toBeUndefined();
});

describe('a file of Telegram', () => {
	const api = () => nock(bot.baseUrl).post(`/bot${bot.accessToken}/getFile`);

	test('comes along', async () => {
		api().reply(200, { ok: true, result: { file_id: 'F1', file_path: 'documents/file_7.pdf' } });
		nock(bot.baseUrl).get(`/file/bot${bot.accessToken}/documents/file_7.pdf`).reply(200, '%PDF-1.7 isi');
		const tickets = takingDesk();
		await run('Telegram', [withFile()]);
		const [{ article }] = tickets as [Body];
		expect(article.attachments).toEqual([
			{
				filename: 'KANARI.pdf',
				data: Buffer.from('%PDF-1.7 isi').toString('base64'),
				'mime-type': 'application/pdf',
			},
		]);
	});

	test('that Telegram does not give holds no text back', async () => {
		api().times(3).reply(400, { ok: false, description: 'Bad Request: file is too big' });
		const tickets = takingDesk();
		await run('Telegram', [withFile()]);
		expect(tickets[0]!.article.body).toContain(`${CANARY}\n[lampiran tidak diterima: KANARI.pdf]`);
	});

	test('nobody fetches, while Get File is switched off as shipped', async () => {
		const file = switchedOn();
		file.nodes.find(({ name }) => name === 'Get File')!.disabled = true;
		const tickets = takingDesk();
		await run('Telegram', [withFile()], {}, file);
		expect(tickets.map(({ article }) => article.body)).toEqual([
			expect.stringContaining('[lampiran tidak diterima: KANARI.pdf]'),
		]);
	});

	test('waits here, sealed, while the desk is away', async () => {
		api().reply(200, { ok: true, result: { file_id: 'F1', file_path: 'documents/file_7.pdf' } });
		nock(bot.baseUrl).get(`/file/bot${bot.accessToken}/documents/file_7.pdf`).reply(200, '%PDF-1.7 isi');
		refusingDesk();
		const inbox: object[] = [];
		const file = switchedOn();
		const result = await run('Telegram', [withFile()], { djbc_inbox: inbox }, file);
		expect(result.status).toBe('waiting');
		expect(inbox).toEqual([]);
		expectSealed(file, result, ['Telegram Trigger', 'Has a File', 'Get File', 'Message with File']);
	});
});

describe('the desk away', () => {
	test('a message waits in the inbox, sealed', async () => {
		refusingDesk();
		const inbox: Body[] = [];
		const { status } = await run('WhatsApp', [whatsApp()], { djbc_inbox: inbox });
		expect([status, inbox.length]).toEqual(['success', 1]);
		expect(inbox[0]).toMatchObject({ source: 'whatsapp', channel: 'whatsapp', state: 'waiting' });
		expect(JSON.stringify(inbox)).not.toContain('KANARI');
	});

	test('no inbox either: the run fails, so that the admin hears of it', async () => {
		refusingDesk();
		const { status, error } = await run('WhatsApp', [whatsApp()], { djbc_inbox: Object.freeze([]) as never });
		expect(status).toBe('error');
		expect(error!.message).not.toContain('KANARI');
	});
});
