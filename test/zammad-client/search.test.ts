import nock from 'nock';
import type { Condition } from '../../nodes/zammad';
import { DESK, recorded, replay, zammad } from './replay';

const { tickets } = recorded;
const row = tickets.searchExpanded.response.body[0]!;
const NUMBER: Condition = { 'ticket.number': { operator: 'contains', value: '40995' } };

/** Serves these pages of ids in turn and keeps what was asked. */
function pages(...ids: number[][]): Record<string, unknown>[] {
	const asked: Record<string, unknown>[] = [];
	for (const page of ids) {
		nock(DESK)
			.post('/api/v1/tickets/search')
			.query({ expand: 'true' })
			.reply(200, (_uri: string, body: nock.Body) => {
				asked.push(body as Record<string, unknown>);
				return page.map((id) => ({ ...row, id }));
			});
	}
	return asked;
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

async function idsOf(found: AsyncIterable<{ id: number }>): Promise<number[]> {
	const ids: number[] = [];
	for await (const { id } of found) ids.push(id);
	return ids;
}

describe('one page', () => {
	test('has names and custom attributes, by a condition alone', async () => {
		const asked = replay(tickets.searchExpanded);
		const { condition } = tickets.searchExpanded.request.body;
		const found = await zammad().tickets.search(condition, {
			limit: 2,
			sortBy: 'djbc_due_at',
			orderBy: 'desc',
		});
		expect(asked.body).toEqual({ condition, limit: 2, page: 1, sort_by: 'djbc_due_at', order_by: 'desc' });
		expect(found).toEqual([expect.objectContaining({ id: 43, state: 'new', djbc_category: 'INF::IMP' })]);
	});

	test('lists a ticket once, however many articles matched', async () => {
		pages([39, 39]);
		const condition: Condition = { 'article.message_id': { operator: 'is', value: 'wamid.Y1' } };
		expect((await zammad().tickets.search(condition)).map(({ id }) => id)).toEqual([39]);
	});

	test.each([0, 201, 1.5])('a limit of %d is refused', async (limit) => {
		await expect(zammad().tickets.search(NUMBER, { limit })).rejects.toMatchObject({ outcome: 'notSent' });
	});
});

describe('all pages', () => {
	test('two at once, each read when its turn comes', async () => {
		pages(range(1, 200), range(201, 200));
		nock(DESK).post('/api/v1/tickets/search').query({ expand: 'true' }).reply(200, 'no JSON');
		pages([]);
		const client = zammad();
		const read: number[] = [];
		const all = (async () => {
			for await (const page of client.tickets.searchPages(NUMBER, { pagesAtOnce: 2 })) read.push(page.length);
		})();
		await expect(all).rejects.toMatchObject({ kind: 'badAnswer' });
		expect([read, client.requests]).toEqual([[200, 200], 4]);
	});

	test('by ascending id, 200 a request, until a page is short', async () => {
		const asked = pages(range(1, 200), range(201, 200), range(401, 3));
		const client = zammad();
		expect(await idsOf(client.tickets.searchAll(NUMBER))).toEqual(range(1, 403));
		expect(asked).toEqual(
			[1, 2, 3].map((page) => ({ condition: NUMBER, limit: 200, page, sort_by: 'id', order_by: 'asc' })),
		);
		expect(client.requests).toBe(3);
	});

	test('a page full of repetitions is still a full page', async () => {
		pages(
			Array.from({ length: 200 }, () => 7),
			[7, 8],
		);
		expect(await idsOf(zammad().tickets.searchAll(NUMBER))).toEqual([7, 8]);
	});

	test('an exact multiple ends with an empty page', async () => {
		pages(range(1, 200), []);
		expect(await idsOf(zammad().tickets.searchAll(NUMBER))).toHaveLength(200);
	});

	test('a reader who stops asks for no more', async () => {
		pages(range(1, 200));
		const client = zammad();
		for await (const { id } of client.tickets.searchAll(NUMBER)) if (id === 5) break;
		expect(client.requests).toBe(1);
	});
});

describe('guards', () => {
	test('a ticket that the condition excludes shows that Zammad ignored it', async () => {
		pages([1]);
		const expectNumber = { expect: ({ number }: { number: string }) => number === '4099' };
		await expect(zammad().tickets.search(NUMBER, expectNumber)).rejects.toMatchObject({
			kind: 'badAnswer',
			operation: 'search tickets',
			requests: 1,
		});
		pages([1]);
		await expect(idsOf(zammad().tickets.searchAll(NUMBER, expectNumber))).rejects.toMatchObject({
			kind: 'badAnswer',
		});
	});

	test('tickets that meet the expectation pass', async () => {
		pages([1]);
		expect(
			await zammad().tickets.search(NUMBER, { expect: ({ number }) => number === row.number }),
		).toHaveLength(1);
	});

	const entry = (value: unknown, operator = 'is') =>
		({ 'ticket.djbc_key': { operator, value } }) as Condition;

	test.each([
		['no entry', {}],
		['no value', { 'ticket.djbc_key': { operator: 'is not set' } } as unknown as Condition],
		['an undefined value', entry(undefined)],
		['a null value', entry(null)],
		['an empty list', entry([])],
		['contains of nothing', entry('', 'contains')],
		['no operator', entry('x', '')],
		['a nested condition', { operator: 'AND', conditions: [] } as unknown as Condition],
		['a key that is none', { number: { operator: 'is', value: 'x' } }],
	])('%s is refused before sending', async (_name, condition) => {
		const client = zammad();
		const refused = { kind: 'refused', outcome: 'notSent' };
		await expect(client.tickets.search(condition)).rejects.toMatchObject(refused);
		await expect(idsOf(client.tickets.searchAll(condition))).rejects.toMatchObject(refused);
		expect(client.requests).toBe(0);
	});

	test('an empty text is a value: it finds tickets without the attribute', async () => {
		pages([1]);
		expect(await zammad().tickets.search(entry(''))).toHaveLength(1);
	});

	test('mistakes in a condition are a masked 500 that is not asked again', async () => {
		replay(tickets.unknownOperator);
		const client = zammad();
		await expect(client.tickets.search(NUMBER)).rejects.toMatchObject({
			status: 500,
			text: 'Error ID hKKt7MPY',
		});
		expect(client.requests).toBe(1);
	});
});
