import { startSandbox, type Sandbox } from '../sandbox/sandbox';
import { ticketAttributes } from '../../nodes/policy/attributes/ticket';
import { defaultPolicy } from '../../nodes/policy/document';
import { ForeignAttribute } from './deskAttributes';
import { DeskApi } from './deskApi';
import { prepareDesk, TRIAGE_GROUP } from './prepareDesk';

const DECLARED = ticketAttributes(defaultPolicy());

/** Making a desk ready, on fresh ones and on such that already hold something. */
let sandbox: Sandbox;
let admin: DeskApi;
let agent: DeskApi;

beforeEach(async () => {
	sandbox = await startSandbox();
	admin = new DeskApi(sandbox.url, sandbox.adminToken);
	agent = new DeskApi(sandbox.url, sandbox.agentToken);
});

afterEach(() => sandbox.close());

const restart = () => fetch(`${sandbox.url}/sandbox/restart`, { method: 'POST' });

const make = (name: string, data_type: string, data_option: object) =>
	admin.call('POST', '/object_manager_attributes', {
		object: 'Ticket',
		name,
		display: name,
		data_type,
		data_option,
		active: true,
		position: 1500,
		screens: {},
	});

const migrate = async () => {
	await admin.call('POST', '/object_manager_attributes_execute_migrations', {});
	await restart();
};

const attribute = async (name: string) =>
	(await admin.call<any[]>('GET', '/object_manager_attributes')).find((row) => row.name === name);

it('makes attributes, triage group and right on a fresh desk, and finds nothing to do the second time', async () => {
	expect(await prepareDesk(admin, agent)).toEqual({
		systemId: '70',
		group: 'Users',
		restrictedGroup: TRIAGE_GROUP,
		migrated: true,
	});
	await restart();
	const before = await admin.call('GET', '/object_manager_attributes');
	expect(await prepareDesk(admin, agent)).toMatchObject({ migrated: false });
	expect(await admin.call('GET', '/object_manager_attributes')).toEqual(before);
	const names = (before as any[]).map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(DECLARED.map(({ name }) => name)));
});

it('leaves the agent what he has', async () => {
	const { id } = await agent.call('GET', '/users/me');
	const before = (await admin.call('GET', `/users/${id}`)).group_ids;
	await prepareDesk(admin, agent);
	const after = (await admin.call('GET', `/users/${id}`)).group_ids;
	expect(after).toMatchObject(before);
	expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 1);
});

it('lets the agent create in both groups, with every value of every choice', async () => {
	await prepareDesk(admin, agent);
	await restart();
	for (const group of ['Users', TRIAGE_GROUP]) {
		const ticket = await agent.call('POST', '/tickets', {
			title: 'Uji',
			group,
			customer: { login: 'djbc:uji' },
			article: { subject: 'x', body: 'Halo', type: 'note' },
		});
		expect(ticket.id).toBeGreaterThan(0);
		for (const { name, type, options = [] } of DECLARED) {
			if (type !== 'select') continue;
			for (const { value } of options) {
				const saved = await agent.call('PUT', `/tickets/${ticket.id}`, { [name]: value });
				expect([name, saved[name]]).toEqual([name, value]);
			}
		}
	}
}, 30_000);

it('adds options, length and branches to what is there, and takes none away', async () => {
	await make('djbc_channel', 'select', {
		options: { webchat: 'Obrolan', telex: 'Teleks' },
		default: '',
		maxlength: 255,
	});
	await make('djbc_category', 'tree_select', {
		options: [
			{ name: 'Info', value: 'INF', children: [{ name: 'Lama', value: 'INF::LAMA' }] },
			{ name: 'X', value: 'X' },
		],
		default: '',
		maxlength: 255,
	});
	await make('djbc_thread_key', 'input', { type: 'text', maxlength: 20 });
	await make('djbc_due_at', 'datetime', { future: true, past: true, diff: 0 });
	await migrate();
	expect(await prepareDesk(admin, agent)).toMatchObject({ migrated: true });
	await restart();
	expect((await attribute('djbc_channel')).data_option.options).toMatchObject({
		webchat: 'Obrolan',
		telex: 'Teleks',
		sms: expect.any(String),
	});
	const tree = JSON.stringify((await attribute('djbc_category')).data_option.options);
	for (const code of ['INF::LAMA', '"X"', 'INF::KEP', 'CPL::ETH']) expect(tree).toContain(code);
	expect((await attribute('djbc_thread_key')).data_option.maxlength).toBe(255);
	expect((await attribute('djbc_due_at')).data_option.diff).toBeNull();
	expect(await prepareDesk(admin, agent)).toMatchObject({ migrated: false });
});

it('stops at an attribute of another type, names it, and changes nothing', async () => {
	await make('djbc_due_at', 'input', { type: 'text', maxlength: 30 });
	await migrate();
	const before = await admin.call('GET', '/object_manager_attributes');
	const attempt = prepareDesk(admin, agent);
	await expect(attempt).rejects.toThrow(ForeignAttribute);
	await expect(attempt).rejects.toThrow(/djbc_due_at is of type input, but must be datetime/);
	expect(await admin.call('GET', '/object_manager_attributes')).toEqual(before);
});

it('migrates what an earlier run left unmigrated', async () => {
	for (const { name, type } of DECLARED.slice(0, 1)) {
		await make(name, type, { options: {}, default: '', maxlength: 255 });
	}
	expect(await prepareDesk(admin, agent)).toMatchObject({ migrated: true });
	expect((await attribute(DECLARED[0]!.name)).to_create).toBe(false);
});
