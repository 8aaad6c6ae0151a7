import type { CallRow, KpiInputs, RosterRow, SurveyRow } from '../../../../nodes/policy/kpi/types';
import { instantAt, localDate } from '../hours';
import { officeOf, ZONE } from '../rows';
import { Answers, apart, tenth, within, type Asked } from './asked';

const HOUR = 3_600_000;

const ours = ({ scope }: Asked, office: string): boolean => scope === 'national' || office === scope;

/** K09: answers of the period, and how many answered of those who were invited in it. */
export function satisfaction({ surveys }: KpiInputs, asked: Asked, answers: Answers): void {
	const all = surveys!.filter(({ office }) => ours(asked, office));
	told(all, {}, asked, answers);
	for (const [channel, some] of apart(all, ({ channel }) => channel)) told(some, { channel }, asked, answers);
	if (asked.scope !== 'national') return;
	for (const [office, some] of apart(all, ({ office }) => office)) told(some, { office }, asked, answers);
}

function told(some: SurveyRow[], cell: Record<string, string>, asked: Asked, answers: Answers): void {
	const at = (text: string) => (text === '' ? null : Date.parse(text));
	const answered = some.filter(({ answeredAt }) => within(asked, at(answeredAt)));
	const sum = answered.reduce((total, { score }) => total + score!, 0);
	const parts = { numerator: sum, denominator: answered.length };
	const mean = (times: number) => (answered.length === 0 ? null : tenth((sum * times) / answered.length));
	answers.set('K09', cell, { value: mean(1), ...parts });
	answers.set('K09.index', cell, { value: mean(25), ...parts });
	const invited = some.filter(({ invitedAt }) => within(asked, at(invitedAt)));
	answers.percent('K09.response', cell, answered.length, invited.length);
}

/** Of one call the last row. */
function callsOf(rows: readonly CallRow[]): CallRow[] {
	return [...new Map(rows.map((row) => [row.callHash, row])).values()];
}

/** Start and end of a shift, on the clocks of its office. */
export function shiftOf({ office, date, start, end }: RosterRow): [number, number] {
	const from = instantAt(date, start, ZONE[office]!);
	const to = instantAt(date, end, ZONE[office]!);
	return [from, to > from ? to : to + 24 * HOUR];
}

/** K12: inbound calls answered, per hour on the phone queue. */
export function callsPerHour({ calls, roster }: KpiInputs, asked: Asked, answers: Answers): void {
	const answered = callsOf(calls!).filter(
		({ direction, outcome, answeredAt, office }) =>
			direction === 'in' &&
			outcome === 'answered' &&
			ours(asked, office) &&
			within(asked, Date.parse(answeredAt)),
	);
	const hours = roster!
		.filter(
			({ queue, office, attendance }) => queue === 'phone' && ours(asked, office) && attendance !== 'absent',
		)
		.filter((row) => within(asked, shiftOf(row)[0]))
		.reduce((sum, row) => sum + shiftOf(row)[1] - shiftOf(row)[0] - row.breaks * 60_000, 0);
	answers.set(
		'K12',
		{},
		{
			value: hours === 0 ? null : tenth(answered.length / (hours / HOUR)),
			numerator: answered.length,
			denominator: tenth(hours / HOUR),
		},
	);
}

/** K13 and K14. */
export function staff({ assessments, roster }: KpiInputs, asked: Asked, answers: Answers): void {
	const first = localDate(asked.from, asked.offset);
	const last = localDate(asked.to - 1, asked.offset);
	const until = localDate(asked.asOf, asked.offset);
	const inPeriod = (date: string) => date >= first && date <= last && date <= until;
	const assessed = assessments!.filter(({ agent, date }) => ours(asked, officeOf(agent)) && inPeriod(date));
	for (const skill of ['hardskill', 'softskill'] as const) {
		const sum = assessed.reduce((total, row) => total + row[skill], 0);
		answers.set(
			`K13.${skill}`,
			{},
			{
				value: assessed.length < 4 ? null : tenth(sum / assessed.length),
				numerator: sum,
				denominator: assessed.length,
			},
		);
	}
	const shifts = roster!.filter(({ office, date }) => ours(asked, office) && inPeriod(date));
	const good = shifts.filter(({ attendance }) => attendance === 'present').length;
	answers.percent('K14', {}, good, shifts.length);
}
