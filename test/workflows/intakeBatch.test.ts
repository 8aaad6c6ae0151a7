import { shippedWorkflow, type WorkflowFile } from '../e2e/shippedWorkflows';
import { InboxWorld, message, newThread } from './inboxWorld';

/** A delivery of several messages runs through a workflow at once and gets one answer (channels 4.1). */
jest.setTimeout(120_000);

let world: InboxWorld;

beforeAll(async () => {
	world = await InboxWorld.open();
});
afterAll(async () => await world.sandbox.close());
beforeEach(async () => await world.fresh());

/** What the trigger makes of messages that came in one request. */
const batch = (...messages: object[]) =>
	messages.map((item) => ({ ...item, source: 'whatsapp', batch: messages.length }));

const post = async (...messages: object[]) => await world.post(...batch(...messages));

const texts = (thread: string, ...numbers: number[]) =>
	numbers.map((n) => expect.stringContaining(`Kenari ${thread} nomor ${n}.`));

/** A thread that the desk holds, whose next message it refuses; those of new threads it takes. */
async function refused(): Promise<string> {
	const thread = newThread();
	await world.post(message(thread, 1));
	await world.desk.fault({ method: 'PUT', path: '/tickets', fault: 'status', status: 403, times: 1 });
	return thread;
}

it('all held: one answer, 200 for a sender who takes nothing else', async () => {
	const [one, other] = [newThread(), newThread()];
	const { status, body } = await post(message(one, 1), message(other, 1), message(one, 2));
	expect([status, body.accepted, body.stored]).toEqual([200, true, 'desk']);
	expect(await world.texts(one)).toEqual(texts(one, 1, 2));
	expect(await world.texts(other)).toEqual(texts(other, 1));
});

it('one that the desk does not take waits, the others do not: all are held, by one run of the inbox', async () => {
	const [behind, well] = [newThread(), newThread()];
	await world.down();
	await world.post(message(behind, 1));
	await world.up();
	const failing = await refused();
	const { status, body, run } = await post(message(failing, 2), message(behind, 2), message(well, 1));
	expect([status, body]).toEqual([200, expect.objectContaining({ accepted: true, stored: 'desk' })]);
	expect(run.error).toBeUndefined();
	expect(run.output('Inbox')?.[0]).toHaveLength(2);
	expect(world.waiting()).toEqual(['waiting auth 1', 'waiting permission 1', 'waiting behind 0']);
	expect(await world.texts(well)).toEqual(texts(well, 1));
	world.later();
	await world.minute();
	expect(world.waiting()).toEqual([]);
	expect(await world.texts(failing)).toEqual(texts(failing, 1, 2));
	expect(await world.texts(behind)).toEqual(texts(behind, 1, 2));
});

it('messages of several threads that wait go behind their own, and no others', async () => {
	const threads = [newThread(), newThread(), newThread(), newThread()] as const;
	await world.down();
	await world.post(message(threads[1], 1));
	await world.post(message(threads[3], 1));
	await world.up();
	const { status } = await post(...threads.map((thread) => message(thread, 2)));
	expect(status).toBe(200);
	expect(await Promise.all(threads.map(async (thread) => (await world.texts(thread)).length))).toEqual([
		1, 0, 1, 0,
	]);
	world.later();
	await world.minute();
	expect(await world.texts(threads[1])).toEqual(texts(threads[1], 1, 2));
	expect(await world.texts(threads[3])).toEqual(texts(threads[3], 1, 2));
});

it('one held neither by desk nor inbox: one 503, whatever became of the others, and the repeat doubles nothing', async () => {
	const [one, other] = [await refused(), newThread()];
	const sent = [message(one, 2), message(other, 1)];
	delete world.tables.djbc_inbox;
	const { status, run } = await post(...sent);
	expect([status, run.status, run.error?.message]).toEqual([503, 'error', expect.stringContaining('403')]);
	expect(await world.texts(other)).toEqual(texts(other, 1));
	expect(await post(...sent)).toMatchObject({ status: 200, body: { accepted: true, duplicate: false } });
	expect(await world.texts(one)).toEqual(texts(one, 1, 2));
	expect(await world.texts(other)).toEqual(texts(other, 1));
});

it('where there is no inbox, a desk that answers takes all of them', async () => {
	const threads = [newThread(), newThread()];
	delete world.tables.djbc_inbox;
	expect((await post(...threads.map((thread) => message(thread, 1)))).status).toBe(200);
	for (const thread of threads) expect(await world.texts(thread)).toEqual(texts(thread, 1));
});

describe('an AI in front', () => {
	const question = 'Berapa lama proses PIB?';
	const suspicion = 'Oknum petugas bea cukai meminta uang pelicin kepada saya.';

	function switchedOn(): WorkflowFile {
		const workflow = shippedWorkflow('10-intake');
		for (const node of workflow.nodes) if (node.name !== 'Tell the Admin') delete node.disabled;
		return workflow;
	}

	it('each message gets what was said of it, and nothing is asked of what we suspect', async () => {
		const items = [suspicion, question, question, suspicion].map((text) => message(newThread(), 1, { text }));
		const given = { 'Ask the AI': [{ text: 'SUG' }, { text: 'Code: CPL::ETH.' }] };
		const { run, status } = await world.deliver(switchedOn(), batch(...items), given);
		expect(status).toBe(200);
		expect(run.output('Open for the AI')?.[0]).toHaveLength(2);
		const received = run.output('Compute Due')![0]!;
		expect(
			received.map(({ category }) => [category.code, category.restricted, category.needsReview]),
		).toEqual([
			['CPL::ETH', true, true],
			['SUG', false, true],
			['CPL::ETH', true, true],
			['CPL::ETH', true, true],
		]);
		expect(received.map(({ category }) => category.confidence > 0)).toEqual([true, false, false, true]);
	});
});
