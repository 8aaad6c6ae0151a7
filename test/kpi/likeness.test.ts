import { advance, NO_CLOCKS } from '../../nodes/policy/cycle/advance';
import { clockAttributes, readClocks, type TicketAttributes } from '../../nodes/policy/cycle/attributes';
import type { ClockEvent } from '../../nodes/policy/cycle/types';
import { computeDue } from '../../nodes/policy/clock/due';
import type { Policy } from '../../nodes/policy/document';
import type { Channel } from '../../nodes/policy/types';

import { ticketOf } from './truth/desk';
import { month } from './truth/month';
import { policyOfThree } from './truth/policy';
import type { Happening, Story } from './truth/story';

/**
 * The ground truth of the KPI writes its tickets by hand. Here the same stories are lived through with the product's own
 * engine: log and attributes must be the same, so that what the month is counted from is what a desk really holds.
 */
const policy = policyOfThree();
const LATE = Date.parse('2026-06-01T00:00:00Z');

test('four hundred stories as told by hand and as lived through with the engine hold the same', () => {
	const stories = month(11, 400).filter(({ carried }) => carried === null);
	const differing = stories.flatMap((story) => {
		const told = shown(ticketOf(story, LATE, policy));
		const lived = shown(livedThrough(policy, story));
		return JSON.stringify(told) === JSON.stringify(lived) ? [] : [{ told, lived, story }];
	});
	expect(differing.slice(0, 2).map(({ told, lived }) => ({ told, lived }))).toEqual([]);
	expect(differing).toHaveLength(0);
});

function livedThrough(policy: Policy, story: Story): TicketAttributes {
	let attributes: TicketAttributes = {};
	for (const { event, now } of story.happenings) {
		const clocks =
			attributes.djbc_clock_open === undefined
				? { ...NO_CLOCKS, log: String(attributes.djbc_clock_log ?? '') }
				: readClocks(policy, attributes);
		const happened = promised(policy, story, event);
		attributes = clockAttributes(policy, advance(policy, clocks, happened, now).clocks);
	}
	return attributes;
}

function promised(policy: Policy, { channel, office }: Story, event: Happening['event']): ClockEvent {
	if (event.kind !== 'request' || 'stages' in event) return event as ClockEvent;
	const { at, keyLag, rank } = event;
	const clocks = rank
		? [{ ...rank, dueAt: new Date(rank.due).toISOString() }]
		: computeDue(policy, { channel: channel as Channel, office, receivedAt: at, role: 'user' }).clocks;
	return {
		...{ kind: 'request', at, keyLag },
		stages: clocks.map(({ rule, calendar, status, dueAt }) => ({ rule, calendar, status, dueAt })),
		...{ policyVersion: policy.version, policyHash: policy.hash },
	};
}

function shown(ticket: TicketAttributes) {
	const open = ticket.djbc_clock_open ? JSON.parse(String(ticket.djbc_clock_open)) : {};
	return {
		log: String(ticket.djbc_clock_log ?? '').split('\n'),
		state: ticket.djbc_sla_state ?? 'none',
		due: ticket.djbc_due_at ?? null,
		stopped: ticket.djbc_stopped_at ?? null,
		rule: ticket.djbc_rule ?? null,
		status: ticket.djbc_rule_status ?? null,
		cycle: ticket.djbc_cycle_at ?? null,
		late: ticket.djbc_late_triage ?? null,
		open: [open.rule, open.received, open.due, open.stopped, open.state, open.status, open.late, open.log],
	};
}
