import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { SetupDesk } from '../setup/desk';

jest.setTimeout(120_000);

const root = resolve(__dirname, '../..');
let desk: SetupDesk;

beforeAll(async () => {
	desk = await SetupDesk.open();
});
afterAll(SetupDesk.closeAll);

/** `npm run setup -- …`, without npm. The sandbox answers from this process, so it must not be blocked. */
const setup = (...args: string[]) =>
	setupIn({ ZAMMAD_URL: desk.sandbox.url, ZAMMAD_ADMIN_TOKEN: desk.sandbox.adminToken }, ...args);

function setupIn(
	given: Record<string, string>,
	...args: string[]
): Promise<{ code: number; out: string; err: string }> {
	const tsx = resolve(root, 'node_modules/tsx/dist/cli.mjs');
	const { ZAMMAD_URL: _url, ZAMMAD_ADMIN_TOKEN: _token, ...own } = process.env;
	const env = { ...own, ...given };
	return new Promise((done) => {
		const child = execFile(
			process.execPath,
			[tsx, resolve(__dirname, 'setup.ts'), ...args],
			{ cwd: root, env },
			(_error, out, err) => done({ code: child.exitCode ?? -1, out, err }),
		);
	});
}

test('plans, applies up to the restart, goes on, and verifies, telling by its exit code how it went', async () => {
	// The sandbox gives the tickets that it has from before no attribute of ours, and there is none yet.
	const empty = await setup('--verify', '--no-probe');
	expect([empty.code, empty.out]).toEqual([1, expect.not.stringContaining('Clear the cache')]);
	const planned = await setup('--plan');
	expect(planned.code).toBe(0);
	expect(planned.out).toContain('conflict: trigger auto reply (on new tickets)');
	expect(planned.out).toContain('[switchOff]');

	const first = await setup('--apply');
	expect(first.code).toBe(3);
	expect(first.out).toContain('created: attribute Ticket.djbc_record');
	expect(first.out).toContain('Restart Zammad now');
	expect(await setup('--verify')).toMatchObject({ code: 1 });
	await desk.control('POST', '/restart');

	const second = await setup('--apply');
	expect(second.code).toBe(0);
	expect(second.out).toContain('created: macro Kategori benar');
	expect(second.out).toMatch(/\nIf Zammad was not restarted since .* restart it now, then --verify\.\n$/);
	expect((await setup('--apply')).out).toMatch(/^same \d+\n$/);
	const again = await setup('--plan');
	expect(again).toMatchObject({ code: 0, err: '' });
	expect(again.out).toMatch(/^create 0, change 0, same \d+, foreign 0, conflict 0, undecided 0\n$/);
	expect(await setup('--verify', '--no-probe')).toMatchObject({ code: 0 });
});

test('an undecided conflict ends with 2 until it is decided', async () => {
	await desk.admin.call('POST', '/triggers', {
		name: 'Pemicu lama',
		condition: { 'ticket.action': { operator: 'is', value: 'create' } },
		perform: { 'ticket.priority_id': { value: '3' } },
		active: true,
	});
	expect(await setup('--plan')).toMatchObject({ code: 2 });
	const refused = await setup('--apply');
	expect(refused).toMatchObject({ code: 2, out: '' });
	expect(refused.err).toContain('--decide "Pemicu lama=switchOff|keep"');
	expect(await setup('--plan', '--decide', 'Pemicu lama=adopt')).toEqual({
		code: 1,
		out: '',
		err: 'Pemicu lama does not allow adopt: --decide "Pemicu lama=switchOff|keep"\n',
	});
	expect(await setup('--plan', '--decide', 'Pemicu lama=keep')).toMatchObject({ code: 0 });
	const foul = await setup('--verify', '--no-probe');
	expect(foul).toMatchObject({
		code: 1,
		out: expect.stringMatching(
			/error, conflict: trigger Pemicu lama: .*\n.*--decide "Pemicu lama=switchOff\|keep"/,
		),
	});
	const kept = await setup('--verify', '--no-probe', '--decide', 'Pemicu lama=keep');
	expect(kept).toMatchObject({ code: 0, out: expect.not.stringContaining('Pemicu lama') });
	const applied = await setup('--apply', '--decide', 'Pemicu lama=switchOff');
	expect(applied).toMatchObject({
		code: 0,
		out: expect.stringContaining('switchedOff: trigger Pemicu lama'),
	});
});

test('says how it is called when it is called otherwise', async () => {
	expect(await setup()).toMatchObject({ code: 1, err: expect.stringContaining('Usage') });
	const helped = await setupIn({}, '--help');
	expect(helped).toMatchObject({ code: 0, err: '' });
	for (const code of ['0', '1', '2', '3']) expect(helped.out).toMatch(new RegExp(`^  ${code}  \\w`, 'm'));
	expect(await setup('--plan', '--apply')).toMatchObject({
		code: 1,
		err: 'Only one of --plan, --apply and --verify is allowed, not 2\n',
	});
	expect((await setupIn({}, '--plan')).err).toContain('ZAMMAD_URL is not set');
	expect((await setupIn({ ZAMMAD_URL: desk.sandbox.url }, '--plan')).err).toContain(
		'ZAMMAD_ADMIN_TOKEN is not set',
	);
	expect(await setup('--apply', '--decide', 'x=vielleicht')).toMatchObject({ code: 1 });
});
