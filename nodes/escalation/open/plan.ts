import { currentOf, type TicketClocks } from '../../policy/cycle/advance';
import { unitGroup } from '../../policy/deskGroups';
import type { Policy } from '../../policy/document';
import { isoInstant } from '../../policy/instant';
import { effectiveDue, type EffectiveDue } from '../../policy/rank/effective';
import { proposeRank } from '../../policy/rank/proposal';
import { receiverOf, receives } from '../../policy/receivers';
import { isRestrictedCategory, restrictedGroups, restrictedTickets } from '../../policy/restrictedGroups';
import type { Channel, RankCode, RankProposal } from '../../policy/types';
import type { Ticket } from '../../zammad';
import { legalRequest } from '../legalRequest';

import { media, type Asked, type Medium, type Refusal, type Remark } from './types';

/** What an escalation comes to before anything is written. */
export interface Plan {
	unit: string;
	/** Group of the child. */
	group: string;
	category: string;
	/** Null where it is no complaint. */
	complete: boolean | null;
	/** Whether somebody said so, or it is taken for incomplete. */
	isCompleteSaid: boolean;
	/** Ethics, crime, or a restricted group: nothing of it goes out (CONF-2). */
	restricted: boolean;
	/** Whether the child may hold the case: not that of a restricted one outside the restricted groups. */
	tellsCase: boolean;
	medium: Medium | null;
	/** What nobody filled in and we took as usual (RANK-5, ESC-8). */
	assumed: ReadonlyArray<'scales' | 'medium'>;
	/** To whom the case is mailed; null where it is not. */
	mailTo: string | null;
	reference: string | null;
	escalatedAt: string;
	/** Receipt of the request: start of the running cycle. */
	receivedAt: string;
	proposal: RankProposal & { rank: RankCode };
	due: EffectiveDue;
	remarks: Remark[];
}

const RECORDS = ['', 'request', 'call'];

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/**
 * Unit, rank, effective due time (RANK-1), medium and place of an escalation, or why there can be none. Reads nothing
 * and writes nothing.
 * @param escalatedAt UTC instant
 */
export function planOf(
	policy: Policy,
	ticket: Ticket,
	clocks: TicketClocks,
	asked: Asked,
	escalatedAt: string,
): Plan | Refusal {
	const category = text(ticket.djbc_category);
	if (!RECORDS.includes(text(ticket.djbc_record))) return 'notARequest';
	if (category.startsWith('EXC')) return 'excluded';
	const found = unitOf(policy, ticket, category, asked);
	if ('refusal' in found) return found.refusal;
	const { unit } = found;
	const { kind, office, contact } = policy.units[unit]!;

	const difficulty = asked.difficulty ?? codeOf(['D1', 'D2', 'D3'], ticket.djbc_difficulty);
	const priorityScale = asked.priorityScale ?? codeOf(['P1', 'P2', 'P3'], ticket.djbc_priority_scale);
	const proposal = proposeRank(policy, { category, difficulty, priorityScale });
	const { rank } = proposal;
	if (rank === null) return 'scalesMissing';
	const cycle = currentOf(policy, clocks);
	const receivedAt =
		cycle?.receivedAt ?? isoInstant(Date.parse(text(ticket.djbc_received_at) || ticket.created_at));
	const due = effectiveDue(policy, {
		rank,
		channel: text(ticket.djbc_channel) as Channel,
		office: text(ticket.djbc_office),
		...legalRequest(cycle, receivedAt, Date.parse(escalatedAt)),
		escalatedAt,
		unitOffice: office,
	});

	const inRestricted = restrictedGroups(asked.restrictedGroups)(ticket.group ?? '');
	const restricted = restrictedTickets(asked.restrictedGroups)({
		group: ticket.group,
		djbc_category: category,
	});
	const usual = restricted ? 'memo' : kind === 'zammad' ? 'application' : contact?.email ? 'email' : null;
	const named = asked.medium ?? codeOf(media, ticket.djbc_esc_medium);
	const medium = named ?? usual;
	const isMail = medium === 'email' && kind === 'external' && !restricted;
	return {
		unit,
		group: (restricted ? null : unitGroup(policy, unit)) ?? ticket.group ?? '',
		category,
		complete: category.startsWith('CPL') ? (asked.complete ?? ticket.djbc_complaint_complete === true) : null,
		isCompleteSaid: asked.complete !== null || typeof ticket.djbc_complaint_complete === 'boolean',
		restricted,
		tellsCase: inRestricted || !restricted,
		medium,
		assumed: [
			...(difficulty && priorityScale ? [] : (['scales'] as const)),
			...(named || medium === null ? [] : (['medium'] as const)),
		],
		mailTo: isMail ? (contact?.email ?? null) : null,
		reference: asked.reference ?? referenceOf(ticket, clocks),
		escalatedAt,
		receivedAt,
		proposal: { ...proposal, rank },
		due,
		remarks: [
			...(contact === null ? (['noContact'] as const) : []),
			...(medium === null ? (['noMedium'] as const) : []),
			...(isMail && !contact?.email ? (['noMailAddress'] as const) : []),
			...(due.dueAt === null ? (['noDueTime'] as const) : []),
		],
	};
}

/** What the child holds counts where an earlier run made it: the ticket may have been changed since. */
export function asOpened(plan: Plan, child: Ticket): Plan {
	const held = (name: string) => text(child[name]);
	return {
		...plan,
		unit: held('djbc_unit') || plan.unit,
		escalatedAt: isoInstant(Date.parse(held('djbc_escalated_at') || plan.escalatedAt)),
		medium: codeOf(media, child.djbc_esc_medium) ?? null,
		proposal: {
			...plan.proposal,
			rank: codeOf(['R1', 'R2', 'R3', 'R4'], child.djbc_rank) ?? plan.proposal.rank,
			difficulty: codeOf(['D1', 'D2', 'D3'], child.djbc_difficulty) ?? null,
			priorityScale: codeOf(['P1', 'P2', 'P3'], child.djbc_priority_scale) ?? null,
		},
		due: { ...plan.due, dueAt: held('djbc_rank_due_at') || null },
	};
}

/** Ethics and crime go where the directory says and nowhere else (CONF-1, A32). */
function unitOf(
	policy: Policy,
	{ djbc_unit: held }: Ticket,
	category: string,
	{ unit: wanted }: Asked,
): { unit: string } | { refusal: Refusal } {
	const named = wanted ?? text(held);
	if (isRestrictedCategory(category)) {
		if (wanted !== null && !receives(policy, wanted, category)) return { refusal: 'unitNotForCategory' };
		const unit = receiverOf(policy, named, category);
		return unit ? { unit } : { refusal: 'unitMissing' };
	}
	if (named === '') return { refusal: 'unitMissing' };
	return Object.hasOwn(policy.units, named) ? { unit: named } : { refusal: 'unitUnknown' };
}

/** After an escalation the ticket holds the child's number there, which is no reference of the next one. */
function referenceOf({ djbc_esc_ref: held }: Ticket, { memory }: TicketClocks): string | null {
	const reference = text(held);
	return reference === '' || memory.children.some(({ number }) => number === reference) ? null : reference;
}

function codeOf<const Code extends string>(codes: readonly Code[], value: unknown): Code | undefined {
	return codes.find((code) => code === value);
}
