import { z } from 'zod';

import { ticketShape, ticketsShape } from '../../nodes/zammad/ticket';

/**
 * Answers of a search are looked through by hand, since zod is slow over 50,000 tickets: the hand refuses and accepts what
 * the shape does, key by key.
 */
const whole = {
	...{ id: 1, number: '70100', title: 'x', group_id: 1, state_id: 2, priority_id: 2, owner_id: 1 },
	...{ customer_id: 3, organization_id: null, created_by_id: 1, updated_by_id: 1 },
	...{ created_at: '2026-01-26T02:00:00.000Z', updated_at: '2026-01-26T02:00:00.000Z' },
	...{ close_at: null, last_close_at: null, pending_time: null, article_count: 1, article_ids: [1, 2] },
	...{ group: 'g', state: 'open', priority: '2 normal', owner: '-', customer: 'c', djbc_record: 'request' },
};
const VALUES = [
	undefined,
	null,
	'',
	'x',
	'1',
	0,
	1,
	-1,
	1.5,
	NaN,
	true,
	{},
	[],
	[1],
	[0],
	['1'],
	[null],
	[1, 1.5],
];
/** The hand says yes by giving back the very rows; where it does not, zod is asked. */
const byHand = (row: unknown) => {
	const rows = [row];
	const read = ticketsShape.safeParse(rows);
	return read.success && read.data === rows;
};

test('a ticket with every key of the shape passes', () => {
	expect(Object.keys(ticketShape.shape).filter((key) => !(key in whole))).toEqual([]);
	expect(byHand(whole)).toBe(true);
});

test.each(Object.keys(ticketShape.shape))('%s: refused by hand as by the shape, whatever it holds', (key) => {
	const answers = VALUES.map((value) => {
		const row = { ...whole, [key]: value };
		expect({ value, isTicket: byHand(row) }).toEqual({ value, isTicket: ticketShape.safeParse(row).success });
		return byHand(row);
	});
	expect(answers).toContain(true);
	expect(answers).toContain(false);
	const { [key as keyof typeof whole]: _, ...without } = whole;
	expect(byHand(without)).toBe(ticketShape.safeParse(without).success);
	const rows = [{ ...whole, [key]: {} }];
	expect(ticketsShape.safeParse(rows).error?.issues).toEqual(
		z.array(ticketShape).safeParse(rows).error?.issues,
	);
});

test.each([null, undefined, 'x', 1, [], true])('%p is no ticket', (row) => {
	expect(byHand(row)).toBe(ticketShape.safeParse(row).success);
	expect(byHand(row)).toBe(false);
});
