import { shippedWorkflow, type WorkflowFile } from '../e2e/shippedWorkflows';
import { DEAD_LINK, InboxWorld, message, newThread } from './inboxWorld';

/** What follows the answer, in 10 to 17 alike: it never holds a message up, loses it or fails its run. */
jest.setTimeout(120_000);

let world: InboxWorld;

beforeAll(async () => {
	world = await InboxWorld.open();
});
afterAll(async () => await world.sandbox.close());
beforeEach(async () => await world.fresh());

const OTHER_LINK = 'https://tempat.lain.test/kenari';
const TICKET_READ = { method: 'GET', path: '/tickets/\\d+', fault: 'status', status: 401 };
const NOTHING = { fetched: 0, refused: 0, failed: 0 };
const PERSONAL = /Kenari|kenari|uji:kotak/;

/** As shipped, but for the ten minutes. */
function workflow(name: '10-intake' | '12-inbox'): WorkflowFile {
	const file = shippedWorkflow(name);
	file.nodes.find((node) => node.name === 'Some Minutes Later')!.parameters.amount = 0;
	return file;
}

const post = async (...items: object[]) => await world.deliver(workflow('10-intake'), items);
const minute = async () => await world.run(workflow('12-inbox'), { node: 'Each Minute', items: [{}] });

it('nothing is fetched for a message without attachments, nor is it done twice', async () => {
	const thread = newThread();
	const { run } = await post(message(thread, 1));
	expect(run.output('Fetch Attachments')).toBeUndefined();
	expect(run.output('Propose Same Matter')?.[0]).toHaveLength(1);
	const { run: followUp } = await post(message(thread, 2, { link: OTHER_LINK }));
	expect(followUp.output('Fetch Attachments')?.[0]).toHaveLength(1);
	expect(followUp.output('Propose Same Matter')).toBeUndefined();
	const { run: again, status } = await post(message(thread, 2, { link: OTHER_LINK }));
	expect(status).toBe(200);
	// A slow desk may have taken it after its sender was answered, so a repetition is looked at too.
	expect(again.output('Fetch Attachments')?.[0]).toMatchObject([{ files: NOTHING, retry: false }]);
	expect(await world.notes(thread)).toHaveLength(1);
});

it('what is refused is told at once, and not tried again', async () => {
	const thread = newThread();
	const { status, run } = await post(message(thread, 1, { link: OTHER_LINK }));
	expect([status, run.status]).toEqual([202, 'success']);
	expect(run.output('Fetch Attachments')).toMatchObject([[{ files: { refused: 1 }, retry: false }], []]);
	expect(run.output('Last Try')).toBeUndefined();
	expect(await world.notes(thread)).toEqual([expect.stringContaining('tempat.lain.test')]);
});

it('what cannot be fetched now is tried once more, then told', async () => {
	const [thread, other] = [newThread(), newThread()];
	const items = [thread, other].map((one) => message(one, 1, { link: DEAD_LINK }));
	const { status, run } = await post(...items);
	expect([status, run.status]).toEqual([202, 'success']);
	expect(run.output('Not All Fetched')?.[0]).toHaveLength(2);
	expect(run.output('Last Try')?.[0]).toMatchObject(Array(2).fill({ files: { failed: 1 }, retry: false }));
	for (const one of [thread, other]) {
		expect(await world.texts(one)).toHaveLength(1);
		expect(await world.notes(one)).toEqual([expect.stringContaining('berkas.contoh.test')]);
	}
});

it('in the meantime n8n keeps a run that is answered already, and sealed', async () => {
	const shipped = shippedWorkflow('10-intake');
	const { status, run } = await world.deliver(shipped, [message(newThread(), 1, { link: DEAD_LINK })]);
	expect([status, run.status, run.output('Last Try')]).toEqual([202, 'waiting', undefined]);
	expect(run.stored.match(PERSONAL)).toBeNull();
});

it('a desk that fails while files are brought is asked again until it takes them', async () => {
	const thread = newThread();
	await world.desk.fault({ ...TICKET_READ, times: 4 });
	const { status, run } = await post(message(thread, 1, { link: OTHER_LINK }));
	expect([status, run.status, run.times('Last Try')]).toEqual([202, 'success', 4]);
	expect(run.output('Fetch Attachments')).toMatchObject([[], [{ error: expect.stringContaining('401') }]]);
	expect(await world.notes(thread)).toEqual([expect.stringContaining('tempat.lain.test')]);
});

it.each(['10-intake', '12-inbox'] as const)(
	'%s: a desk that never takes them fails the run in the end, which says whose files are missing',
	async (name) => {
		const [thread, other] = [newThread(), newThread()];
		const items = [thread, other].map((one) => message(one, 1, { link: OTHER_LINK }));
		if (name === '12-inbox') {
			await world.down();
			for (const item of items) await post(item);
			await world.up();
			world.later();
		}
		await world.desk.fault(TICKET_READ);
		const run = name === '12-inbox' ? await minute() : (await post(...items)).run;
		expect([run.status, run.times('Last Try')]).toEqual(['error', 6]);
		expect(run.error?.message).toMatch(/^Files .*#ticket\/zoom\/\d+, #ticket\/zoom\/\d+ .*401/);
		expect(run.stored.match(PERSONAL)).toBeNull();
		for (const one of [thread, other]) expect(await world.texts(one)).toHaveLength(1);
	},
);

it('what is not held is told at once: files of others in its delivery are tried once, then with its repetition', async () => {
	const [linked, other] = [newThread(), newThread()];
	const items = [message(linked, 1, { link: DEAD_LINK }), message(other, 1)].map((one) => ({
		...one,
		source: 'meta',
		batch: 2,
	}));
	Object.freeze(world.tables.djbc_inbox);
	await world.desk.fault({ method: 'POST', path: '/tickets\\?', fault: 'latency', ms: 0, times: 1 });
	await world.desk.fault({ method: 'POST', path: '/tickets\\?', fault: 'status', status: 403 });
	const file = shippedWorkflow('14-messenger-instagram');
	const { status, run } = await world.deliver(file, items);
	expect([status, run.status, run.times('Fetch Attachments')]).toEqual([503, 'error', 1]);
	expect(run.error?.message).toMatch(/full or broken/);

	await world.up();
	const repeated = await world.deliver(file, items);
	expect([repeated.status, repeated.run.status]).toEqual([200, 'waiting']);
	expect(repeated.run.output('Fetch Attachments')?.[0]).toMatchObject([{ retry: true }]);
});

it('a desk that cannot be searched for the same matter keeps no file away', async () => {
	const thread = newThread();
	await world.desk.fault({ path: '/(users|search)', fault: 'status', status: 401 });
	const { status, run } = await post(message(thread, 1, { link: OTHER_LINK, phone: '+6281234567890' }));
	expect([status, run.status]).toEqual([202, 'success']);
	expect(run.output('Propose Same Matter')).toMatchObject([[{ error: expect.any(String) }]]);
	expect(await world.notes(thread)).toHaveLength(1);
});

it('for what waited it comes after the others of the minute, also where the desk then fails three times', async () => {
	const [linked, ...others] = Array.from({ length: 5 }, newThread) as [string, ...string[]];
	await world.down();
	await post(message(linked, 1, { link: OTHER_LINK }));
	for (const thread of others) await post(message(thread, 1));
	await world.up();
	world.later();
	// The first is taken; then creations fail until the desk is left alone.
	await world.desk.fault({ method: 'POST', path: '/tickets\\?', fault: 'latency', ms: 0, times: 1 });
	await world.desk.fault({ method: 'POST', path: '/tickets\\?', fault: 'status', status: 403 });
	const run = await minute();
	expect(run.status).toBe('success');
	expect(world.rows.map(({ tries }) => tries)).toEqual([2, 2, 2, 1]);
	expect(run.output('Propose Same Matter')?.[0]).toHaveLength(1);
	expect(run.output('Fetch Attachments')?.[0]).toMatchObject([{ files: { refused: 1 } }]);
	expect(await world.notes(linked)).toEqual([expect.stringContaining('tempat.lain.test')]);
});

it("n8n dies while it fetches: the row waits for its files, in nobody's way, and a later minute brings them", async () => {
	const thread = newThread();
	await world.down();
	await post(message(thread, 1, { link: OTHER_LINK }));
	await post(message(thread, 2));
	await world.up();
	world.later();
	const dying = workflow('12-inbox');
	dying.connections['Each Row']!.main![0] = [];
	await world.run(dying, { node: 'Each Minute', items: [{}] });
	expect([await world.texts(thread), await world.notes(thread)]).toMatchObject([{ length: 2 }, []]);
	expect(world.rows).toHaveLength(1);
	expect(await post(message(thread, 3))).toMatchObject({ body: { stored: 'desk' } });

	expect((await minute()).output('Fetch Attachments')).toBeUndefined();
	world.later();
	await minute();
	expect([world.waiting(), await world.texts(thread)]).toMatchObject([[], { length: 3 }]);
	expect(await world.notes(thread)).toEqual([expect.stringContaining('tempat.lain.test')]);
});
