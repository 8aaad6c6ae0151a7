import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defaultPolicy } from '../../nodes/policy/document';
import { workedExamples } from '../policy/workedExamples';
import { withDueTimes } from './dueFile';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'due-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm run due -- …`, without npm. */
function due(...args: string[]) {
	const tsx = resolve(root, 'node_modules/tsx/dist/cli.mjs');
	const command = [tsx, resolve(__dirname, 'due.ts'), ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
	return { status, stdout, stderr };
}

function file(name: string, content: string): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

describe('npm run due', () => {
	test('explains one clock', () => {
		const { status, stdout, stderr } = due(
			'--rule=WEBCHAT-DIRECT',
			'--calendar=OFFICE-JKT',
			'--at=2026-11-20T16:40:00+07:00',
		);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toContain('\nDue      Mon 2026-11-23T08:10:00+07:00,');
	}, 60_000);

	test('fills a file under an overlay, and a bad line stops nothing', () => {
		const tsv = file(
			'in.tsv',
			'rule\tcalendar\treceived\nCEISACARE\tOFFICE-JKT\t2026-12-23T09:00:00+07:00\nX\tY\tZ\n',
		);
		const overlay = file('overlay.json', '{"cuti_bersama": {"2026-12-28": "Cuti bersama Natal"}}');
		expect(due('--file', tsv, '--overlay', overlay)).toEqual({
			status: 0,
			stdout: [
				'rule\tcalendar\treceived\tdue\terror',
				'CEISACARE\tOFFICE-JKT\t2026-12-23T09:00:00+07:00\t2026-12-29T17:00:00+07:00\t',
				'X\tY\tZ\t\tThe policy has no rule X.',
				'',
			].join('\n'),
			stderr: '',
		});
	}, 60_000);

	test('a clock without due time ends with 1 and says why', () => {
		const { status, stdout } = due(
			'--rule',
			'SOCIAL',
			'--calendar',
			'OFFICE-JKT',
			'--at',
			'2026-12-31T09:00:00+07:00',
		);
		expect({ status, stdout }).toEqual({
			status: 1,
			stdout: 'No due time: Rule SOCIAL: calendar not covered: OFFICE-JKT has no data for 2027-01-01.\n',
		});
	}, 60_000);

	test.each([
		['neither clock nor file', [], 'Usage'],
		[
			'an instant without offset',
			['--rule=RPT', '--calendar=OFFICE-JKT', '--at=2026-01-12T09:00:00'],
			'offset',
		],
		['a file that is not there', ['--file', join(folder, 'nowhere.tsv')], 'nowhere.tsv'],
		['a file without the columns', ['--file', file('bad.tsv', 'rule\treceived\n')], 'calendar'],
	])(
		'%s ends with 2',
		(_what, args, says) => {
			const { status, stdout, stderr } = due(...args);
			expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
			expect(stderr).toContain(says);
		},
		60_000,
	);
});

describe('the lines of a file', () => {
	const lines = (text: string) => withDueTimes(defaultPolicy(), text);

	test('are kept, with other columns, blank lines and short lines in place; BOM and CR go', () => {
		expect(
			lines(
				'\uFEFFid\treceived \tCalendar\trule\r\n' +
					'1\t2026-01-13T09:00:00.5+07:00\tOFFICE-JKT\tWEBCHAT-DIRECT\r\n' +
					'\r\n' +
					'2\t2026-01-07T08:30:00Z\tOFFICE-MKS\tBCARE\textra\r\n' +
					'3\r\n' +
					'4\t2026-01-13T17:00:00+07:00\tOFFICE-JKT\tRPT\t\t\r\n',
			),
		).toEqual([
			'id\treceived \tCalendar\trule\tdue\terror',
			'1\t2026-01-13T09:00:00.5+07:00\tOFFICE-JKT\tWEBCHAT-DIRECT\t2026-01-13T10:00:00.500+07:00\t',
			'',
			'2\t2026-01-07T08:30:00Z\tOFFICE-MKS\tBCARE\t\tThe line has 5 cells, the header 4.',
			'3\t\t\t\t\tThe policy has no rule .',
			'4\t2026-01-13T17:00:00+07:00\tOFFICE-JKT\tRPT\t2026-01-14T17:00:00+07:00\t',
		]);
	});

	test.each(['2026-01-13T09:00:00', '2026-02-30T09:00:00Z', '2026-01-13', 'soon', ''])(
		'%s is no instant',
		(received) => {
			const [, line] = lines(`rule\tcalendar\treceived\nRPT\tOFFICE-JKT\t${received}`);
			expect(line!.split('\t').slice(3)).toEqual([
				'',
				'The time of receipt is no ISO 8601 instant with an offset.',
			]);
		},
	);

	test('give every worked example its due time', () => {
		const [, ...filled] = lines(
			[
				'rule\tcalendar\treceived',
				...workedExamples.map(([, ...cells]) => cells.slice(0, 3).join('\t')),
			].join('\n'),
		);
		expect(filled.map((line) => line.split('\t')[3])).toEqual(
			workedExamples.map(([, , , , expected]) => expected),
		);
	});
});
