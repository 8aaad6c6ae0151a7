import { defaultPolicyDocument, loadPolicy, type Policy } from '../../nodes/policy/document';
import { isoDate, epochDay } from '../../nodes/policy/clock/layout';
import type { Frames } from '../../nodes/policy/schema/calendars';
import type { Limit } from '../../nodes/policy/schema/services';

export type Random = () => number;

/** A small generator of numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

export function between(random: Random, low: number, high: number): number {
	return low + Math.floor(random() * (high - low + 1));
}

export const zones = [
	'Asia/Jakarta',
	'Asia/Makassar',
	'Asia/Jayapura',
	'Asia/Kolkata',
	'Europe/Amsterdam',
	'America/St_Johns',
] as const;

export const limitKinds = ['WM', 'WD', 'SPLIT'] as const;

/** The shipped policy with random rules (`WM-0` …), hours, holidays and calendars (`WEEK-0` …) beside its own. */
export function randomPolicy(random: Random): Policy {
	const document = defaultPolicyDocument();
	const { calendars: data, rules, stops } = document;
	const first = epochDay(data.validFrom);
	const last = epochDay(data.validTo);
	for (let number = 0; number < 25; number++) {
		data.holidays.national[isoDate(between(random, first, last))] = 'Hari libur acak';
	}
	data.schedules['random'] = Object.fromEntries(
		Array.from({ length: 200 }, () => [isoDate(between(random, first, last)), randomFrames(random, 1)]),
	);
	zones.forEach((zone, number) => {
		data.hours[`HOURS-${number}`] = {
			'mon-thu': randomFrames(random, 1),
			fri: randomFrames(random, 1),
			sat: randomFrames(random, 0),
			sun: random() < 0.2 ? randomFrames(random, 0) : [],
		};
		data.calendars[`WEEK-${number}`] = {
			kind: 'weekly',
			zone,
			hours: `HOURS-${number}`,
			overlays: true,
			holidays: true,
		};
	});
	data.calendars['SCHEDULED'] = { kind: 'schedule', zone: zones[0], schedule: 'random', else: 'WEEK-0' };
	for (const kind of limitKinds) {
		for (let number = 0; number < 8; number++) {
			const id = `${kind}-${number}`;
			rules[id] = { ...rules['SMS']!, limit: randomLimit(random, kind) };
			stops.table[id] = stops.table['SMS']!;
		}
	}
	return loadPolicy(document);
}

function randomLimit(random: Random, kind: Limit['kind']): Limit {
	switch (kind) {
		case 'WM':
			return { kind, minutes: between(random, 1, 960) };
		case 'WD':
			return { kind, days: between(random, 0, 5) };
		case 'SPLIT':
			return {
				kind,
				inside: between(random, 1, 60),
				outside: between(random, 1, 240),
				span: 'gross',
				capAtOpening: false,
			};
	}
}

/** Up to three frames on whole minutes between 05:00 and midnight, clear of the hours in which offsets change. */
function randomFrames(random: Random, least: number): Frames {
	const bounds = new Set<number>();
	const count = between(random, least, 3);
	while (bounds.size < 2 * count) {
		bounds.add(between(random, 300, 1440));
	}
	const sorted = [...bounds].sort((a, b) => a - b).map(wallTime);
	return Array.from({ length: count }, (_, index) => [sorted[2 * index]!, sorted[2 * index + 1]!]);
}

function wallTime(minutes: number): string {
	return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
