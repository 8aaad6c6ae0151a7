import {
	advance,
	type Advanced,
	currentOf,
	NO_CLOCKS,
	type TicketClocks,
} from '../../../nodes/policy/cycle/advance';
import { clockAttributes, readClocks, type TicketAttributes } from '../../../nodes/policy/cycle/attributes';
import { readLog } from '../../../nodes/policy/cycle/log';
import type {
	ClockEvent,
	ClockRecord,
	MessageEvent,
	Promises,
	ReplyKind,
} from '../../../nodes/policy/cycle/types';
import { clockOf, computeDue } from '../../../nodes/policy/clock/due';
import { defaultPolicy, type Policy } from '../../../nodes/policy/document';
import type { Channel, Clock } from '../../../nodes/policy/types';

/** An instant on a day of January 2026 in Makassar, such as `at('12 10:40')` for Monday the 12th. */
export function at(dayAndTime: string): string {
	const [day, time] = dayAndTime.split(' ');
	const seconds = time!.length === 5 ? `${time}:00` : time;
	return new Date(`2026-01-${day}T${seconds}+08:00`).toISOString();
}

/** A ticket that lives through events; between two of them only its attributes are kept. */
export class Life {
	attributes: TicketAttributes = {};
	readonly lines: string[] = [];

	constructor(
		readonly channel: Channel = 'webchat',
		readonly office = 'KPPBC-MKS',
		readonly policy: Policy = defaultPolicy(),
	) {}

	get clocks(): TicketClocks {
		return this.attributes.djbc_clock_open === undefined
			? { ...NO_CLOCKS, log: String(this.attributes.djbc_clock_log ?? '') }
			: readClocks(this.policy, this.attributes);
	}

	get current(): ClockRecord | null {
		return currentOf(this.policy, this.clocks);
	}

	/** Result of every cycle the log knows, such as `1 met`. */
	get results(): string[] {
		return readLog(this.clocks.log).cycles.map(({ cycle, state }) => `${cycle} ${state}`);
	}

	happens(event: ClockEvent, now = event.at): Advanced {
		const advanced = advance(this.policy, this.clocks, event, Date.parse(now));
		this.lines.push(...advanced.lines);
		this.attributes = clockAttributes(this.policy, advanced.clocks);
		return advanced;
	}

	asks(when: string, keyLag: number | null = null): Advanced {
		return this.happens({ kind: 'request', at: when, keyLag, ...this.promises(when) });
	}

	/** A message that no rule has a clock for. */
	asksForNothing(when: string): Advanced {
		return this.happens({ kind: 'request', at: when, keyLag: null, ...promisesOf(this.policy, []) });
	}

	/** A human public message, of the desk unless `echo`. */
	says(when: string, text: string | null, more: Partial<MessageEvent> = {}): Advanced {
		return this.happens({ ...message(when), text, ...more });
	}

	marks(when: string, replyKind: ReplyKind): Advanced {
		return this.happens({ kind: 'mark', at: when, replyKind });
	}

	escalates(when: string, childTicket = '70100', unit: string | null = 'DIT-IKC'): Advanced {
		return this.happens({ kind: 'escalated', at: when, childTicket, unit });
	}

	promises(when: string): Promises {
		const { channel, office, policy } = this;
		return promisesOf(policy, computeDue(policy, { channel, office, receivedAt: when, role: 'user' }).clocks);
	}
}

export function message(when: string): MessageEvent {
	return {
		kind: 'message',
		at: when,
		articleId: 11,
		author: 'human',
		internal: false,
		echo: false,
		replyKind: null,
		text: 'Tarif bea masuknya 0 %.',
	};
}

/** A ticket with one promise by its rule's name, as RANK-* and RPT have. */
export function promisesOf(policy: Policy, clocks: Clock[]): Promises {
	return {
		stages: clocks.map(({ rule, calendar, status, dueAt }) => ({ rule, calendar, status, dueAt })),
		policyVersion: policy.version,
		policyHash: policy.hash,
	};
}

export function promiseOf(policy: Policy, rule: string, calendar: string, when: string): Promises {
	return promisesOf(policy, [clockOf(policy, rule, calendar, when) as Clock]);
}
