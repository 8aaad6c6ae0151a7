import { make as makeRecord } from '../sandbox/make';
import { startSandbox, type Sandbox } from '../sandbox/sandbox';
import { call, type Json } from './desk';
import numbers from './recorded/01-numbers.json';
import attributes from './recorded/03-attributes.json';
import articles from './recorded/04-articles.json';
import search from './recorded/05-search.json';
import search55 from './recorded/05-search-5.5.json';
import merge from './recorded/08-merge-and-people.json';
import rights from './recorded/10-group-rights.json';
import options from './recorded/13-options.json';
import { Replay } from './replay';

/**
 * The sandbox answers the recorded requests as the desk did: same status, same keys, same text where it is not
 * masked. The recordings are kept as requests and shapes.
 */
const make = async (
	sandbox: Sandbox,
	path: string,
	body: Json,
	who: 'agent' | 'admin' = 'agent',
): Promise<number> => (await makeRecord(sandbox, path, body, who)).id;

const searched = (index: number): Json => ({
	number: `409950000${index}`,
	title: `Cari ${index}`,
	group: 'Users',
	customer: { login: 'wa:cari', firstname: 'Cari' },
	tags: `djbc,cari${index}`,
	article: { body: `kataunik${index}`, type: 'web', sender: 'Customer' },
	djbc_idempotency_key: `wa:cari:${index}`,
	djbc_category: index % 2 === 0 ? 'CPL::ETH' : 'INF::IMP',
});

describe('the sandbox replays the recordings of one 5.2 desk', () => {
	let sandbox: Sandbox;
	let replay: Replay;
	beforeAll(async () => {
		sandbox = await startSandbox({ version: '5.2' });
		replay = new Replay(sandbox);
	});
	afterAll(() => sandbox.close());

	it('01: numbers chosen by the client', () => replay.compare(numbers));
	it('03: own attributes', () => replay.compare(attributes));
	it('04: articles and states', () => replay.compare(articles));
	it('05: condition search', async () => {
		for (let index = 0; index < 6; index += 1) await make(sandbox, '/tickets', searched(index));
		await replay.compare(search);
	});
	it('08: merging, links, tags, users, errors', () => replay.compare(merge));
	it('10: rights on groups', async () => {
		for (const name of ['Bravo Tim 1', 'Bravo Tim 1', 'Unit::Banding', 'Terbatas']) {
			await call(sandbox, 'admin', 'POST', '/groups', { name });
		}
		await replay.compare(rights);
	});
	it('13: options of a select', async () => {
		for (const [name, type] of [
			['djbc_log2', 'textarea'],
			['djbc_key2', 'input'],
			['djbc_key3', 'input'],
		]) {
			const data_option = { type: 'text', maxlength: 255 };
			await make(
				sandbox,
				'/object_manager_attributes',
				{ object: 'Ticket', name, data_type: type, data_option },
				'admin',
			);
		}
		await call(sandbox, 'admin', 'POST', '/object_manager_attributes_execute_migrations', {});
		await fetch(`${sandbox.url}/sandbox/restart`, { method: 'POST' });
		replay.know('tickets', 49, await make(sandbox, '/tickets', { ...searched(7), djbc_rank: 'r1' }));
		await replay.compare(options);
	});
});

describe('the sandbox replays the searches of 5.5', () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({ version: '5.5' });
	});
	afterAll(() => sandbox.close());

	it('05: joins and nested conditions', () => new Replay(sandbox).compare(search55));
});
