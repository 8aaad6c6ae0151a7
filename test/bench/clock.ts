import { performance } from 'node:perf_hooks';
import { dueInstant } from '../../nodes/policy/clock/run';
import { walkDue } from './dayWalk';
import { between, limitKinds, randomFrom, randomPolicy, type Random } from './randomPolicy';

/**
 * Due times per second: the engine against a plain luxon day walk, over random rules, calendars and instants, in one
 * run. Every case of the walk is compared; a difference ends with exit code 1. `npm run bench:clock -- 7` repeats the
 * run of seed 7.
 */
const CASES = 20_000;
const PASSES = 10;
const WALKED = 1_500;
const ROUNDS = 7;

interface Cases {
	rules: string[];
	calendars: string[];
	instants: Float64Array;
}

const seed = Number(process.argv[2] ?? Math.floor(Math.random() * 1_000_000));
const random = randomFrom(seed);
const policy = randomPolicy(random);
const calendarNames = Object.keys(policy.calendars.calendars);
let checksum = 0;

function randomCases(kind: string, source: Random): Cases {
	const ruleNames = Object.keys(policy.rules).filter((name) => name.startsWith(`${kind}-`));
	const begin = Date.parse('2025-01-02T00:00:00Z');
	const end = Date.parse('2026-12-01T00:00:00Z');
	return {
		rules: Array.from({ length: CASES }, () => ruleNames[between(source, 0, ruleNames.length - 1)]!),
		calendars: Array.from(
			{ length: CASES },
			() => calendarNames[between(source, 0, calendarNames.length - 1)]!,
		),
		instants: Float64Array.from({ length: CASES }, () => between(source, begin, end)),
	};
}

function engine({ rules, calendars, instants }: Cases): void {
	let sum = 0;
	for (let pass = 0; pass < PASSES; pass++) {
		for (let index = 0; index < CASES; index++) {
			sum += dueInstant(policy, rules[index]!, calendars[index]!, instants[index]!)?.due ?? 1;
		}
	}
	checksum += sum;
}

function walk({ rules, calendars, instants }: Cases): void {
	let sum = 0;
	for (let index = 0; index < WALKED; index++) {
		const { limit } = policy.rules[rules[index]!]!;
		sum += walkDue(policy.calendars, calendars[index]!, limit!, instants[index]!) ?? 1;
	}
	checksum += sum;
}

function differences({ rules, calendars, instants }: Cases): string[] {
	const found: string[] = [];
	for (let index = 0; index < WALKED; index++) {
		const [rule, calendar, instant] = [rules[index]!, calendars[index]!, instants[index]!];
		const ours = dueInstant(policy, rule, calendar, instant)?.due ?? null;
		const walked = walkDue(policy.calendars, calendar, policy.rules[rule]!.limit!, instant);
		if (ours !== walked) {
			found.push(`${rule} on ${calendar} at ${new Date(instant).toISOString()}: ${ours}, walk ${walked}`);
		}
	}
	return found;
}

/** Nanoseconds of one case. */
function timed(run: () => void, cases: number): number {
	const start = performance.now();
	run();
	return ((performance.now() - start) * 1e6) / cases;
}

/** Median of engine and walk, their rounds taken by turns, so that a busy machine is busy for both. */
function measure(cases: Cases): { ours: number; walked: number } {
	const rounds = Array.from({ length: ROUNDS }, () => ({
		ours: timed(() => engine(cases), CASES * PASSES),
		walked: timed(() => walk(cases), WALKED),
	}));
	const median = (of: 'ours' | 'walked') =>
		rounds.map((round) => round[of]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
	return { ours: median('ours'), walked: median('walked') };
}

function row(kind: string, ours: number, walked: number): string {
	const perSecond = (time: number) => Math.round(1e9 / time).toLocaleString('en');
	return [
		kind.padEnd(6),
		perSecond(ours).padStart(13),
		ours.toFixed(1).padStart(8),
		perSecond(walked).padStart(13),
		walked.toFixed(0).padStart(10),
		`${Math.round(walked / ours).toLocaleString('en')} x`.padStart(10),
	].join('  ');
}

const all = limitKinds.map((kind) => [kind, randomCases(kind, random)] as const);
const wrong = all.flatMap(([, cases]) => differences(cases));
console.log(`seed ${seed}: ${wrong.length} of ${WALKED * all.length} sampled due times differ from the walk`);
if (wrong.length > 0) {
	console.log(wrong.slice(0, 10).join('\n'));
	process.exitCode = 1;
} else {
	console.log('limit   engine due/s    ns each    walk due/s     ns each       ratio');
	// Warm-up: all kinds run before one is measured, so that none is measured on code that has seen no other.
	all.forEach(([, cases]) => engine(cases));
	const measured = all.map(([kind, cases]) => {
		const result = measure(cases);
		console.log(row(kind, result.ours, result.walked));
		return result;
	});
	const mean = (of: 'ours' | 'walked') => measured.reduce((sum, one) => sum + one[of], 0) / measured.length;
	console.log(row('total', mean('ours'), mean('walked')));
	console.log(`checksum ${checksum}`);
}
