import type { Claim } from '../intake/claim';
import type { ReplyKind } from '../policy/cycle/types';
import type { ClockState } from '../policy/types';
import type { Zammad } from '../zammad';

/** A desk to follow. */
export interface ClockDesk {
	zammad: Zammad;
	/** The one that Receive holds, so that never two write clocks of one ticket. */
	claim: Claim;
	/** Id of the integration's own user; asked only where an article or a change has to be told apart. */
	ownUser: () => Promise<number>;
}

/** What happened on the desk since the last look, in the words of the catalogue. */
export type Sight =
	| ReplyKind
	| 'call'
	| 'request'
	| 'mark'
	| 'typed'
	| 'category'
	| 'closed'
	| 'reopened'
	| 'withdrawn'
	| 'merged'
	| 'joined';

/** What following one ticket came to: ids, instants and words of the catalogue only. */
export interface Followed {
	ticketId: number;
	ticketNumber: string | null;
	/** `noClock`: without channel and clock, left alone; `deleted`: not on the desk any more. */
	outcome: 'followed' | 'merged' | 'noClock' | 'deleted';
	/** Whether anything was written. */
	changed: boolean;
	saw: Sight[];
	cycle: number | null;
	rule: string | null;
	state: ClockState;
	/** UTC instants. */
	dueAt: string | null;
	stoppedAt: string | null;
	/** Names of attributes that somebody else had changed (CLK-9). */
	restored: string[];
	/** Lines that the clock log gained (CLK-8). */
	lines: string[];
	/** Id of the ticket that a merged one went into. */
	survivor: number | null;
}
