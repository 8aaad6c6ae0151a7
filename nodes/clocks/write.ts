import { internalNote } from '../intake/internalNote';
import { keepLines } from '../intake/keepLines';
import type { Ticket } from '../zammad';

import { ClockFailure } from './failure';
import type { Plan } from './plan';
import type { ClockDesk } from './types';

/**
 * Clock attributes and their note in one `PUT`. Older lines of a full log go into a note before.
 * @returns the ticket as the desk holds it now
 */
export async function writeClock(
	{ zammad }: ClockDesk,
	{ id }: Ticket,
	{ values, note, moved }: Omit<Plan, 'followed'>,
): Promise<Ticket> {
	if (moved !== null) await keepLines(zammad, id, moved);
	const article = note === null ? {} : { article: internalNote('Isian batas waktu', [note]) };
	const written = await zammad.tickets.update(id, { ...values, ...article }, { repeat: note === null });
	if (written.djbc_clock_open !== values?.djbc_clock_open) throw new ClockFailure('attributesMissing', id);
	return written;
}
