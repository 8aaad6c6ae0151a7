import { afterDays } from '../hours';
import type { Standing, Story } from '../story';
import { Answers, apart, cycles, known, notSpam, type Asked } from './asked';

/** A clock of the cohort, in the columns of K02. */
interface Clock {
	rule: string;
	channel: string;
	office: string;
	status: string;
	met: boolean;
	late: boolean;
	strict: boolean;
}

interface Tally {
	met: number;
	breached: number;
	strict: number;
	keyed: number;
	void: number;
	withdrawn: number;
}

/** K02: clocks met of those due in the period. */
export function attainment(stories: readonly Story[], asked: Asked, answers: Answers): void {
	const clocks: Clock[] = [];
	const sums = { void: 0, withdrawn: 0, keyed: 0 };
	for (const story of notSpam(known(stories, asked, 'request'), asked)) {
		carriedOver(story, asked, clocks, sums);
		for (const cycle of cycles(story, asked)) {
			const { rule, status, due, result, cause, stopped, received, keyLag, late } = cycle;
			if (due < asked.from || due >= asked.to || cause === 'merged') continue;
			if (received + (keyLag ?? 0) * 60_000 > due) sums.keyed += 1;
			if (result === 'void') {
				if (cause === 'withdrawn') sums.withdrawn += 1;
				else sums.void += 1;
				continue;
			}
			if (stopped === null && due >= asked.asOf) continue;
			// Due after as_of: not in, though it was stopped already.
			if (due > asked.asOf) continue;
			const met = stopped !== null && stopped <= due;
			const { channel, office } = story;
			clocks.push({ rule, channel, office, status, met, late, strict: met && isStrict(cycle) });
		}
	}
	const law = (one: Clock) => one.status !== 'PROPOSED' && one.rule !== 'CEISACARE';
	columns(answers, {}, clocks.filter(law));
	columns(
		answers,
		{ ruleStatus: 'PROPOSED' },
		clocks.filter(({ status }) => status === 'PROPOSED'),
	);
	for (const [rule, ofRule] of apart(clocks, (one) => one.rule)) {
		for (const [ruleStatus, some] of apart(ofRule, ({ status }) => status)) {
			columns(answers, { rule, ruleStatus }, some);
			for (const [channel, few] of apart(some, (one) => one.channel)) {
				columns(answers, { rule, ruleStatus, channel }, few);
			}
		}
	}
	if (asked.scope === 'national') {
		for (const [office, some] of apart(clocks.filter(law), (one) => one.office)) {
			if (office !== '') columns(answers, { office }, some);
		}
	}
	answers.count('K02.void', {}, sums.void);
	answers.count('K02.withdrawn', {}, sums.withdrawn);
	answers.count('K02.keyedLate', {}, sums.keyed);
}

function columns(answers: Answers, cell: Record<string, string>, clocks: Clock[]): void {
	const count = (is: (one: Clock) => boolean) => clocks.filter(is).length;
	answers.percent(
		'K02',
		cell,
		count(({ met }) => met),
		clocks.length,
	);
	answers.percent(
		'K02.late',
		cell,
		count(({ met, late }) => met && !late),
		clocks.length,
	);
	answers.percent(
		'K02.strict',
		cell,
		count(({ strict }) => strict),
		clocks.length,
	);
}

/** Column (c): CEISACARE on the day of receipt, WEBCHAT-DIRECT in 60 elapsed minutes (A01, A08). */
function isStrict({ rule, received, stopped, calendar }: Standing): boolean {
	if (rule === 'CEISACARE') return stopped! <= afterDays(calendar, received, 0);
	return rule !== 'WEBCHAT-DIRECT' || stopped! - received <= 60 * 60_000;
}

const ZONES: Readonly<Record<number, string>> = { 7: 'Asia/Jakarta', 8: 'Asia/Makassar', 9: 'Asia/Jayapura' };

/** Counts of cycles that left the log; all of them SOCIAL here. */
function carriedOver(
	{ carried, channel, office }: Story,
	{ offset, from }: Asked,
	clocks: Clock[],
	sums: { void: number; withdrawn: number; keyed: number },
): void {
	if (!carried) return;
	const zone = JSON.parse(carried.slice('v1 carried '.length)).zones[ZONES[offset]!];
	const label = new Date(from + offset * 3_600_000).toISOString().slice(0, 7);
	const tally: Tally | undefined = zone.rules[label]?.SOCIAL;
	if (!tally) return;
	const status = office === 'BRAVO' ? 'PROPOSED' : 'READING';
	const clock = { rule: 'SOCIAL', channel, office, status, late: false };
	for (let one = 0; one < tally.met; one += 1) clocks.push({ ...clock, met: true, strict: true });
	for (let one = 0; one < tally.breached; one += 1) clocks.push({ ...clock, met: false, strict: false });
	sums.void += tally.void;
	sums.withdrawn += tally.withdrawn;
	sums.keyed += tally.keyed;
}
