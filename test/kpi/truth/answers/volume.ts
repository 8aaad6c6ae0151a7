import { categoryAt, standing, stepsBy } from '../asOf';
import { effectiveStart, localDate, workingDaysSince, workingTime } from '../hours';
import type { Story } from '../story';
import {
	Answers,
	apart,
	byCell,
	cycles,
	isEscalated,
	nearestRank,
	requests,
	tenth,
	within,
	type Asked,
} from './asked';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** K01: how many requests, by service, channel and category. */
export function volume(stories: readonly Story[], asked: Asked, answers: Answers): void {
	const arrived = requests(stories, asked).filter(({ received }) => within(asked, received));
	byCell(asked, arrived, (cell, some) => answers.count('K01', cell, some.length));
	const code = (story: Story) => categoryAt(story, asked.asOf);
	for (const [category, some] of apart(arrived, (story) => code(story).code)) {
		if (category !== '') answers.count('K01', { category }, some.length);
	}
	answers.count('K01.unconfirmed', {}, arrived.filter((story) => !code(story).confirmed).length);
}

/** K01b: arrivals by weekday and hour of the zone, and channel: `1 09 webchat`. */
export function arrivals(stories: readonly Story[], asked: Asked): Map<string, number> {
	const found = new Map<string, number>();
	for (const { received, channel } of requests(stories, asked)) {
		if (!within(asked, received)) continue;
		const local = new Date(received + asked.offset * HOUR);
		const key = `${local.getUTCDay() || 7} ${local.toISOString().slice(11, 13)} ${channel}`;
		found.set(key, (found.get(key) ?? 0) + 1);
	}
	return found;
}

/** K03: the first human reply, minus the effective start; by the rule's calendar and elapsed. */
export function firstResponse(stories: readonly Story[], asked: Asked, answers: Answers): void {
	const replied = requests(stories, asked).filter((story) => within(asked, story.firstReply));
	byCell(
		asked,
		replied,
		(cell, some) => {
			const times = some.flatMap((story) => {
				const [first] = story.rounds.map((round) => standing(round, Infinity));
				if (!first) return [];
				const { calendar, rule } = first;
				// MARAGA runs from the post itself, in whatever hour (1.6).
				const start = rule === 'MARAGA' ? story.received! : effectiveStart(calendar, story.received!);
				const until = Math.max(start, story.firstReply!);
				return [{ elapsed: until - start, working: workingTime(calendar, start, until) }];
			});
			for (const name of ['elapsed', 'working'] as const) {
				const values = times.map((one) => one[name]);
				const minutes = (value: number | null) => (value === null ? null : tenth(value / MINUTE));
				const parts = { denominator: values.length };
				for (const part of [50, 90, 95]) {
					answers.set(`K03.${name}.p${part}`, cell, {
						...{ value: minutes(nearestRank(values, part)), ...parts },
					});
				}
				answers.set(`K03.${name}.max`, cell, { value: minutes(nearestRank(values, 100)), ...parts });
			}
		},
		['service', 'channel'],
	);
}

const HOME: Readonly<Record<string, string>> = {
	...{ 'KPPBC-MKS': 'OFFICE-MKS', 'KPPBC-JYP': 'OFFICE-KPPBC-JYP' },
};

/** K04: received and not closed before the end, by age in working days, and those past their due time. */
export function backlog(stories: readonly Story[], asked: Asked, answers: Answers): void {
	const end = Math.min(asked.to, asked.asOf + 1);
	const open = requests(stories, asked).filter((story) => {
		const steps = stepsBy(story, asked.asOf).filter(({ at }) => at < end);
		return story.received! < end && steps.at(-1)?.event !== 'closed';
	});
	byCell(asked, open, (cell, some) => answers.count('K04', cell, some.length));
	const last = localDate(end - 1, asked.offset);
	const ages = open.map((story) => {
		const calendar = HOME[story.office] ?? 'OFFICE-JKT';
		return workingDaysSince(calendar, story.received!, last);
	});
	const between = (from: number, to: number) => ages.filter((age) => age >= from && age <= to).length;
	answers.count('K04.age.0-1', {}, between(0, 1));
	answers.count('K04.age.2-3', {}, between(2, 3));
	answers.count('K04.age.4-5', {}, between(4, 5));
	answers.count('K04.age.5+', {}, between(6, Infinity));
	const overdue = open.filter((story) =>
		cycles(story, asked).some(
			({ received, due, stopped, result }) =>
				result !== 'void' && received < end && due < end && (stopped === null || stopped >= end),
		),
	);
	answers.count('K04.overdue', {}, overdue.length);
}

/** K10: tickets closed in the period, and those that their user opened again within a week. */
export function reopened(stories: readonly Story[], asked: Asked, answers: Answers): void {
	const closed = requests(stories, asked).filter((story) =>
		stepsBy(story, asked.asOf).some(({ event, at }) => event === 'closed' && within(asked, at)),
	);
	const isAgain = (story: Story) => {
		const steps = stepsBy(story, asked.asOf);
		return steps.some(({ event, at }, place) => {
			const next = steps[place + 1];
			const isUser = next?.event === 'reopened' && next.by === 'user';
			return event === 'closed' && within(asked, at) && isUser && next.at - at <= 7 * 24 * HOUR;
		});
	};
	byCell(
		asked,
		closed,
		(cell, some) => answers.percent('K10', cell, some.filter(isAgain).length, some.length),
		['service', 'channel'],
	);
}

/** K15: web-chats of the period that were escalated, and those after their 60 minutes. */
export function lateTriage(stories: readonly Story[], asked: Asked, answers: Answers): void {
	const escalated = requests(stories, asked).filter(
		(story) => story.channel === 'webchat' && within(asked, story.received) && isEscalated(story, asked),
	);
	const late = escalated.filter(({ rounds, escalatedAt }) => escalatedAt! > rounds[0]!.governing[0]!.due);
	answers.set('K15', {}, { value: late.length, numerator: late.length, denominator: escalated.length });
}

/** K16: first windows that ended in the period, and those that ended before a human had replied. */
export function windowLost(stories: readonly Story[], asked: Asked, answers: Answers): void {
	const ended = requests(stories, asked).filter(({ windows: [first = null] }) => within(asked, first));
	const lost = ended.filter(({ windows: [first], firstReply }) => firstReply === null || firstReply > first!);
	answers.set('K16', {}, { value: lost.length, numerator: lost.length, denominator: ended.length });
}
