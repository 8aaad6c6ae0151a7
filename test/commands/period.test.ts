import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { kpiPeriod } from '../../nodes/policy/period';

const root = resolve(__dirname, '../..');

/** `npm run period -- …`, without npm. */
function period(...args: string[]) {
	const tsx = resolve(root, 'node_modules/tsx/dist/cli.mjs');
	const command = [tsx, resolve(__dirname, 'period.ts'), ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
	return { status, stdout, stderr };
}

describe('npm run period', () => {
	test('prints label, days and bounds, local and in UTC', () => {
		expect(period('--zone', 'Asia/Makassar', '--at', '2026-01-25T16:30:00Z')).toEqual({
			status: 0,
			stdout: [
				'period  2026-01, 31 days, Asia/Makassar',
				'from    2026-01-26T00:00:00.000+08:00  2026-01-25T16:00:00.000Z',
				'to      2026-02-26T00:00:00.000+08:00  2026-02-25T16:00:00.000Z  (not included)',
				'',
			].join('\n'),
			stderr: '',
		});
	}, 60_000);

	test('asks about now in Jakarta when nothing is given', () => {
		const before = kpiPeriod(new Date().toISOString(), 'Asia/Jakarta');
		const { status, stdout } = period();
		const after = kpiPeriod(new Date().toISOString(), 'Asia/Jakarta');
		expect(status).toBe(0);
		expect([before.label, after.label]).toContain(
			/^period {2}(\S+), \d+ days, Asia\/Jakarta/.exec(stdout)?.[1],
		);
	}, 60_000);

	test.each([
		['zone', ['--zone', 'Asia/Makasar']],
		['instant', ['--at', '2026-01-25 16:30']],
		['--month', ['--month', '2026-01']],
	])(
		'refuses a wrong %s, says so and ends with 2',
		(what, args) => {
			const { status, stdout, stderr } = period(...args);
			expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
			expect(stderr).toContain(what);
			expect(stderr.trim().split('\n')).toHaveLength(1);
		},
		60_000,
	);
});
