import type { SourceName } from '../../nodes/channels/sources';
import { DELIVERIES, type Written } from '../channels/deliveries';
import * as made from '../channels/payloads';
import { shippedWorkflow, SOURCE_FILES, withSettings, type WorkflowFile } from '../e2e/shippedWorkflows';
import { serveTrigger, type TriggerServer } from '../nodes/triggerServer';
import { InboxWorld, message, newThread, sealSecret } from './inboxWorld';

/**
 * Workflows 13 to 17 as they are shipped: a signed delivery comes over HTTP to the trigger as the file sets it, n8n's
 * engine runs the rest against the sandbox, and the vendor reads the answer.
 */
jest.setTimeout(120_000);

const SOURCES = Object.keys(SOURCE_FILES) as SourceName[];
/** What each takes for delivered. */
const HELD: Record<SourceName, number> = { whatsapp: 200, meta: 200, x: 200, sms: 202, chatwoot: 202 };
const secretOf = (source: SourceName) => `a secret of ${source} for a test`;

let world: InboxWorld;
let server: TriggerServer;
let workflow: WorkflowFile;
/** Of the last run. */
let stored = '';

beforeAll(async () => {
	world = await InboxWorld.open();
	const channel = SOURCES.map((source) => ({ source, secret: secretOf(source) }));
	const credential = { channels: { channel }, verifyToken: 'verify token', sealSecret };
	server = await serveTrigger(
		() => ({ fields: fieldsOf(workflow), credential }),
		(items, response) => {
			const messages = items.map(({ json }) => json);
			void world.deliver(workflow, messages).then(({ status, body, run }) => {
				stored = run.stored;
				response.writeHead(status).end(JSON.stringify(body));
			});
		},
	);
});
afterAll(async () => {
	server.close();
	await world.sandbox.close();
});
beforeEach(async () => await world.fresh());

/** As they are shipped: the admin fills in credentials. */
function fieldsOf({ nodes }: WorkflowFile): Record<string, unknown> {
	const { office, ...fields } = nodes.find(({ name }) => name === 'Intake Trigger')!.parameters;
	return { ...fields, office: office.value };
}

async function post(source: SourceName, payload: object): Promise<{ status: number; body: any }> {
	workflow = shippedWorkflow(SOURCE_FILES[source]);
	const bytes = Buffer.from(JSON.stringify(payload));
	const response = await fetch(`http://127.0.0.1:${server.port()}/hook`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...DELIVERIES[source].sign(bytes, secretOf(source)) },
		body: bytes,
	});
	return { status: response.status, body: await response.json() };
}

const write = async (source: SourceName, written: Written) =>
	await post(source, DELIVERIES[source].payload(written));

let people = 628_100_000_000;
const newPerson = () => String(++people);
let ids = 0;
const newId = () => `uji-id-${++ids}`;
const PERSONAL = /Kenari|62810000|Budi/;
const kenari = (n: number) => expect.stringContaining(`Kenari nomor ${n}.`);

describe.each(SOURCES)('%s', (source) => {
	const { threadKey } = DELIVERIES[source];

	it('is a ticket with category and clock, and the vendor hears what it takes for delivered', async () => {
		const person = newPerson();
		const text = 'Kenari nomor 1. Berapa lama proses PIB?';
		const told = await write(source, { id: newId(), person, text });
		expect(told).toMatchObject({
			status: HELD[source],
			body: { accepted: true, duplicate: false, stored: 'desk' },
		});
		const [ticket, ...more] = await world.desk.tickets(threadKey(person));
		expect(more).toEqual([]);
		expect(ticket).toMatchObject({
			number: told.body.ticketNumber,
			djbc_office: 'BRAVO',
			djbc_category_suggested: expect.stringMatching(/^INF::KEP /),
			djbc_sla_state: 'running',
		});
		expect(await world.texts(threadKey(person))).toEqual([kenari(1)]);
		expect(stored.match(PERSONAL)).toBeNull();
	});

	it('waits while the desk is away, and comes in once, in order, though the vendor repeats it', async () => {
		const person = newPerson();
		const written = [1, 2].map((n) => ({ id: newId(), person, text: `Kenari nomor ${n}.` }));
		const [first, second] = written.map((one) => DELIVERIES[source].payload(one)) as [object, object];
		await world.down();
		for (const payload of [first, second, first]) {
			expect(await post(source, payload)).toMatchObject({
				status: HELD[source],
				body: { accepted: true, stored: 'inbox' },
			});
		}
		expect(world.rows.map(({ state, source: from }) => `${state} ${from}`)).toEqual(
			Array(3).fill(`waiting ${source}`),
		);
		expect((JSON.stringify(world.rows) + stored).match(PERSONAL)).toBeNull();
		await world.up();
		world.later();
		await world.minute();
		expect(world.waiting()).toEqual([]);
		expect(await world.texts(threadKey(person))).toEqual([kenari(1), kenari(2)]);
		expect(await post(source, second)).toMatchObject({ status: 200, body: { duplicate: true } });
	});

	it('is not held where there is no inbox', async () => {
		await world.down();
		delete world.tables.djbc_inbox;
		expect(await write(source, { id: newId(), person: newPerson(), text: 'Kenari.' })).toMatchObject({
			status: 503,
		});
	});
});

/** Several offices, one workflow: what note 4 offers, on the engine. */
it.each(SOURCES)('%s: the group that note 4 chooses by office', async (source) => {
	const groupOf = async (office: string) => {
		const file = shippedWorkflow(SOURCE_FILES[source]);
		const note = file.nodes.find(({ name }) => name.startsWith('Note 4:'))!.parameters.content as string;
		const [expression] = /\{\{.*?\}\}/.exec(note)!;
		withSettings(file, { group: `=${expression}` });
		const items = [{ ...message(newThread(), 1), office }];
		const { output } = await world.run(file, { node: 'Intake Trigger', items });
		return (output('Settings')![0]![0]!.settings as Record<string, unknown>).group;
	};
	expect(await groupOf('KPPBC-MKS')).toBe('Kantor::KPPBC-MKS::PLI');
	expect(await groupOf('BRAVO')).toBe('Bravo::Layanan');
});

describe('the same id with another text', () => {
	it.each<SourceName>(['whatsapp', 'meta', 'x'])('%s: delivered, and a dead letter', async (source) => {
		const written = { id: newId(), person: newPerson(), at: made.AT };
		await write(source, { ...written, text: 'Kenari nomor 1.' });
		expect(await write(source, { ...written, text: 'Kenari dengan isi lain.' })).toMatchObject({
			status: 200,
		});
		expect(world.waiting()).toEqual(['dead conflict 1']);
		expect(await world.texts(DELIVERIES[source].threadKey(written.person))).toEqual([kenari(1)]);
	});

	it.each<SourceName>(['sms', 'chatwoot'])('%s: a conflict', async (source) => {
		const written = { id: newId(), person: newPerson(), at: made.AT };
		await write(source, { ...written, text: 'Kenari nomor 1.' });
		expect(await write(source, { ...written, text: 'Kenari dengan isi lain.' })).toMatchObject({
			status: 409,
		});
		expect(world.waiting()).toEqual([]);
	});
});

describe('the same phone number on another channel', () => {
	const { threadKey } = DELIVERIES.chatwoot;

	it.each<[string, (send: () => Promise<unknown>) => Promise<unknown>]>([
		['at once', async (send) => await send()],
		[
			'after it waited in the inbox',
			async (send) => {
				await world.down();
				await send();
				await world.up();
				world.later();
				await world.minute();
			},
		],
	])('is proposed to agents in an internal note, %s', async (_when, arrives) => {
		const first = await write('whatsapp', { id: newId(), person: newPerson(), text: 'Kenari nomor 1.' });
		const person = newPerson();
		await arrives(async () => await write('chatwoot', { id: newId(), person, text: 'Kenari nomor 2.' }));
		expect(await world.texts(threadKey(person))).toEqual([kenari(2)]);
		expect(await world.notes(threadKey(person))).toEqual([
			expect.stringContaining(`Tiket ${first.body.ticketNumber} `),
		]);
	});
});
