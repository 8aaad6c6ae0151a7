import { localTimeOf, workingTime } from '../../nodes/policy/clock/calendar';
import { clockOf } from '../../nodes/policy/clock/due';
import type { Policy } from '../../nodes/policy/document';

const asked = ['rule', 'calendar', 'received'] as const;

/**
 * The lines of a TSV with the columns `due` and `error` behind, one of them empty on each line. The header names the
 * columns `rule`, `calendar` and `received` in any order; its cells and blank lines are kept, a BOM and CRs are not. A
 * line with more cells than the header gets an error in place of the surplus.
 * @throws Error when the header does not name the columns
 */
export function withDueTimes(policy: Policy, text: string): string[] {
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	if (lines.at(-1) === '') {
		lines.pop();
	}
	const headAt = lines.findIndex(isFilled);
	const header = (lines[headAt] ?? '').split('\t');
	const places = asked.map((name) => header.findIndex((cell) => cell.trim().toLowerCase() === name));
	const missing = asked.filter((_, index) => places[index]! < 0);
	if (missing.length > 0) {
		throw new Error(`the header has no column ${missing.join(', ')}`);
	}
	return lines.map((line, index) => {
		if (!isFilled(line)) {
			return line;
		}
		const cells = line.split('\t');
		while (cells.length > header.length && cells.at(-1) === '') {
			cells.pop();
		}
		while (cells.length < header.length) {
			cells.push('');
		}
		if (index === headAt) {
			return [...cells, 'due', 'error'].join('\t');
		}
		if (cells.length > header.length) {
			const found = `The line has ${cells.length} cells, the header ${header.length}.`;
			return [...cells.slice(0, header.length), '', found].join('\t');
		}
		const [rule, calendar, received] = places.map((place) => cells[place]!.trim());
		const clock = clockOf(policy, rule!, calendar!, received!);
		if ('code' in clock) {
			return [...cells, '', clock.reason].join('\t');
		}
		const due = localTimeOf(workingTime(policy.calendars, calendar!), Date.parse(clock.dueAt));
		return [...cells, due, ''].join('\t');
	});
}

function isFilled(line: string): boolean {
	return line.trim() !== '';
}
