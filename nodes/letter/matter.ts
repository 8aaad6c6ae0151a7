import { isEscalation } from '../escalation';
import type { Policy } from '../policy/document';
import { receiverOf } from '../policy/receivers';
import { isRestrictedCategory, restrictedGroups, restrictedTickets } from '../policy/restrictedGroups';
import type { Ticket } from '../zammad';

/** Why no letter is drafted. */
export type Refusal = 'notEscalated' | 'onChild' | 'outsideRestricted' | 'noUnit';

/** What a letter is about. */
export interface Matter {
	/** Code of the policy's template. */
	template: string;
	unit: string;
	category: string;
}

/**
 * Which letter a ticket asks for, and to whom (catalogue 2.3): one of ethics or crime only to a unit that receives such
 * cases, whatever unit the ticket names (A32).
 * @param ticket where it was asked for and will be attached
 * @param about the escalation, or the ticket itself
 * @param source where the user wrote: the escalation's parent, or the ticket itself
 * @param further restricted groups
 */
export function matterOf(
	policy: Policy,
	{ ticket, about, source }: Record<'ticket' | 'about' | 'source', Ticket>,
	further: readonly string[],
): Matter | Refusal {
	const category = code(about.djbc_category) || code(source.djbc_category);
	const isConfidential = isRestrictedCategory(category);
	const lies = restrictedGroups(further)(ticket.group ?? '');
	if (!isEscalation(about)) {
		if (about.djbc_escalated_at) return 'onChild';
		if (!lies || !isConfidential) return 'notEscalated';
	}
	if (!lies && [about, source].some(restrictedTickets(further))) return 'outsideRestricted';
	const held = code(about.djbc_unit);
	const unit = isConfidential ? (receiverOf(policy, held, category) ?? '') : held;
	if (!Object.hasOwn(policy.units, unit)) return 'noUnit';
	return { template: templateFor(category, about.djbc_esc_medium), unit, category };
}

function templateFor(category: string, medium: unknown): string {
	if (isRestrictedCategory(category)) return category.startsWith('CPL::ETH') ? 'memo-ethics' : 'memo-crime';
	return medium === 'letter' ? 'letter-escalation' : 'memo-escalation';
}

const code = (value: unknown): string => (typeof value === 'string' ? value : '');
