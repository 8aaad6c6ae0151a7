import { startSandbox, type Sandbox } from '../sandbox/sandbox';
import { call, type Json } from './desk';
import { makeNeeded, NEEDED } from './neededAttributes';
import { discardOwn, pendingAttributes } from './pendingAttributes';
import { targets, type OpenTarget } from './targets';

/** What makes the suite stop before it writes anything on a live desk; a sandbox stands in for one. */
describe('a live desk', () => {
	let sandbox: Sandbox;
	beforeEach(async () => {
		sandbox = await startSandbox({ version: '5.2' });
	});
	afterEach(() => sandbox.close());

	const open = async (changes: NodeJS.ProcessEnv = {}): Promise<OpenTarget> => {
		const environment = {
			ZAMMAD_URL: `${sandbox.url}/`,
			ZAMMAD_TOKEN: sandbox.agentToken,
			ZAMMAD_ADMIN_TOKEN: sandbox.adminToken,
			...changes,
		};
		const live = targets(environment).find(({ label }) => label === 'live desk');
		if (!live) throw new Error('No live desk among the targets');
		return live.open();
	};
	const groups = async (): Promise<Json[]> => (await call(sandbox, 'admin', 'GET', '/groups')).body as Json[];

	it('without our attributes asks for the demo and is left as it was', async () => {
		await expect(open()).rejects.toThrow('The desk has no attribute djbc_thread_key: run npm run demo first');
		expect(await groups()).toHaveLength(1);
	});

	it('with an attribute of another type stops by its name', async () => {
		for (const name of Object.keys(NEEDED)) {
			const data_option = { type: 'text', maxlength: 120 };
			const body = { object: 'Ticket', name, data_type: 'input', data_option };
			await call(sandbox, 'admin', 'POST', '/object_manager_attributes', body);
		}
		await call(sandbox, 'admin', 'POST', '/object_manager_attributes_execute_migrations', {});
		await expect(open()).rejects.toThrow(
			'The attribute djbc_recent of the desk is of type input, not textarea',
		);
		expect(await groups()).toHaveLength(1);
	});

	it('is not touched with half of the environment', () => {
		expect(() => targets({ ZAMMAD_URL: sandbox.url }).at(-1)?.open()).toThrow('ZAMMAD_ADMIN_TOKEN');
	});

	it('gives the users back the rights they had', async () => {
		await makeNeeded(sandbox);
		const rights = async (): Promise<unknown[]> => {
			const users = (await call(sandbox, 'admin', 'GET', '/users')).body as Json[];
			return users.map((user) => user.group_ids);
		};
		const before = await rights();
		const first = await open();
		expect(await rights()).not.toEqual(before);
		await first.close();
		expect(await rights()).toEqual(before);
		// A second run finds the groups by name.
		await (await open()).close();
		expect(await groups()).toHaveLength(4);
	});

	it('keeps what its operator has waiting for a migration', async () => {
		const data_option = { type: 'text', maxlength: 120 };
		const make = async (name: string): Promise<number> => {
			const body = { object: 'Ticket', name, data_type: 'input', data_option };
			return (await call(sandbox, 'admin', 'POST', '/object_manager_attributes', body)).body.id as number;
		};
		await make('operator_waits');
		await discardOwn(sandbox, 'ours', await make('ours'));
		expect(await pendingAttributes(sandbox)).toEqual(['operator_waits']);
	});

	it('is recognised by version and system_id', async () => {
		await makeNeeded(sandbox);
		const { desk, close } = await open();
		expect(desk).toMatchObject({ version: '5.2', live: true, systemId: '70', url: sandbox.url });
		await close();
	});
});
