import { categoriesOf } from './category/ofTicket';
import { isRestrictedCategory, restrictedGroups } from './restrictedGroups';

/** What of a ticket tells whether it may be named; attributes as the desk gives them. */
interface Nameable {
	/** Its full name; absent where the desk does not tell it. */
	group?: string;
	djbc_category?: unknown;
	djbc_category_suggested?: unknown;
}

/**
 * Tells whether a ticket may be named in a note of another one (CONF-2): a restricted one only inside its own restricted
 * group, where the same people read both. A ticket counts as restricted by its group, one the desk does not name
 * included, and by a category of ethics or crime, a suggested one included (CONF-3).
 *
 * @param further names of other restricted groups, each with all groups below it
 */
export function namingRule(further: readonly string[]): (named: Nameable, where: Nameable) => boolean {
	const isGroup = restrictedGroups(further);
	const isRestricted = (ticket: Nameable) => {
		const { decided, suggested } = categoriesOf({ ...ticket });
		return !ticket.group || isGroup(ticket.group) || [decided, ...suggested].some(isRestrictedCategory);
	};
	return (named, where) =>
		!isRestricted(named) || (!!named.group && isGroup(named.group) && named.group === where.group);
}
