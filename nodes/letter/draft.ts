import { createHash } from 'node:crypto';

import { claimOf } from '../clocks';
import { caseText, isEscalation, parentOf, runningOf } from '../escalation';
import { letterOf } from '../exports/letters/letter';
import type { Claim } from '../intake/claim';
import { existing, stateOf } from '../intake/thread';
import { readClocks } from '../policy/cycle/attributes';
import type { Policy } from '../policy/document';
import type { Wish } from '../policy/wishes';
import type { Article, Ticket, Zammad } from '../zammad';

import { matterOf, type Refusal } from './matter';
import { draftArticle, refusalNote } from './note';
import { valuesOf } from './values';

export interface LetterDesk {
	zammad: Zammad;
	claim: Claim;
}

export interface LetterRules {
	policy: Policy;
	/** Names of groups that are restricted besides `Terbatas`. */
	restrictedGroups: readonly string[];
}

/** Ids and codes only. */
export interface Drafted {
	ticketId: number;
	/** `already`: the ticket holds this very draft; `nothing`: nobody asked for one. */
	outcome: 'drafted' | 'already' | 'refused' | 'nothing';
	/** Code of the policy's template. */
	template: string | null;
	/** The article that holds the draft. */
	articleId: number | null;
	reasons: Refusal[];
}

/** The wish of the macro "Siapkan surat/nota dinas" in `djbc_request`. */
const WISH: Wish = 'letter';

/**
 * Drafts the letter or nota dinas that a macro asked for, and attaches it to the ticket for an official to complete,
 * sign and send; nothing is sent and nothing is completed by it (ESC-3, ESC-6). The draft, its note and the end of the
 * wish are one `PUT`. The same ticket gives the same draft, which is attached once. 1 request where nobody asked, 6 for
 * a draft on an escalation's own ticket; on its parent one for each escalation that was not cancelled, and 4.
 * @param now ms, the time that the file bears
 * @throws ZammadFailure; may be repeated
 */
export async function draft(
	desk: LetterDesk,
	ticketId: number,
	rules: LetterRules,
	now: number,
): Promise<Drafted> {
	const ticket = await existing(desk.zammad, ticketId);
	if (!ticket || !isAsked(ticket)) return nothing(ticketId);
	return await desk.claim.hold(claimOf(desk.zammad.server, ticket), async () => {
		const current = await existing(desk.zammad, ticketId);
		return current && isAsked(current) ? await drafted(desk.zammad, current, rules, now) : nothing(ticketId);
	});
}

function isAsked(ticket: Ticket): boolean {
	return ticket.djbc_request === WISH && stateOf(ticket) !== 'merged';
}

async function drafted(
	zammad: Zammad,
	ticket: Ticket,
	{ policy, restrictedGroups }: LetterRules,
	now: number,
): Promise<Drafted> {
	const about = (await onlyEscalationOf(zammad, policy, ticket)) ?? ticket;
	const source = about === ticket ? await sourceOf(zammad, ticket) : ticket;
	const matter = matterOf(policy, { ticket, about, source: source ?? ticket }, restrictedGroups);
	if (typeof matter === 'string') {
		await zammad.tickets.update(ticket.id, { djbc_request: null, article: refusalNote(matter) });
		return { ...nothing(ticket.id), outcome: 'refused', reasons: [matter] };
	}
	const articles = await zammad.articles.byTicket(ticket.id);
	const account = source ? await accountOn(zammad, source, source.id === ticket.id ? articles : null) : '';
	const facts = { ticket: about, source: source ?? ticket, account };
	const { template } = matter;
	const letter = letterOf(policy.templates[template]!, valuesOf(policy, facts, matter));
	const id = messageIdOf(ticket, letter);
	const known = articles.find((one) => isMessage(one, id));
	const answer = { ...nothing(ticket.id), template };
	if (known) {
		await zammad.tickets.update(ticket.id, { djbc_request: null }, { repeat: true });
		return { ...answer, outcome: 'already', articleId: known.id };
	}
	const { letterDocument } = await import('../exports');
	const article = draftArticle(about.number, template, id, await letterDocument(letter, now));
	const written = await zammad.tickets.update(ticket.id, { djbc_request: null, article });
	return { ...answer, outcome: 'drafted', articleId: written.article_ids?.at(-1) ?? null };
}

/**
 * The escalation that is meant on its parent, where those who cannot open its ticket work: the only one that runs. Null
 * where none or several do, and on other tickets.
 */
async function onlyEscalationOf(zammad: Zammad, policy: Policy, ticket: Ticket): Promise<Ticket | null> {
	const running: Ticket[] = [];
	if (isEscalation(ticket) || !ticket.djbc_escalated_at) return null;
	for await (const one of runningOf(zammad, policy, readClocks(policy, ticket).memory.children)) {
		running.push(one);
	}
	return running.length === 1 ? running[0]! : null;
}

/** Where the user wrote: the parent of an escalation, by its thread key. Null where that is gone or out of sight. */
async function sourceOf(zammad: Zammad, ticket: Ticket): Promise<Ticket | null> {
	return isEscalation(ticket) ? await parentOf(zammad, ticket) : ticket;
}

/** All that the user wrote, without his name and ways to reach him: an official adds what the unit has to know. */
async function accountOn(zammad: Zammad, source: Ticket, read: Article[] | null): Promise<string> {
	const articles = read ?? (await zammad.articles.byTicket(source.id));
	return caseText(articles, source, String(source.djbc_received_at || source.created_at));
}

/** The same letter of the same ticket has the same id, so that it is known again. */
function messageIdOf({ id }: Ticket, letter: unknown): string {
	const hash = createHash('sha256').update(JSON.stringify(letter)).digest('hex').slice(0, 16);
	return `<letter.${id}.${hash}@djbc>`;
}

/** Zammad keeps the id with its brackets or without. */
function isMessage({ message_id: held }: Article, id: string): boolean {
	return held === id || `<${held}>` === id;
}

function nothing(ticketId: number): Drafted {
	return { ticketId, outcome: 'nothing', template: null, articleId: null, reasons: [] };
}
