import type { IDataObject } from 'n8n-workflow';

import type { Ticket } from '../../zammad';

/** Attributes of a ticket that say nothing of a person: all that leaves a ticket operation by default. */
const PLAIN = {
	state: 'state',
	priority: 'priority',
	service: 'djbc_service',
	office: 'djbc_office',
	channel: 'djbc_channel',
	category: 'djbc_category',
	categorySuggested: 'djbc_category_suggested',
	rank: 'djbc_rank',
	unit: 'djbc_unit',
} as const;

const CLOCK = {
	state: 'djbc_sla_state',
	rule: 'djbc_rule',
	ruleStatus: 'djbc_rule_status',
	receivedAt: 'djbc_received_at',
	dueAt: 'djbc_due_at',
	stoppedAt: 'djbc_stopped_at',
	cycleAt: 'djbc_cycle_at',
	lateTriage: 'djbc_late_triage',
	open: 'djbc_clock_open',
	log: 'djbc_clock_log',
} as const;

/** What may name or describe a person: only by the option Include Personal Fields. */
const PERSONAL = {
	title: 'title',
	customer: 'customer',
	company: 'djbc_company',
	applicant: 'djbc_applicant',
	documentType: 'djbc_doc_type',
	documentNumber: 'djbc_doc_no',
	documentDate: 'djbc_doc_date',
	externalTicket: 'djbc_external_ticket',
	threadKey: 'djbc_thread_key',
	idempotencyKey: 'djbc_idempotency_key',
} as const;

/** The allow-list every ticket output goes through: ids, number, group, state, category, clock, rank, unit. */
export function ticketOutput(ticket: Ticket, includePersonal = false): IDataObject {
	return {
		ticketId: ticket.id,
		ticketNumber: ticket.number,
		group: ticket.group ?? null,
		...pick(ticket, PLAIN),
		clock: { ...pick(ticket, CLOCK), open: withoutKeys(ticket.djbc_clock_open) },
		createdAt: ticket.created_at,
		updatedAt: ticket.updated_at,
		...(includePersonal ? { personal: pick(ticket, PERSONAL) } : {}),
	};
}

/**
 * The line of the running cycle keeps a copy of the keys (CLK-9), and keys may hold a phone number. A line that is none
 * of ours may hold anything.
 */
function withoutKeys(line: unknown): string | null {
	try {
		const open = JSON.parse(String(line)) as { written?: Record<string, unknown> } | null;
		const { djbc_thread_key, djbc_idempotency_key, ...written } = open?.written ?? {};
		return open && JSON.stringify(open.written ? { ...open, written } : open);
	} catch {
		return null;
	}
}

/** The clock of a ticket output as the attributes it was read from, for the rules of its cycles. */
export function clockAttributesOf(clock: IDataObject): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(CLOCK).map(([output, attribute]) => [attribute, clock[output] ?? null]),
	);
}

/** An attribute the desk does not have, or holds empty, is null. */
function pick(ticket: Ticket, names: Record<string, string>): IDataObject {
	return Object.fromEntries(
		Object.entries(names).map(([output, attribute]) => [
			output,
			((ticket[attribute] ?? '') === '' ? null : ticket[attribute]) as string | boolean | null,
		]),
	);
}
