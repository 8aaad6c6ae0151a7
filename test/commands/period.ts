import { parseArgs } from 'node:util';
import { kpiPeriod } from '../../nodes/policy/period';

const usage = `Usage: npm run -s period -- [--zone ZONE] [--at INSTANT]
Prints the KPI period (26th to 25th) of an instant, by default now, in a zone, by default Asia/Jakarta.`;

/**
 * `npm run period -- [--zone Asia/Makassar] [--at 2026-01-25T16:30:00Z]`: the KPI period of an instant, with its bounds
 * on local clocks and in UTC. Without a zone Asia/Jakarta, without an instant now. What cannot be read ends with 2.
 */
function main(): void {
	const { values } = parseArgs({
		options: { zone: { type: 'string' }, at: { type: 'string' }, help: { type: 'boolean' } },
	});
	if (values.help) {
		process.stdout.write(`${usage}\n`);
		return;
	}
	const at = values.at ?? new Date().toISOString();
	const { label, days, zone, from, to, fromLocal, toLocal } = kpiPeriod(at, values.zone ?? 'Asia/Jakarta');
	process.stdout.write(
		[
			`period  ${label}, ${days} days, ${zone}`,
			`from    ${fromLocal}  ${from}`,
			`to      ${toLocal}  ${to}  (not included)`,
			'',
		].join('\n'),
	);
}

try {
	main();
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 2;
}
