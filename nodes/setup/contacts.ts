import type { SetupContext } from './kind';
import { openTickets } from './openTickets';
import type { Problem } from './problem';

const REMEDY = 'Enter the contact by the form of workflow 05 (kind unit).';

/**
 * Units without a contact (DIR-1): an error for each unit in use, one warning for all others. In use is a unit that an
 * open ticket names, be it the citizen's or the escalation's own: somebody waits for it now. Being able to receive a
 * category is not enough, since that is every unit that the catalogue ships, with its contact empty.
 */
export async function withoutContact(context: SetupContext): Promise<Problem[]> {
	const units = Object.entries(context.policy.units).filter(([, { contact }]) => contact === null);
	const problems: Problem[] = [];
	const unused: string[] = [];
	for (const [code] of units) {
		const open = await openFor(context, code);
		if (open === 0) unused.push(code);
		else problems.push(problemOf(code, 'error', `has no contact, and ${open} open tickets name it`));
	}
	if (unused.length > 0) {
		problems.push(problemOf(unused.join(', '), 'warning', 'no contact is entered; no open ticket needs one'));
	}
	return problems;
}

const openFor = ({ zammad, ids }: SetupContext, code: string): Promise<number> =>
	zammad.tickets.count({ ...openTickets(ids), 'ticket.djbc_unit': { operator: 'is', value: [code] } });

const problemOf = (name: string, severity: Problem['severity'], text: string): Problem => ({
	kind: 'unit',
	name,
	severity,
	problem: 'noContact',
	text,
	remedy: REMEDY,
});
