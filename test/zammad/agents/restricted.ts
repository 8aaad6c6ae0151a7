import { PEOPLE, RESTRICTED_GROUPS } from './people';
import type { RoleDesk } from './roleDesk';

/** CONF-2, CONF-3: a restricted ticket is there for the named people of its group, and for nobody else. */
export function restrictedCases(desk: () => RoleDesk): void {
	const tickets = new Map<string, { id: number; number: string }>();

	beforeAll(async () => {
		for (const group of RESTRICTED_GROUPS) tickets.set(group, await desk().ticket(group));
	});

	test.each(PEOPLE)('$name reads, finds and writes those of $restricted', async ({ name, restricted }) => {
		const all = [...tickets];
		const numbers = all.map(([, { number }]) => number);
		const found = await desk().as(name, 'POST', '/tickets/search?expand=true', {
			condition: { 'ticket.number': { operator: 'is', value: numbers } },
		});
		const open = all.filter(([group]) => restricted.includes(group)).map(([, { id }]) => id);
		const ids = (found.body as Array<{ id: number }>).map(({ id }) => id);
		expect(ids.sort((a, b) => a - b)).toEqual(open);
		for (const [group, { id }] of all) {
			const allowed = restricted.includes(group) ? 200 : 403;
			const read = await desk().as(name, 'GET', `/tickets/${id}`);
			const text = await desk().as(name, 'GET', `/ticket_articles/by_ticket/${id}`);
			const written = await desk().as(name, 'PUT', `/tickets/${id}`, { djbc_topic: null });
			expect([group, read.status, text.status, written.status]).toEqual([group, allowed, allowed, allowed]);
		}
	});
}
