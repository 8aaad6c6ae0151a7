import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { DjbcSetup } from '../../nodes/DjbcSetup/DjbcSetup.node';
import { SetupDesk } from '../setup/desk';

import { runNode } from './engine';
import { failure } from './helpdeskRun';

let desk: SetupDesk;

beforeAll(async () => {
	desk = await SetupDesk.open();
});
afterAll(SetupDesk.closeAll);

async function run(
	parameters: INodeParameters,
	items: IDataObject[] = [{}],
	onError?: 'continueRegularOutput',
): Promise<any[]> {
	const { url, adminToken } = desk.sandbox;
	const credentials = { djbcZammadApi: { baseUrl: url, token: adminToken } };
	const given = { items: items.map((json) => ({ json })), parameters, credentials };
	const result = await runNode(new DjbcSetup(), onError ? { ...given, onError } : given);
	return result.items.map(({ json }) => json);
}

test('Plan, Apply, a restart, Apply again and Verify bring an empty desk to where Plan has nothing left', async () => {
	const planned = await run({ operation: 'plan' });
	expect(planned[0]).toMatchObject({ kind: 'attribute', name: 'Ticket.djbc_record', action: 'create' });

	const stopped = await failure(run({ operation: 'apply' }, planned));
	expect(stopped.message).toBe('Restart Zammad now, then run Apply again');
	await desk.control('POST', '/restart');

	const applied = await run({ operation: 'apply' }, planned);
	expect(applied).toHaveLength(planned.length);
	expect(applied.find(({ kind }) => kind === 'trigger')).toMatchObject({ done: 'switchedOff' });
	const left = await run({ operation: 'plan' });
	expect(left.filter(({ action }) => action !== 'same')).toEqual([]);

	const [found] = await run({ operation: 'verify', writeProbe: false });
	expect(found).toMatchObject({ ok: true, probe: null, counts: { same: left.length } });
	const [unproved] = await run({ operation: 'verify' });
	expect(unproved).toMatchObject({
		ok: false,
		problems: expect.arrayContaining([expect.objectContaining({ problem: 'noRight' })]),
	});
});

test('Apply takes some items of Plan only, and says item by item what it did', async () => {
	const role = (await desk.admin.all('/roles')).find(({ name }: any) => name === 'Assessor');
	await desk.admin.call('PUT', `/roles/${role.id}`, { permissions: ['ticket.agent'] });
	const wanted = (await run({ operation: 'plan' })).filter(({ action }) => action !== 'same');
	expect(wanted).toMatchObject([{ kind: 'role', name: 'Assessor', differs: [{ field: 'permissions' }] }]);
	expect(await run({ operation: 'apply' }, wanted)).toMatchObject([{ done: 'changed', restart: false }]);
});

test('an undecided conflict stops all items, even where the node goes on after errors', async () => {
	await desk.admin.call('POST', '/triggers', {
		name: 'lama',
		condition: { 'ticket.action': { operator: 'is', value: 'create' } },
		perform: { 'ticket.priority_id': { value: '3' } },
		active: true,
	});
	const planned = await run({ operation: 'plan' });
	const refused = await run({ operation: 'apply' }, planned, 'continueRegularOutput');
	expect(new Set(refused.map(({ error }) => String(error).slice(0, 51)))).toEqual(
		new Set(['1 conflict(s) are undecided: trigger lama (switchOf']),
	);
	const decided = planned.map((item) => (item.name === 'lama' ? { ...item, decision: 'switchOff' } : item));
	expect((await run({ operation: 'apply' }, decided)).filter(({ done }) => done !== 'same')).toMatchObject([
		{ name: 'lama', done: 'switchedOff' },
	]);
});

test('an item that is none of Plan is refused by its number', async () => {
	const items = [{ kind: 'role', name: 'Assessor', decision: '' }, { name: 'Assessor' }];
	await expect(run({ operation: 'apply' }, items)).rejects.toMatchObject({ context: { itemIndex: 1 } });
	const unknown = await failure(run({ operation: 'apply' }, [{ kind: 'role', name: 'Raja' }]));
	expect(unknown.message).toBe('role Raja is not part of this policy');
});

test('an office and a unit of an overlay get their groups and roles', async () => {
	const policyOverlay = JSON.stringify({
		office: { 'KPPBC-BTN': 'label=KPPBC TMP Banten; calendar=OFFICE-JKT' },
	});
	const planned = await run({ operation: 'plan', policySource: 'overlay', policyOverlay });
	const created = planned
		.filter(({ action }) => action === 'create')
		.map(({ kind, name }) => `${kind} ${name}`);
	expect(created).toEqual([
		'group Kantor::KPPBC-BTN',
		'role Petugas KPPBC-BTN',
		'role Koordinator/Atasan KPPBC-BTN',
		'role Kepala Kantor KPPBC-BTN',
	]);
});
