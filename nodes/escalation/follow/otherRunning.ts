import type { Ticket } from '../../zammad';
import { runningOf } from '../running';

import type { Look } from './look';

/** The newest of the parent's other escalations that run; null where there is none. */
export async function otherRunning({ parent, number, desk, policy }: Look): Promise<Ticket | null> {
	const others = parent.clocks.memory.children.filter((one) => one.number !== number);
	for await (const ticket of runningOf(desk.zammad, policy, others)) return ticket;
	return null;
}
