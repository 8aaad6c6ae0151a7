import type { Admitted } from '../intake/parse';
import type { SealedItem } from '../intake/types';
import type { Answer } from '../webhook/answer';

/** What one request brought: at least one message, proven and within the contract. */
export interface Taken {
	messages: Admitted[];
	source: SealedItem['source'];
	sealSecret: string;
	/** When the request was read, ms. */
	now: number;
}

/** A request that is answered at once and leaves no execution: a handshake, or events that are no messages. */
export interface Settled {
	settled: Answer;
}
