import { typedEvent, type Save, type Saves } from '../clocks';
import { lagBetween } from '../intake/clocks';
import { internalNote } from '../intake/internalNote';
import { localTime } from '../policy/localTime';
import type { TicketValues } from '../intake/ticketBody';
import { advance } from '../policy/cycle/advance';
import { clockAttributes, readClocks } from '../policy/cycle/attributes';
import { compareOpen } from '../policy/cycle/compare';
import { reminderValues } from '../policy/cycle/reminded';
import { isoInstant } from '../policy/instant';
import { zoneOf } from '../policy/officeZone';
import type { Wish } from '../policy/wishes';
import type { Article, ArticleFields, Ticket } from '../zammad';

import { begin } from './clock';
import { headingOf, kindOf, reportKey, type ReportKind } from './kinds';
import { begunLine, decidedLine, DECIDED, DELIVERED, deliveredLine, refusalNote } from './notes';
import { decidingGroup, officeOf } from './place';
import {
	deliveredBefore,
	fitting,
	instantIn,
	isDecisionTaken,
	isSameSecond,
	writtenIn,
	type Written,
} from './standing';
import { NOTHING_FOLLOWED, type FollowedReport, type ReportRefusal, type ReportRules } from './types';

/** The wish of the macro "Sampaikan laporan" in `djbc_request`. */
export const DELIVER: Wish = 'deliver';

/** Who decides on reports (catalogue 3). */
const HEAD = 'Kepala Seksi';

/** What following a report comes to. */
export interface Plan {
	/** Of one `PUT`, with its note; null where nothing is to be written. */
	values: TicketValues | null;
	followed: FollowedReport;
}

/** Names of the roles of a user. */
type RolesOf = (userId: number) => Promise<string[]>;

/**
 * Reads only, and only of the report itself; its history where an instant or a person counts by its save.
 * @param now ms
 */
export async function planOf(
	found: Ticket,
	articles: readonly Article[],
	saves: Saves,
	rolesOf: RolesOf,
	rules: ReportRules,
	now: number,
): Promise<Plan> {
	const kind = kindOf(rules.policy, found, articles);
	const { restore } = compareOpen(found);
	const ticket: Ticket = { ...found, ...restore };
	if (kind) return await new Report(ticket, restore, kind, articles, saves, rolesOf, rules, now).plan();
	return refusesDelivery(ticket, 'kindUnknown', 'leftAlone');
}

/** The macro of a delivery on a ticket that is no report. */
export const noReport = (ticket: Ticket): Plan => refusesDelivery(ticket, 'noReport', 'nothing');

function refusesDelivery(
	{ djbc_request: wish }: Ticket,
	reason: ReportRefusal,
	otherwise: FollowedReport['outcome'],
): Plan {
	if (wish !== DELIVER) return { values: null, followed: { ...NOTHING_FOLLOWED, outcome: otherwise } };
	return {
		values: { djbc_request: null, article: refusalNote([reason], [], null) },
		followed: { ...NOTHING_FOLLOWED, outcome: 'refused', reasons: [reason] },
	};
}

class Report {
	private readonly values: TicketValues = {};
	private readonly followed: FollowedReport;
	private readonly lines: string[] = [];
	private subject = 'Laporan tertulis';
	/** A decision that is not taken, as written. */
	private kept: string | null = null;
	private arose: string;
	private readonly written: Written;
	private clocks;
	private readonly zone: string;

	constructor(
		private readonly ticket: Ticket,
		private readonly restore: TicketValues,
		private readonly kind: ReportKind,
		private readonly articles: readonly Article[],
		private readonly saves: Saves,
		private readonly rolesOf: RolesOf,
		private readonly rules: ReportRules,
		private readonly now: number,
	) {
		this.followed = { ...NOTHING_FOLLOWED, report: kind.code, saw: [], reasons: [] };
		this.clocks = readClocks(rules.policy, ticket);
		this.written = writtenIn(kind, articles);
		this.arose = instantIn(ticket.djbc_received_at) ?? isoInstant(Date.parse(ticket.created_at));
		this.zone = zoneOf(rules.policy, 'BRAVO');
	}

	async plan(): Promise<Plan> {
		const before = this.clocks;
		const { policy } = this.rules;
		const guarded = this.begin();
		const written = this.write();
		const delivered = await this.deliver(written);
		await this.decide(delivered);
		const { values, followed } = this;
		if (Object.keys(values).length + Object.keys(guarded).length === 0) return { values: null, followed };
		const at = isoInstant(Math.max(this.now, Date.parse(delivered ?? this.arose)));
		const event = typedEvent(policy, { ...this.ticket, ...values }, at);
		const after = advance(policy, this.clocks, event, this.now).clocks;
		const more = { ...guarded, ...reminderValues(policy, before, after) };
		followed.outcome = followed.reasons.length > 0 ? 'refused' : 'changed';
		followed.empty = this.written.empty.map(({ id }) => id);
		const article = this.note();
		return {
			values: {
				...this.restore,
				...values,
				...clockAttributes(policy, after, more),
				...(article ? { article } : {}),
			},
			followed,
		};
	}

	/** One that an agent opened by the template, or whose day no calendar covered before. */
	private begin(): TicketValues {
		const { ticket, kind, rules, now, clocks } = this;
		if (clocks.memory.from !== null || clocks.memory.since.length > 0) return {};
		const isNew = !ticket.djbc_thread_key;
		const created = isoInstant(Date.parse(ticket.created_at));
		const typed = isNew ? instantIn(ticket.djbc_typed_at) : null;
		const isAhead = typed !== null && typed > created;
		if (isAhead) this.refuse('timeAhead', { djbc_typed_at: null });
		if (isNew) this.arose = typed !== null && !isAhead ? typed : created;
		const keyLag = isNew && typed !== null && !isAhead ? lagBetween(typed, created) : null;
		const begun = begin(rules.policy, kind, clocks, { arose: this.arose, keyLag }, now);
		this.followed.failure = begun.failure;
		if (!isNew && begun.failure) return {};
		this.clocks = begun.clocks;
		this.saw('begun', begunLine(kind, this.arose, begun.dueAt, this.zone));
		const office = officeOf(rules, ticket.group ?? '');
		if (!ticket.djbc_office) Object.assign(this.values, { djbc_service: 'SVC-CC', djbc_office: office });
		return {
			djbc_thread_key: ticket.djbc_thread_key || reportKey(kind, ticket.number, 1),
			djbc_received_at: this.arose,
			djbc_key_lag: keyLag,
		};
	}

	/** @returns when it was written, typed or by its articles */
	private write(): string | null {
		const typed = instantIn(this.ticket.djbc_written_at);
		const at = typed === null ? null : fitting(typed, [this.arose], this.ticket.updated_at);
		if (at === 'timeAhead' || at === 'timeEarly') this.refuse(at, { djbc_written_at: this.written.at });
		else if (at !== null && this.written.at !== null) return at;
		else if (at === null && this.written.at !== null) {
			this.values.djbc_written_at = this.written.at;
			this.saw('written');
		}
		return this.written.at;
	}

	/** @returns when it was delivered; null where it was not, or not yet */
	private async deliver(written: string | null): Promise<string | null> {
		const { ticket, articles } = this;
		const isWished = ticket.djbc_request === DELIVER;
		const typed = instantIn(ticket.djbc_delivered_at);
		const before = deliveredBefore(articles);
		const isKnown = typed !== null && before !== null && isSameSecond(typed, before);
		if (isWished) this.values.djbc_request = null;
		if (isKnown && isWished) this.refuse('alreadyDelivered');
		if (isKnown || (!isWished && typed === null)) return isKnown ? typed : null;
		if (written === null || this.written.empty.length > 0) {
			this.refuse('sectionsEmpty', typed === null ? {} : { djbc_delivered_at: null });
			return null;
		}
		const save = (await this.saves.of('djbc_request')).findLast(({ to }) => to === DELIVER)?.at;
		const wished = isoInstant(Date.parse(save ?? ticket.updated_at));
		const least = [this.arose, written];
		const at = typed === null ? [wished, ...least].sort().at(-1)! : fitting(typed, least, ticket.updated_at);
		if (at === 'timeAhead' || at === 'timeEarly') {
			this.refuse(at, { djbc_delivered_at: before });
			return before;
		}
		this.values.djbc_delivered_at = at;
		const group = decidingGroup(this.rules, ticket);
		if (group !== ticket.group) this.values.group = group;
		this.subject = `${DELIVERED} ${localTime(at, this.zone)}`;
		this.saw('delivered', deliveredLine(at, this.zone));
		return at;
	}

	private async decide(delivered: string | null): Promise<void> {
		const { ticket, articles, saves } = this;
		const { djbc_decision: decision } = ticket;
		if (typeof decision !== 'string' || decision.trim() === '') return;
		const decided = instantIn(ticket.djbc_decided_at);
		// By our note: who types the decision may type its time too.
		if (decided !== null && isDecisionTaken(articles)) return;
		const save = (await saves.of('djbc_decision')).findLast(({ to }) => to !== '');
		const reason = delivered === null ? 'notDelivered' : (await this.isOfHead(save)) ? null : 'notHead';
		if (reason !== null) {
			this.kept = decision;
			this.refuse(reason, { djbc_decision: null, djbc_decided_at: null });
			return;
		}
		const at = decided ?? isoInstant(Date.parse(save?.at ?? ticket.updated_at));
		this.values.djbc_decided_at = at;
		if (this.lines.length === 0) this.subject = DECIDED;
		this.saw('decided', decidedLine(at, this.zone));
	}

	/** In a restricted group all may change a report, yet Kepala Seksi alone decides (5.1, catalogue 3). */
	private async isOfHead(save: Save | undefined): Promise<boolean> {
		const by = save ? save.by : (this.ticket.created_by_id ?? null);
		return by !== null && (await this.rolesOf(by)).includes(HEAD);
	}

	private saw(what: FollowedReport['saw'][number], line?: string): void {
		this.followed.saw.push(what);
		if (line !== undefined) this.lines.push(line);
	}

	private refuse(reason: ReportRefusal, values: TicketValues = {}): void {
		this.followed.reasons.push(reason);
		Object.assign(this.values, values);
	}

	/** One note for all of it; the subject of a delivery has to stand, so a refusal beside it is a part of its text. */
	private note(): ArticleFields | null {
		const { lines, subject, kept, written, kind } = this;
		const { reasons } = this.followed;
		const empty = written.empty.map((one) => headingOf(kind, one));
		const refusal = reasons.length > 0 ? refusalNote(reasons, empty, kept) : null;
		if (lines.length === 0) return refusal;
		return internalNote(subject, [...lines, ...(refusal ? [refusal.body] : [])]);
	}
}
