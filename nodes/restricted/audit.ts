import { claimOf } from '../clocks';
import type { Claim } from '../intake/claim';
import { defaultPolicy } from '../policy/document';
import { zoneOf } from '../policy/officeZone';
import { type HistoryEntry, nameOf, type Ticket, type Zammad } from '../zammad';

import { auditId, auditNote, type Leftovers } from './auditNote';
import { familyOf, takeAlong } from './family';
import { lateMoveOf, type Move } from './move';
import { isNoted } from './note';
import { restrictedTicket } from './restrictedTicket';

export interface RestrictedDesk {
	zammad: Zammad;
	/** The one that Receive and Follow hold. */
	claim: Claim;
}

/** `noted`: the note was written now; `known`: it stood there; `none`: no late move. */
export interface Audited {
	ticketId: number;
	outcome: 'noted' | 'known' | 'none';
	/** Tickets opened for this one that lie in the restricted group as well. */
	children: number;
}

/**
 * Makes a late move whole (CONF-3): tickets that were opened for this one come along, an owner from outside leaves it,
 * and an internal note names what cannot be recalled. Once for each move, known by the note's message id. Costs 3
 * requests where the note stands, else 5, and those of its family and followers.
 * @throws ZammadFailure; may be repeated
 */
export async function auditMove(
	{ zammad, claim }: RestrictedDesk,
	ticketId: number,
	leftovers: Leftovers,
	isRestricted: (group: string) => boolean,
): Promise<Audited> {
	const none: Audited = { ticketId, outcome: 'none', children: 0 };
	const named = await restrictedTicket(zammad, ticketId, isRestricted);
	if (!named) return none;
	const history = await zammad.history(ticketId);
	const move = lateMoveOf(history, isRestricted);
	if (!move) return none;
	const noteId = auditId(move);
	if (isNoted(await zammad.articles.byTicket(ticketId), noteId)) return { ...none, outcome: 'known' };
	const family = await familyOf(zammad, ticketId);
	for (const child of family.below) await takeAlong({ zammad, claim }, child, named.group!, isRestricted);
	const followers = await followersOf(zammad, ticketId);
	return await claim.hold(claimOf(zammad.server, named), async () => {
		const ticket = await zammad.tickets.get(ticketId);
		const articles = await zammad.articles.byTicket(ticketId);
		const children = family.below.length;
		if (isNoted(articles, noteId)) return { ticketId, outcome: 'known', children };
		await zammad.tickets.update(ticketId, {
			...(isLeft(ticket, history, move) ? { owner_id: 1 } : {}),
			article: auditNote({
				...{ ticket, move, history, followers, leftovers },
				family: {
					below: family.below,
					above: family.above.filter(({ group }) => !isRestricted(group ?? '')),
				},
				articles: articles.filter(({ created_at: at }) => at <= move.at),
				zone: zoneOf(defaultPolicy(), ticket.djbc_office),
			}),
		});
		return { ticketId, outcome: 'noted', children };
	});
}

/**
 * Whether the owner is that of the open group. Zammad takes him off by itself but of a closed ticket (zammad-api 2.5),
 * and goes on sending him notices, whatever he may read (Transaction::Notification).
 */
function isLeft({ owner_id: owner }: Ticket, history: readonly HistoryEntry[], move: Move): boolean {
	return owner !== 1 && !history.some(({ id, attribute }) => id >= move.id && attribute === 'owner');
}

/** Their names; an id where the desk does not tell one. */
async function followersOf(zammad: Zammad, ticketId: number): Promise<string[]> {
	const names: string[] = [];
	for (const id of new Set(await zammad.mentions.of(ticketId)))
		names.push(nameOf(await zammad.users.get(id)));
	return names;
}
