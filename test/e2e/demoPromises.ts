import { services } from '../../nodes/policy/schema/services';
import type { ClockResult } from '../../nodes/policy/types';
import { localTime } from './localTime';
import { table } from './table';

/** What the rules promised, one line for each promise, in the order of the service catalogue. */
export function promiseTable(results: ClockResult[]): string {
	const head = ['service', 'channel', 'rule', 'limit', 'status', 'calendar', 'received', 'due'];
	const ordered = [...results].sort((one, other) => placeOf(one) - placeOf(other));
	const lines = new Map(ordered.flatMap(promises).map((cells) => [cells.join(), cells]));
	return table(head, [...lines.values()]);
}

/** Services of the catalogue that promised nothing. */
export function silentServices(results: ClockResult[]): string[] {
	return services.filter((name) => !results.some(({ service }) => service === name));
}

function placeOf({ service }: ClockResult): number {
	return service ? services.indexOf(service) : services.length;
}

function promises({ service, channel, clocks, failure }: ClockResult): string[][] {
	if (clocks.length === 0)
		return [[service ?? '-', channel, '-', '-', '-', '-', '-', failure?.reason ?? '-']];
	return clocks.map(({ rule, limit, status, calendar, zone, receivedAt, dueAt, governs }) => [
		service ?? '-',
		channel,
		rule,
		limit,
		status,
		calendar,
		localTime(receivedAt, zone),
		`${localTime(dueAt, zone)}${governs ? '' : ' (once escalated)'}`,
	]);
}
