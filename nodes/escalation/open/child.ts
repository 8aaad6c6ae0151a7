import { createOnce } from '../../intake/createOnce';
import { fit, fitAttribute, NAME_LENGTH } from '../../intake/fit';
import { untilHeld } from '../../intake/untilHeld';
import { advance, NO_CLOCKS } from '../../policy/cycle/advance';
import { clockAttributes } from '../../policy/cycle/attributes';
import { NOTHING_SEEN } from '../../policy/cycle/seen';
import type { Policy } from '../../policy/document';
import { type NewTicket, type Ticket, type UserFields, ZammadFailure } from '../../zammad';
import { childKey } from '../childKey';

import { caseMail, caseNote } from './childArticle';
import type { Plan } from './plan';
import type { OpenDesk } from './types';

export interface Child {
	ticket: Ticket;
	/** False for one that an earlier run made. */
	isNew: boolean;
	mailed: boolean;
	/** Why the case was not mailed although it should have been: the group cannot send, or the desk refused. */
	mailRefused: boolean;
}

/** Login of the unit's contact, the child's customer (ESC-8). */
const unitLogin = (unit: string): string => `unit-${unit.toLowerCase()}`;

/**
 * The child ticket, linked, with its clock and the case, in one `POST`. A desk that cannot mail from that group gets a
 * note instead: an escalation is never parked. 1 request; 1 more where the mail is refused, 3 where it was made before.
 * @throws ZammadFailure, ReceiveFailure; all may be repeated
 */
export async function openChild(
	desk: OpenDesk,
	policy: Policy,
	parent: Ticket,
	plan: Plan,
	{ k, text, understoodAt, now }: { k: number; text: string; understoodAt: string | null; now: number },
): Promise<Child> {
	const fields = childFields(policy, parent, plan, childKey(parent, k), understoodAt, now);
	let mailTo = plan.mailTo;
	let refusals = 0;
	const { ticket, isNew } = await untilHeld(desk, async () => {
		try {
			return await createOnce(desk.zammad, desk.systemId, fields, (number) =>
				mailTo === null
					? caseNote(policy, parent, plan, text)
					: caseMail(policy, parent, { ...plan, mailTo }, text, number),
			);
		} catch (error) {
			// No address at the group is a 500 (recording 04), as is what passes; a recipient that 6.5 does not take is a 422.
			const status = error instanceof ZammadFailure && mailTo !== null ? error.status : null;
			if (status === 422 || status === 500) refusals += 1;
			if (refusals < 2) throw error;
			mailTo = null;
			return null;
		}
	});
	const mailed = isNew ? mailTo !== null : await isMailed(desk, ticket);
	return { ticket, isNew, mailed, mailRefused: plan.mailTo !== null && !mailed };
}

async function isMailed({ zammad }: OpenDesk, { id }: Ticket): Promise<boolean> {
	const [first] = await zammad.articles.byTicket(id);
	return first?.type === 'email' && first.sender === 'Agent';
}

function childFields(
	policy: Policy,
	parent: Ticket,
	plan: Plan,
	threadKey: string,
	understoodAt: string | null,
	now: number,
): NewTicket {
	const { due, proposal, escalatedAt, unit } = plan;
	const stages =
		due.dueAt === null || due.calendar === null
			? []
			: [{ rule: due.rule, calendar: due.calendar, status: due.status, dueAt: due.dueAt }];
	const promised = { stages, policyVersion: policy.version, policyHash: policy.hash };
	const before = {
		...NO_CLOCKS,
		// The unit was told: for another one it is cancelled and opened anew.
		written: { djbc_unit: unit },
		seen: { ...NOTHING_SEEN, category: plan.category },
	};
	const request = { kind: 'request' as const, at: escalatedAt, keyLag: null, ...promised };
	const { clocks } = advance(policy, before, request, now);
	const copied = ['djbc_service', 'djbc_office', 'djbc_category', 'djbc_complaint_official'] as const;
	return {
		title: `Eskalasi tiket ${parent.number}`,
		group: plan.group,
		customer: contactOf(policy, unit),
		links: { Ticket: { child: [parent.id] } },
		...(proposal.zammadPriority ? { priority: proposal.zammadPriority } : {}),
		djbc_record: 'escalation',
		...Object.fromEntries(copied.map((name) => [name, parent[name] ?? null])),
		...(plan.complete === null ? {} : { djbc_complaint_complete: plan.complete }),
		djbc_escalated_at: escalatedAt,
		djbc_cycle_at: escalatedAt,
		djbc_unit: unit,
		djbc_difficulty: proposal.difficulty,
		djbc_priority_scale: proposal.priorityScale,
		djbc_rank: proposal.rank,
		djbc_esc_medium: plan.medium,
		djbc_esc_ref: plan.reference === null ? null : fitAttribute('djbc_esc_ref', plan.reference),
		djbc_unit_understood_at: understoodAt,
		...clockAttributes(policy, clocks, {
			djbc_thread_key: threadKey,
			djbc_received_at: escalatedAt,
			djbc_rank_due_at: due.dueAt,
		}),
	};
}

/** Found by its mail address or login, or made along. */
export function contactOf({ units }: Policy, unit: string): UserFields {
	const { label, contact } = units[unit]!;
	return {
		login: unitLogin(unit),
		firstname: fit(contact?.name ?? contact?.function ?? label, NAME_LENGTH),
		...(contact?.email ? { email: contact.email } : {}),
		...(contact?.phone ? { phone: contact.phone } : {}),
	};
}
