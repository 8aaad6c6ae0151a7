import { existing, followMerge, ticketByNumber } from '../../intake/thread';
import { readClocks } from '../../policy/cycle/attributes';
import type { Policy } from '../../policy/document';
import type { Ticket, Zammad } from '../../zammad';

/** Child and parent of one escalation, as the desk holds them. */
export interface Pair {
	child: Ticket;
	parent: Ticket;
}

export const isEscalation = ({ djbc_record: record }: Ticket): boolean => record === 'escalation';

/** The parent's number stands in the child's thread key `escalation:<number>:<k>`, which nobody may change (CLK-9). */
export async function pairOfChild(zammad: Zammad, child: Ticket): Promise<Pair | null> {
	const number = /^escalation:([^:]+):\d+$/.exec(String(child.djbc_thread_key ?? ''))?.[1];
	const named = number ? await ticketByNumber(zammad, number) : null;
	const parent = named && (await followMerge(zammad, named));
	return parent && parent.id !== child.id ? { child, parent } : null;
}

/** All escalations that the parent's clock remembers, oldest first; what is gone is left out. */
export async function pairsOfParent(zammad: Zammad, parent: Ticket, policy: Policy): Promise<Pair[]> {
	const numbers = readClocks(policy, parent).memory.children.map(({ number }) => number);
	const pairs: Pair[] = [];
	for (const number of new Set(numbers)) {
		const child = await ticketByNumber(zammad, number);
		if (child && isEscalation(child)) pairs.push({ child, parent });
	}
	return pairs;
}

/** Both as they are now; null where one is gone. */
export async function again(zammad: Zammad, { child, parent }: Pair): Promise<Pair | null> {
	const [childNow, parentNow] = [await existing(zammad, child.id), await existing(zammad, parent.id)];
	return childNow && parentNow ? { child: childNow, parent: parentNow } : null;
}
