import { isEscalation } from '../escalation/follow/pair';
import type { Policy } from '../policy/document';
import { isRestrictedCategory, restrictedGroups } from '../policy/restrictedGroups';
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
 * Which letter a ticket asks for, and to whom (catalogue 2.3).
 * @param source where the user wrote: the escalation's parent, or the ticket itself
 * @param further restricted groups
 */
export function matterOf(
	policy: Policy,
	ticket: Ticket,
	source: Ticket,
	further: readonly string[],
): Matter | Refusal {
	const isRestricted = restrictedGroups(further);
	const category = code(ticket.djbc_category) || code(source.djbc_category);
	const isConfidential = isRestrictedCategory(category);
	const lies = isRestricted(ticket.group ?? '');
	if (!isEscalation(ticket)) {
		if (ticket.djbc_escalated_at) return 'onChild';
		if (!lies || !isConfidential) return 'notEscalated';
	}
	if (!lies && (isConfidential || isRestricted(source.group ?? ''))) return 'outsideRestricted';
	const unit = code(ticket.djbc_unit) || onlyReceiver(policy, category);
	if (!Object.hasOwn(policy.units, unit)) return 'noUnit';
	return { template: templateFor(category, ticket.djbc_esc_medium), unit, category };
}

function templateFor(category: string, medium: unknown): string {
	if (isRestrictedCategory(category)) return category.startsWith('CPL::ETH') ? 'memo-ethics' : 'memo-crime';
	return medium === 'letter' ? 'letter-escalation' : 'memo-escalation';
}

/** The unit that the catalogue names for such cases, where it is the only one. */
function onlyReceiver({ units }: Policy, category: string): string {
	const receivers = Object.entries(units).filter(([, { receives }]) => receives.includes(category));
	return receivers.length === 1 ? receivers[0]![0] : '';
}

const code = (value: unknown): string => (typeof value === 'string' ? value : '');
