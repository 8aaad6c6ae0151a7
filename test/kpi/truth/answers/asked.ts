import { categoryAt, standing } from '../asOf';
import { instantAt } from '../hours';
import type { Standing, Story } from '../story';

/** What is asked of the stories. Instants are ms, the period half-open. */
export interface Asked {
	/** `national` or an office code. */
	scope: string;
	/** Hours. */
	offset: number;
	from: number;
	to: number;
	asOf: number;
}

/** A number as it is to stand in a line. */
export interface Answer {
	value: number | null;
	numerator?: number | null;
	denominator?: number | null;
}

/** Answers by metric and cell, such as `K02 rule=SOCIAL channel=telegram`. */
export class Answers {
	readonly all = new Map<string, Answer>();

	set(metric: string, cell: Readonly<Record<string, string>>, answer: Answer): void {
		this.all.set(keyOf(metric, cell), answer);
	}

	count(metric: string, cell: Readonly<Record<string, string>>, number: number): void {
		this.set(metric, cell, { value: number, numerator: number, denominator: null });
	}

	percent(metric: string, cell: Readonly<Record<string, string>>, part: number, whole: number): void {
		this.set(metric, cell, { value: percent(part, whole), numerator: part, denominator: whole });
	}
}

export function keyOf(metric: string, cell: Readonly<Record<string, string>>): string {
	const filled = Object.entries(cell).filter(([, code]) => code !== '');
	return [metric, ...filled.map(([name, code]) => `${name}=${code}`).sort()].join(' ');
}

/** One decimal, half up. */
export function percent(part: number, whole: number): number | null {
	return whole === 0 ? null : Math.round((part * 1000) / whole) / 10;
}

export const tenth = (value: number): number => Math.floor(value * 10 + 0.5) / 10;

/** The smallest value that so many of all do not exceed. */
export function nearestRank(values: readonly number[], percent: number): number | null {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted.find((_value, place) => (place + 1) * 100 >= percent * sorted.length) ?? null;
}

export function askedFor(scope: string, offset: number, label: string, asOf: number): Asked {
	const [year, month] = label.split('-').map(Number) as [number, number];
	const two = (number: number) => String(number).padStart(2, '0');
	const next = month === 12 ? `${year + 1}-01` : `${year}-${two(month + 1)}`;
	const at = (start: string) => instantAt(`${start}-26`, '00:00', offset);
	return { scope, offset, from: at(label), to: at(next), asOf };
}

export const within = ({ from, to, asOf }: Asked, at: number | null): at is number =>
	at !== null && at >= from && at < to && at <= asOf;

/** The tickets of a kind that the desk had by then, in the scope, merged ones aside. */
export function known(stories: readonly Story[], asked: Asked, record: Story['record']): Story[] {
	const { scope, asOf } = asked;
	return stories.filter(
		(story) =>
			story.record === record &&
			(scope === 'national' || story.office === scope) &&
			story.created <= asOf &&
			story.received !== null &&
			story.received <= asOf &&
			!(story.mergedAt !== null && story.mergedAt <= asOf),
	);
}

/** All that 5.3 does not exclude everywhere. */
export function requests(stories: readonly Story[], asked: Asked): Story[] {
	return notSpam(known(stories, asked, 'request'), asked).filter((story) => {
		const stood = cycles(story, asked);
		const isWithdrawn = stood.some(({ result, cause }) => result === 'void' && cause === 'withdrawn');
		const isNoRequest = stood.length > 0 && stood.every(({ cause }) => cause === 'no_request');
		return !isWithdrawn && !isNoRequest;
	});
}

export function notSpam(stories: readonly Story[], { asOf }: Asked): Story[] {
	return stories.filter((story) => {
		const { code, confirmed } = categoryAt(story, asOf);
		return !(confirmed && (code === 'OTH::SPAM' || code === 'OTH::TEST'));
	});
}

/** What runs on a ticket without a clock (CLK-4: state none) is no cycle any more. */
export function cycles({ rounds, without }: Story, { asOf }: Asked): Standing[] {
	const isOut = without !== null && without.at <= asOf;
	return rounds
		.map((round) => standing(round, asOf))
		.filter((one) => one !== null && !(isOut && one.result === 'running')) as Standing[];
}

/** All of them, and those of each service, channel and, where asked for all offices, office. */
export function byCell<One extends Pick<Story, 'service' | 'channel' | 'office'>>(
	{ scope }: Asked,
	some: readonly One[],
	tell: (cell: Record<string, string>, few: readonly One[]) => void,
	names: ReadonlyArray<'service' | 'channel' | 'office'> = ['service', 'channel', 'office'],
): void {
	tell({}, some);
	for (const name of names) {
		if (name === 'office' && scope !== 'national') continue;
		for (const [value, few] of apart(some, (one) => one[name])) {
			if (value !== '') tell({ [name]: value }, few);
		}
	}
}

/** Every value that some of them have, with those. */
export function apart<One>(all: readonly One[], valueOf: (one: One) => string): Array<[string, One[]]> {
	const found = new Map<string, One[]>();
	for (const one of all) {
		const value = valueOf(one);
		const few = found.get(value);
		if (few) few.push(one);
		else found.set(value, [one]);
	}
	return [...found];
}

/** Escalated by then; one that was cancelled before its unit had answered was none (A11, CLK-5). */
export function isEscalated({ children }: Story, { asOf }: Asked): boolean {
	return children.some(
		({ at, answeredAt, cancelledAt }) =>
			at <= asOf &&
			(cancelledAt === null || cancelledAt > asOf || (answeredAt !== null && answeredAt <= asOf)),
	);
}
