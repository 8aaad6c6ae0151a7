import { call, expectClear, type Answer, type Json } from '../zammad/desk';
import { startSandbox, type Sandbox } from './sandbox';

/** What is refused while a desk is set up, and was not recorded: from the sheet and the source. */
let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox({ version: '5.2' });
});
afterAll(() => sandbox.close());

const admin = (method: string, path: string, body?: Json): Promise<Answer> =>
	call(sandbox, 'admin', method, path, body);

const overview = (condition: Json): Json => ({
	name: 'DJBC',
	role_ids: [2],
	condition,
	order: { by: 'created_at', direction: 'ASC' },
	view: { s: ['number'], view_mode_default: 's' },
});

it('a condition on an attribute that is not migrated, or without a value', async () => {
	const missing = { 'ticket.djbc_due_at': { operator: 'before (relative)', range: 'minute', value: '1' } };
	expect((await admin('POST', '/overviews', overview(missing))).status).toBe(422);
	expectClear(
		await admin('POST', '/overviews', overview({ 'ticket.state_id': { operator: 'is' } })),
		422,
		'Invalid ticket selector conditions',
	);
	expect(
		(
			await admin('POST', '/overviews', {
				...overview({ 'ticket.state_id': { operator: 'is', value: ['1'] } }),
				role_ids: [],
			})
		).status,
	).toBe(422);
	const listed = (await admin('GET', '/overviews')).body as Json[];
	expect(listed.map(({ name }) => name)).not.toContain('DJBC');
});

it('a role for sign-up with an officer’s permissions, and one that is in use', async () => {
	const role = { name: 'DJBC Petugas', permissions: ['ticket.agent'] };
	expectClear(
		await admin('POST', '/roles', { ...role, default_at_signup: true }),
		422,
		'Cannot set default at signup when role has ticket.agent permissions.',
	);
	expectClear(await admin('POST', '/roles', { name: 'x', permissions: ['tidak.ada'] }), 422, /permissions/);
	const { id } = (await admin('POST', '/roles', role)).body as { id: number };
	const user = await admin('POST', '/users', { login: 'petugas', firstname: 'P', role_ids: [id] });
	expectClear(await admin('DELETE', `/roles/${id}`), 422, "Can't delete, object has references.");
	expect((await admin('DELETE', `/users/${user.body.id}`)).status).toBe(200);
	expect((await admin('DELETE', `/roles/${id}`)).status).toBe(200);
});

it('what a token does not list, though its owner may', async () => {
	const as = { From: 'admin@djbc.test' };
	const asked = { label: 'penyiapan', permission: ['admin.macro', 'admin.group'] };
	const told = await call(sandbox, 'admin', 'POST', '/user_access_token', asked, as);
	const narrow = { Authorization: `Token token=${String(told.body.name)}` };
	const read = (path: string): Promise<Answer> => call(sandbox, 'nobody', 'GET', path, undefined, narrow);
	expect([(await read('/macros')).status, (await read('/groups')).status]).toEqual([200, 200]);
	for (const path of ['/triggers', '/webhooks', '/overviews', '/roles', '/object_manager_attributes']) {
		expectClear(await read(path), 403, 'Not authorized (token)!');
	}
});

it('a calendar that SLAs hang on; and exactly one is the default', async () => {
	const calendar = (name: string, rest: Json = {}): Promise<Answer> =>
		admin('POST', '/calendars', {
			name,
			timezone: 'Asia/Jakarta',
			business_hours: { mon: { active: true, timeframes: [['07:30', '17:00']] } },
			...rest,
		});
	const first = (await calendar('Jakarta')).body as { id: number };
	const second = (await calendar('Makassar', { default: true })).body as { id: number };
	const defaults = ((await admin('GET', '/calendars')).body as Json[]).map((row) => [row.name, row.default]);
	expect(defaults).toEqual([
		['Jakarta', false],
		['Makassar', true],
	]);
	const sla = { name: 'S', calendar_id: first.id, first_response_time: 60 };
	expectClear(
		await admin('POST', '/slas', { ...sla, response_time: 60, update_time: 60 }),
		422,
		'Cannot have both response time and update time.',
	);
	expect((await admin('POST', '/slas', sla)).status).toBe(201);
	expectClear(await admin('DELETE', `/calendars/${first.id}`), 422, "Can't delete, object has references.");
	expect((await admin('DELETE', `/calendars/${second.id}`)).status).toBe(200);
});

it('nothing of a name that is too long: it is cut without a word', async () => {
	const long = 'D'.repeat(260);
	const macro = { name: long, perform: { 'ticket.tags': { operator: 'add', value: 'x' } } };
	const made = await admin('POST', '/macros', macro);
	expect([made.status, made.body.name]).toEqual([201, long.slice(0, 250)]);
});

it('a state that a workflow has taken out of the form', async () => {
	const workflow = {
		name: 'DJBC: tanpa tutup',
		object: 'Ticket',
		preferences: { screen: ['edit'] },
		condition_saved: { 'ticket.priority_id': { operator: 'is', value: ['3'] } },
		perform: { 'ticket.state_id': { operator: 'set_fixed_to', set_fixed_to: ['2', '3'] } },
	};
	const { id } = (await admin('POST', '/core_workflows', workflow)).body as { id: number };
	const put = (body: Json): Promise<Answer> => admin('PUT', '/tickets/1', body);
	expect((await put({ priority: '3 high' })).status).toBe(200);
	const refused = await put({ state: 'closed' });
	expect([refused.status, refused.body.error]).toEqual([422, "Invalid value '4' for field 'state_id'!"]);
	expect((await put({ state: 'open' })).status).toBe(200);
	const form = { class_name: 'Ticket', screen: 'edit', params: { id: 1 } };
	const shown = await call(sandbox, 'agent', 'POST', '/core_workflows/perform', form);
	expect(shown.body.restrict_values.state_id).toEqual(['', '2', '3']);
	expect((await admin('DELETE', `/core_workflows/${id}`)).status).toBe(200);
});

it('delays of webhooks that are none', async () => {
	const response = await fetch(`${sandbox.url}/sandbox/deliveries`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ repeatMs: ['sebentar'] }),
	});
	expect(response.status).toBe(422);
});
