import { ProcessClaim } from '../../nodes/intake/claim';
import { claimReply } from '../../nodes/relay/claim';
import { Flights } from '../../nodes/relay/flights';
import { createZammad, type Zammad } from '../../nodes/zammad';
import { SetupDesk } from '../setup/desk';

import { policy, Relay, ReplyDesk, SECRET, SENTENCE } from './desk';

/** Nothing leaves that was written behind closed doors, or taken back, whatever moves while it is on its way. */
let desk: ReplyDesk;
let relay: Relay;
beforeAll(async () => {
	desk = await ReplyDesk.open();
	relay = new Relay(desk);
});
afterAll(SetupDesk.closeAll);

const RESTRICTED = 'tidak terkirim, tiket terbatas';

/** Claims while something happens at the desk directly before one of its calls. */
async function claimWhile(
	ticketId: number,
	happens: Partial<Record<'update' | 'history', () => Promise<unknown>>>,
	flights = new Flights(),
) {
	const deadline = Date.now() + 20_000;
	const zammad = createZammad({ baseUrl: desk.url, token: desk.token('integrasi') }, { deadline });
	const { update } = zammad.tickets;
	const late: Zammad = Object.assign(Object.create(zammad) as Zammad, {
		tickets: {
			...zammad.tickets,
			update: async (...given: Parameters<typeof update>) => {
				await happens.update?.();
				happens.update = undefined;
				return await update(...given);
			},
		},
		history: async (id: number) => {
			await happens.history?.();
			happens.history = undefined;
			return await zammad.history(id);
		},
	});
	const limits = { zammad: late, claim: new ProcessClaim(), flights, now: Date.now, deadline };
	const settings = {
		restrictedGroups: [],
		humanAgentTag: false,
		lookBackHours: 24,
		acknowledgeHours: 0,
		otherWidgets: true,
	};
	const ownUserId = (await zammad.users.me()).id;
	return await claimReply({ ...limits, ownUserId }, ticketId, { policy, settings, sealSecret: SECRET });
}

test('what was written in a restricted group stays when the ticket moves out; what comes after goes', async () => {
	const ticket = await desk.ticket({ group: 'Terbatas::Saring' });
	await desk.write(ticket.id, 'KANARI pelapor', {}, 'saring');
	await desk.set(ticket.id, { group: 'Bravo::Layanan' });
	await desk.write(ticket.id, 'jawaban biasa');
	expect(await relay.all(ticket.id)).toEqual([`jawaban biasa\n\n${SENTENCE}`]);
	expect(await desk.told(ticket.id)).toEqual([RESTRICTED]);
});

test('a way through a restricted group closes a reply too; between open groups it goes', async () => {
	const [through, open] = [await desk.ticket(), await desk.ticket()];
	for (const { id } of [through, open]) await desk.write(id, 'jawaban');
	await desk.set(through.id, { group: 'Terbatas::Saring' });
	await desk.set(through.id, { group: 'Bravo::Layanan' });
	await desk.set(open.id, { group: 'Bravo::Manajemen' });
	expect(await relay.all(through.id)).toEqual([]);
	expect(await desk.told(through.id)).toEqual([RESTRICTED]);
	expect(await relay.all(open.id)).toHaveLength(1);
});

test.each(['update', 'history'] as const)(
	'moved to a restricted group directly before the %s',
	async (call) => {
		const ticket = await desk.ticket();
		await desk.write(ticket.id, 'jawaban');
		const move = async () => await desk.set(ticket.id, { group: 'Terbatas::Saring' });
		expect(await claimWhile(ticket.id, { [call]: move })).toBeNull();
		expect(await desk.told(ticket.id)).toEqual([RESTRICTED]);
		const { djbc_relayed_article: claimed, djbc_relay_done: done } = await desk.read(ticket.id);
		expect(done).toBe(claimed);
	},
);

test('a reply that its agent makes internal before it is sent stays', async () => {
	const ticket = await desk.ticket();
	const reply = await desk.write(ticket.id, 'salah tulis, KANARI');
	const takeBack = async () => {
		await desk.as('agen', 'PUT', `/ticket_articles/${reply.id}`, { internal: true });
		throw new Error('the desk is slow');
	};
	const flights = new Flights();
	await expect(claimWhile(ticket.id, { history: takeBack }, flights)).rejects.toThrow('slow');
	expect(await claimWhile(ticket.id, {}, flights)).toBeNull();
	const { djbc_relayed_article: claimed, djbc_relay_done: done } = await desk.read(ticket.id);
	expect([claimed, done]).toEqual([reply.id, reply.id]);
});

test('a thread key or a window that somebody changed leads no reply elsewhere', async () => {
	const { ticket } = await relay.receive({ thread: 'chatwoot:1:7771' });
	await desk.set(ticket!.id, {
		djbc_thread_key: 'chatwoot:1:9991',
		djbc_window_until: '2020-01-01T00:00:00Z',
	});
	await desk.write(ticket!.id, 'jawaban');
	expect((await relay.next(ticket!.id))?.threadKey).toBe('chatwoot:1:7771');
});
