import type { IntakeMessage } from '../../nodes/intake/types';

import { CLOSED } from './desk';
import { freshKey, posted } from './incoming';
import { Process } from './process';
import { desk, sandbox, useDesk } from './useDesk';

/** Type `close` (channels 4.2): a note, once, and nothing else. */
describe.each(['5.2', '5.5'] as const)('The end of a conversation on a desk like %s', (version) => {
	useDesk(version);

	const now = Date.parse('2026-01-12T02:40:00Z');
	const closing = (thread: string, more: Partial<IntakeMessage> = {}, restricted = false) =>
		posted(
			{
				schema: 'djbc.intake.v1',
				type: 'close',
				idempotencyKey: freshKey(),
				channel: 'webchat',
				receivedAt: '2026-01-12T02:35:00Z',
				source: { system: 'test', office: 'KPPBC-MKS' },
				thread: { key: thread },
				sender: { kind: 'user', id: `user:${thread}` },
				...more,
			},
			now,
			restricted,
		)!;
	const unmoved = ({ updated_at, article_count, djbc_recent, article_ids, ...rest }: any) => rest;

	test('is an internal note with its time, written once; state, clock and group stay', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		const { ticket } = await process.deliver({ thread });
		const sent = closing(thread);
		const ended = await process.bring(sent);
		expect([ended.outcome, ended.requests, ended.ticket.id]).toEqual(['followedUp', 2, ticket.id]);
		expect((await new Process(sandbox).bring(sent)).outcome).toBe('duplicate');
		const [before] = await desk.tickets(thread);
		expect(before).toMatchObject({ djbc_sla_state: 'running' });
		const [first, note, ...more] = await desk.articles(ticket.id);
		expect([first.internal, more.length]).toEqual([false, 0]);
		expect(note).toMatchObject({
			internal: true,
			type_id: 10,
			body: 'Percakapan diakhiri oleh pengirim pada 12 Januari 2026 pukul 10.35.00 WITA.',
		});
		expect(unmoved(ended.ticket)).toEqual(unmoved(ticket));
	});

	test('ten copies at once are one note; the same key with other words is a conflict', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		const { ticket } = await process.deliver({ thread });
		const sent = closing(thread, { idempotencyKey: `test:tutup:${thread}` });
		await Promise.all(Array.from({ length: 10 }, async () => await process.bring(sent)));
		expect(await desk.articles(ticket.id)).toHaveLength(2);
		const other = closing(thread, {
			idempotencyKey: `test:tutup:${thread}`,
			body: { text: 'Terima kasih' },
		});
		expect((await new Process(sandbox).bring(other)).outcome).toBe('conflict');
	});

	test('opens no closed ticket again, and names who ended it', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		const { ticket } = await process.deliver({ thread });
		await desk.agent.call('PUT', `/tickets/${ticket.id}`, CLOSED);
		const sender = { kind: 'staff' as const, id: 'user:12' };
		const { outcome, ticket: after } = await process.bring(
			closing(thread, { sender, body: { text: 'Selesai.' } }),
		);
		expect([outcome, after.state]).toEqual(['followedUp', 'closed']);
		expect((await desk.articles(ticket.id)).at(-1).body).toMatch(
			/^Percakapan diakhiri oleh petugas pada .*\.\nSelesai\.$/,
		);
	});

	test('of ethics or crime moves the ticket as a message does, and the decision stays with a human', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		await process.deliver({ thread });
		const words = { body: { text: 'Saya melaporkan pungli petugas.' } };
		const { ticket } = await process.bring(closing(thread, words, true));
		expect(ticket).toMatchObject({
			group: 'Terbatas::Saring',
			djbc_category: 'INF::KEP',
			djbc_category_suggested: 'CPL::ETH 0.90',
			djbc_sla_state: 'running',
		});
		const { ticket: after } = await process.bring(closing(thread));
		expect(after).toMatchObject({ id: ticket.id, group: 'Terbatas::Saring' });
	});

	test('follows a merged ticket to its survivor', async () => {
		const [thread, other] = [freshKey(), freshKey()];
		const process = new Process(sandbox);
		const { ticket } = await process.deliver({ thread });
		const { ticket: target } = await process.deliver({ thread: other });
		await desk.agent.call('PUT', `/ticket_merge/${ticket.id}/${target.number}`, {});
		expect((await process.bring(closing(thread))).ticket.id).toBe(target.id);
	});

	test('writes nothing where there is no ticket, and the message that comes later is as new', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		const { outcome, ticket, requests } = await process.bring(closing(thread));
		expect([outcome, ticket, requests]).toEqual(['nothing', null, 1]);
		expect(await desk.tickets(thread)).toEqual([]);
		const message = await process.deliver({ thread });
		expect([message.outcome, message.requests]).toEqual(['created', 1]);
	});
});
