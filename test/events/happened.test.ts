import fc from 'fast-check';
import {
	EventMemory,
	happened,
	type ArticleFacts,
	type Delivery,
	type Happened,
	type Listener,
} from '../../nodes/events';

/** What a listener makes of deliveries, against a desk of this test's own. */

const OWN = 4;
const HUMAN = 7;
const CUSTOMER = 31;
const START = Date.parse('2026-03-02T01:00:00.000Z');
const MINUTE = 60_000;

type Written = ArticleFacts & { ticket: number };

class Desk {
	now = START;
	articles: Written[] = [];
	tickets = new Map<
		number,
		{ by: number; at: number; createdBy: number; createdAt: number; values: Record<string, unknown> }
	>();

	touch(id: number, by: number, values: Record<string, unknown> = {}): void {
		const known = this.tickets.get(id);
		this.tickets.set(id, {
			createdBy: known?.createdBy ?? by,
			createdAt: known?.createdAt ?? this.now,
			by,
			at: this.now,
			values: { ...known?.values, ...values },
		});
	}

	write(ticket: number, by: number, isMessage = false): Written {
		const sender = by === CUSTOMER || isMessage ? 'Customer' : 'Agent';
		const id = this.articles.length + 1;
		const article = { id, ticket, createdBy: by, createdAt: this.now, sender, isMessage };
		this.articles.push(article);
		this.touch(ticket, by);
		return article;
	}

	/** As built now. */
	delivery(id: number, about: Written | null = null): Delivery {
		const { by, at, createdBy, createdAt, values } = this.tickets.get(id)!;
		const instant = (ms: number): string => new Date(ms).toISOString();
		const { ticket: _of, ...facts } = about ?? { ticket: 0 };
		return {
			ticket: {
				id,
				number: `70${id}`,
				group_id: 1,
				group: { name: 'Users' },
				state_id: 1,
				state: 'open',
				article_ids: this.articles.filter(({ ticket }) => ticket === id).map((one) => one.id),
				created_at: instant(createdAt),
				updated_at: instant(at),
				...values,
			},
			createdBy,
			updatedBy: by,
			createdAt,
			updatedAt: at,
			article: about && (facts as ArticleFacts),
		};
	}

	listener(memory = new EventMemory(), { key = 'k', wantsMessages = false } = {}): Listener {
		return {
			key,
			memory,
			ownUser: OWN,
			wantsMessages,
			article: async (id) => {
				await new Promise((resolve) => setImmediate(resolve));
				return this.articles.find((one) => one.id === id) ?? null;
			},
		};
	}
}

const idsOf = (all: ReadonlyArray<Happened | null>): number[] =>
	all.flatMap((one) => one?.articles.map(({ id }) => id) ?? []);

test('any order, repetition, delay and twin of deliveries of any history tells each foreign article once, and each message to who listens', async () => {
	const step = fc.record({
		ticket: fc.integer({ min: 1, max: 3 }),
		by: fc.constantFrom(OWN, HUMAN, CUSTOMER, 1),
		what: fc.constantFrom('article', 'article', 'attribute', 'message'),
		/** Minutes until the next step. */
		pause: fc.constantFrom(0, 0.01, 1, 30, 600),
		/** Of each attempt of its deliveries: after how many steps, and whether the desk left the article out. */
		attempts: fc.array(fc.record({ after: fc.integer({ min: 0, max: 12 }), bare: fc.boolean() }), {
			maxLength: 4,
		}),
		/** The one that certainly tells of the article. */
		sure: fc.integer({ min: 0, max: 12 }),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
			const desk = new Desk();
			const memory = new EventMemory();
			const listeners = [false, true].map((wantsMessages) =>
				desk.listener(memory, { key: `wants ${wantsMessages}`, wantsMessages }),
			);
			const due: Array<Array<() => Delivery>> = [];
			const later = (at: number, build: () => Delivery) => void (due[at] ??= []).push(build);
			const told: Array<Array<Happened | null>> = [[], []];
			for (let at = 0; at < Math.max(steps.length, due.length); at += 1) {
				const one = steps[at];
				if (one) {
					desk.now += one.pause * MINUTE;
					const { ticket } = one;
					if (one.what !== 'attribute') {
						const isMessage = one.what === 'message';
						const article = desk.write(ticket, isMessage ? OWN : one.by, isMessage);
						for (const { after, bare } of one.attempts)
							later(at + after, () => desk.delivery(ticket, bare ? null : article));
						later(at + one.sure, () => desk.delivery(ticket, article));
					} else {
						desk.touch(ticket, one.by, { djbc_rank: `R${at}` });
						for (const { after } of one.attempts) later(at + after, () => desk.delivery(ticket));
					}
				}
				// What is due comes at the same moment.
				const built = (due[at] ?? []).map((build) => build());
				for (const [place, listener] of listeners.entries())
					told[place]!.push(
						...(await Promise.all(built.map((delivery) => happened(delivery, 'x: updated', listener)))),
					);
			}
			const foreign = desk.articles.filter(({ createdBy }) => createdBy !== OWN);
			const wanted = desk.articles.filter(({ createdBy, isMessage }) => createdBy !== OWN || isMessage);
			for (const [place, expected] of [foreign, wanted].entries())
				expect(idsOf(told[place]!).sort((a, b) => a - b)).toEqual(expected.map(({ id }) => id));
			for (const one of told[1]!)
				expect(one?.events.includes('messageReceived') ?? false).toBe(
					one?.articles.some(({ isMessage }) => isMessage) ?? false,
				);
		}),
		{ numRuns: 300 },
	);
});

describe('a ticket this process never saw', () => {
	test('tells what the event can explain, and not what was there long before', async () => {
		const desk = new Desk();
		desk.write(1, CUSTOMER);
		desk.now += 60 * MINUTE;
		desk.write(1, HUMAN);
		desk.now += 5 * MINUTE;
		desk.touch(1, HUMAN, { djbc_rank: 'R1' });
		const told = await happened(desk.delivery(1), 'x: updated', desk.listener());
		expect(told).toEqual({
			events: ['articleByAgent', 'ticketUpdated'],
			articles: [expect.objectContaining({ id: 2 })],
			changed: null,
		});
	});

	test('tells the article a delivery is about, however late it comes', async () => {
		const desk = new Desk();
		const first = desk.write(1, CUSTOMER);
		desk.now += 600 * MINUTE;
		desk.touch(1, HUMAN, { djbc_rank: 'R1' });
		const listener = desk.listener();
		expect(idsOf([await happened(desk.delivery(1), 'x: updated', listener)])).toEqual([]);
		expect(idsOf([await happened(desk.delivery(1, first), 'x: updated', listener)])).toEqual([1]);
		expect(await happened(desk.delivery(1, first), 'x: updated', listener)).toBeNull();
	});
});

describe('a message that Receive brought', () => {
	test('is all that is told of its write, once, and nothing to who does not listen for messages', async () => {
		const desk = new Desk();
		const memory = new EventMemory();
		const [deaf, listener] = [
			desk.listener(memory),
			desk.listener(memory, { key: 'm', wantsMessages: true }),
		];
		const first = desk.write(1, OWN, true);
		expect(await happened(desk.delivery(1), 'x: created', deaf)).toBeNull();
		expect(await happened(desk.delivery(1), 'x: created', listener)).toMatchObject({
			events: ['messageReceived'],
			articles: [{ id: first.id }],
		});
		desk.now += MINUTE;
		const second = desk.write(1, OWN, true);
		desk.touch(1, OWN, { djbc_sla_state: 'running', state_id: 2 });
		expect(await happened(desk.delivery(1, second), 'x: updated', deaf)).toBeNull();
		expect(await happened(desk.delivery(1, second), 'x: updated', listener)).toMatchObject({
			events: ['messageReceived'],
			articles: [{ id: second.id }],
		});
		expect(await happened(desk.delivery(1), 'x: articles', listener)).toBeNull();
	});

	test('is told again by a process that began anew, beside what a person did at the same time', async () => {
		const desk = new Desk();
		desk.write(1, OWN, true);
		const answer = desk.write(1, HUMAN);
		const wants = () => desk.listener(new EventMemory(), { wantsMessages: true });
		for (const listener of [wants(), wants()])
			expect(await happened(desk.delivery(1, answer), 'x: updated', listener)).toMatchObject({
				events: ['messageReceived', 'articleByAgent', 'ticketUpdated'],
			});
	});
});

test('a creation that already holds the update after it hides no update', async () => {
	const desk = new Desk();
	desk.write(1, HUMAN);
	desk.touch(1, HUMAN, { djbc_rank: 'R1' });
	const listener = desk.listener();
	expect((await happened(desk.delivery(1), 'x: created', listener))?.events).toEqual([
		'ticketCreated',
		'articleByAgent',
	]);
	expect((await happened(desk.delivery(1), 'x: updated', listener))?.events).toEqual(['ticketUpdated']);
	expect(await happened(desk.delivery(1), 'x: djbc_due_at', listener)).toBeNull();
	expect(await happened(desk.delivery(1), 'x: created', listener)).toBeNull();
});

test('old articles that a merge brings are no news', async () => {
	const desk = new Desk();
	desk.write(1, HUMAN);
	const moved = desk.write(2, HUMAN);
	desk.now += 60 * MINUTE;
	desk.touch(1, HUMAN, { djbc_rank: 'R1' });
	const listener = desk.listener();
	await happened(desk.delivery(1), 'x: updated', listener);
	moved.ticket = 1;
	desk.now += MINUTE;
	const note = desk.write(1, HUMAN);
	expect(idsOf([await happened(desk.delivery(1, note), 'x: updated', listener)])).toEqual([note.id]);
});

test('a question to the desk that fails leaves nothing remembered', async () => {
	const desk = new Desk();
	desk.write(1, HUMAN);
	const memory = new EventMemory();
	const broken = { ...desk.listener(memory), article: () => Promise.reject(new Error('away')) };
	await expect(happened(desk.delivery(1), 'x: updated', broken)).rejects.toThrow('away');
	expect(idsOf([await happened(desk.delivery(1), 'x: updated', desk.listener(memory))])).toEqual([1]);
});

test('a delivery that was overtaken by a newer one changes nothing back', async () => {
	const desk = new Desk();
	desk.write(1, HUMAN);
	const listener = desk.listener();
	await happened(desk.delivery(1), 'x: updated', listener);
	const early = desk.delivery(1);
	desk.now += MINUTE;
	desk.touch(1, HUMAN, { djbc_rank: 'R1' });
	const late = desk.delivery(1);
	expect((await happened(late, 'x: updated', listener))?.changed).toEqual(['djbc_rank']);
	expect(await happened(early, 'x: updated', listener)).toBeNull();
	expect(await happened(late, 'x: updated', listener)).toBeNull();
});

test.each([
	['closed', { state_id: 4, state: 'closed', djbc_sla_state: 'met' }, ['state_id', 'djbc_sla_state']],
	['given a reason', { djbc_close_reason: 'withdrawn' }, ['djbc_close_reason']],
	['given the time of an answer', { djbc_typed_reply_at: '2026-03-02T01:00:00Z' }, ['djbc_typed_reply_at']],
	['put into another category', { djbc_category: 'CPL::SVC' }, ['djbc_category']],
	['reopened by us', { state_id: 2, djbc_sla_state: 'running', djbc_due_at: '2026-03-02T04:00:00Z' }, null],
])(
	'a ticket %s in an own write of the same moment is told only if a person did it',
	async (_what, values, changed) => {
		const desk = new Desk();
		desk.write(1, HUMAN);
		const listener = desk.listener();
		await happened(desk.delivery(1), 'x: updated', listener);
		desk.touch(1, HUMAN, values);
		desk.touch(1, OWN);
		const told = await happened(desk.delivery(1), 'x: updated', listener);
		expect(told?.changed ?? null).toEqual(changed);
		expect(await happened(desk.delivery(1), 'x: djbc_due_at', listener)).toBeNull();
	},
);
