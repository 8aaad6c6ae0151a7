import { limitNotation } from '../clock/due';
import type { Frames } from '../schema/calendars';
import type { Limit, RoutingCell } from '../schema/services';
import { framesNotation } from './notation';

/** One difference between two policies as a sentence for an admin; undefined: it was or is not there. */
export function inWords(steps: readonly string[], before: unknown, after: unknown): string {
	const what = subjectOf(steps);
	const was = describe(steps, before) || 'nothing';
	const is = describe(steps, after) || 'nothing';
	if (before === undefined || before === null) {
		return `${what} added: ${is}`;
	}
	return after === undefined || after === null
		? `${what} removed: ${was}`
		: `${what} changed from ${was} to ${is}`;
}

/** The place by its name in the trade, where it has one. */
function subjectOf(steps: readonly string[]): string {
	const [section = '', first = '', second = '', third = ''] = steps;
	const rest = (from: number) =>
		steps
			.slice(from)
			.map((step) => ` ${spaced(step)}`)
			.join('');
	switch (`${section}/${first}`) {
		case 'calendars/holidays':
			return second === 'national'
				? `Holiday ${third}`
				: second === 'cutiBersama'
					? `Cuti bersama ${third}`
					: `Source of the holidays of ${third}`;
		case 'calendars/overlays':
			return `${second}${rest(3)}`;
		case 'calendars/exceptions':
			return `Forced day ${second}${rest(3)}`;
		case 'calendars/schedules':
			return `Schedule ${second}${third === '' ? '' : ` of ${third}`}`;
		case 'calendars/validTo':
			return 'Last day of the calendars';
		case 'calendars/calendars':
			return `Calendar ${second}${rest(3)}`;
	}
	if (section === 'senders') {
		return first === 'offices' ? `Sender ${second}${rest(3)}` : `Address for complaints ${second}`;
	}
	if (section === 'kpi' && first === 'indicators') {
		return `${capital(third)} of ${second}`;
	}
	const thing = things[section];
	return thing ? `${thing} ${first}${rest(2)}` : `${capital(spaced(section))}${rest(1)}`;
}

/** Sections of named things. */
const things: Readonly<Record<string, string>> = {
	services: 'Service',
	offices: 'Office',
	units: 'Unit',
	rules: 'Rule',
	routing: 'Routing of',
	topics: 'Topic',
	complaints: 'Complaints by',
	exclusions: 'Exclusion',
	reports: 'Report',
	templates: 'Template',
	switches: 'Switch',
};

function describe(steps: readonly string[], content: unknown): string {
	const [section, first] = steps;
	if (content === undefined) {
		return '';
	}
	if (steps.at(-1) === 'limit' && typeof content === 'object') {
		return limitWithDetail(content as Limit | null);
	}
	if (section === 'calendars' && first === 'schedules' && Array.isArray(content)) {
		return framesNotation(content as Frames) || 'nobody on duty';
	}
	if (section === 'calendars' && first === 'exceptions' && steps.length === 3) {
		const { open, frames } = content as { open: boolean; frames?: Frames };
		return open ? `open ${frames ? framesNotation(frames) : 'at the usual hours'}` : 'closed';
	}
	if (section === 'calendars' && first === 'overlays' && steps.length === 3) {
		const { from, to, hours } = content as Record<string, string>;
		return `${from} to ${to}, hours ${hours}`;
	}
	if (section === 'routing' && steps.length === 3) {
		const cell = content as RoutingCell;
		return cell.clock === 'rules' ? `${cell.rules.join(', ')} of ${cell.service}` : 'no clock';
	}
	return plain(content);
}

/** Values without quotes and braces; what is empty is left out. */
function plain(content: unknown): string {
	if (typeof content !== 'object' || content === null) {
		return String(content);
	}
	if (Array.isArray(content)) {
		return content.map(plain).join(', ');
	}
	return Object.entries(content)
		.map(([name, value]) => [spaced(name), value === null ? '' : plain(value)])
		.filter(([, value]) => value !== '')
		.map((pair) => pair.join(' '))
		.join('; ');
}

function limitWithDetail(limit: Limit | null): string {
	const details =
		limit?.kind === 'SPLIT' ? ` ${limit.span}${limit.capAtOpening ? ', capped at opening' : ''}` : '';
	return limitNotation(limit) + details;
}

const spaced = (name: string): string =>
	/^[a-z]+[A-Z]/.test(name) ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : name;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
