import { isExcluded } from '../policy/category/excluded';
import { isKeyed } from '../policy/data/keyed';
import type { Policy } from '../policy/document';
import type { Ticket } from '../zammad';

import type { VerificationDesk, WhyNone } from './types';

/** The desk itself: customer of what came from nobody. */
const NOBODY = 1;

/** Reached where they wrote: members of the group are asked in it. */
const REACHED = ['whatsapp_group'];

/** In whose systems the number of their ticket reaches the user. */
const MIRRORED = ['ceisacare', 'bcare'];

/**
 * Why nobody can be asked whether the unit followed up; null where somebody can. Costs a request only where the channel
 * is none that an answer goes out by, for the address or number of the user.
 */
export async function whyNobody(
	{ zammad, ownUser }: VerificationDesk,
	policy: Policy,
	request: Ticket,
): Promise<WhyNone | null> {
	const { djbc_record: record, djbc_channel: channel, djbc_category: category, customer_id: id } = request;
	if (record !== 'request' && record !== 'call') return 'internal';
	if (isExcluded(policy, String(category ?? ''), request.djbc_close_reason)) return 'excluded';
	if (request.djbc_applicant === 'anonymous') return 'anonymous';
	if (id === NOBODY || id === (await ownUser())) return 'noContact';
	const name = String(channel ?? '');
	if (REACHED.includes(name) || (name !== '' && !isKeyed(name))) return null;
	if (MIRRORED.includes(name) && request.djbc_external_ticket) return null;
	const { email, phone, mobile } = await zammad.users.get(id);
	return email || phone || mobile ? null : 'noContact';
}
