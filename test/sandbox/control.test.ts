import { startSandbox, type Sandbox } from './sandbox';

/** What the sandbox offers beyond a desk: faults, log, restart, state; and what no contract can show on a live desk. */
let sandbox: Sandbox;
beforeEach(async () => {
	sandbox = await startSandbox({ version: '5.2' });
});
afterEach(() => sandbox.close());

type Json = Record<string, unknown>;

async function api(
	method: string,
	path: string,
	body?: unknown,
	signal?: AbortSignal,
	token = sandbox.agentToken,
) {
	const headers: Record<string, string> = {
		Accept: 'application/json',
		Authorization: `Token token=${token}`,
	};
	if (body !== undefined) headers['Content-Type'] = 'application/json';
	const response = await fetch(`${sandbox.url}/api/v1${path}`, {
		method,
		headers,
		body: body === undefined ? undefined : JSON.stringify(body),
		signal,
	});
	return { status: response.status, headers: response.headers, text: await response.text() };
}

async function control(method: string, path: string, body?: unknown): Promise<unknown> {
	const response = await fetch(`${sandbox.url}/sandbox/${path}`, {
		method,
		headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
		body: body === undefined ? undefined : JSON.stringify(body),
	});
	if (!response.ok) throw new Error(await response.text());
	return response.json();
}

const ticket = (number: string, changes: Json = {}): Json => ({
	number,
	title: 'Uji',
	group: 'Users',
	customer: { login: 'wa:uji', firstname: 'Uji' },
	...changes,
});
const titles = async (): Promise<string[]> =>
	((await control('GET', 'state')) as { tickets: Array<{ title: string }> }).tickets.map(
		({ title }) => title,
	);

describe('faults', () => {
	it('answer a status with headers, as often as asked, for what fits only', async () => {
		const fault = {
			fault: 'status',
			status: 429,
			headers: { 'retry-after': '2' },
			body: 'Retry later',
			method: 'post',
			path: '/tickets$',
		};
		await control('POST', 'faults', { ...fault, times: 1 });
		expect((await api('GET', '/users/me')).status).toBe(200);
		const struck = await api('POST', '/tickets', ticket('7000101'));
		expect([struck.status, struck.headers.get('retry-after'), struck.text]).toEqual([
			429,
			'2',
			'Retry later',
		]);
		expect((await api('POST', '/tickets', ticket('7000101'))).status).toBe(201);
	});

	it('answer a web page', async () => {
		await control('POST', 'faults', { fault: 'html' });
		const struck = await api('GET', '/users/me');
		expect([struck.status, struck.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
		await control('DELETE', 'faults');
		expect((await api('GET', '/users/me')).status).toBe(200);
	});

	it.each([
		['reset-before', 0],
		['reset-after', 1],
	])('%s leaves %i ticket', async (fault, left) => {
		await control('POST', 'faults', { fault, times: 1 });
		await expect(api('POST', '/tickets', ticket('7000102'))).rejects.toThrow();
		expect((await titles()).filter((title) => title === 'Uji')).toHaveLength(left);
	});

	it.each([
		['hang', 0],
		['lost-answer', 1],
	])('%s leaves %i ticket and no answer until the faults are cleared', async (fault, left) => {
		await control('POST', 'faults', { fault, times: 1 });
		const pending = api('POST', '/tickets', ticket('7000103')).then(
			() => 'answered',
			() => 'dropped',
		);
		const logged = async (): Promise<boolean> =>
			((await control('GET', 'requests')) as unknown[]).length === 1;
		while (!(await logged())) await new Promise((resolve) => setImmediate(resolve));
		await control('DELETE', 'faults');
		expect(await pending).toBe('dropped');
		expect((await titles()).filter((title) => title === 'Uji')).toHaveLength(left);
	});

	it('wait, then let the request go its way', async () => {
		await control('POST', 'faults', { fault: 'latency', ms: 60_000, times: 1 });
		const slow = api('POST', '/tickets', ticket('7000104'), AbortSignal.timeout(100));
		await expect(slow).rejects.toThrow();
		await control('POST', 'faults', { fault: 'latency', ms: 1, times: 1 });
		expect((await api('POST', '/tickets', ticket('7000105'))).status).toBe(201);
	});

	it('refuse what they do not know', async () => {
		await expect(control('POST', 'faults', { fault: 'meteor' })).rejects.toThrow('meteor');
	});
});

it('logs API requests only, with what became of them', async () => {
	await api('GET', '/users/me?expand=true');
	await control('GET', 'state');
	await control('POST', 'faults', { fault: 'reset-before', times: 1 });
	await expect(api('GET', '/tickets/1')).rejects.toThrow();
	expect(await control('GET', 'requests')).toEqual([
		{ method: 'GET', path: '/api/v1/users/me?expand=true', status: 200, at: expect.any(String) },
		{ method: 'GET', path: '/api/v1/tickets/1', status: 0, at: expect.any(String) },
	]);
	await control('DELETE', 'requests');
	expect(await control('GET', 'requests')).toEqual([]);
});

describe('after a migration on 5.2', () => {
	const attribute = {
		object: 'Ticket',
		name: 'djbc_uji',
		display: 'Uji',
		data_type: 'input',
		data_option: { type: 'text', maxlength: 120 },
	};
	const migrate = async (): Promise<void> => {
		await api('POST', '/object_manager_attributes', attribute, undefined, sandbox.adminToken);
		await api('POST', '/object_manager_attributes_execute_migrations', {}, undefined, sandbox.adminToken);
	};

	it('creations fail and updates go on until a restart (recording 16)', async () => {
		await migrate();
		const refused = await api('POST', '/tickets', ticket('7000106'));
		expect([refused.status, refused.text]).toEqual([
			422,
			expect.stringMatching(/Error ID .{8}: Please contact/),
		]);
		expect((await api('PUT', '/tickets/1', { title: 'Baru' })).status).toBe(200);
		await control('POST', 'restart');
		expect((await api('POST', '/tickets', ticket('7000106'))).status).toBe(201);
	});

	it('creations go on at once on 5.5', async () => {
		await sandbox.close();
		sandbox = await startSandbox({ version: '5.5' });
		await migrate();
		expect((await api('POST', '/tickets', ticket('7000107'))).status).toBe(201);
	});

	it('records read before lack the new keys until they are saved', async () => {
		const expanded = async (): Promise<Json> =>
			JSON.parse((await api('GET', '/tickets/1?expand=true')).text) as Json;
		await expanded();
		await migrate();
		expect(await expanded()).not.toHaveProperty('djbc_uji');
		expect(JSON.parse((await api('GET', '/tickets/1')).text)).toHaveProperty('djbc_uji', null);
		await api('PUT', '/tickets/1', { title: 'Disimpan' });
		expect(await expanded()).toHaveProperty('djbc_uji', null);
	});
});

it('gives at most 200 rows a page, whatever limit says (recording 11)', async () => {
	for (let index = 0; index < 205; index += 1) await api('POST', '/tickets', ticket(`70500${index}`));
	const condition = { 'ticket.number': { operator: 'contains', value: '70500' } };
	const page = async (rest: Json): Promise<number> =>
		(
			JSON.parse((await api('POST', '/tickets/search', { condition, ...rest })).text) as {
				tickets_count: number;
			}
		).tickets_count;
	expect(await page({ limit: 500 })).toBe(200);
	expect(await page({ limit: 500, page: 2 })).toBe(5);
	expect(await page({})).toBe(50);
});

it('finds what was written, undone or withheld since the search before', async () => {
	const dicari = ticket('70600', { title: 'Dicari' });
	const search = async (): Promise<unknown> => {
		const condition = { 'ticket.title': { operator: 'is', value: 'Dicari' } };
		return (JSON.parse((await api('POST', '/tickets/search', { condition })).text) as Json).tickets;
	};
	const mayRead = async (right: string): Promise<void> => {
		const rights = { group_ids: { 1: [right] } };
		await api('PUT', '/users/4', rights, undefined, sandbox.adminToken);
	};
	expect(await search()).toEqual([]);
	const { id } = JSON.parse((await api('POST', '/tickets', dicari)).text) as Json;
	expect(await search()).toEqual([id]);
	expect((await api('POST', '/tickets', dicari)).status).toBe(422);
	expect(await search()).toEqual([id]);
	await mayRead('create');
	expect(await search()).toEqual([]);
	await mayRead('full');
	expect(await search()).toEqual([id]);
	await api('PUT', `/tickets/${String(id)}`, { title: 'Ditemukan' });
	expect(await search()).toEqual([]);
});

it('generates numbers around those that clients took, and uses up ids of refused attempts', async () => {
	const create = async (changes: Json): Promise<Json> =>
		JSON.parse((await api('POST', '/tickets', ticket('x', changes))).text) as Json;
	const first = await create({ number: '70002' });
	await create({ number: '70002' });
	const second = await create({ number: undefined });
	expect(second.number).toBe('70003');
	expect(second.id).toBe((first.id as number) + 2);
});

it('shows an agent the groups it may create in', async () => {
	await api('POST', '/groups', { name: 'Terbatas' }, undefined, sandbox.adminToken);
	const names = async (): Promise<string[]> => {
		const { assets } = JSON.parse((await api('GET', '/ticket_create')).text) as {
			assets: { Group: Record<string, { name: string }> };
		};
		return Object.values(assets.Group).map(({ name }) => name);
	};
	expect(await names()).toEqual(['Users']);
	const rights = { group_ids: { 1: ['full'], 2: ['create'] } };
	expect((await api('PUT', '/users/4', rights, undefined, sandbox.adminToken)).status).toBe(200);
	expect(await names()).toEqual(['Users', 'Terbatas']);
	expect((await api('GET', '/roles/2', undefined, undefined, sandbox.adminToken)).status).toBe(200);
});

it('imports tickets of the past with their own dates, all or none', async () => {
	const dates = {
		created_at: '2025-12-30T01:02:03.000Z',
		updated_at: '2026-01-02T00:00:00Z',
		close_at: null,
	};
	const past = (number: string): Json => ({ number, title: 'Lama', group: 'Users', state: 'open', ...dates });
	await control('POST', 'import', [past('7001'), past('7002')]);
	const all = JSON.parse((await api('GET', '/tickets?expand=true')).text) as Json[];
	const first = all.find(({ number }) => number === '7001');
	expect(first).toMatchObject({ group: 'Users', state: 'open', created_at: dates.created_at });
	expect(first!.updated_at).toBe('2026-01-02T00:00:00.000Z');
	await expect(control('POST', 'import', [past('7003'), past('7001')])).rejects.toThrow();
	await expect(control('POST', 'import', [{ ...past('7004'), created_at: 'once' }])).rejects.toThrow(
		'no instant',
	);
	expect((await titles()).filter((title) => title === 'Lama')).toHaveLength(2);
});
