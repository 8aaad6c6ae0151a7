import { personsOf } from '../policy/rank/persons';
import { ladderOf, tableRoles, type Ladder, type TableRole } from '../policy/schema/reminders';
import { services } from '../policy/schema/services';
import type { Condition } from '../zammad';
import type { SetupContext } from './kind';
import { openTickets } from './openTickets';
import type { Problem } from './problem';

/**
 * Roles of the ladders of reminders that nobody holds (RANK-4), where somebody waits for them: at a service of an office
 * with open tickets, and at a unit that open tickets name. One request for each of those that lack somebody.
 */
export async function withoutPerson(context: SetupContext): Promise<Problem[]> {
	const { policy } = context;
	const problems: Problem[] = [];
	for (const service of services) {
		const roles = rolesOf(ladderOf(policy.reminders, '', service)).filter((role) => !/^unit_/.test(role));
		for (const office of Object.keys(policy.offices)) {
			const place = { rule: null, service, office, unit: null };
			const empty = roles.filter((role) => personsOf(policy, role, place).length === 0);
			const condition = { 'ticket.djbc_service': is(service), 'ticket.djbc_office': is(office) };
			const open = empty.length === 0 ? 0 : await count(context, condition);
			if (open > 0) problems.push(problemOf(`${service} ${office}`, empty, open));
		}
	}
	const rank = policy.ranks.ranks.R1.rule;
	const ofUnit = rolesOf(ladderOf(policy.reminders, rank, null)).filter(
		(role) => role === 'unit_head' || role === 'kepala_kantor',
	);
	for (const unit of Object.keys(policy.units)) {
		const place = { rule: rank, service: null, office: null, unit };
		const empty = ofUnit.filter((role) => personsOf(policy, role, place).length === 0);
		const open = empty.length === 0 ? 0 : await count(context, { 'ticket.djbc_unit': is(unit) });
		if (open > 0) problems.push(problemOf(unit, empty, open));
	}
	return problems;
}

const is = (code: string) => ({ operator: 'is', value: [code] });

const count = async ({ zammad, ids }: SetupContext, condition: Condition): Promise<number> =>
	await zammad.tickets.count({ ...openTickets(ids), ...condition });

const rolesOf = (ladder: Ladder | undefined): TableRole[] => {
	const named = Object.values(ladder?.recipients ?? {}).flat();
	return tableRoles.filter((role) => named.includes(role));
};

const problemOf = (name: string, roles: readonly string[], open: number): Problem => ({
	kind: 'policy',
	name,
	severity: 'error',
	problem: 'noContact',
	text: `nobody is reminded as ${roles.join(', ')}, and ${open} open tickets lie there`,
	remedy: `Enter the people for ${name} by the form of workflow 05 (kind person).`,
});
