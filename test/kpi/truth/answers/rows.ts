import type { CallRow, KpiInputs, RosterRow, SurveyRow } from '../../../../nodes/policy/kpi/types';
import { instantAt, localDate } from '../hours';
import { officeOf, ZONE } from '../rows';
import type { Story } from '../story';
import { Answers, apart, requests, tenth, within, type Asked } from './asked';

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

/** Of one shift the last row. */
function shiftsOf(rows: readonly RosterRow[]): RosterRow[] {
	return [...new Map(rows.map((row) => [`${row.agent} ${row.date} ${row.start}`, row])).values()];
}

/** Log-in and log-out of a shift, else its start and end, on the clocks of its office. */
export function shiftOf(row: RosterRow): [number, number] {
	const from = instantAt(row.date, row.loggedIn || row.start, ZONE[row.office]!);
	const to = instantAt(row.date, row.loggedOut || row.end, ZONE[row.office]!);
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
	const onPhone = shiftsOf(roster!).filter(
		({ queue, attendance }) => queue === 'phone' && attendance !== 'absent',
	);
	const hours = hoursOf(onPhone, asked);
	answers.set(
		'K12',
		{},
		{
			value: hours === 0 ? null : tenth(answered.length / hours),
			numerator: answered.length,
			denominator: tenth(hours),
		},
	);
}

const QUARTER = HOUR / 4;

/** Agent hours of the roster by weekday and hour of the zone, such as `1 09`, a quarter at a time. */
export function staffedHours({ roster }: KpiInputs, asked: Asked): Map<string, number> {
	const found = new Map<string, number>();
	for (const row of shiftsOf(roster!)) {
		if (row.attendance === 'absent' || !ours(asked, row.office)) continue;
		const [from, to] = shiftOf(row);
		for (let at = from; at < to; at += QUARTER) {
			if (!within(asked, at)) continue;
			const key = hourOf(at, asked.offset);
			found.set(key, (found.get(key) ?? 0) + 0.25);
		}
	}
	return found;
}

/** K01b: arrivals of each hour of the week, all and by channel, and the agents of that hour. */
export function arrivalsByHour(
	stories: readonly Story[],
	inputs: KpiInputs,
	asked: Asked,
	answers: Answers,
): void {
	const staffed = staffedHours(inputs, asked);
	const arrived = requests(stories, asked).filter(({ received }) => within(asked, received));
	const hours = [...staffed.values()].reduce((sum, one) => sum + one, 0);
	answers.set(
		'K01b',
		{},
		{
			value: hours === 0 ? null : tenth(arrived.length / hours),
			numerator: arrived.length,
			denominator: tenth(hours),
		},
	);
	for (const [hour, some] of apart(arrived, ({ received }) => hourOf(received!, asked.offset))) {
		const metric = `K01b.${hour.replace(' ', '.')}`;
		const agents = staffed.get(hour);
		const tell = (cell: Record<string, string>, count: number) =>
			answers.set(metric, cell, {
				...{ value: count, numerator: count },
				denominator: agents === undefined ? null : tenth(agents),
			});
		tell({}, some.length);
		for (const [channel, few] of apart(some, (one) => one.channel)) tell({ channel }, few.length);
	}
}

const hourOf = (at: number, offset: number): string => {
	const local = new Date(at + offset * HOUR);
	return `${local.getUTCDay() || 7} ${local.toISOString().slice(11, 13)}`;
};

/** K12: contacts other than calls, by their first human reply, per staffed hour. */
export function otherContacts(
	stories: readonly Story[],
	{ roster }: KpiInputs,
	asked: Asked,
	answers: Answers,
): void {
	const contacts = requests(stories, asked).filter(
		({ channel, firstReply }) => channel !== 'phone' && within(asked, firstReply),
	);
	const hours = hoursOf(
		shiftsOf(roster!).filter(({ attendance }) => attendance !== 'absent'),
		asked,
	);
	answers.set(
		'K12.other',
		{},
		{
			value: hours === 0 ? null : tenth(contacts.length / hours),
			numerator: contacts.length,
			denominator: tenth(hours),
		},
	);
}

/** Less breaks, of the shifts that began in the period. */
function hoursOf(shifts: readonly RosterRow[], asked: Asked): number {
	return shifts
		.filter((row) => ours(asked, row.office) && within(asked, shiftOf(row)[0]))
		.reduce((sum, row) => sum + (shiftOf(row)[1] - shiftOf(row)[0] - row.breaks * 60_000) / HOUR, 0);
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
				numerator: assessed.length < 4 ? null : sum,
				denominator: assessed.length,
			},
		);
	}
	const shifts = shiftsOf(roster!).filter(({ office, date }) => ours(asked, office) && inPeriod(date));
	const good = shifts.filter(({ attendance }) => attendance === 'present').length;
	answers.percent('K14', {}, good, shifts.length);
}
