import { isOwnThread } from '../intake/ownChannel';
import { readOpen } from '../policy/cycle/open';
import { unseenOf } from '../policy/cycle/seen';
import type { Condition, Ticket, Zammad } from '../zammad';

import { code, changeValues } from './attributes';
import type { DeskEvent } from './types';

/** A ticket that changed: what is known of its event without one, ids and codes only. */
export type DeskChange = Pick<
	DeskEvent,
	| 'ticketId'
	| 'ticketNumber'
	| 'groupId'
	| 'group'
	| 'state'
	| 'channel'
	| 'record'
	| 'attributes'
	| 'updatedAt'
> & {
	/** Articles that the clock did not take in, ascending, of a ticket that Receive did not bring: an event may be lost. */
	articleIds: number[];
};

export interface Listing {
	/** Ms: no older changes. */
	lookBack: number;
	/** Values of `djbc_channel`; none takes all. */
	channels: readonly string[];
	/** Changes told at once; the others come in the next runs. */
	most: number;
}

interface Told {
	change: DeskChange;
	times: number;
	/** Ms. */
	first: number;
}

/** Shorter than this a transaction of the desk may stay open, ms: what it commits bears the time it began. */
const OVERLAP = 300_000;
/** A change is told at these distances from its first telling, ms: nobody can tell here whether a run came to its end. */
const AGAIN = [0, 600_000, 3_600_000, 21_600_000];

/** What one listener was told, newest change of each ticket. */
export class ChangeList {
	/** By the desk's clock, ms. */
	private newest = -Infinity;
	private readonly told = new Map<number, Told>();

	/**
	 * Tickets that changed since the last call, and those that are to be told again. One request where fewer than 200
	 * changed. Restricted groups are told as others, as far as the token reads them.
	 * @param now ms
	 * @throws ZammadFailure, and then the next call finds the same
	 */
	async next(zammad: Zammad, { lookBack, channels, most }: Listing, now: number): Promise<DeskChange[]> {
		const since = Math.max(now - lookBack, this.newest - OVERLAP);
		const found: Ticket[] = [];
		for await (const ticket of zammad.tickets.searchAll(conditionOf(since, channels), {
			expect: (one) => isWanted(one, since, channels),
		})) {
			found.push(ticket);
		}
		for (const ticket of found) this.take(changeOf(ticket));
		const due = [...this.told.values()]
			.filter(({ times, first }) => times < AGAIN.length && (times === 0 || now - first >= AGAIN[times]!))
			.sort((a, b) => Math.sign(a.times) - Math.sign(b.times) || at(a.change) - at(b.change))
			.slice(0, most);
		for (const one of due) {
			one.first = one.times === 0 ? now : one.first;
			one.times += 1;
		}
		this.forget();
		return due.map(({ change }) => change);
	}

	private take(change: DeskChange): void {
		this.newest = Math.max(this.newest, at(change));
		if (this.told.get(change.ticketId)?.change.updatedAt === change.updatedAt) return;
		this.told.set(change.ticketId, { change, times: 0, first: 0 });
	}

	/** What no search brings again is needed no longer. */
	private forget(): void {
		for (const [id, { change, times }] of this.told) {
			if (times === AGAIN.length && at(change) < this.newest - OVERLAP) this.told.delete(id);
		}
	}
}

const lists = new Map<string, ChangeList>();

/** The list of this process for a listener: one for each node and what it asks for. */
export function changeListOf(listener: string): ChangeList {
	const list = lists.get(listener) ?? new ChangeList();
	lists.set(listener, list);
	return list;
}

const at = ({ updatedAt }: DeskChange): number => Date.parse(updatedAt);

/** `after (absolute)` takes the instant itself too (recording 05). */
function conditionOf(since: number, channels: readonly string[]): Condition {
	return {
		'ticket.updated_at': { operator: 'after (absolute)', value: new Date(since).toISOString() },
		...(channels.length > 0 ? { 'ticket.djbc_channel': { operator: 'is', value: channels } } : {}),
	};
}

/** Compared to the second: the desk may cut the instant it is given. */
function isWanted(ticket: Ticket, since: number, channels: readonly string[]): boolean {
	return (
		Date.parse(ticket.updated_at) > since - 1000 &&
		(channels.length === 0 || channels.includes(String(ticket.djbc_channel)))
	);
}

function changeOf(ticket: Ticket): DeskChange {
	return {
		ticketId: ticket.id,
		ticketNumber: ticket.number,
		groupId: ticket.group_id,
		group: ticket.group ?? '',
		state: ticket.state ?? '',
		channel: code(ticket.djbc_channel),
		record: code(ticket.djbc_record),
		attributes: changeValues(ticket),
		updatedAt: ticket.updated_at,
		articleIds: unseen(ticket),
	};
}

/** None of a ticket whose clock was never looked after: that is told by its state. */
function unseen({ djbc_clock_open: line, djbc_thread_key: key, article_ids: ids = [] }: Ticket): number[] {
	const seen = isOwnThread(key) ? readOpen(line).open?.seen : null;
	return seen ? unseenOf(seen, ids) : [];
}
