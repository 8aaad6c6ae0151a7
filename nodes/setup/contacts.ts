import type { SetupContext } from './kind';
import { openTickets } from './openTickets';
import type { Problem } from './problem';

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
		else problems.push(problemOf('error', code, `has no contact, and ${open} open tickets name it`, code));
	}
	const others = unused.join(', ');
	return unused.length === 0
		? problems
		: [
				...problems,
				problemOf('warning', 'units', `without contact, and no open ticket names them: ${others}`, others),
			];
}

const openFor = ({ zammad, ids }: SetupContext, code: string): Promise<number> =>
	zammad.tickets.count({ ...openTickets(ids), 'ticket.djbc_unit': { operator: 'is', value: [code] } });

const problemOf = (severity: Problem['severity'], name: string, text: string, codes: string): Problem => ({
	kind: 'unit',
	name,
	severity,
	problem: 'noContact',
	text,
	remedy: `Enter the contact of ${codes} by the form of workflow 05 (kind unit).`,
});
