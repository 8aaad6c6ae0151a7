import { afterDays } from '../hours';
import type { Standing, Story } from '../story';
import { Answers, apart, byCell, cycles, known, notSpam, within, type Asked } from './asked';

/** A clock due in the period, in the columns of K02. */
interface Clock {
	rule: string;
	service: string;
	channel: string;
	office: string;
	status: string;
	/** Void and withdrawn ones are counted apart; null: neither, it only may have been keyed late. */
	outcome: 'met' | 'breached' | 'void' | 'withdrawn' | null;
	late: boolean;
	strict: boolean;
	keyedLate: boolean;
}

interface Tally {
	met: number;
	breached: number;
	keyed: number;
	void: number;
	withdrawn: number;
}

/** K02: clocks met of those due in the period. */
export function attainment(stories: readonly Story[], asked: Asked, answers: Answers): void {
	// Of an office those of restricted tickets are left out (CONF-2).
	const open = ({ group }: Story) => !group.startsWith('Terbatas');
	const some = notSpam(known(stories, asked, 'request'), asked).filter(
		(story) => asked.scope === 'national' || open(story),
	);
	const clocks = some.flatMap((story) => {
		const { service, channel } = story;
		const office = open(story) ? story.office : '';
		const own = cycles(story, asked)
			.filter(({ due, cause }) => within(asked, due) && cause !== 'merged')
			.map((cycle) => ({ service, channel, office, ...clockOf(cycle, asked) }));
		return [...own, ...carriedOver(story, asked).map((clock) => ({ ...clock, office }))];
	});
	const law = clocks.filter(({ status, rule }) => status !== 'PROPOSED' && rule !== 'CEISACARE');
	columns(answers, {}, law);
	byCell(asked, law, (cell, some) => rate(answers, cell, some));
	const proposed = clocks.filter(({ status }) => status === 'PROPOSED');
	columns(answers, { ruleStatus: 'PROPOSED' }, proposed);
	for (const [rule, ofRule] of apart(clocks, (one) => one.rule)) {
		for (const [ruleStatus, some] of apart(ofRule, ({ status }) => status)) {
			columns(answers, { rule, ruleStatus }, some);
			for (const [channel, few] of apart(some, (one) => one.channel)) {
				columns(answers, { rule, ruleStatus, channel }, few);
			}
		}
	}
}

function clockOf(cycle: Standing, { asOf }: Asked) {
	const { rule, status, due, result, cause, stopped, received, keyLag, late } = cycle;
	const isOver = stopped !== null || due < asOf;
	const counted = stopped !== null && stopped <= due ? 'met' : isOver ? 'breached' : null;
	const outcome: Clock['outcome'] =
		result === 'void' ? (cause === 'withdrawn' ? 'withdrawn' : 'void') : counted;
	const strict = outcome === 'met' && isStrict(cycle);
	return { rule, status, outcome, late, strict, keyedLate: received + (keyLag ?? 0) * 60_000 > due };
}

function columns(answers: Answers, cell: Record<string, string>, clocks: readonly Clock[]): void {
	const count = (is: (one: Clock) => boolean) => clocks.filter(is).length;
	const all = rate(answers, cell, clocks);
	answers.percent(
		'K02.late',
		cell,
		count(({ outcome, late }) => outcome === 'met' && !late),
		all,
	);
	answers.percent(
		'K02.strict',
		cell,
		count(({ strict }) => strict),
		all,
	);
	answers.count(
		'K02.void',
		cell,
		count(({ outcome }) => outcome === 'void'),
	);
	answers.count(
		'K02.withdrawn',
		cell,
		count(({ outcome }) => outcome === 'withdrawn'),
	);
	answers.count(
		'K02.keyedLate',
		cell,
		count(({ keyedLate }) => keyedLate),
	);
}

function rate(answers: Answers, cell: Record<string, string>, clocks: readonly Clock[]): number {
	const all = clocks.filter(({ outcome }) => outcome === 'met' || outcome === 'breached');
	answers.percent('K02', cell, all.filter(({ outcome }) => outcome === 'met').length, all.length);
	return all.length;
}

/** Column (c): CEISACARE on the day of receipt, WEBCHAT-DIRECT in 60 elapsed minutes (A01, A08). */
function isStrict({ rule, received, stopped, calendar }: Standing): boolean {
	if (rule === 'CEISACARE') return stopped! <= afterDays(calendar, received, 0);
	return rule !== 'WEBCHAT-DIRECT' || stopped! - received <= 60 * 60_000;
}

const ZONES: Readonly<Record<number, string>> = { 7: 'Asia/Jakarta', 8: 'Asia/Makassar', 9: 'Asia/Jayapura' };

/** Counts of cycles that left the log; all of them SOCIAL here, PROPOSED at the contact centre (A15). */
function carriedOver({ carried, service, channel, office }: Story, { offset, from }: Asked): Clock[] {
	if (carried === null) return [];
	const zone = JSON.parse(carried.slice('v1 carried '.length)).zones[ZONES[offset]!];
	const label = new Date(from + offset * 3_600_000).toISOString().slice(0, 7);
	const tally: Tally | undefined = zone.rules[label]?.SOCIAL;
	const clock = { rule: 'SOCIAL', service, channel, office, late: false, strict: false, keyedLate: false };
	const times = (count: number | undefined, more: Partial<Clock>) =>
		Array.from({ length: count ?? 0 }, () => ({
			...clock,
			status: office === 'BRAVO' ? 'PROPOSED' : 'READING',
			outcome: null,
			...more,
		}));
	return [
		...times(tally?.met, { outcome: 'met', strict: true }),
		...times(tally?.breached, { outcome: 'breached' }),
		...times(tally?.void, { outcome: 'void' }),
		...times(tally?.withdrawn, { outcome: 'withdrawn' }),
		...times(tally?.keyed, { keyedLate: true }),
	];
}
