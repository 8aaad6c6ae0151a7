import { computeDue } from '../../nodes/policy/clock/due';
import { defaultPolicy } from '../../nodes/policy/document';
import type { CategorySuggestion, ClockResult, RankProposal } from '../../nodes/policy/types';
import { costInWords, type Cost } from './cost';
import type { DemoMessage, Held } from './demoExpectation';
import { localTime } from './localTime';
import type { Rig } from './rig';
import type { Answer } from './sender';

/** What the rules said of a message, as n8n's execution tells it. */
export interface Judged {
	category?: CategorySuggestion;
	rank?: RankProposal;
	clock?: ClockResult;
}

/** Reads the rules' words from the run that took the message, when it has ended. */
export async function judged(rig: Rig, intakeId: string): Promise<Judged> {
	const { data } = await rig.editor.executionOf(intakeId);
	return (data?.resultData.runData['Compute Due']?.[0]?.data?.main[0]?.[0]?.json ?? {}) as Judged;
}

/** Everything that is not as expected after a message, read from the desk with the agent's token. */
export async function mistakes(
	rig: Rig,
	{ message, expect }: DemoMessage & { expect: Held },
	answer: Answer,
	cost: Cost,
	told: Judged,
): Promise<string[]> {
	const wrong: string[] = [];
	const check = (what: string, got: unknown, wanted: unknown) => {
		if (got !== wanted) wrong.push(`${what} is ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`);
	};
	const { agent } = rig.desk;
	const tickets = await agent.tickets('djbc_thread_key', message.thread.key);
	const [ticket] = tickets;
	check('number of tickets in the thread', tickets.length, 1);
	if (!ticket) return wrong;

	check('ticket number answered', answer.body.ticketNumber, ticket.number);
	check('ticket number begins with system_id', ticket.number.startsWith(rig.places.systemId), true);
	check(
		'group',
		ticket.group,
		expect.restricted ? rig.places.restrictedGroup : rig.places.groupOf(message.source.office),
	);
	check('djbc_channel', ticket.djbc_channel, message.channel);
	check('suggested category', String(ticket.djbc_category_suggested).split(' ')[0], expect.category);
	check('decided category of a complaint', /^(CPL|EXC)/.test(ticket.djbc_category ?? ''), false);
	check('djbc_rank, which intake only proposes', ticket.djbc_rank || null, null);
	if (message.document) check('djbc_doc_no', ticket.djbc_doc_no, message.document.number);
	const { dueAt, state, failure } = promised(message);
	check('due', instant(ticket.djbc_due_at), instant(dueAt));
	const stopped = stops(message, expect);
	check('clock state', ticket.djbc_sla_state, stopped ?? state);
	if (stopped) check('stopped at', instant(ticket.djbc_stopped_at), instant(message.receivedAt));
	if (failure) {
		const { tags } = await agent.call('GET', `/tags?object=Ticket&o_id=${ticket.id}`);
		check('tag djbc_unknown_cell', tags.includes('djbc_unknown_cell'), true);
	}

	const articles = await agent.messages(ticket.id);
	check('articles', articles.length, expect.articles);
	const own = articles.filter(({ body }) => body.includes(message.body.text));
	check('articles with the text', own.length, 1);
	check('attachments', own[0]?.attachments?.length ?? 0, message.attachments?.length ?? 0);
	const customer = await agent.call('GET', `/users/${ticket.customer_id}`);
	check('e-mail of the customer', customer.email || null, null);

	if (message.sender.kind === 'user') {
		check('category in n8n', told.category?.code, expect.category);
		check('rank proposed', told.rank?.rank ?? null, expect.rank);
	}
	check('requests until it was answered', cost.answered, expect.cost);
	return wrong;
}

/** What the rules promise a user now: no due time where the calendar does not cover the date. */
function promised(message: Record<string, any>): {
	dueAt: string | null;
	state: string;
	failure: string | null;
} {
	const result = computeDue(defaultPolicy(), {
		channel: message.channel,
		office: message.source.office,
		receivedAt: message.receivedAt,
		role: 'user',
	});
	const governing = result.clocks.find(({ governs }) => governs);
	return { dueAt: governing?.dueAt ?? null, state: result.state, failure: result.failure?.reason ?? null };
}

/** What becomes of the clock: where the rules promise nothing, none runs that could be stopped. */
function stops(message: Record<string, any>, { stopped }: Held): Held['stopped'] {
	return promised(message).dueAt === null ? undefined : stopped;
}

/** Zammad keeps whole milliseconds, and drops zeros. */
const instant = (text: string | null | undefined): number | null => (text ? Date.parse(text) : null);

/** The cells of the table for a message that is held. */
export function row(
	{ label, message, expect }: DemoMessage & { expect: Held },
	number: string,
	cost: Cost,
	{ category, rank, clock }: Judged,
): string[] {
	const reasons = (category?.reasons ?? [])
		.slice(0, 2)
		.map(({ rule }) => rule.replace(`${category?.code}/`, ''));
	const governing = clock?.clocks.find(({ governs }) => governs);
	const stopped = stops(message, expect);
	const due = governing
		? localTime(governing.dueAt, governing.zone)
		: `- (${clock?.failure?.reason ?? 'no clock'})`;
	return [
		label,
		number,
		`${category?.code ?? '-'} (${reasons.join(', ') || 'no rule spoke'})`,
		rank?.rank ?? '-',
		stopped ? `stops the clock: ${stopped}` : due,
		costInWords(cost),
	];
}
