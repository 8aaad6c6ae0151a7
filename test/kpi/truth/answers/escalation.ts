import { by, categoryAt } from '../asOf';
import { workingTime } from '../hours';
import type { Standing, Story } from '../story';
import {
	Answers,
	apart,
	cycles,
	isEscalated,
	known,
	nearestRank,
	requests,
	tenth,
	within,
	type Asked,
} from './asked';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** K05: requests of the period that were escalated, all and those for information. */
export function escalationRate(stories: readonly Story[], asked: Asked, answers: Answers): void {
	const arrived = requests(stories, asked).filter(({ received }) => within(asked, received));
	const code = (story: Story) => categoryAt(story, asked.asOf);
	const rate = (metric: string, some: Story[]) =>
		answers.percent(metric, {}, some.filter((story) => isEscalated(story, asked)).length, some.length);
	rate('K05', arrived);
	const information = arrived.filter((story) => code(story).code.startsWith('INF'));
	rate('K05.inf', information);
	answers.count('K05.unconfirmed', {}, arrived.filter((story) => !code(story).confirmed).length);
}

/** K06: escalations due in the period that were completed in time; K07: those completed in it, and their verification. */
export function escalations(stories: readonly Story[], asked: Asked, answers: Answers): void {
	const all = known(stories, asked, 'escalation').flatMap((story) =>
		cycles(story, asked).map((cycle) => ({ story, cycle })),
	);
	// One that was cancelled while there was still time is none; later it is late.
	const counts = ({ cycle: { cause, stopped, due } }: { cycle: Standing }) =>
		!(cause === 'withdrawn' && stopped! <= due);
	const due = all.filter(
		(one) =>
			counts(one) &&
			within(asked, one.cycle.due) &&
			!(one.cycle.stopped === null && one.cycle.due >= asked.asOf),
	);
	const inTime = ({ cycle }: { cycle: Standing }) => cycle.stopped !== null && cycle.stopped <= cycle.due;
	answers.percent('K06', {}, due.filter(inTime).length, due.length);
	for (const [technicalUnit, some] of apart(due, ({ story }) => story.escalation!.unit)) {
		answers.percent('K06', { technicalUnit }, some.filter(inTime).length, some.length);
	}
	const times = (metric: string, values: number[]) => {
		for (const part of [50, 90]) {
			const found = nearestRank(values, part);
			answers.set(
				`${metric}.p${part}`,
				{},
				{
					value: found === null ? null : tenth(found / MINUTE),
					denominator: values.length,
				},
			);
		}
	};
	times(
		'K06.unit',
		due.flatMap(({ story, cycle }) => {
			const answered = unitAnswer(story, cycle, asked);
			return answered === null ? [] : [workingTime(cycle.calendar, cycle.received, answered)];
		}),
	);
	times(
		'K06.feedback',
		due.flatMap(({ story, cycle }) => {
			const answered = unitAnswer(story, cycle, asked);
			return answered === null || cycle.cause !== 'feedback'
				? []
				: [workingTime(cycle.calendar, answered, cycle.stopped!)];
		}),
	);

	const completed = all.filter(
		({ cycle }) =>
			cycle.stopped !== null && ['feedback', 'letter'].includes(cycle.cause) && within(asked, cycle.stopped),
	);
	const outcomes = completed.flatMap(({ story, cycle }) =>
		story.escalation!.verdicts.filter((one) => one.cycle === cycle.number && one.at <= asked.asOf),
	);
	answers.percent('K07', {}, outcomes.length, completed.length);
	const confirmed = outcomes.filter(({ outcome }) => outcome === 'confirmed').length;
	const refuted = outcomes.filter(({ outcome }) => outcome === 'not_followed_up').length;
	answers.percent('K07b', {}, confirmed, confirmed + refuted);
}

function unitAnswer({ escalation }: Story, { number }: Standing, { asOf }: Asked): number | null {
	return escalation!.unitAnswers.find(({ cycle, at }) => cycle === number && at <= asOf)?.at ?? null;
}

/** K08: complaints of the period by kind, channel, official channel or not; and the letters. */
export function complaints(stories: readonly Story[], asked: Asked, answers: Answers): void {
	const arrived = requests(stories, asked).filter(({ received }) => within(asked, received));
	const kind = (story: Story) => categoryAt(story, asked.asOf);
	const complained = arrived.filter((story) => kind(story).code.startsWith('CPL'));
	answers.count('K08', {}, complained.length);
	for (const [category, some] of apart(complained, (story) => kind(story).code)) {
		answers.count('K08', { category }, some.length);
		if (asked.scope !== 'national') continue;
		for (const [office, few] of apart(some, ({ office }) => office)) {
			if (office !== '') answers.count('K08', { office, category }, few.length);
		}
	}
	for (const [channel, some] of apart(complained, ({ channel }) => channel)) {
		answers.count('K08', { channel }, some.length);
	}
	if (asked.scope === 'national') {
		for (const [office, some] of apart(complained, ({ office }) => office)) {
			if (office !== '') answers.count('K08', { office }, some.length);
		}
	}
	answers.count('K08.official', {}, complained.filter(({ official }) => official === true).length);
	answers.count('K08.unofficial', {}, complained.filter(({ official }) => official === false).length);
	answers.count('K08.unconfirmed', {}, complained.filter((story) => !kind(story).confirmed).length);
	const suggested = arrived.filter(
		(story) => kind(story).code === '' && story.category.suggested.startsWith('CPL'),
	);
	answers.count('K08.suggested', {}, suggested.length);

	// Their letters, from when the complaint came.
	const sent = new Map(known(stories, asked, 'escalation').map((one) => [one.threadKey, one]));
	const hours = complained.flatMap((story) => {
		const child = sent.get(`escalation:${story.number}:1`);
		const letter = child && cycles(child, asked).find(({ cause }) => cause === 'letter');
		return letter ? [workingTime(letter.calendar, story.received!, letter.stopped!)] : [];
	});
	answers.count('K08.letters', {}, hours.length);
	const middle = nearestRank(hours, 50);
	answers.set('K08.letterHours.p50', {}, { value: middle === null ? null : tenth(middle / HOUR) });
}

/** K11: excluded requests of the period by code, and how long their decline took. */
export function excluded(stories: readonly Story[], asked: Asked, answers: Answers): void {
	const arrived = requests(stories, asked).filter(({ received }) => within(asked, received));
	const kind = (story: Story) => categoryAt(story, asked.asOf);
	const some = arrived.filter((story) => kind(story).code.startsWith('EXC'));
	answers.count('K11', {}, some.length);
	declined(answers, {}, some, asked);
	for (const [category, few] of apart(some, (story) => kind(story).code)) {
		answers.count('K11', { category }, few.length);
		declined(answers, { category }, few, asked);
	}
	answers.count('K11.unconfirmed', {}, some.filter((story) => !kind(story).confirmed).length);
	const suggested = arrived.filter(
		(story) => kind(story).code === '' && story.category.suggested.startsWith('EXC'),
	);
	answers.count('K11.suggested', {}, suggested.length);
}

/** From the request to the answer that declined it, elapsed. */
function declined(answers: Answers, cell: Record<string, string>, some: Story[], asked: Asked): void {
	const times = some.flatMap((story) => {
		const [first] = cycles(story, asked);
		return first &&
			(first.result === 'met' || first.result === 'breached') &&
			first.stopped !== null &&
			first.cause !== 'withdrawn'
			? [first.stopped - first.received]
			: [];
	});
	const middle = nearestRank(times, 50);
	answers.set('K11.minutes.p50', cell, { value: middle === null ? null : tenth(middle / MINUTE) });
}

/** RPT-1 to RPT-3 that arose in the period (5.1). */
export function reports(stories: readonly Story[], asked: Asked, answers: Answers): void {
	const arisen = known(stories, asked, 'report').filter(({ received }) => within(asked, received));
	const done = (of: 'written' | 'delivered') =>
		arisen.filter(({ report }) => by(report![of], asked.asOf) !== null);
	answers.count('RPT.written', {}, done('written').length);
	answers.count('RPT.delivered', {}, done('delivered').length);
	const late = arisen.filter((story) => {
		const [cycle] = cycles(story, asked);
		return cycle!.stopped === null ? cycle!.due < asked.asOf : cycle!.stopped > cycle!.due;
	});
	answers.count('RPT.late', {}, late.length);
}

/** K12's call-backs: those due in the period, met and breached. */
export function callBacks(stories: readonly Story[], asked: Asked, answers: Answers): void {
	const due = known(stories, asked, 'call')
		.flatMap((story) => cycles(story, asked))
		.filter((one) => within(asked, one.due) && !(one.stopped === null && one.due >= asked.asOf));
	const met = due.filter(({ stopped, due }) => stopped !== null && stopped <= due).length;
	answers.percent('K12.callbacks', {}, met, due.length);
}
