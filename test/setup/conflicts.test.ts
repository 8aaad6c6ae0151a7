import { defaultPolicy } from '../../nodes/policy/document';
import { beginApply } from '../../nodes/setup';
import type { SetupItem } from '../../nodes/setup/types';
import { of, SetupDesk } from './desk';

// Setting up a desk takes some hundred requests.
jest.setTimeout(60_000);

let desk: SetupDesk;

beforeAll(async () => {
	desk = await SetupDesk.open();
	await desk.setUp();
	await desk.control('DELETE', '/requests');
});
afterAll(SetupDesk.closeAll);

const conflicts = async (): Promise<SetupItem[]> =>
	(await desk.plan()).filter(({ action }) => action === 'conflict');
const undecided = (items: readonly SetupItem[]) => beginApply(desk.zammad, defaultPolicy(), items);
const writes = async (): Promise<string[]> =>
	(await desk.control('GET', '/requests'))
		.filter(({ method }: any) => method !== 'GET')
		.map(({ method, path }: any) => `${method} ${path}`);

test('the stock auto-reply was switched off, and nothing else of the desk was touched', async () => {
	const triggers = await desk.admin.all('/triggers');
	expect(triggers.map(({ active }: any) => active)).toEqual([false, false, false]);
	expect(
		(await desk.admin.all('/overviews')).filter(({ link }: any) => !link.startsWith('djbc_')),
	).toHaveLength(10);
	expect((await desk.admin.all('/groups')).find(({ name }: any) => name === 'Users').note).toBe(
		'Standard Group/Pool for Tickets.',
	);
});

test('a foreign trigger on our groups is a conflict that nobody decides but a person', async () => {
	const condition = {
		'ticket.action': { operator: 'is', value: 'create' },
		'ticket.priority_id': { operator: 'is', value: ['2'] },
	};
	const perform = { 'ticket.priority_id': { value: '3' } };
	await desk.admin.call('POST', '/triggers', { name: 'lama', condition, perform, active: true });
	const [users] = await desk.admin.all('/groups');
	const elsewhere = { ...condition, 'ticket.group_id': { operator: 'is', value: [String(users.id)] } };
	await desk.admin.call('POST', '/triggers', { name: 'lain', condition: elsewhere, perform, active: true });

	const items = await conflicts();
	expect(items).toEqual([
		expect.objectContaining({
			kind: 'trigger',
			name: 'lama',
			choices: ['switchOff', 'keep'],
			decision: null,
		}),
	]);
	const before = (await writes()).length;
	await expect(undecided(items)).rejects.toThrow('1 conflict(s) are undecided: trigger lama');
	await expect(undecided([{ ...items[0]!, decision: 'adopt' }])).rejects.toThrow('undecided');
	expect((await writes()).length).toBe(before);

	expect(await desk.apply([{ ...items[0]!, decision: 'keep' }])).toMatchObject([{ done: 'left' }]);
	expect(await conflicts()).toHaveLength(1);
	const off = { ...items[0]!, decision: 'switchOff' as const };
	expect(await desk.apply([off])).toMatchObject([{ done: 'switchedOff' }]);
	expect(await desk.apply([off])).toMatchObject([{ done: 'same' }]);
	expect(await conflicts()).toEqual([]);
});

test('a mandatory attribute of others is a conflict; switched off it asks for nothing', async () => {
	await desk.admin.call('POST', '/object_manager_attributes', {
		object: 'Ticket',
		name: 'cabang',
		display: 'Cabang',
		data_type: 'input',
		data_option: { type: 'text', maxlength: 20, null: true },
		active: true,
		position: 2000,
		screens: { create_middle: { 'ticket.agent': { shown: true, required: true } }, edit: {} },
	});
	await desk.admin.call('POST', '/object_manager_attributes_execute_migrations', {});
	await desk.control('POST', '/restart');
	const [item] = await conflicts();
	expect(item).toMatchObject({ kind: 'attribute', name: 'Ticket.cabang', decision: null });
	const [applied] = await desk.apply([{ ...item!, decision: 'switchOff' }]);
	// Only a form changed, no column: nothing has to be restarted.
	expect(applied).toMatchObject({ done: 'switchedOff', restart: false });
	expect(await conflicts()).toEqual([]);
});

test('an object with our name that Setup did not make is left alone until it is adopted', async () => {
	const role = (await desk.admin.all('/roles')).find(({ name }: any) => name === 'Supervisor');
	await desk.admin.call('PUT', `/roles/${role.id}`, { note: 'dibuat sendiri', group_ids: {} });
	const [item] = of(await desk.plan(), 'role').filter(({ name }) => name === 'Supervisor');
	expect(item).toMatchObject({ action: 'foreign', choices: ['adopt', 'keep'], decision: null, id: role.id });
	expect(item!.differs.map(({ field }) => field)).toEqual(['note', 'group_ids']);
	expect(await desk.apply([item!])).toMatchObject([{ done: 'left' }]);
	expect(await desk.apply([{ ...item!, decision: 'adopt' }])).toMatchObject([{ done: 'changed' }]);
	expect((await desk.plan()).filter(({ action }) => action !== 'same')).toEqual([]);
});

test('names that are not unique are found first: no double, and the one of ours is the one kept up', async () => {
	const [mine] = (await desk.admin.all('/text_modules')).filter(({ keywords }: any) => keywords === 'answer');
	await desk.admin.call('POST', '/text_modules', { name: mine.name, content: 'lain', active: true });
	await desk.admin.call('PUT', `/text_modules/${mine.id}`, { content: 'diubah' });
	const changed = (await desk.plan()).filter(({ action }) => action !== 'same');
	expect(changed).toMatchObject([{ kind: 'textModule', action: 'change', id: mine.id }]);
	expect(changed[0]!.differs.map(({ field }) => field)).toEqual(['content']);
	await desk.apply(changed);
	const named = (await desk.admin.all('/text_modules')).filter(({ name }: any) => name === mine.name);
	expect(named.map(({ content }: any) => content)).toEqual([mine.content, 'lain']);
});

test('an attribute of another type stops everything, since Zammad cannot change it', async () => {
	const other = await SetupDesk.open();
	await other.admin.call('POST', '/object_manager_attributes', {
		object: 'Ticket',
		name: 'djbc_rank',
		display: 'Rank',
		data_type: 'integer',
		data_option: { min: 0, max: 9, null: true },
		active: true,
		position: 900,
		screens: {},
	});
	const items = await other.plan();
	const [item] = items.filter(({ name }) => name === 'Ticket.djbc_rank');
	expect(item).toMatchObject({ action: 'conflict', choices: ['keep'], decision: null });
	await expect(beginApply(other.zammad, defaultPolicy(), items)).rejects.toThrow('undecided');
});

test('a missing permission is named before the first write, all of them at once', async () => {
	const fresh = await SetupDesk.open('6.5');
	const items = await fresh.plan();
	const blind = await fresh.with(
		'ticket.agent',
		'admin.object',
		'admin.trigger',
		'admin.calendar',
		'admin.tag',
	);
	const reading = beginApply(blind, defaultPolicy(), items);
	await expect(reading).rejects.toThrow('The token lacks admin.overview, admin.core_workflow');
	const reader = await fresh.with(
		...['ticket.agent', 'admin.object', 'admin.trigger', 'admin.calendar', 'admin.tag'],
		...['admin.overview', 'admin.core_workflow', 'admin.macro', 'admin.role'],
	);
	await expect(beginApply(reader, defaultPolicy(), items)).rejects.toThrow(
		'The token lacks admin.channel_email, admin.group, admin.text_module, admin.template',
	);
	expect(await fresh.admin.all('/groups')).toHaveLength(1);
});

test('a run that was killed anywhere is gone on with by planning anew', async () => {
	const fresh = await SetupDesk.open();
	const items = await fresh.plan();
	await fresh.apply(items.slice(0, 20));
	await fresh.control('POST', '/restart');
	// Killed between two writes: the attributes of the second run are there and not migrated.
	const half = await beginApply(fresh.zammad, defaultPolicy(), await fresh.plan());
	for (let place = 0; place < 30; place += 1) await half.apply(place);
	await fresh.setUp();
	expect((await fresh.plan()).filter(({ action }) => action !== 'same')).toEqual([]);
});

test('closing rules of before, which held up every later write, are changed', async () => {
	const rules = (await desk.admin.all('/core_workflows')).filter(({ name }: any) =>
		name.includes('Penutupan'),
	);
	for (const { id } of rules) await desk.admin.call('PUT', `/core_workflows/${id}`, { condition_saved: {} });
	const items = (await desk.plan()).filter(({ action }) => action !== 'same');
	expect(items).toMatchObject(rules.map(() => ({ kind: 'coreWorkflow', action: 'change' })));
	await desk.apply(items);
	expect((await desk.plan()).filter(({ action }) => action !== 'same')).toEqual([]);
});
