import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clockOf } from '../../nodes/policy/clock/due';
import { explainDue } from '../../nodes/policy/clock/explain';
import type { Policy } from '../../nodes/policy/document';
import { instantOf } from '../../nodes/policy/instant';
import { policyFrom } from '../../nodes/policy/overlay/policyFrom';
import { withDueTimes } from './dueFile';

const usage = `Usage:
  npm run -s due -- --rule RULE --calendar CALENDAR --at INSTANT [--overlay FILE]
  npm run -s due -- --file FILE [--overlay FILE]
RULE and CALENDAR have names of the catalogue, such as WEBCHAT-DIRECT and OFFICE-JKT. INSTANT is ISO 8601 with an
offset, such as 2026-11-20T16:40:00+07:00. FILE is a TSV with a header that names the columns rule, calendar and
received; a line without a due time says why in its column error, and the command still ends with 0. An overlay is JSON: an object, or an array with rows of djbc_policy.`;

/**
 * `npm run due`: one clock with its walk explained, or every line of a file with its due time. A line that has none
 * says why in its column; a clock that has none ends with 1, what cannot be read ends with 2.
 */
function main(): void {
	const text = { type: 'string' } as const;
	const { values } = parseArgs({
		options: { rule: text, calendar: text, at: text, file: text, overlay: text, help: { type: 'boolean' } },
	});
	if (values.help) {
		print(usage.split('\n'));
		return;
	}
	const { rule, calendar, at, file, overlay } = values;
	const one = [rule, calendar, at];
	if (file !== undefined && one.every((value) => value === undefined)) {
		print(withDueTimes(policyOf(overlay), read(file)));
	} else if (file === undefined && rule !== undefined && calendar !== undefined && at !== undefined) {
		const policy = policyOf(overlay);
		const outcome = clockOf(policy, rule, calendar, at);
		if ('code' in outcome && (outcome.code === 'unknown_cell' || instantOf(at) === null)) {
			throw new Error(outcome.reason);
		}
		print(explainDue(policy, rule, calendar, at));
		process.exitCode = 'code' in outcome ? 1 : 0;
	} else {
		throw new Error(`Give either --rule, --calendar and --at, or --file.\n${usage}`);
	}
}

function policyOf(path: string | undefined): Policy {
	const now = Date.now();
	if (path === undefined) {
		return policyFrom({ now }).policy;
	}
	const given = json(path);
	return policyFrom(Array.isArray(given) ? { rows: given, now } : { overlay: given, now }).policy;
}

function json(path: string): unknown {
	try {
		return JSON.parse(read(path));
	} catch (error) {
		throw error instanceof SyntaxError ? new Error(`${path} is no JSON: ${error.message}`) : error;
	}
}

function read(path: string): string {
	return readFileSync(path, 'utf8');
}

function print(lines: readonly string[]): void {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') {
			throw error;
		}
	});
	process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

try {
	main();
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 2;
}
