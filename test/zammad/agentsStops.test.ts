import { startSandbox, type Sandbox } from '../sandbox/sandbox';
import { SetupDesk } from '../setup/desk';
import { PEOPLE } from './agents/people';
import { roleTargets } from './agents/targets';
import { call, type Json } from './desk';

jest.setTimeout(60_000);

/** How the suite of roles behaves on a live desk; a sandbox stands in for one. */
const live = (environment: NodeJS.ProcessEnv) => {
	const found = roleTargets(environment).find(({ label }) => label === 'live desk');
	if (!found) throw new Error('No live desk among the targets');
	return found.open();
};
const environmentOf = (sandbox: Sandbox): NodeJS.ProcessEnv => ({
	ZAMMAD_URL: `${sandbox.url}/`,
	ZAMMAD_ADMIN_TOKEN: sandbox.adminToken,
});

afterAll(SetupDesk.closeAll);

test('without an environment there is no live desk, with half of one it is not touched', async () => {
	expect(roleTargets({}).map(({ label }) => label)).toEqual(['sandbox 5.2', 'sandbox 6.5', 'sandbox 7.0']);
	await expect(live({ ZAMMAD_URL: 'http://desk.example' })).rejects.toThrow('ZAMMAD_ADMIN_TOKEN together');
});

test('a desk that Setup was not applied to is named as that, and left as it was', async () => {
	const sandbox = await startSandbox({ version: '5.2' });
	await expect(live(environmentOf(sandbox))).rejects.toThrow('run npm run setup -- --apply first');
	expect((await call(sandbox, 'admin', 'GET', '/users')).body).toHaveLength(4);
	await sandbox.close();
});

describe('on a desk that was set up', () => {
	let desk: SetupDesk;
	const users = async (): Promise<Json[]> =>
		(await desk.admin.all('/users')).filter(({ login }) => login.startsWith('djbc-uji-'));

	beforeAll(async () => {
		desk = await SetupDesk.open();
		await desk.setUp();
	});

	test('a run that was killed is healed by the next, and nobody of the suite is left active', async () => {
		const killed = await live(environmentOf(desk.sandbox));
		const { id } = await killed.ticket('Terbatas::Kode Etik');
		const next = await live(environmentOf(desk.sandbox));
		expect(await next.read(id)).toMatchObject({ state: 'closed', djbc_category: 'OTH::TEST' });
		expect(await users()).toHaveLength(PEOPLE.length + 1);
		const ticket = await next.ticket('Bravo::Layanan');
		await next.close();
		const left = (await users()).filter(({ active }) => active).map(({ login }) => login);
		expect(left).toEqual(['djbc-uji-pemohon']);
		const again = await live(environmentOf(desk.sandbox));
		expect(await again.read(ticket.id)).toMatchObject({ state: 'closed', djbc_sla_state: 'none' });
		await again.close();
	});

	test('a token of somebody with the role stands in for the user of the suite; of another role it is refused', async () => {
		const { id } = await desk.admin.call('POST', '/users', {
			login: 'petugas',
			firstname: 'Petugas',
			roles: ['Agent Layanan'],
		});
		const body = { label: 'uji', name: 'uji', permission: ['ticket.agent'] };
		const { name: secret } = await desk.as('petugas', 'POST', '/user_access_token', body);
		const own = await live({ ...environmentOf(desk.sandbox), ZAMMAD_TOKEN_LAYANAN: secret });
		expect((await own.as('layanan', 'GET', '/users/me')).body).toMatchObject({ id, login: 'petugas' });
		await own.close();
		expect(await desk.admin.call('GET', `/users/${id}`)).toMatchObject({ active: true });
		await expect(live({ ...environmentOf(desk.sandbox), ZAMMAD_TOKEN_ETIK: secret })).rejects.toThrow(
			'ZAMMAD_TOKEN_ETIK must have the roles Terbatas::Kode Etik',
		);
	});
});
