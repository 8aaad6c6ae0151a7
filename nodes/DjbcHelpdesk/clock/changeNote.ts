import { localTime } from '../../policy/localTime';
import type { Stage } from '../../policy/cycle/types';
import type { Policy } from '../../policy/document';

import type { RunningClock } from './runningClock';

/** What the agents of a ticket are told of its new due time, in Indonesian. */
export function changeNote(
	policy: Policy,
	{ given, again }: RunningClock,
	{ decidedBy, reason }: { decidedBy: string; reason: string },
): string {
	const moved = again.flatMap((stage, place) => {
		const before = given[place]!.dueAt;
		return before === stage.dueAt ? [] : [movedLine(policy, stage, before)];
	});
	return [
		'Batas waktu dihitung ulang.',
		...moved,
		`Diputuskan oleh: ${decidedBy}`,
		...(reason ? [`Alasan: ${reason}`] : []),
		`Kebijakan: ${policy.version} (${policy.hash})`,
	].join('\n');
}

function movedLine({ rules, calendars }: Policy, { rule, calendar, dueAt }: Stage, before: string): string {
	const { zone } = calendars.calendars[calendar]!;
	const times = `semula ${localTime(before, zone)}, menjadi ${localTime(dueAt, zone)}`;
	return `${rules[rule]!.label} (${rule}): ${times}`;
}
