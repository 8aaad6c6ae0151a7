import { ChangeList, type DeskChange } from '../../nodes/events';
import { createZammad } from '../../nodes/zammad';
import { ReplyDesk } from '../relay/desk';
import { SetupDesk } from '../setup/desk';

/** What events did not tell is found by looking, without hammering the desk. */
const HOUR = 3_600_000;
const ALL = { lookBack: 24 * HOUR, channels: [], most: Infinity };

describe.each(['5.2', '6.5'] as const)('changed tickets of a desk like %s', (version) => {
	let desk: ReplyDesk;
	let list: ChangeList;
	let minutes: number;
	beforeAll(async () => (desk = await ReplyDesk.open(version)));
	afterAll(SetupDesk.closeAll);
	beforeEach(async () => {
		[list, minutes] = [new ChangeList(), 0];
		await next();
	});

	const zammad = () => createZammad({ baseUrl: desk.url, token: desk.token('integrasi') });
	const next = async (listing = {}) =>
		await list.next(zammad(), { ...ALL, ...listing }, Date.now() + minutes * 60_000);
	const ids = (changes: DeskChange[]) => changes.map(({ ticketId }) => ticketId);
	const requests = async () => (await desk.control('GET', '/requests')) as unknown[];

	test('tells ids and codes, of restricted tickets too, and of nothing new in one request', async () => {
		const open = await desk.ticket({ title: 'KANARI', djbc_request: 'escalate' });
		const closed = await desk.ticket({ group: 'Terbatas::Saring', djbc_channel: 'whatsapp' });
		const told = await next();
		expect(told).toEqual([
			{
				ticketId: open.id,
				ticketNumber: open.number,
				groupId: open.group_id,
				group: 'Bravo::Layanan',
				state: 'new',
				channel: 'webchat',
				record: 'request',
				attributes: expect.objectContaining({
					...{ djbc_category: null, djbc_sla_state: null, djbc_received_at: null },
					...{ djbc_request: 'escalate', djbc_escalated_at: null, djbc_unit: null },
				}),
				updatedAt: open.updated_at,
				articleIds: [],
			},
			expect.objectContaining({ ticketId: closed.id, group: 'Terbatas::Saring', channel: 'whatsapp' }),
		]);
		expect(JSON.stringify(told)).not.toContain('KANARI');
		await desk.control('DELETE', '/requests');
		expect(await next()).toEqual([]);
		expect(await requests()).toHaveLength(1);
		await desk.set(open.id, { priority: '3 high' });
		expect(ids(await next())).toEqual([open.id]);
		expect(await next()).toEqual([]);
	});

	test('tells a change again at growing distances, since a run may have failed, and then no more', async () => {
		const { id } = await desk.ticket();
		const told: number[] = [];
		for (; minutes < 12 * 60; minutes += 5) if (ids(await next()).includes(id)) told.push(minutes);
		expect(told).toEqual([0, 10, 60, 360]);
		await desk.set(id, { priority: '3 high' });
		expect(ids(await next())).toContain(id);
	});

	test('keeps to channels, look back and limit; what is over the limit comes next', async () => {
		const [chat, first, second] = [
			await desk.ticket(),
			await desk.ticket({ djbc_channel: 'sms' }),
			await desk.ticket({ djbc_channel: 'x_dm' }),
		];
		const asked = { channels: ['sms', 'x_dm'], most: 1 };
		expect(ids(await next(asked))).toEqual([first.id]);
		expect(ids(await next(asked))).toEqual([second.id]);
		expect(ids(await next())).toEqual([chat.id]);
		const short = new ChangeList();
		const later = Date.now() + 2 * HOUR;
		expect(await short.next(zammad(), { ...ALL, lookBack: HOUR }, later)).toEqual([]);
	});

	test('a desk that fails is asked the same again', async () => {
		const { id } = await desk.ticket();
		await desk.control('POST', '/faults', {
			path: '/tickets/search',
			fault: 'status',
			status: 403,
			times: 1,
		});
		await expect(next()).rejects.toMatchObject({ kind: 'permission' });
		expect(ids(await next())).toEqual([id]);
	});

	test('a desk that ignores the condition is not believed', async () => {
		await desk.ticket();
		const deaf = zammad();
		const ignoring: typeof deaf = Object.assign(Object.create(deaf) as typeof deaf, {
			tickets: {
				...deaf.tickets,
				searchAll: (_: unknown, options: object) =>
					deaf.tickets.searchAll({ 'ticket.id': { operator: 'is not', value: ['0'] } }, options),
			},
		});
		const asked = { ...ALL, channels: ['telegram'] };
		await expect(new ChangeList().next(ignoring, asked, Date.now())).rejects.toMatchObject({
			kind: 'badAnswer',
		});
	});

	test('hundreds of changes cost a request for each two hundred', async () => {
		for (let count = 0; count < 230; count += 10) {
			await Promise.all(Array.from({ length: 10 }, async () => await desk.ticket()));
		}
		await desk.control('DELETE', '/requests');
		expect(await next()).toHaveLength(230);
		expect(await requests()).toHaveLength(2);
	});
});
