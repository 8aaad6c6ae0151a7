import { ChangeList } from '../../nodes/events';
import { createZammad } from '../../nodes/zammad';
import { SetupDesk } from '../setup/desk';

import { Relay, ReplyDesk } from './desk';

/** No reply stays in the desk without a word: the agent reads of it once. */
let desk: ReplyDesk;
let relay: Relay;
beforeAll(async () => (desk = await ReplyDesk.open()));
beforeEach(() => (relay = new Relay(desk)));
afterAll(SetupDesk.closeAll);

const LATE = 'tidak terkirim, terlambat ditemukan';
const MERGED = 'tidak terkirim, tiket digabungkan';
const merge = async (source: { id: number }, target: { number: string }) =>
	await desk.as('agen', 'PUT', `/ticket_merge/${source.id}/${target.number}`, {});

test.each(['the same process', 'another process'])(
	'an unsent reply that a merge brings is told, be it older than the last one that went: %s',
	async (who) => {
		const [source, target] = [await desk.ticket(), await desk.ticket()];
		await desk.write(source.id, 'sudah terkirim');
		expect(await relay.all(source.id)).toHaveLength(1);
		await desk.write(source.id, 'belum terkirim');
		await desk.write(target.id, 'jawaban');
		expect(await relay.all(target.id)).toHaveLength(1);
		await merge(source, target);
		if (who === 'another process') relay = new Relay(desk);
		expect(await relay.all(target.id)).toEqual([]);
		expect(await desk.told(target.id)).toEqual([MERGED]);
		await desk.write(target.id, 'lagi');
		expect(await new Relay(desk).all(target.id)).toHaveLength(1);
		expect(await relay.claim(target.id)).toBeNull();
		expect(await desk.told(target.id)).toEqual([MERGED]);
		const { djbc_relayed_article: claimed, djbc_relay_done: done } = await desk.read(target.id);
		expect(done).toBe(claimed);
	},
);

test('a ticket that is merged on takes along what was told', async () => {
	const [first, second, third] = [await desk.ticket(), await desk.ticket(), await desk.ticket()];
	await desk.write(first.id, 'belum terkirim');
	for (const { id } of [second, third]) {
		await desk.write(id, 'jawaban');
		expect(await relay.all(id)).toHaveLength(1);
	}
	await merge(first, second);
	expect(await relay.all(second.id)).toEqual([]);
	await merge(second, third);
	expect(await new Relay(desk).all(third.id)).toEqual([]);
	expect(await desk.told(third.id)).toEqual([MERGED]);
});

test('a note made public after a younger reply went out is told once', async () => {
	const ticket = await desk.ticket();
	const { id } = await desk.write(ticket.id, 'nanti', { internal: true });
	await desk.write(ticket.id, 'jawaban');
	expect(await relay.all(ticket.id)).toHaveLength(1);
	await desk.as('agen', 'PUT', `/ticket_articles/${id}`, { internal: false });
	expect(await relay.all(ticket.id)).toEqual([]);
	expect(await relay.all(ticket.id)).toEqual([]);
	expect(await desk.told(ticket.id)).toEqual([LATE]);
	expect((await desk.notes(ticket.id))[0]!.body).toContain(`(artikel ${id})`);
});

test('replies that n8n slept through are told once, for a week; those of before its time are not', async () => {
	const [slept, before] = [await desk.ticket(), await desk.ticket()];
	for (const { id } of [slept, before]) {
		await desk.write(id, 'jawaban Jumat sore');
		await desk.write(id, 'jawaban Jumat malam');
	}
	relay.ahead = 60 * 3_600_000;
	expect(await relay.all(slept.id)).toEqual([]);
	expect(await relay.all(slept.id)).toEqual([]);
	expect(await desk.told(slept.id)).toEqual([LATE]);
	relay.ahead = 8 * 24 * 3_600_000;
	expect(await relay.all(before.id)).toEqual([]);
	expect(await desk.told(before.id)).toEqual([]);
});

test('a claim of a process that died is told within a quarter of an hour, though nothing happens on the ticket', async () => {
	const ticket = await desk.ticket();
	await desk.write(ticket.id, 'jawaban');
	expect(await relay.claim(ticket.id)).not.toBeNull();
	const [next, list] = [new Relay(desk), new ChangeList()];
	const zammad = createZammad({ baseUrl: desk.url, token: desk.token('integrasi') });
	const listing = { lookBack: 86_400_000, channels: ['webchat'], most: 100 };
	let looks = 0;
	for (const minutes of [0, 5, 10, 15]) {
		next.ahead = minutes * 60_000;
		const changes = await list.next(zammad, listing, Date.now() + next.ahead);
		if (!changes.some(({ ticketId }) => ticketId === ticket.id)) continue;
		looks += 1;
		expect(await next.claim(ticket.id)).toBeNull();
	}
	expect(await desk.told(ticket.id)).toEqual(['belum pasti terkirim']);
	// At first, when the claim may be alive, again, and after its own note.
	expect(looks).toBe(3);
});
