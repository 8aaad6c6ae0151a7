import { ProcessMemory } from '../intake/processMemory';

/** A reply that this process has claimed. */
export interface Flight {
	articleId: number;
	/** Written to the desk with the claim, so that of two processes each knows whose it is. */
	token: string;
	/** ms since the answer was handed on; null before. */
	since: number | null;
}

/** What this process has on its way: one reply a ticket. Lost with the process, and then the desk's own record tells. */
export class Flights {
	/** Replies that Claim saw on a ticket, by its id. */
	readonly seen = new ProcessMemory<ReadonlySet<number>>();
	/** Until when a ticket's user has been told that his messages come, ms, by the ticket's id. */
	readonly acknowledged = new ProcessMemory<number>();
	private readonly held = new Map<string, Flight>();

	of(server: string, ticketId: number): Flight | null {
		return this.held.get(`${server} ${ticketId}`) ?? null;
	}

	set(server: string, ticketId: number, flight: Flight): void {
		this.held.set(`${server} ${ticketId}`, flight);
	}

	/** Nothing where another reply of the ticket is on its way by now. */
	end(server: string, ticketId: number, articleId: number): void {
		if (this.of(server, ticketId)?.articleId === articleId) this.held.delete(`${server} ${ticketId}`);
	}
}

/** The flights of this process: one list for all nodes, since the package is loaded once (design 2). */
export const processFlights = new Flights();
