import { call, type Answer, type Json } from '../zammad/desk';
import { startSandbox, type Sandbox } from './sandbox';
import { DESK_VERSIONS, type DeskVersion } from './desk/desk';

/** What differs between versions, side by side. 5.2 and 5.5 are recorded, 6.5 and 7.0 read in the source (zammad-api). */
const desks = {} as Record<DeskVersion, Sandbox>;
beforeAll(async () => {
	for (const version of DESK_VERSIONS) desks[version] = await startSandbox({ version });
});
afterAll(() => Promise.all(Object.values(desks).map((sandbox) => sandbox.close())));

type Who = 'agent' | 'admin';

/** The same request of every version, told by one value each. */
async function onEach(
	read: (answer: Answer) => unknown,
	who: Who,
	method: string,
	path: string,
	body?: Json,
): Promise<unknown[]> {
	const answers: unknown[] = [];
	for (const version of DESK_VERSIONS)
		answers.push(read(await call(desks[version], who, method, path, body)));
	return answers;
}

const status = (answer: Answer): number => answer.status;
const error = (answer: Answer): unknown => answer.body.error;
const keyed =
	(...keys: string[]) =>
	(answer: Answer): string[] =>
		keys.filter((key) => key in (answer.body as object));

it('1.4, 1.5: texts of refusals', async () => {
	expect(await onEach(error, 'agent', 'GET', '/version')).toEqual([
		'Not authorized (user)!',
		'Not authorized (token)!',
		'Token authorization failed.',
		'Token authorization failed.',
	]);
	const noRoute = 'No route matches [GET] /api/v1/tidak_ada';
	const noPage = "This page doesn't exist.";
	expect(await onEach(error, 'agent', 'GET', '/tidak_ada')).toEqual([noRoute, noRoute, noPage, noPage]);
});

it('2.4: state ids of a fresh desk', async () => {
	const named = (answer: Answer): unknown =>
		(answer.body as Json[])
			.filter(({ id }) => Number(id) > 5)
			.map(({ id, name }) => `${String(id)} ${String(name)}`);
	const old = ['6 removed', '7 pending close'];
	const recent = ['6 pending close'];
	expect(await onEach(named, 'agent', 'GET', '/ticket_states')).toEqual([old, old, recent, recent]);
	const pending = { title: 'x', group: 'Users', customer_id: 2, state: 'pending close' };
	const masked = await onEach(
		(answer) => [answer.status, /^Error ID/.test(answer.body.error)],
		'agent',
		'POST',
		'/tickets',
		pending,
	);
	expect(masked).toEqual([
		[422, true],
		[422, true],
		[422, true],
		[422, false],
	]);
});

it('2.6: the shape of a search', async () => {
	const shape = ({ body }: Answer): unknown => (Array.isArray(body) ? 'records' : Object.keys(body));
	const ids = ['tickets', 'tickets_count', 'assets'];
	const path = '/tickets/search?query=Welcome';
	expect(await onEach(shape, 'agent', 'GET', path)).toEqual([ids, ids, 'records', 'records']);
	const full = ['record_ids', 'assets', 'total_count'];
	expect(await onEach(shape, 'agent', 'GET', `${path}&full=true`)).toEqual([ids, ids, full, full]);
	expect(await onEach(shape, 'agent', 'GET', `${path}&only_total_count=true`)).toEqual([
		ids,
		ids,
		['total_count'],
		['total_count'],
	]);
	expect(await onEach(shape, 'agent', 'GET', `${path}&with_total_count=true`)).toEqual([
		ids,
		ids,
		'records',
		['records', 'total_count'],
	]);
	expect(await onEach(shape, 'agent', 'GET', `${path}&expand=true`)).toEqual(Array(4).fill('records'));
});

it('4.1, 4.3: who reads groups and roles', async () => {
	for (const path of ['/groups', '/roles']) {
		expect(await onEach(status, 'agent', 'GET', path)).toEqual([403, 403, 200, 200]);
	}
	await onEach(status, 'admin', 'POST', '/groups', { name: 'Terbatas' });
	const names = ({ body }: Answer): unknown => (Array.isArray(body) ? body.map(({ name }) => name) : null);
	expect(await onEach(names, 'agent', 'GET', '/groups')).toEqual([null, null, ['Users'], ['Users']]);
});

it('4.3: a nested group wants its parent first, and follows its name', async () => {
	const nested = { name: 'Unit::Banding' };
	expect(await onEach(status, 'admin', 'POST', '/groups', nested)).toEqual([201, 201, 422, 422]);
	for (const version of ['6.5', '7.0'] as const) {
		const post = (body: Json) => call(desks[version], 'admin', 'POST', '/groups', body);
		const parent = (await post({ name: 'Unit' })).body;
		const child = await post(nested);
		expect([child.status, child.body]).toEqual([
			201,
			expect.objectContaining({ name: 'Unit::Banding', name_last: 'Banding', parent_id: parent.id }),
		]);
		const byLast = await post({ name_last: 'Audit', parent_id: parent.id });
		expect(byLast.body.name).toBe('Unit::Audit');
		await call(desks[version], 'admin', 'PUT', `/groups/${parent.id}`, { name: 'Kantor' });
		expect((await call(desks[version], 'admin', 'GET', `/groups/${child.body.id}`)).body.name).toBe(
			'Kantor::Banding',
		);
	}
});

it('1.3: how a token is asked for and told', async () => {
	const told: unknown[] = [];
	for (const version of DESK_VERSIONS) {
		const as = { From: 'agent@djbc.test' };
		const ask = (body: Json) => call(desks[version], 'admin', 'POST', '/user_access_token', body, as);
		const byLabel = await ask({ label: 'x', permission: ['ticket.agent'] });
		const byName = await ask({ name: 'x', permission: ['ticket.agent'] });
		told.push([byLabel.status, byName.status, Object.keys((byLabel.status === 200 ? byLabel : byName).body)]);
	}
	const old = [200, 422, ['name']];
	const recent = [422, 200, ['token']];
	expect(told).toEqual([old, old, recent, recent]);
});

it('7.1 to 7.3: columns that came later', async () => {
	const webhook = { name: 'x', endpoint: 'http://127.0.0.1:9/', active: false };
	const late = keyed(
		'basic_auth_username',
		'custom_payload',
		'customized_payload',
		'bearer_token',
		'http_method',
	);
	expect(await onEach(late, 'admin', 'POST', '/webhooks', webhook)).toEqual([
		[],
		['basic_auth_username'],
		['basic_auth_username', 'custom_payload', 'customized_payload'],
		['basic_auth_username', 'custom_payload', 'customized_payload', 'bearer_token', 'http_method'],
	]);
	const trigger = {
		name: 'x',
		condition: { 'ticket.action': { operator: 'is', value: 'create' } },
		perform: { 'ticket.tags': { operator: 'add', value: 'x' } },
		activator: 'action',
		execution_condition_mode: 'always',
		active: false,
	};
	const modes = keyed('activator', 'execution_condition_mode');
	const both = ['activator', 'execution_condition_mode'];
	expect(await onEach(modes, 'admin', 'POST', '/triggers', trigger)).toEqual([[], [], both, both]);
	const template = { name: 'x', options: { 'ticket.title': { value: 'x' } } };
	expect(await onEach(keyed('active'), 'admin', 'POST', '/templates', template)).toEqual([
		[],
		['active'],
		['active'],
		['active'],
	]);
	expect(await onEach(status, 'agent', 'POST', '/templates', { ...template, name: 'y' })).toEqual([
		201, 403, 403, 403,
	]);
});

it('3.1: who may write an article', async () => {
	await onEach(status, 'admin', 'PUT', '/users/4', { group_ids: { 1: ['read', 'create'] } });
	const article = { ticket_id: 1, body: 'x', type: 'note' };
	expect(await onEach(status, 'agent', 'POST', '/ticket_articles', article)).toEqual([201, 201, 201, 403]);
});

it('5: an attribute keeps its type, but for what is alike', async () => {
	const attribute = (name: string, data_type: string, data_option: Json): Json => ({
		object: 'Ticket',
		name,
		data_type,
		data_option,
	});
	const select = { options: { a: 'A' }, default: '' };
	const text = { type: 'text', maxlength: 120, default: '' };
	await onEach(status, 'admin', 'POST', '/object_manager_attributes', attribute('pilih', 'select', select));
	const change = (body: Json): Promise<unknown[]> =>
		onEach(status, 'admin', 'PUT', '/object_manager_attributes/1', body);
	expect(await change(attribute('pilih', 'input', text))).toEqual([200, 200, 200, 200]);
	const date = { future: true, past: true, diff: null };
	expect(await change(attribute('pilih', 'datetime', date))).toEqual([422, 422, 422, 422]);
});
