import { ProcessClaim } from '../../nodes/intake/claim';
import { newDeskMemory } from '../../nodes/intake/processMemory';
import { receive, type Outcome } from '../../nodes/intake/receive';
import type { Incoming } from '../../nodes/intake/ticketBody';
import { createZammad, type Ticket } from '../../nodes/zammad';
import type { Sandbox } from '../sandbox/sandbox';

import { incoming, type Sent } from './incoming';

export interface ProcessOptions {
	/** How far this process' clock is ahead, for windows that close. */
	aheadHours?: number;
	/** All that one message may take. */
	seconds?: number;
	systemId?: string;
	/** Until one answer is given up, in ms; half of the time by default. */
	answerMs?: number;
	group?: string;
	restrictedGroup?: string;
	signal?: AbortSignal;
}

export interface Delivered {
	outcome: Outcome;
	ticket: Ticket;
	requests: number;
}

/** One n8n process: its claim, and the threads it has seen. */
export class Process {
	private readonly claim = new ProcessClaim();
	private readonly memory = newDeskMemory();

	constructor(
		private readonly sandbox: Sandbox,
		private readonly options: ProcessOptions = {},
	) {}

	async deliver(sent: Sent): Promise<Delivered> {
		return await this.bring(incoming(sent));
	}

	async bring(incoming: Incoming): Promise<Delivered> {
		const { aheadHours = 0, seconds = 20, systemId = '70', signal } = this.options;
		const { group = 'Users', restrictedGroup = 'Terbatas::Saring' } = this.options;
		const ahead = aheadHours * 3_600_000;
		const deadline = Date.now() + seconds * 1000;
		const zammad = createZammad(
			{ baseUrl: this.sandbox.url, token: this.sandbox.agentToken },
			{ deadline, signal, answerMs: this.options.answerMs ?? (seconds * 1000) / 2 },
		);
		const received = await receive(
			{
				zammad,
				claim: this.claim,
				memory: this.memory,
				now: () => Date.now() + ahead,
				deadline: deadline + ahead,
				signal,
			},
			incoming,
			{ systemId, group, restrictedGroup, followUpHours: 168 },
		);
		// Null only for a conflict with another thread and for nothing; tests of those look at the outcome alone.
		return { outcome: received.outcome, ticket: received.ticket!, requests: zammad.requests };
	}
}
