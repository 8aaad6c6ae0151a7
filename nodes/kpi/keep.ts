import { threadClaim, type Claim } from '../intake/claim';
import { createOnce } from '../intake/createOnce';
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
}

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
	 * and this is another; `refused`: see `reason`. Nothing was written then, but for a file per agent that was missing.
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
 * Keeps a run on the ticket of its scope and period, once (PER-5): a note with the files, then one with the file per agent
 * that tells Kepala Seksi. A second call writes what the first one did not come to, and nothing else. 5 requests for the
 * first run of a period, 4 for a further one, and those of {@link headOf}; 2 for a run that is kept.
 * @throws ZammadFailure, ReceiveFailure; all may be repeated
 */
export async function keep(desk: KeepDesk, run: RunToKeep, policy: Policy): Promise<Kept> {
	const { result } = run;
	const reason = refusalOf(policy, result);
	if (reason !== null || !isToKeep(result)) return { ...NOTHING, reason: reason ?? 'running' };
	const key = kpiKey(result.scope, result.period.label);
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
	const runs = runsIn(await desk.zammad.articles.byTicket(ticket.id), name);
	const place = placeOf(runs, result, again);
	if (place === 'noFinal') return { ...NOTHING, reason: place };
	if (place === 'free') {
		const hasBefore = runs.some(({ asOf }) => asOf < name.asOf);
		const note = await written(desk.zammad, ticket.id, runNote(policy, run, { name, content, hasBefore }));
		return {
			...NOTHING,
			outcome: 'kept',
			articleId: note.id,
			...(await tell(desk, run, policy, ticket, name)),
		};
	}
	const isSame = place.run === result.run && (place.run !== 'final' || place.content === content);
	const outcome = place.run === 'final' && !isSame ? 'frozen' : 'known';
	// The run before this one ended between its notes.
	const isHalf = place.run === result.run && place.staff === null;
	const told = isHalf ? await tell(desk, run, policy, ticket, { ...name, asOf: place.asOf }) : {};
	return { ...NOTHING, outcome, articleId: place.note.id, ...told };
}

/** Last of all, so that who is told finds everything. Where the desk refuses a mention nobody is mentioned. */
async function tell(
	{ zammad }: KeepDesk,
	{ result, staff }: RunToKeep & { result: ResultToKeep },
	policy: Policy,
	ticket: Ticket,
	name: RunName,
): Promise<Pick<Kept, 'told' | 'external' | 'mail'>> {
	const { users, external } = await headOf(zammad, policy, result.scope, ticket);
	const note = (mentioned: number[]) =>
		staffNote(result, { name, file: staff, number: ticket.number }, mentioned);
	const mail = external.length > 0 ? notice(result, ticket.number) : null;
	try {
		await written(zammad, ticket.id, note(users));
		return { told: users.length, external, mail };
	} catch (error) {
		if (!(error instanceof ZammadFailure) || error.status !== 422 || users.length === 0) throw error;
		await written(zammad, ticket.id, note([]));
		return { told: 0, external, mail };
	}
}

/** Where no answer comes, the ticket tells whether the note stands. */
async function written(
	zammad: Zammad,
	ticketId: number,
	note: ArticleFields & { message_id: string },
): Promise<Article> {
	try {
		return await zammad.articles.create({ ...note, ticket_id: ticketId });
	} catch (error) {
		if (!(error instanceof ZammadFailure) || error.outcome !== 'unknown') throw error;
		const articles = await zammad.articles.byTicket(ticketId);
		const found = articles.find((one) => isMessage(one, note.message_id));
		if (!found) throw error;
		return found;
	}
}

const NOTHING: Kept = {
	...{ outcome: 'refused', reason: null, ticketId: null, ticketNumber: null, articleId: null },
	...{ told: 0, external: [], mail: null },
};
