import { RESTRICTED_CATEGORIES, restrictedGroups } from '../policy/restrictedGroups';
import type { Ticket } from '../zammad';

/**
 * Tells whether a ticket may be named in a note of another one (CONF-2): a restricted one only inside its own restricted
 * group, where the same people read both. A ticket counts as restricted by its group, one the desk does not name
 * included, and by a category of ethics or crime, a suggested one included (CONF-3).
 *
 * @param further names of other restricted groups, each with all groups below it
 */
export function namingRule(further: readonly string[]): (named: Ticket, where: Ticket) => boolean {
	const isGroup = restrictedGroups(further);
	const isRestricted = (ticket: Ticket) =>
		!ticket.group || isGroup(ticket.group) || RESTRICTED_CATEGORIES.some((code) => isCategory(ticket, code));
	return (named, where) =>
		!isRestricted(named) || (!!named.group && isGroup(named.group) && named.group === where.group);
}

/** Decided, suggested by our rules or hinted at by the sender, codes below it included. */
function isCategory({ djbc_category: decided, djbc_category_suggested: suggested }: Ticket, code: string) {
	return [decided, suggested].some((value) => typeof value === 'string' && value.includes(code));
}
