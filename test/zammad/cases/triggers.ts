import { call, makeTicket, newTicket, readTicket, TAG, type Answer, type Desk, type Json } from '../desk';
import { ownName, withRecords } from './ownRecord';

/**
 * Recordings 14 and 15, seen without a receiver: triggers that leave a tag on tickets of the suite's own group. A
 * condition always names that group, so that no foreign ticket is touched.
 */
export function triggerCases(desk: () => Desk): void {
	const UPDATE = { 'ticket.action': { operator: 'is', value: 'update' } };
	const inOurs = (): Json => ({
		'ticket.group_id': { operator: 'is', value: [String(desk().groups.open.id)] },
	});
	const tags = async (id: number): Promise<string[]> =>
		((await call(desk(), 'agent', 'GET', `/tags?object=Ticket&o_id=${id}`)).body.tags as string[])
			.filter((tag) => tag !== TAG)
			.sort();

	/** Triggers by the tag they leave; gone when `work` is done. */
	const withTriggers = (conditions: Record<string, Json>, work: () => Promise<void>): Promise<void> =>
		withRecords(desk(), async (make) => {
			for (const [tag, condition] of Object.entries(conditions)) {
				const answer = await make('/triggers', {
					name: ownName(desk(), tag),
					condition: { ...condition, ...inOurs() },
					perform: { 'ticket.tags': { operator: 'add', value: tag } },
					disable_notification: true,
					active: true,
				});
				if (answer.status !== 201) throw new Error(`${tag}: ${answer.text}`);
			}
			await work();
		});

	/** What each step leaves behind; tags are taken off between steps. */
	const fired = async (id: number, step: () => Promise<Answer>): Promise<string[]> => {
		const { status } = await step();
		expect([200, 201]).toContain(status);
		const left = await tags(id);
		for (const item of left)
			await call(desk(), 'agent', 'DELETE', '/tags/remove', { object: 'Ticket', o_id: id, item });
		return left;
	};

	it('fires on what a creation names, and leaves the answer as it was', () =>
		withTriggers(
			{
				dibuat: { 'ticket.action': { operator: 'is', value: 'create' } },
				dari_petugas: {
					'ticket.action': { operator: 'is', value: 'create' },
					'article.sender_id': { operator: 'is', value: ['1'] },
				},
			},
			async () => {
				const customer = await makeTicket(desk());
				expect(await tags(customer.id)).toEqual(['dibuat']);
				const article = { body: 'x', type: 'note', sender: 'Agent', internal: true };
				const agent = await call(desk(), 'agent', 'POST', '/tickets', newTicket(desk(), { article }));
				expect(await tags(agent.body.id as number)).toEqual(['dari_petugas', 'dibuat']);
			},
		));

	it('misses changes of attributes that the condition does not name, and no article', () =>
		withTriggers(
			{
				grup: UPDATE,
				bernama: { ...UPDATE, 'ticket.djbc_key_lag': { operator: 'is not', value: ['999'] } },
				berubah: { ...UPDATE, 'ticket.djbc_key_lag': { operator: 'has changed' } },
				umum: { ...UPDATE, 'article.internal': { operator: 'is', value: false } },
			},
			async () => {
				const { id } = await makeTicket(desk());
				const put = (body: Json) => fired(id, () => call(desk(), 'admin', 'PUT', `/tickets/${id}`, body));
				const write = (internal: boolean) =>
					fired(id, () =>
						call(desk(), 'agent', 'POST', '/ticket_articles', {
							ticket_id: id,
							body: 'x',
							type: 'note',
							internal,
						}),
					);
				expect(await put({ title: 'Diganti' })).toEqual([]);
				expect(await put({ djbc_key_lag: 4 })).toEqual(['bernama', 'berubah']);
				expect(await put({ djbc_key_lag: 4 })).toEqual([]);
				expect(await write(true)).toEqual(['bernama', 'grup']);
				expect(await write(false)).toEqual(['bernama', 'grup', 'umum']);
				expect((await readTicket(desk(), id)).title).toBe('Diganti');
			},
		));

	it('is no longer held back by its own changes, and stops when it is switched off', () =>
		withRecords(desk(), async (make) => {
			const trigger = await make('/triggers', {
				name: ownName(desk(), 'mati'),
				condition: { ...UPDATE, 'ticket.title': { operator: 'has changed' }, ...inOurs() },
				perform: { 'ticket.tags': { operator: 'add', value: 'mati' } },
				active: true,
			});
			const { id } = await makeTicket(desk());
			const rename = (title: string) =>
				fired(id, () => call(desk(), 'agent', 'PUT', `/tickets/${id}`, { title }));
			expect(await rename('Satu')).toEqual(['mati']);
			const off = await call(desk(), 'admin', 'PUT', `/triggers/${trigger.body.id}`, { active: false });
			expect([off.status, off.body.active]).toEqual([200, false]);
			expect(await rename('Dua')).toEqual([]);
		}));
}
