import type { Policy } from './document';
import type { RoutingCell } from './schema/services';
import type { Channel, RuleFailure, Service } from './types';

export interface Route {
	service: Service | null;
	/** Rule ids, the governing one first; empty when the cell has no clock. */
	rules: string[];
	/** The office code if the directory knows it. */
	office: string | null;
	failure: RuleFailure | null;
}

/**
 * Routing of catalogue 1.6. Never throws: an unknown office or cell leaves a failure. A channel whose promise does
 * not depend on the office (Maraga, CEISA Care, BCare) keeps it beside `unknown_office`.
 */
export function route(policy: Policy, channel: Channel, office: string): Route {
	const known = Object.hasOwn(policy.offices, office);
	const cell = routingCell(policy, channel, office);
	const failure = failureOf(cell, known, channel, office);
	return {
		service: cell && cell.clock !== 'unknown' ? (cell.service ?? null) : null,
		rules: cell?.clock === 'rules' ? [...cell.rules] : [],
		office: known ? office : null,
		failure,
	};
}

/** What a public comment is measured by where public mentions count (A14, `social.publicMentions`). */
const privateMessage: Partial<Record<Channel, Channel>> = {
	facebook_comment: 'facebook_dm',
	instagram_comment: 'instagram_dm',
	x_mention: 'x_dm',
};

/**
 * The cell of the routing table as the switches leave it, or null where neither the channel nor the office says which.
 * A service that is not enabled keeps its name and loses its clock (A36).
 */
export function routingCell(policy: Policy, channel: Channel, office: string): RoutingCell | null {
	const message = policy.switches.publicMentions === 'in' ? privateMessage[channel] : undefined;
	const cell = tableCell(policy, message ?? channel, office);
	if (cell?.clock !== 'rules') {
		return cell;
	}
	if (policy.services[cell.service]?.enabled === false) {
		return { clock: 'none', service: cell.service, trace: [`${cell.service} is not enabled`] };
	}
	return message ? { ...cell, status: 'PROPOSED', trace: [...cell.trace, 'A14'] } : cell;
}

function tableCell(policy: Policy, channel: Channel, office: string): RoutingCell | null {
	const row = Object.hasOwn(policy.routing, channel) ? policy.routing[channel] : undefined;
	if (!row) {
		return null;
	}
	if ('any' in row) {
		return row.any;
	}
	const entry = Object.hasOwn(policy.offices, office) ? policy.offices[office] : undefined;
	return entry ? row[entry.kind] : null;
}

function failureOf(
	cell: RoutingCell | null,
	known: boolean,
	channel: Channel,
	office: string,
): RuleFailure | null {
	if (!known) {
		return { code: 'unknown_office', reason: 'The office is not in the directory of the policy.' };
	}
	if (!cell || cell.clock === 'unknown') {
		return {
			code: 'unknown_cell',
			reason: `The policy gives no promise for channel ${channel} at office ${office}.`,
		};
	}
	if (cell.clock === 'none') {
		return { code: 'no_clock', reason: `Channel ${channel} has no clock (${cell.trace.join(', ')}).` };
	}
	return null;
}
