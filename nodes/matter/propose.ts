import { holdAll, type Claim } from '../intake/claim';
import { ProcessMemory } from '../intake/processMemory';
import { lastClosing, stateOf } from '../intake/thread';
import type { IntakeMessage } from '../intake/types';
import type { Policy } from '../policy/document';
import type { Ticket, User, Zammad } from '../zammad';

import { equalities, type Equality } from './equalities';
import { noteOf, toldOf, type Proposal } from './note';
import { nominated } from './search';
import { tracesOfMessage, tracesOnDesk, type Traces } from './traces';
import { windowOf, type MatterWindow } from './window';

export interface MatterDesk {
	zammad: Zammad;
	claim: Claim;
	/** When this process looked for the same last, ms. */
	looked: ProcessMemory<number>;
}

/** The memory of this process: one for all nodes. */
export const processLooks = new ProcessMemory<number>();

export interface Asked {
	ticketId: number;
	/** The message that came, opened, and the office its item names; null: what the desk holds counts. */
	message: { content: IntakeMessage; office: string } | null;
}

export interface MatterRules {
	policy: Policy;
	/** Whether the first ticket may be named in a note of the second. */
	mayName: (named: Ticket, where: Ticket) => boolean;
}

export interface Proposed {
	/** Tickets that this ticket's agents are told of now. */
	proposed: number;
	/** Null where there was nothing to look for. */
	countedIn: MatterWindow['countedIn'] | null;
}

/** More hits than this by one trace: an office's switchboard, a broker. They say nothing of the matter. */
const MOST_HITS = 5;
/** Tickets that the notes of one ticket name at most. */
const MOST_NAMED = 5;
/** The further messages of a talk bring nothing new to look for, ms. */
const LOOK_AGAIN = 3_600_000;

/**
 * Tells the agents of a ticket, in one internal note, of other requests of the last two working days with an equal phone,
 * e-mail or document number, and the agents of those that are open of this one. An officer decides and merges (A41).
 * Each pair is told once; safe to repeat after any failure. Who looks for the same waits, so that two at once write once.
 *
 * Requests: none for a message without traces or with those of the last hour; else a search for each way to write a trace
 * (search.ts), 2 with a hit, 2 to 4 for each hit. Without a message 2 more.
 *
 * @param now ms
 * @throws ZammadFailure
 */
export async function proposeSameMatter(
	desk: MatterDesk,
	{ ticketId, message }: Asked,
	rules: MatterRules,
	now: number,
): Promise<Proposed> {
	const { zammad, claim, looked } = desk;
	const { traces, office } = message
		? { traces: tracesOfMessage(rules.policy, message.content), office: message.office }
		: await onDesk(zammad, ticketId, rules.policy);
	const keys = keysOf(traces);
	if (keys.length === 0) return { proposed: 0, countedIn: null };
	const window = windowOf(rules.policy, office, now);
	const look = [ticketId, ...keys].join(' ');
	return await holdAll(
		claim,
		keys.map((key) => `matter ${zammad.server} ${key}`),
		async () => {
			const last = looked.get(zammad.server, look);
			if (last !== undefined && now - last < LOOK_AGAIN) return { proposed: 0, countedIn: null };
			const proposed = await new Matter(zammad, rules, traces, window).propose(ticketId);
			looked.set(zammad.server, look, now);
			return { proposed, countedIn: window.countedIn };
		},
	);
}

async function onDesk(zammad: Zammad, ticketId: number, policy: Policy) {
	const ticket = await zammad.tickets.get(ticketId);
	const customer = await zammad.users.get(ticket.customer_id);
	return { traces: tracesOnDesk(policy, ticket, customer), office: String(ticket.djbc_office ?? '') };
}

/** What two runs must not look for at the same time. */
function keysOf({ phones, email, document, formerThread }: Traces): string[] {
	return [
		...phones,
		...(email === null ? [] : [email]),
		...(document === null ? [] : [document.number]),
		...(formerThread === null ? [] : [formerThread]),
	];
}

class Matter {
	private readonly customers = new Map<number, User>();

	constructor(
		private readonly zammad: Zammad,
		private readonly rules: MatterRules,
		private readonly traces: Traces,
		private readonly window: MatterWindow,
	) {}

	async propose(ticketId: number): Promise<number> {
		const { zammad } = this;
		const found = await nominated(zammad, this.traces, this.window.from);
		if (![...found.values()].flat().some(({ id }) => id !== ticketId)) return 0;
		const own = await zammad.tickets.get(ticketId);
		if (!isRequest(own)) return 0;
		const others = candidates(own, found);
		if (others.length === 0) return 0;

		const told = toldOf(await zammad.articles.byTicket(own.id));
		const proposals: Proposal[] = [];
		for (const other of others) {
			if (told.has(other.id)) continue;
			if (told.size + proposals.length >= MOST_NAMED) break;
			const proposal = await this.proposal(own, other);
			if (proposal) proposals.push(proposal);
		}
		// Last, since it says that both were told.
		if (proposals.length > 0) await this.write(own.id, proposals);
		return proposals.length;
	}

	/** Null where the other ticket is not to be named here. If that is open and lacks a note, it gets its own. */
	private async proposal(own: Ticket, ticket: Ticket): Promise<Proposal | null> {
		const { mayName } = this.rules;
		const isClosed = stateOf(ticket) === 'closed';
		const isTold = mayName(ticket, own);
		const tells = mayName(own, ticket) && !isClosed;
		if (!isTold && !tells) return null;
		if (isClosed && (await lastClosing(this.zammad, ticket, this.window.from)) < this.window.from)
			return null;
		const customer = await this.customer(ticket.customer_id);
		const articles = await this.zammad.articles.byTicket(ticket.id);
		const equal = equalities(this.traces, { ticket, customer, articles });
		if (equal.length === 0) return null;

		const told = toldOf(articles);
		if (tells && !told.has(own.id) && told.size < MOST_NAMED) {
			await this.write(ticket.id, [{ ticket: own, isClosed: stateOf(own) === 'closed', equal }]);
		}
		return isTold ? { ticket, isClosed, equal } : null;
	}

	private async customer(id: number): Promise<User> {
		const customer = this.customers.get(id) ?? (await this.zammad.users.get(id));
		this.customers.set(id, customer);
		return customer;
	}

	private async write(ticketId: number, proposals: Proposal[]): Promise<void> {
		await this.zammad.articles.create({ ticket_id: ticketId, ...noteOf(proposals, this.window) });
	}
}

/** Other requests that few traces share, newest first. */
function candidates(own: Ticket, found: ReadonlyMap<Equality, Ticket[]>): Ticket[] {
	const others = new Map<number, Ticket>();
	for (const [equality, rows] of found) {
		const hits = new Map(rows.filter((row) => isOther(own, row, equality)).map((row) => [row.id, row]));
		if (hits.size <= MOST_HITS) for (const [id, row] of hits) others.set(id, row);
	}
	return [...others.values()].sort((one, other) => other.id - one.id);
}

function isOther(own: Ticket, row: Ticket, equality: Equality): boolean {
	if (row.id === own.id || !isRequest(row)) return false;
	if (row.djbc_thread_key && row.djbc_thread_key === own.djbc_thread_key) return false;
	// Of one person on one channel the agent sees all tickets anyway.
	const isSeen = row.customer_id === own.customer_id && row.djbc_channel === own.djbc_channel;
	return equality === 'document' || !isSeen;
}

/** Reports, escalations and quality checks name people and documents of others; merged tickets are decided. */
function isRequest(ticket: Ticket): boolean {
	const { djbc_record: record, djbc_channel: channel } = ticket;
	return stateOf(ticket) !== 'merged' && (record ? record === 'request' || record === 'call' : !!channel);
}
