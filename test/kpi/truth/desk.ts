import { createHash } from 'node:crypto';
import { by, categoryAt, standing, stepsBy } from './asOf';
import type { Governing, Round, Standing, Story, Writing } from './story';

/**
 * Stories as Zammad gives their tickets at an instant, written by hand after the documented forms (catalogue 8, CLK-8).
 */
export function ticketOf(story: Story, now: number, policy: { version: string; hash: string }) {
	const { code, confirmed } = categoryAt(story, now);
	const steps = stepsBy(story, now);
	const isClosed = steps.at(-1)?.event === 'closed';
	const isMerged = by(story.mergedAt, now) !== null;
	const closedAt = steps.find(({ event }) => event === 'closed')?.at ?? null;
	const state = isMerged ? 'merged' : isClosed ? 'closed' : 'open';
	const { escalation, report } = story;
	const window = story.windows.filter((until) => until - 24 * 3_600_000 <= now).at(-1) ?? null;
	const letter = escalation?.letter && escalation.letter.at <= now ? escalation.letter : null;
	const verdicts = escalation?.verdicts.filter(({ at }) => at <= now) ?? [];
	return {
		...{ id: story.id, number: story.number, title: story.title, group: story.group, group_id: 2 },
		...{ state, state_id: { merged: 5, closed: 4, open: 2 }[state], priority_id: 2, owner_id: 1 },
		...{ customer_id: 3, organization_id: null, created_by_id: 1, updated_by_id: 1 },
		...{
			created_at: iso(story.created),
			updated_at: iso(isMerged ? story.mergedAt! : now),
			close_at: isoOr(closedAt),
		},
		...{ article_count: 1, article_ids: [story.id * 10] },
		djbc_record: orNull(story.record),
		djbc_service: orNull(story.service),
		djbc_office: orNull(story.office),
		djbc_channel: orNull(story.channel),
		djbc_category: orNull(code),
		djbc_category_suggested: orNull(story.category.suggested),
		djbc_category_confirmed_at: confirmed ? iso(story.category.confirmed!.at) : null,
		djbc_complaint_official: story.official,
		djbc_received_at: isoOr(story.received),
		djbc_key_lag: story.keyLag,
		djbc_first_reply_at: isoOr(by(story.firstReply, now)),
		djbc_window_until: isoOr(window),
		djbc_escalated_at: isoOr(by(story.escalatedAt, now)),
		djbc_unit: escalation?.unit ?? null,
		djbc_rank: escalation?.rank ?? null,
		djbc_rank_due_at: escalation
			? isoOr(story.rounds.filter(({ known }) => known <= now).at(-1)?.governing[0]!.due ?? null)
			: null,
		djbc_unit_answered_at: isoOr(unitAnswerOf(story, now)),
		djbc_letter_no: letter ? 'ND-12/BC.1/2026' : null,
		djbc_letter_date: letter?.date ?? null,
		djbc_qa_outcome: verdicts.at(-1)?.outcome ?? null,
		djbc_qa_tries: verdicts.map((one) => `${one.cycle} ${one.outcome} ${iso(one.at)}`).join('; ') || null,
		djbc_written_at: isoOr(by(report?.written ?? null, now)),
		djbc_delivered_at: isoOr(by(report?.delivered ?? null, now)),
		djbc_decided_at: isoOr(by(report?.decided ?? null, now)),
		djbc_close_reason: isClosed ? (steps.at(-1) as { reason: string }).reason : null,
		djbc_thread_key: story.threadKey ?? `thread:${story.id}`,
		...clockOf(story, now, policy),
	};
}

/** A reopening empties the field. */
function unitAnswerOf({ escalation, rounds }: Story, now: number): number | null {
	const last = rounds.filter(({ known }) => known <= now).at(-1)?.number;
	const answer = escalation?.unitAnswers.find(({ cycle, at }) => cycle === last && at <= now);
	return answer?.at ?? null;
}

export type DeskTicket = ReturnType<typeof ticketOf>;

/** The clock's attributes (catalogue 8), of the last cycle. */
function clockOf(story: Story, now: number, policy: { version: string; hash: string }) {
	const round = story.rounds.filter(({ known }) => known <= now).at(-1);
	const log = logOf(story, now, policy);
	const mark = log === '' ? '' : createHash('sha256').update(log).digest('hex').slice(0, 12);
	const isOut = story.without !== null && story.without.at <= now;
	const stands = round ? standing(round, now)! : null;
	// A running cycle of a ticket that counts no more is none.
	const isNone = stands !== null && isOut && stands.result === 'running';
	const shown = isNone ? null : stands;
	const top = {
		cycle: stands?.number ?? 0,
		rule: stands?.rule ?? '',
		received: stands ? iso(stands.received) : (isoOr(story.received) ?? ''),
		due: shown ? iso(shown.due) : null,
		stopped: shown ? isoOr(shown.stopped) : null,
		state: shown?.result ?? 'none',
		status: stands?.status ?? null,
		late: stands?.late ?? false,
		policy: stands ? policy.hash : '',
	};
	const children = story.children
		.filter(({ at }) => at <= now)
		.map(({ number, at, answeredAt, cancelledAt }) => ({
			...{ number, at: iso(at) },
			...{ answeredAt: isoOr(by(answeredAt, now)), cancelledAt: isoOr(by(cancelledAt, now)) },
		}));
	const memory = {
		from: round ? anchor(round, stands!, policy) : null,
		...{ since: [], typed: null, children, undelivered: [] },
		without: isOut ? story.without!.cause : null,
	};
	return {
		djbc_sla_state: top.state,
		djbc_due_at: top.due,
		djbc_stopped_at: top.stopped,
		...(stands
			? {
					djbc_rule: stands.rule,
					djbc_rule_status: stands.status,
					djbc_cycle_at: iso(stands.received),
					djbc_late_triage: stands.late,
				}
			: {}),
		djbc_clock_log: log === '' ? null : log,
		djbc_clock_open:
			story.happenings.length === 0 && !round
				? null
				: JSON.stringify({
						...{ v: 2, ...top, memory, written: {}, log: mark },
						seen: { through: 0, articles: [], joined: [], category: null },
					}),
	};
}

/** The last cycle with both promises, as the open line remembers it. */
function anchor(round: Round, stands: Standing, policy: { version: string; hash: string }) {
	const stage = ({ rule, calendar, status, due }: Governing) => ({ rule, calendar, status, dueAt: iso(due) });
	const esc = round.governing.find(({ direct }) => direct !== null);
	return {
		...{ cycle: round.number, receivedAt: iso(round.received), keyLag: round.keyLag },
		stages: [round.governing[0]!, ...(esc ? [esc] : [])].map(stage),
		...{ policyVersion: policy.version, policyHash: policy.hash, after: null },
		end:
			stands.stopped === null
				? null
				: { at: iso(stands.stopped), cause: stands.cause, articleId: stands.article },
	};
}

/** Lines in the order in which they were written. */
function logOf(story: Story, now: number, policy: { version: string; hash: string }): string {
	const lines = [
		...story.rounds.flatMap((round) =>
			round.writings.map((line) => ({ at: line.writtenAt, text: cycleLine(round, line, policy) })),
		),
		...story.steps.map((step) => ({
			at: step.writtenAt,
			text: `v1 ${step.event} at=${short(step.at)} ${
				step.event === 'closed' ? `reason=${step.reason || '-'}` : `by=${step.by}`
			} written=${short(step.writtenAt)}`,
		})),
	]
		.filter(({ at }) => at <= now)
		.sort((one, other) => one.at - other.at);
	return [...(story.carried ? [story.carried] : []), ...lines.map(({ text }) => text)].join('\n');
}

function cycleLine(
	{ number, keyLag }: Round,
	line: Writing,
	policy: { version: string; hash: string },
): string {
	const given = (at: number | null) => (at === null ? '-' : short(at));
	return (
		`v1 cycle=${number} rule=${line.rule} calendar=${line.calendar} status=${line.status}` +
		` received=${short(line.received)} due=${short(line.due)} direct=${given(line.direct)}` +
		` stopped=${given(line.stopped)} article=${line.article ?? '-'} result=${line.result}` +
		` cause=${line.cause || '-'} late=${line.late ? 'yes' : 'no'} lag=${keyLag ?? '-'}` +
		` policy=${policy.version}:${policy.hash} written=${short(line.writtenAt)}`
	);
}

const iso = (at: number): string => new Date(at).toISOString();
const isoOr = (at: number | null): string | null => (at === null ? null : iso(at));
const short = (at: number): string => iso(at).replace('.000Z', 'Z');
const orNull = (text: string): string | null => (text === '' ? null : text);
