import { startSandbox, type Sandbox } from '../sandbox/sandbox';
import { call } from './desk';
import attributes from './recorded/03-attributes.json';
import calendars from './recorded/06-calendars.json';
import webhooks from './recorded/07-webhooks.json';
import setup from './recorded/09-setup.json';
import rights from './recorded/10-group-rights.json';
import odds from './recorded/12-odds.json';
import options from './recorded/13-options.json';
import conditions from './recorded/14-conditions.json';
import selective from './recorded/15-selective.json';
import selective55 from './recorded/15-selective-5.5.json';
import migration from './recorded/16-migration.json';
import readingBack from './recorded/17-reading-back.json';
import macros from './recorded/18-macros.json';
import { Replay } from './replay';

/** How one 5.2 desk was set up, and what its triggers and macros did: in the order of the recordings. */
const open = (version: '5.2' | '5.5'): Promise<Sandbox> =>
	// Nobody listens where the recorded webhooks point: one attempt, none repeated.
	startSandbox({ version, webhookDelays: { firstMs: 0, repeatMs: [] } });

describe('the sandbox replays how one 5.2 desk was set up', () => {
	let sandbox: Sandbox;
	let replay: Replay;
	beforeAll(async () => {
		sandbox = await open('5.2');
		replay = new Replay(sandbox);
		await replay.compare(attributes);
	});
	afterAll(() => sandbox.close());

	it('06: calendars and SLAs', () => replay.compare(calendars));
	it('07: a webhook and its triggers', () => replay.compare(webhooks));
	it('09: groups, roles, overviews, macros, workflows and the rest', () => replay.compare(setup));
	it('10: rights on groups', () => replay.compare(rights));
	it('12: mass update, mentions, bells', () => replay.compare(odds));
	it('13: options of a select, an attribute taken away', () => replay.compare(options));
	it('14: conditions of triggers', () => replay.compare(conditions));
	it('15: update triggers by what they name', () => replay.compare(selective));
	it('17: reading back, and what an agent sees', () => replay.compare(readingBack));
	it('18: macros and officers', () => replay.compare(macros));
});

describe('the sandbox replays the update triggers of 5.5', () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await open('5.5');
	});
	afterAll(() => sandbox.close());

	it('15: articles, and attributes that are named', async () => {
		const replay = new Replay(sandbox);
		await makeAttributes(replay);
		// Left over on the recorded desk.
		await call(sandbox, 'admin', 'POST', '/object_manager_attributes', {
			object: 'Ticket',
			name: 'djbc_new1',
			data_type: 'input',
			data_option: { type: 'text', maxlength: 120 },
		});
		await migrate(sandbox);
		for (const name of ['Bravo Tim 1', 'Bravo Tim 1', 'Unit::Banding', 'Terbatas']) {
			await call(sandbox, 'admin', 'POST', '/groups', { name });
		}
		await call(sandbox, 'admin', 'PUT', '/users/4', { group_ids: { 1: ['full'], 5: ['full'] } });
		await replay.compare(selective55);
	});
});

it('11: pages of 200 rows at most, and no total alone', async () => {
	const sandbox = await open('5.2');
	try {
		const one = (index: number): Promise<unknown> =>
			call(sandbox, 'agent', 'POST', '/tickets', {
				number: `70888${String(index).padStart(6, '0')}`,
				title: 'Massal',
				group: 'Users',
				customer: { login: 'wa:massal' },
			});
		for (let index = 0; index < 205; index += 1) await one(index);
		const condition = { 'ticket.title': { operator: 'is', value: 'Massal' } };
		const rows = async (rest: object, query = ''): Promise<number> => {
			const body = { condition, sort_by: 'id', order_by: 'asc', ...rest };
			const answer = await call(sandbox, 'agent', 'POST', `/tickets/search${query}`, body);
			return query === '' ? answer.body.tickets.length : answer.body.length;
		};
		expect([
			await rows({ limit: 100 }),
			await rows({ limit: 500 }),
			await rows({ limit: 1000 }),
			await rows({ limit: 500 }, '?expand=true'),
			await rows({ limit: 200, page: 2 }),
			await rows({ limit: 500, page: 1, only_total_count: true }),
		]).toEqual([100, 200, 200, 200, 5, 200]);
	} finally {
		await sandbox.close();
	}
});

it('16: a desk that was migrated and not restarted', async () => {
	const sandbox = await open('5.2');
	try {
		const replay = new Replay(sandbox);
		await makeAttributes(replay);
		await migrate(sandbox);
		await replay.compare(migration);
	} finally {
		await sandbox.close();
	}
});

async function makeAttributes(replay: Replay): Promise<void> {
	for (const exchange of attributes.exchanges) {
		if (exchange.method !== 'POST' || exchange.path !== '/object_manager_attributes') continue;
		await replay.ask(exchange as never);
	}
}

const migrate = (sandbox: Sandbox): Promise<unknown> =>
	call(sandbox, 'admin', 'POST', '/object_manager_attributes_execute_migrations', {});
