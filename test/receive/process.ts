import { ProcessClaim } from '../../nodes/intake/claim';
import { KnownThreads } from '../../nodes/intake/knownThreads';
import { receive, type Received } from '../../nodes/intake/receive';
import { createZammad } from '../../nodes/zammad';
import type { Sandbox } from '../sandbox/sandbox';

import { incoming, type Sent } from './incoming';

export interface ProcessOptions {
	/** How far this process' clock is ahead, for windows that close. */
	aheadHours?: number;
	/** All that one message may take. */
	seconds?: number;
	systemId?: string;
}

/** One n8n process: its claim, and the threads it has seen. */
export class Process {
	private readonly claim = new ProcessClaim();
	private readonly known = new KnownThreads();

	constructor(
		private readonly sandbox: Sandbox,
		private readonly options: ProcessOptions = {},
	) {}

	async deliver(sent: Sent): Promise<Received & { requests: number }> {
		const { aheadHours = 0, seconds = 20, systemId = '70' } = this.options;
		const ahead = aheadHours * 3_600_000;
		const deadline = Date.now() + seconds * 1000;
		const zammad = createZammad(
			{ baseUrl: this.sandbox.url, token: this.sandbox.agentToken },
			{ deadline, answerMs: (seconds * 1000) / 2 },
		);
		const received = await receive(
			{
				zammad,
				id: this.sandbox.url,
				claim: this.claim,
				known: this.known,
				now: () => Date.now() + ahead,
				deadline: deadline + ahead,
			},
			incoming(sent),
			{ systemId, group: 'Users', restrictedGroup: 'Terbatas::Saring', followUpHours: 168 },
		);
		return { ...received, requests: zammad.requests };
	}
}
