import { createHash } from 'node:crypto';

import { keyHash } from '../intake/hashes';
import type { KpiResult, KpiRun, KpiScope } from '../policy/kpi/types';
import type { KpiPeriod } from '../policy/period';
import type { Article } from '../zammad';

/** A run that is kept; `running` never is. */
export type KeptKind = Exclude<KpiRun, 'running'>;

/** What tells the runs of one period apart. */
export interface RunName {
	scope: KpiScope;
	/** UTC instant of the period's begin: its label may be renamed by the policy (A29). */
	from: string;
	run: KeptKind;
	/** ms */
	asOf: number;
}

/** A run as its ticket holds it. */
export interface KeptRun {
	run: KeptKind;
	/** ms */
	asOf: number;
	/** Of the result kept; the same for the same numbers. */
	content: string;
	note: Article;
}

/**
 * Key of the ticket of a scope and period; its number comes from it. By the month the period begins in, whatever names it:
 * a policy that renames periods (A29) finds what was kept.
 */
export const kpiKey = (scope: KpiScope, { fromLocal }: Pick<KpiPeriod, 'fromLocal'>): string =>
	`kpi:${scope}:${fromLocal.slice(0, 7)}`;

export const nameOf = ({ scope, period, run, asOf }: KpiResult & { run: KeptKind }): RunName => ({
	...{ scope, from: period.from, run },
	asOf: Date.parse(asOf),
});

/**
 * First 16 hex digits of SHA-256 over the kept JSON, but for how many tickets were read: a ticket that is touched after
 * `as_of` is read then, and counts in nothing (PER-5).
 */
export function contentOf(result: Buffer): string {
	const { read: _read, ...told } = JSON.parse(result.toString('utf8')) as KpiResult;
	return hashOf(JSON.stringify(told));
}

/** `message_id` of the note with the files of a run. */
export const runId = (name: RunName, content: string): string => `<kpi.${partsOf(name)}.${content}@djbc>`;

/** The same of the note with a file per agent. */
export const staffId = (name: RunName, file: Buffer): string =>
	`<kpi-staff.${partsOf(name)}.${hashOf(file)}@djbc>`;

const hashOf = (content: Buffer | string): string =>
	createHash('sha256').update(content).digest('hex').slice(0, 16);

const partsOf = ({ scope, from, run, asOf }: RunName): string => `${run}.${asOf}.${periodHash(scope, from)}`;

const periodHash = (scope: KpiScope, from: string): string => keyHash(`kpi ${scope} ${from}`).slice(0, 16);

const ID = /^<?kpi\.(preliminary|final|restatement)\.(\d+)\.([0-9a-f]+)\.([0-9a-f]+)@djbc>?$/;

/** All runs that the notes of a ticket hold of a period, the earliest `as_of` first; of a run kept twice the first. */
export function runsIn(
	articles: readonly Article[],
	{ scope, from }: Pick<RunName, 'scope' | 'from'>,
): KeptRun[] {
	const runs = new Map<string, KeptRun>();
	const ours = periodHash(scope, from);
	for (const note of articles) {
		const [, run = '', asOf = '', period, content = ''] = ID.exec(note.message_id ?? '') ?? [];
		const key = `${run} ${asOf}`;
		if (!note.internal || period !== ours || runs.has(key)) continue;
		runs.set(key, { run: run as KeptKind, asOf: Number(asOf), content, note });
	}
	return [...runs.values()].sort((one, other) => one.asOf - other.asOf);
}

/** Zammad keeps a message id with its brackets or without. */
export const isMessage = ({ message_id: held }: Article, id: string): boolean =>
	held === id || `<${held}>` === id;
