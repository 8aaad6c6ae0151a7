import { Compilation } from '../../nodes/policy/kpi/compile';
import { questionOf } from '../../nodes/policy/kpi/question';
import type { KpiLine, KpiResult } from '../../nodes/policy/kpi/types';

import { askedFor, keyOf, type Answer, type Asked } from './truth/answers/asked';
import { arrivals } from './truth/answers/volume';
import { ticketOf } from './truth/desk';
import { knownAnswers } from './truth/known';
import { month } from './truth/month';
import { policyOfThree } from './truth/policy';
import { rows } from './truth/rows';

/**
 * Catalogue 5.3 against the ground truth: the same tickets, counted by the compiler and by hand, give the same numbers to
 * the last digit. Periods over the year's end, over the first of Ramadan and of 28 days; three zones; a preliminary run,
 * the final one, and a restatement.
 */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const policy = policyOfThree();
const stories = month(7, 5000);
const inputs = rows(5);

const ZONES = { national: 7, 'KPPBC-MKS': 8, 'KPPBC-JYP': 9 };
const SCOPES = Object.keys(ZONES) as Array<keyof typeof ZONES>;
const PERIODS = ['2025-12', '2026-01', '2026-02'];
const RUNS = { preliminary: 8 * HOUR, final: 7 * DAY, restatement: 30 * DAY };
const LATEST = Date.parse('2026-06-01T00:00:00Z');

/** What the desk holds at an instant. */
function deskAt(now: number): Array<Record<string, unknown>> {
	return stories.filter(({ created }) => created <= now).map((story) => ticketOf(story, now, policy));
}

function compiled(scope: string, label: string, asOf: number, tickets: Array<Record<string, unknown>>) {
	const compilation = new Compilation(questionOf(policy, scope, label, asOf), 'final', '');
	for (const ticket of tickets) compilation.add(ticket);
	return compilation.result(inputs, { periods: [null, null, null], runBefore: null });
}

const latest = deskAt(LATEST);

type Known = ReadonlyMap<string, Answer>;

describe.each(PERIODS)('%s', (label) => {
	describe.each(Object.entries(RUNS))('%s', (_run, delay) => {
		const { asOf } = { asOf: askedFor('national', 7, label, 0).to + delay };
		const tickets = deskAt(asOf);

		test.each(SCOPES)('%s: every number is the known one', (scope) => {
			const asked = askedFor(scope, ZONES[scope], label, asOf);
			const result = compiled(scope, label, asOf, tickets);
			const answers = knownAnswers(stories, inputs, asked).all;
			expect(wrong(result, answers)).toEqual([]);
			expect(hoursWrong(result, asked)).toEqual([]);
			expect(leaks(result, answers)).toEqual([]);
			expect(result.warnings.filter((one) => !one.startsWith('K14'))).toEqual([]);
		});

		test.each(SCOPES)('%s: read again months later the same as_of gives the same numbers', (scope) => {
			const now = compiled(scope, label, asOf, tickets);
			const later = compiled(scope, label, asOf, latest);
			expect(differing(now.lines, later.lines)).toEqual([]);
			expect(later.heat).toEqual(now.heat);
		});
	});
});

/** Lines that say something else than the stories, and numbers that no line tells. */
function wrong(result: KpiResult, all: Known): string[] {
	const told = new Map(result.lines.map((line) => [keyOfLine(line), line]));
	const silent = [...all].filter(([key, { value }]) => !told.has(key) && value !== 0 && value !== null);
	return [
		...silent.map(([key]) => `${key}: no line`),
		...result.lines.flatMap((line) => {
			const key = keyOfLine(line);
			const answer = all.get(key);
			if (!answer) return line.value ? [`${key}: ${shown(line)} is nothing that was asked for`] : [];
			const isRight = isSuppressed(line) ? line.value === null : isSame(line, answer);
			return isRight ? [] : [`${key}: ${shown(line)} should be ${shown(answer)}`];
		}),
	];
}

const isSuppressed = ({ note }: KpiLine): boolean => note.includes('suppressed');

/** Restricted complaints of an office that a line tells, or lets somebody find out by subtraction (CONF-2). */
function leaks(result: KpiResult, all: Known): string[] {
	const ofOffice = result.lines.filter(({ office }) => office !== '' || result.scope !== 'national');
	const secret = ({ category, technicalUnit }: KpiLine) =>
		['CPL::ETH', 'CPL::CRM'].includes(category) || ['PUSAT-KI', 'DIT-P2'].includes(technicalUnit ?? '');
	const small = ofOffice.filter(
		(line) => secret(line) && line.metric.match(/^K0[1568]$/) && !isSuppressed(line) && isSmall(line),
	);
	// Beside a total that is told, one hidden kind alone would be no secret.
	const lonely = ['K01', 'K08'].flatMap((metric) =>
		[...new Set(ofOffice.map(({ office }) => office))].filter((office) => {
			const kinds = ofOffice.filter(
				(line) => line.metric === metric && line.office === office && line.category !== '',
			);
			const total = ofOffice.find(
				(line) => keyOfLine(line) === keyOf(metric, { office }) && !isSuppressed(line),
			);
			return total && kinds.filter(isSuppressed).length === 1;
		}),
	);
	return [...small.map(keyOfLine), ...lonely];

	function isSmall(line: KpiLine): boolean {
		const { value, denominator } = all.get(keyOfLine(line))!;
		const count = denominator ?? value;
		return count !== null && count > 0 && count < 5;
	}
}

function isSame(line: KpiLine, answer: Answer): boolean {
	return (
		line.value === answer.value &&
		(answer.numerator === undefined || line.numerator === answer.numerator) &&
		(answer.denominator === undefined || line.denominator === answer.denominator)
	);
}

const shown = ({ value, numerator, denominator }: Answer): string =>
	`${value} of ${numerator ?? '-'} / ${denominator ?? '-'}`;

function keyOfLine({ metric, service, office, channel, category, rule, ruleStatus, ...line }: KpiLine) {
	const { technicalUnit = '' } = line;
	return keyOf(metric, { service, office, channel, category, rule, ruleStatus, technicalUnit });
}

function differing(ones: KpiLine[], others: KpiLine[]): string[] {
	const of = (lines: KpiLine[]) => new Set(lines.map((line) => `${keyOfLine(line)}: ${shown(line)}`));
	const [one, other] = [of(ones), of(others)];
	return [
		...[...one].filter((text) => !other.has(text)).map((text) => `before ${text}`),
		...[...other].filter((text) => !one.has(text)).map((text) => `after ${text}`),
	];
}

/** The heat map of arrivals (K01b). */
function hoursWrong({ heat }: KpiResult, asked: Asked): string[] {
	const expected = arrivals(stories, asked);
	const two = (hour: number) => String(hour).padStart(2, '0');
	const found = new Map(
		heat
			.filter(({ arrivals }) => arrivals > 0)
			.map((cell) => [`${cell.weekday} ${two(cell.hour)} ${cell.channel}`, cell.arrivals]),
	);
	return [...new Set([...expected.keys(), ...found.keys()])]
		.filter((key) => expected.get(key) !== found.get(key))
		.map((key) => `${key}: ${found.get(key)} should be ${expected.get(key)}`);
}
