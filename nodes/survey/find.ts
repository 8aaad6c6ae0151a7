import { existing } from '../intake/thread';
import { recordOf } from '../relay/replies';
import type { Zammad } from '../zammad';

import { standingIn } from './article';
import { invited, none } from './invited';
import type { Invited, SurveyRules } from './types';
import { isRestricted } from './whom';

/**
 * The invitation that stands on a ticket, whatever became of the ticket since: to whom an answer came whose row is
 * missing. `restricted` of a ticket that is by now; `record` where none stands. 1 or 2 requests, nothing is written.
 * @throws ZammadFailure
 */
export async function findInvitation(
	zammad: Zammad,
	ticketId: number,
	rules: Pick<SurveyRules, 'restrictedGroups'>,
): Promise<Invited> {
	const ticket = await existing(zammad, ticketId);
	if (!ticket || recordOf(ticket) !== 'request') return none(ticketId, ticket, 'record');
	if (isRestricted(ticket, rules)) return none(ticketId, ticket, 'restricted');
	const standing = standingIn(await zammad.articles.byTicket(ticketId));
	return standing ? invited(ticket, standing) : none(ticketId, ticket, 'record');
}
