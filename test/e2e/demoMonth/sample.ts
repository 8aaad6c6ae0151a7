import { unitGroup } from '../../../nodes/policy/deskGroups';
import { defaultPolicy } from '../../../nodes/policy/document';
import type { KpiInputs } from '../../../nodes/policy/kpi/types';
import { ticketOf } from '../../kpi/truth/desk';
import { month } from '../../kpi/truth/month';
import { rows } from '../../kpi/truth/rows';
import type { Story } from '../../kpi/truth/story';
import type { IntakePlaces } from '../intakePlaces';

/** What the ground truth of the KPI makes up, as far as the shipped policy knows its offices. */
export interface Sample {
	stories: Story[];
	inputs: KpiInputs;
}

/** The period that is shown, and the one before, which it is compared with. */
export const PERIOD = '2026-01';
export const BEFORE = '2025-12';

/** By then all stories have ended. */
const LAST_CHANGE = Date.parse('2026-04-01T00:00:00Z');

/** An office of the ground truth that an admin would have entered first. */
const UNKNOWN_OFFICE = 'KPPBC-JYP';

/** Numbers of surveys' tickets, which the desk does not hold: above all ids that it gives. */
const SURVEYED = 1_000_000;

/** Days of the period that is shown, and one more on each side. */
const [FIRST, LAST] = ['2026-01-25', '2026-02-26T99'];

export function sampleMonth(): Sample {
	const { calls, roster, assessments, surveys } = rows(5);
	const known = <Row extends { office: string }>(all: readonly Row[] | null): Row[] =>
		(all ?? []).filter(({ office }) => office !== UNKNOWN_OFFICE);
	const isShown = (...dates: string[]) => dates.some((date) => date >= FIRST! && date <= LAST!);
	return {
		stories: known(month(7, 400)),
		inputs: {
			calls: known(calls).filter(({ ringAt, answeredAt, endedAt }) => isShown(ringAt, answeredAt, endedAt)),
			roster: known(roster).filter(({ date }) => isShown(date)),
			assessments: (assessments ?? []).filter(({ date }) => isShown(date)),
			surveys: known(surveys)
				.filter(({ invitedAt, answeredAt }) => isShown(invitedAt, answeredAt))
				.map((row) => ({ ...row, ticketId: SURVEYED + row.ticketId })),
		},
	};
}

/** The stories as the desk's tickets, in its groups, as they stand when all is over. */
export function sampleTickets({ stories }: Sample, places: IntakePlaces): object[] {
	const policy = defaultPolicy();
	return stories.map((story) => {
		const ticket = ticketOf(story, LAST_CHANGE, policy);
		const { number, title, state, created_at, updated_at, close_at } = ticket;
		const own = Object.entries(ticket).filter(([name]) => name.startsWith('djbc_'));
		return {
			...{ number, title, state, created_at, updated_at, close_at },
			...Object.fromEntries(own),
			group: groupOf(story),
		};
	});

	function groupOf({ group, office, escalation }: Story): string {
		if (group.startsWith('Kantor::')) return places.groupOf(office);
		return (group.startsWith('Unit::') && escalation && unitGroup(policy, escalation.unit)) || group;
	}
}
