import { existing, followMerge, ticketByNumber } from '../../intake/thread';
import { readClocks } from '../../policy/cycle/attributes';
import type { Policy } from '../../policy/document';
import type { Ticket, Zammad } from '../../zammad';
import { parentNumber } from '../childKey';

/** Child and parent of one escalation, as the desk holds them. */
export interface Pair {
	child: Ticket;
	parent: Ticket;
}

export const isEscalation = ({ djbc_record: record }: Ticket): boolean => record === 'escalation';

/** The ticket that was escalated, or what it was merged into; null where it is gone or out of sight. */
export async function parentOf(zammad: Zammad, child: Ticket): Promise<Ticket | null> {
	const number = parentNumber(child);
	const named = number === null ? null : await ticketByNumber(zammad, number);
	const parent = named && (await followMerge(zammad, named));
	return parent?.id === child.id ? null : parent;
}

export async function pairOfChild(zammad: Zammad, child: Ticket): Promise<Pair | null> {
	const parent = await parentOf(zammad, child);
	return parent && { child, parent };
}

/**
 * All escalations that a ticket's clock remembers, oldest first; what is gone is left out. Those of a merged ticket are
 * its survivor's.
 */
export async function pairsOfParent(zammad: Zammad, ticket: Ticket, policy: Policy): Promise<Pair[]> {
	const numbers = new Set(readClocks(policy, ticket).memory.children.map(({ number }) => number));
	const parent = numbers.size === 0 ? null : await followMerge(zammad, ticket);
	const pairs: Pair[] = [];
	for (const number of parent ? numbers : []) {
		const child = await ticketByNumber(zammad, number);
		if (parent && child && isEscalation(child) && child.id !== parent.id) pairs.push({ child, parent });
	}
	return pairs;
}

/** Both as they are now; null where one is gone. */
export async function again(zammad: Zammad, { child, parent }: Pair): Promise<Pair | null> {
	const [childNow, parentNow] = [await existing(zammad, child.id), await existing(zammad, parent.id)];
	return childNow && parentNow ? { child: childNow, parent: parentNow } : null;
}
