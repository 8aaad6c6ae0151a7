import { ticketAttributes } from '../../nodes/policy/attributes/ticket';
import { defaultPolicy } from '../../nodes/policy/document';
import { verify, type Verification } from '../../nodes/setup';
import { probe } from '../../nodes/setup/probe';
import { NOW, policyInUse, SetupDesk } from './desk';

// Setting up a desk takes some hundred requests.
jest.setTimeout(60_000);

let desk: SetupDesk;

beforeAll(async () => {
	desk = await SetupDesk.open();
	await desk.setUp();
});
afterAll(SetupDesk.closeAll);

const check = (writeProbe = true): Promise<Verification> =>
	verify(desk.zammad, policyInUse(), { now: NOW, writeProbe });

const seen = ({ problems }: Verification) => problems.map(({ kind, name, problem }) => [problem, kind, name]);

/** The admin's record of a kind, by name. */
const row = async (path: string, name: string): Promise<any> =>
	(await desk.admin.all(`${path}${path.includes('?') ? '&' : '?'}expand=true`)).find(
		(one) => one.name === name,
	);

const attribute = async (name: string): Promise<any> => ({
	...(await row('/object_manager_attributes', name)),
	object: 'Ticket',
});

async function changeAttribute(name: string, change: (has: any) => object): Promise<void> {
	const has = await attribute(name);
	await desk.admin.call('PUT', `/object_manager_attributes/${has.id}`, { ...has, ...change(has) });
	await desk.admin.call('POST', '/object_manager_attributes_execute_migrations', {});
	await desk.control('POST', '/restart');
}

async function applyAgain(): Promise<void> {
	await desk.apply(await desk.plan());
	await desk.control('POST', '/restart');
}

test('says that the user of the token lacks the right to write the probe, and how to give it', async () => {
	const found = await check();
	expect(found).toMatchObject({ ok: false, probe: null });
	expect(found.problems).toEqual([
		expect.objectContaining({ problem: 'noRight', remedy: expect.stringContaining('Uji Setup') }),
		expect.objectContaining({ problem: 'noMember', severity: 'warning' }),
	]);
});

describe('with that right', () => {
	beforeAll(async () => {
		await desk.mayProbe();
		await desk.control('POST', '/restart');
	});

	test('writes every attribute to its brim, reads it back and leaves an empty closed ticket', async () => {
		const found = await check();
		expect(seen(found).filter(([problem]) => problem !== 'stale')).toEqual([]);
		const ticket = await desk.admin.call('GET', `/tickets/${found.probe!.id}?expand=true`);
		expect(ticket).toMatchObject({ state: 'closed', group: 'Uji Setup', djbc_due_at: null });
		expect(Object.entries(ticket).filter(([name, value]) => name.startsWith('djbc_') && value)).toEqual([]);
	});

	test('finds a desk that was not restarted after a migration, and nothing once it was', async () => {
		await desk.addForeignAttribute();
		await desk.admin.call('POST', '/object_manager_attributes_execute_migrations', {});
		expect(seen(await check())).toContainEqual(['notRestarted', 'desk', 'probe']);
		await desk.control('POST', '/restart');
		expect(seen(await check())).not.toContainEqual(['notRestarted', 'desk', 'probe']);
	});

	test('finds an option that was taken away, and Apply brings it back', async () => {
		await changeAttribute('djbc_rank', ({ data_option }) => {
			const { R4, ...options } = data_option.options;
			return { data_option: { ...data_option, options } };
		});
		const found = await check();
		expect(seen(found)).toContainEqual(['different', 'attribute', 'Ticket.djbc_rank']);
		expect(found.probe).not.toBeNull();
		await applyAgain();
		expect(seen(await check())).not.toContainEqual(['different', 'attribute', 'Ticket.djbc_rank']);
	});

	test('finds a text that the desk cuts, and Apply lengthens it', async () => {
		await changeAttribute('djbc_company', ({ data_option }) => ({
			data_option: { ...data_option, maxlength: 40 },
		}));
		expect(seen(await check())).toContainEqual(['different', 'attribute', 'Ticket.djbc_company']);
		const { problems } = await probe(desk.zammad, ticketAttributes(defaultPolicy()));
		expect(problems).toMatchObject([
			{ problem: 'cut', name: 'Ticket.djbc_company', text: 'the desk cuts it at 40 of 250 characters' },
		]);
		await applyAgain();
		expect(seen(await check())).not.toContainEqual(['different', 'attribute', 'Ticket.djbc_company']);
	});

	test('names the value that a form of others refuses, though the desk hides why', async () => {
		const { id } = await desk.admin.call('POST', '/core_workflows', {
			name: 'lain',
			object: 'Ticket',
			preferences: { screen: ['create_middle', 'edit'] },
			condition_saved: {},
			condition_selected: {},
			perform: { 'ticket.djbc_rank': { operator: 'remove_option', remove_option: ['R4'] } },
			active: true,
		});
		const found = await check();
		expect(seen(found)).toContainEqual(['refused', 'attribute', 'Ticket.djbc_rank']);
		expect(seen(found)).not.toContainEqual(['notRestarted', 'desk', 'probe']);
		await desk.admin.call('PUT', `/core_workflows/${id}`, { active: false });
		expect((await check()).ok).toBe(true);
	});

	test('finds an attribute that is gone', async () => {
		const { id } = await attribute('djbc_letter_no');
		await desk.admin.call('DELETE', `/object_manager_attributes/${id}`);
		await desk.admin.call('POST', '/object_manager_attributes_execute_migrations', {});
		await desk.control('POST', '/restart');
		expect(seen(await check())).toContainEqual(['missing', 'attribute', 'Ticket.djbc_letter_no']);
		await applyAgain();
	});

	test('finds a right that is missing, and one too many', async () => {
		const agent = await row('/roles', 'Agent Layanan');
		const restricted = await row('/groups', 'Terbatas::Saring');
		for (const group_ids of [{}, { ...agent.group_ids, [restricted.id]: ['read'] }]) {
			await desk.admin.call('PUT', `/roles/${agent.id}`, { group_ids });
			expect(seen(await check(false))).toContainEqual(['different', 'role', 'Agent Layanan']);
		}
		await applyAgain();
		expect((await row('/roles', 'Agent Layanan')).groups).toEqual({ 'Bravo::Layanan': ['full'] });
	});

	test('finds tickets that the desk serves from before a migration', async () => {
		const found = await check(false);
		expect(found.probe).toBeNull();
		expect(seen(found)).toEqual([['stale', 'desk', 'tickets']]);
		expect(found.ok).toBe(true);
	});
});

describe('restricted groups', () => {
	const of = ({ problems }: Verification) =>
		problems.filter(({ problem }) => ['noMember', 'otherRole'].includes(problem));

	test('that only the integration reads are named, and those that have a member are not', async () => {
		const [kepala] = (await desk.admin.all('/users')).filter(
			({ login }: { login: string }) => login === 'kepala.seksi',
		);
		expect(of(await check(false))).toEqual([]);
		await desk.admin.call('PUT', `/users/${kepala.id}`, { roles: ['Terbatas::Saring'] });
		const own = ['Integrasi', 'Terbatas::Saring', 'Terbatas::Kode Etik', 'Terbatas::Pidana'];
		await desk.admin.call('POST', '/users', { login: 'integrasi.uji', firstname: 'n8n', roles: own });
		expect(of(await check(false))).toMatchObject([
			{ problem: 'noMember', severity: 'warning', name: 'Terbatas::Kode Etik, Terbatas::Pidana' },
		]);
		await desk.admin.call('PUT', `/users/${kepala.id}`, { roles: own.slice(1) });
	});

	test('that another role reaches are named with it', async () => {
		const groups = await desk.admin.all('/groups');
		const id = groups.find(({ name }: { name: string }) => name === 'Terbatas::Pidana').id;
		const { id: agent } = await desk.admin.call('POST', '/roles', {
			...{ name: 'Peran lain', permissions: ['ticket.agent'], active: true, group_ids: { [id]: ['read'] } },
		});
		expect(of(await check(false))).toMatchObject([
			{ problem: 'otherRole', name: 'Terbatas::Pidana', text: expect.stringContaining('Peran lain') },
		]);
		await desk.admin.call('PUT', `/roles/${agent}`, { group_ids: {} });
		expect(of(await check(false))).toEqual([]);
	});
});
