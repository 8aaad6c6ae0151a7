import { setTimeout as pause } from 'node:timers/promises';

import { threadClaim, type Claim } from '../intake/claim';
import { createOnce } from '../intake/createOnce';
import { keyHash } from '../intake/hashes';
import { isHolder } from '../intake/holder';
import { findThread } from '../intake/thread';
import { PERFORMANCE } from '../policy/deskGroups';
import type { Policy } from '../policy/document';
import type { KpiResult } from '../policy/kpi/types';
import { ZammadFailure, type Article, type ArticleFields, type Ticket, type Zammad } from '../zammad';

import { placeOf, refusalOf, type Refusal } from './admit';
import { headOf } from './head';
import { contentOf, isMessage, kpiKey, nameOf, runsIn, type RunName } from './kept';
import { notice, openingNote, runNote, staffNote, type ResultToKeep, type RunFile } from './words';

export interface KeepDesk {
	zammad: Zammad;
	claim: Claim;
	/** Leading digits of ticket numbers. */
	systemId: string;
	ownUser(): Promise<number>;
	/** This process, as the desk's record of claims names it (`workerName`). */
	worker: string;
	/** ms since the epoch: after it nothing is looked for. */
	deadline: number;
	signal?: AbortSignal;
}

/** Between two looks for a note that a slow desk may still be writing, ms. */
const DOUBT_WAIT = 500;

export interface RunToKeep {
	result: KpiResult;
	/** `json` is the result without agents, read back later. */
	files: Record<'csv' | 'workbook' | 'report' | 'json', RunFile>;
	/** The file per agent. */
	staff: RunFile;
	/** A further preliminary run is wanted, of a later `as_of`. */
	again: boolean;
}

/** Numbers, ids and codes only. */
export interface Kept {
	/**
	 * `known`: this run was kept before, or a preliminary one was and no other was asked for; `frozen`: a final one was,
	 * and this is another; `refused`: see `reason`. Nothing was written then.
	 */
	outcome: 'kept' | 'known' | 'frozen' | 'refused';
	reason: Refusal | null;
	ticketId: number | null;
	ticketNumber: string | null;
	/** The note with the files. */
	articleId: number | null;
	/** How many people of the desk were told. */
	told: number;
	/** Who is to be told outside the desk, and what. */
	external: string[];
	mail: { subject: string; text: string } | null;
}

/**
 * Keeps a run on the ticket of its scope and period, once, among processes too (PER-5): a note with the file per agent that
 * tells Kepala Seksi, then one with the files. With the second it is kept; a call that ended between the two leaves nothing
 * that a later one of other numbers would complete. 7 requests for the first run of a period, 6 for a further one, and those
 * of {@link headOf}; 2 for a run that is kept.
 * @throws ZammadFailure, ReceiveFailure; all may be repeated
 */
export async function keep(desk: KeepDesk, run: RunToKeep, policy: Policy): Promise<Kept> {
	const { result } = run;
	const reason = refusalOf(policy, result);
	if (reason !== null || !isToKeep(result)) return { ...NOTHING, reason: reason ?? 'running' };
	const key = kpiKey(result.scope, result.period);
	return await desk.claim.hold(threadClaim(desk.zammad.server, key), async () => {
		const ticket = await ticketOf(desk, result, key);
		if (!ticket) return { ...NOTHING, reason: 'noFinal' };
		const { id: ticketId, number: ticketNumber } = ticket;
		if (ticket.group !== PERFORMANCE) return { ...NOTHING, reason: 'moved', ticketId, ticketNumber };
		const kept = await onTicket(desk, { ...run, result }, policy, ticket);
		return { ...kept, ticketId, ticketNumber };
	});
}

const isToKeep = (result: KpiResult): result is ResultToKeep => result.run !== 'running';

/** Null where a restatement has nothing to restate: then none is made. */
async function ticketOf(desk: KeepDesk, result: ResultToKeep, key: string): Promise<Ticket | null> {
	const thread = await findThread(desk.zammad, key);
	// One that was merged out of sight lies in another group.
	if (thread) return thread.current ?? { ...thread.tickets[0]!, group: '' };
	if (result.run === 'restatement') return null;
	const created = await createOnce(desk.zammad, desk.systemId, {
		title: `KPI ${result.scopeLabel} ${result.period.label}`,
		group: PERFORMANCE,
		customer_id: await desk.ownUser(),
		state: 'open',
		djbc_record: 'kpi',
		djbc_thread_key: key,
		article: openingNote(result),
	});
	return created.ticket;
}

async function onTicket(
	desk: KeepDesk,
	run: RunToKeep & { result: ResultToKeep },
	policy: Policy,
	ticket: Ticket,
): Promise<Kept> {
	const { result, files, again } = run;
	const name = nameOf(result);
	const content = contentOf(files.json.data);
	const articles = await desk.zammad.articles.byTicket(ticket.id);
	const runs = runsIn(articles, name);
	const place = placeOf(runs, result, again);
	if (place === 'noFinal') return { ...NOTHING, reason: place };
	if (place !== 'free') {
		const isSame = place.run === result.run && (place.run !== 'final' || place.content === content);
		const outcome = place.run === 'final' && !isSame ? 'frozen' : 'known';
		return { ...NOTHING, outcome, articleId: place.note.id };
	}
	// No read tells that nobody else writes just now.
	const next = keyHash(`${kpiKey(result.scope, result.period)} ${runs.length}`);
	if (!(await isHolder(desk.zammad, desk.worker, ticket, next))) return { ...NOTHING, reason: 'elsewhere' };
	const told = await tell(desk, run, policy, { ticket, articles }, name);
	const note = await written(desk, ticket.id, runNote(policy, run, { name, content }));
	return { ...NOTHING, outcome: 'kept', articleId: note.id, ...told };
}

/** Where the desk refuses a mention nobody is mentioned. A note that stands there from a call that was cut off has told. */
async function tell(
	desk: KeepDesk,
	{ result, staff }: RunToKeep & { result: ResultToKeep },
	policy: Policy,
	{ ticket, articles }: { ticket: Ticket; articles: readonly Article[] },
	name: RunName,
): Promise<Pick<Kept, 'told' | 'external' | 'mail'>> {
	const { users, external } = await headOf(desk.zammad, policy, result.scope, ticket);
	const note = (mentioned: number[]) =>
		staffNote(result, { name, file: staff, number: ticket.number }, mentioned);
	const mail = external.length > 0 ? notice(result, ticket.number) : null;
	const whole = note(users);
	if (articles.some((one) => isMessage(one, whole.message_id))) return { told: users.length, external, mail };
	try {
		await written(desk, ticket.id, whole);
		return { told: users.length, external, mail };
	} catch (error) {
		if (!(error instanceof ZammadFailure) || error.status !== 422 || users.length === 0) throw error;
		await written(desk, ticket.id, note([]));
		return { told: 0, external, mail };
	}
}

/**
 * Where no answer comes, the ticket tells whether the note stands. After a time-out the desk may still be writing it, and
 * written again it would stand there twice: then it is only looked for.
 */
async function written(
	{ zammad, deadline, signal }: KeepDesk,
	ticketId: number,
	note: ArticleFields & { message_id: string },
): Promise<Article> {
	try {
		return await zammad.articles.create({ ...note, ticket_id: ticketId });
	} catch (error) {
		if (!(error instanceof ZammadFailure) || error.outcome !== 'unknown') throw error;
		for (;;) {
			const articles = await zammad.articles.byTicket(ticketId);
			const found = articles.find((one) => isMessage(one, note.message_id));
			if (found) return found;
			if (error.kind !== 'timeout' || signal?.aborted || Date.now() + DOUBT_WAIT >= deadline) throw error;
			await pause(DOUBT_WAIT, undefined, { signal }).catch(() => undefined);
		}
	}
}

const NOTHING: Kept = {
	...{ outcome: 'refused', reason: null, ticketId: null, ticketNumber: null, articleId: null },
	...{ told: 0, external: [], mail: null },
};
