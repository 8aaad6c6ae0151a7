import type { Policy } from '../document';
import { pointerStep } from '../document';
import { inWords } from './inWords';

export interface PolicyChange {
	/** JSON pointer into the policy. */
	path: string;
	/** Null where it was or is not there. */
	before: unknown;
	after: unknown;
	/** For an admin, English: "Cuti bersama 2026-12-28 added: Cuti bersama Natal". */
	text: string;
}

/** What another policy changes, down to the smallest part that can be told on its own. */
export function policyDiff(before: Policy, after: Policy): PolicyChange[] {
	const { hash: _before, ...old } = before;
	const { hash: _after, ...fresh } = after;
	return differences([], old, fresh).map(({ steps, before: was, after: is }) => ({
		path: steps.map(pointerStep).join(''),
		before: was ?? null,
		after: is ?? null,
		text: inWords(steps, was, is),
	}));
}

interface Difference {
	steps: string[];
	before: unknown;
	after: unknown;
}

function differences(steps: string[], before: unknown, after: unknown): Difference[] {
	if (before === after) {
		return [];
	}
	const was = partsOf(steps, before);
	const is = partsOf(steps, after);
	if (!was || !is || toldWhole(steps)) {
		return same(before, after) ? [] : [{ steps, before, after }];
	}
	return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) =>
		differences([...steps, key], was.get(key), is.get(key)),
	);
}

/** A limit or a cell of the routing table says something only as a whole. */
function toldWhole(steps: readonly string[]): boolean {
	return steps.at(-1) === 'limit' || (steps[0] === 'routing' && steps.length === 3);
}

/** The parts of a place that are told one by one; null where it has none. */
function partsOf(steps: readonly string[], content: unknown): Map<string, unknown> | null {
	const place = steps.join('/');
	if (content === undefined && /^senders\/offices\/[^/]+$/.test(place)) {
		return new Map();
	}
	if (typeof content !== 'object' || content === null) {
		return null;
	}
	if (!Array.isArray(content)) {
		return new Map(Object.entries(content));
	}
	const nameOf = names[place];
	return nameOf ? new Map(content.map((one: Record<string, string>) => [nameOf(one), one])) : null;
}

/** Lists whose entries have names of their own; others are told as a whole. */
const names: Readonly<Record<string, (one: Record<string, string>) => string>> = {
	'calendars/overlays': ({ name }) => name!,
	'calendars/exceptions': ({ calendar, date }) => `${calendar} ${date}`,
	'reminders/points': ({ rung }) => rung!,
	'reminders/ladders': ({ id }) => id!,
	'lexicon/rules': ({ id }) => id!,
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
