import { join, resolve } from 'node:path';
import { shippedWorkflow, withSettings, type WorkflowFile } from '../e2e/shippedWorkflows';
import { InboxWorld, message, newThread } from './inboxWorld';
import { Mailbox } from './mailbox';

/** The watch of workflow 12: what the admin is mailed of the inbox, and how often. */
jest.setTimeout(120_000);

const HALF_AN_HOUR = 30 * 60_000;

let world: InboxWorld;
let mailbox: Mailbox;
/** What n8n's Remove Duplicates has seen. */
const seen = new Set<string>();

beforeAll(async () => {
	world = await InboxWorld.open();
	mailbox = await Mailbox.open();
	// n8n keeps this in its database; the node asks it for what is new.
	// eslint-disable-next-line @typescript-eslint/no-require-imports -- from the pinned n8n's tree
	const { DataDeduplicationService } = require(
		join(resolve(__dirname, '../e2e/node_modules'), 'n8n-core'),
	) as typeof import('n8n-core');
	await DataDeduplicationService.init({
		getProcessedDataCount: async () => seen.size,
		checkProcessedAndRecord: async (items: string[]) => {
			const news = items.filter((item) => !seen.has(item));
			for (const item of news) seen.add(item);
			return { new: news, processed: items.filter((item) => !news.includes(item)) };
		},
	} as never);
});
afterAll(async () => {
	await mailbox.close();
	await world.sandbox.close();
});
beforeEach(async () => {
	await world.fresh();
	seen.clear();
	mailbox.mails.splice(0);
});

/** As an admin leaves it: with a mail account. */
function workflow(limitMiB: number): WorkflowFile {
	const file = shippedWorkflow('12-inbox');
	const mail = file.nodes.find(({ name }) => name === 'Tell the Admin of the Inbox')!;
	delete mail.disabled;
	mail.credentials = { smtp: { id: 'smtp', name: 'Mail' } };
	return withSettings(file, { tableLimitMiB: limitMiB });
}

async function look(limitMiB = 200): Promise<string[]> {
	const start = { node: 'Each Quarter of an Hour', items: [{}] };
	const run = await world.run(workflow(limitMiB), start, {}, { smtp: mailbox.credential });
	expect(run.error).toBeUndefined();
	return mailbox.mails.splice(0);
}

async function waiting(): Promise<Record<string, any>> {
	await world.down();
	await world.post(message(newThread(), 1));
	return world.rows.at(-1)!;
}

it('is silent on an empty table, a missing one, and while messages wait for a moment', async () => {
	expect(await look()).toEqual([]);
	await waiting();
	expect(await look()).toEqual([]);
	delete world.tables.djbc_inbox;
	expect(await look()).toEqual([]);
});

it('mails new dead letters once, with their reasons and nothing of their text', async () => {
	Object.assign(await waiting(), { state: 'dead', reason: 'conflict', since: new Date(1e12) });
	const [mail, ...more] = await look();
	expect(more).toEqual([]);
	expect(mail).toContain('1 dead, 0 waiting');
	expect(mail).toContain('By reason: conflict 1.');
	expect(mail).not.toMatch(/Kenari|uji:kotak/);
	expect(await look()).toEqual([]);
	Object.assign(await waiting(), { state: 'dead', reason: 'refused', since: new Date(1.1e12) });
	const [next] = await look();
	expect(next).toContain('By reason: conflict 1, refused 1.');
});

it('mails that messages wait too long, once a day', async () => {
	const row = await waiting();
	row.since = new Date(Date.now() - HALF_AN_HOUR - 1000);
	expect(await look()).toEqual([
		expect.stringContaining(`wait for the desk since ${row.since.toISOString()}`),
	]);
	expect(await look()).toEqual([]);
});

it('mails at half of the table limit', async () => {
	(await waiting()).size = 600 * 1024;
	expect(await look(2)).toEqual([]);
	expect(await look(1)).toEqual([expect.stringContaining('59 % of what n8n allows')]);
	expect(await look(1)).toEqual([]);
});
