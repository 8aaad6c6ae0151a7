import fc from 'fast-check';

import { unacknowledged } from '../../nodes/relay/acknowledgement/due';
import type { Article, Ticket } from '../../nodes/zammad';

/** When a message is acknowledged again: once in a ticket, and where the channel has a reply window once in each. */

const OWN = 4;
const HOUR = 3_600_000;
const START = Date.parse('2026-03-02T01:00:00.000Z');

class Conversation {
	now = START;
	readonly articles: Article[] = [];
	/** Instants of receipts, as they fell due. */
	readonly told: number[] = [];

	constructor(private readonly windowed: boolean) {}

	private add(fields: object): void {
		const id = this.articles.length + 1;
		const written = { id, internal: false, created_at: new Date(this.now).toISOString(), type: 'web' };
		this.articles.push({ ...written, body: '', created_by_id: OWN, ...fields } as unknown as Article);
	}

	/** `later`: when Claim looks, ms after it. */
	message(later = 60_000): void {
		this.add({ sender: 'Customer', message_id: `<${this.articles.length}.b@djbc>` });
		const until = this.windowed ? new Date(this.now + 24 * HOUR).toISOString() : null;
		const ticket = { djbc_window_until: until } as unknown as Ticket;
		this.now += later;
		const settings = { restrictedGroups: [], acknowledgeHours: 24, ownUserId: OWN, now: this.now };
		const due = unacknowledged(ticket, this.articles, settings);
		if (!due) return;
		this.add({ sender: 'System', type: 'note', message_id: `<acknowledgement.${due.id}@djbc>` });
		this.told.push(this.now);
	}

	answer(): void {
		this.add({ sender: 'Agent', type: 'note', created_by_id: 7 });
	}
}

const hours = fc.constantFrom(0.01, 1, 12, 23, 25, 30, 200);
const delays = fc.constantFrom(0, 60_000, HOUR, 5 * HOUR, 20 * HOUR);
const steps = fc.array(fc.record({ after: hours, later: delays, answered: fc.boolean() }), { maxLength: 30 });

test('every window of a conversation is acknowledged once, at its first message, however late Claim looks', () => {
	fc.assert(
		fc.property(steps, (steps) => {
			const one = new Conversation(true);
			const opened: number[] = [];
			let last = -Infinity;
			for (const { after, later, answered } of steps) {
				one.now += after * HOUR;
				if (one.now - last >= 24 * HOUR) opened.push(one.now + later);
				last = one.now;
				one.message(later);
				if (answered) one.answer();
			}
			expect(one.told).toEqual(opened);
		}),
	);
});

test('without a window a ticket is acknowledged once', () => {
	const one = new Conversation(false);
	for (const after of [0, 1, 25, 400]) {
		one.now += after * HOUR;
		one.message();
	}
	expect(one.told).toEqual([START + 60_000]);
});
