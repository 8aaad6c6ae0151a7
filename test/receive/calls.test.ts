import fc from 'fast-check';

import type { IntakeMessage } from '../../nodes/intake/types';
import { clockOf } from '../../nodes/policy/clock/due';
import { advance } from '../../nodes/policy/cycle/advance';
import { clockAttributes, readClocks } from '../../nodes/policy/cycle/attributes';
import { defaultPolicy } from '../../nodes/policy/document';
import { VALID } from '../intake/examples';

import { CLOSED } from './desk';
import { freshKey, posted } from './incoming';
import { Process } from './process';
import { desk, sandbox, useDesk } from './useDesk';

/** PHN-1: what the telephone system tells becomes call-back tickets, one for a number and a day. */

const example = (name: string) => VALID.find(([one]) => one === name)![1];

let numbers = 0;
/** A number no other test called from. */
const freshNumber = () => `+6281${String(process.pid).padStart(7, '0')}${String(++numbers).padStart(3, '0')}`;

interface Told {
	from?: string;
	ring?: string;
	end?: string;
	key?: string;
	more?: Partial<IntakeMessage>;
	call?: Partial<NonNullable<IntakeMessage['call']>>;
}

/** An event of the telephone system; a missed inbound call unless told otherwise. */
function event({ from = freshNumber(), ring = '2026-01-12T09:10:00+07:00', end, ...told }: Told = {}) {
	const { key = freshKey(), more, call } = told;
	return {
		...example('missed call with a number'),
		idempotencyKey: `call:${key}`,
		receivedAt: ring,
		thread: { key: `call:${key}` },
		sender: { kind: 'user' as const, id: from },
		call: {
			callId: key,
			direction: 'in' as const,
			outcome: 'missed' as const,
			...(end && { endedAt: end }),
			...call,
		},
		...more,
	};
}

const now = Date.parse('2026-01-12T05:00:00Z');
const utc = (local: string) => new Date(local).toISOString();

/** When a call-back promised at this instant is due (1.6). */
function due(endedAt: string): string {
	const clock = clockOf(defaultPolicy(), 'PHONE', 'OFFICE-JKT', endedAt);
	if ('code' in clock) throw new Error(clock.reason);
	return clock.dueAt;
}

describe('what makes no ticket', () => {
	const noTicket: Array<[string, IntakeMessage]> = [
		['the answered call of the contract', example('answered call')],
		['an outbound call', event({ call: { direction: 'out' } })],
		['a rejected call', event({ call: { outcome: 'rejected' } })],
		['a caller who hides his number', event({ from: 'anonymous' })],
		['an extension', event({ from: '1234' })],
		['a colleague', event({ more: { sender: { kind: 'staff', id: freshNumber() } } })],
	];
	test.each(noTicket)('%s', (_what, message) => expect(posted(message, now)).toBeNull());
});

describe.each(['5.2', '5.5'] as const)('Call-back tickets on a desk like %s', (version) => {
	useDesk(version);

	const bring = async (process: Process, sent: IntakeMessage) => await process.bring(posted(sent, now)!);

	test('the missed call of the contract: one request, the clock from its end', async () => {
		const { outcome, ticket, requests } = await bring(
			new Process(sandbox),
			example('missed call with a number'),
		);
		expect([outcome, requests]).toEqual(['created', 1]);
		expect(ticket).toMatchObject({
			title: 'Telepon balik +6281234567890',
			state: 'new',
			djbc_record: 'call',
			djbc_channel: 'phone',
			djbc_office: 'BRAVO',
			djbc_service: 'SVC-CC',
			djbc_thread_key: 'callback:+6281234567890:2026-01-12',
			djbc_category: '',
			djbc_category_suggested: '',
			djbc_rule: 'PHONE',
			djbc_sla_state: 'running',
			djbc_provider_time: '2026-01-12T02:10:00.000Z',
			djbc_received_at: '2026-01-12T02:10:31.000Z',
			djbc_due_at: '2026-01-12T04:10:31.000Z',
		});
		const [article] = await desk.articles(ticket.id);
		expect(article).toMatchObject({
			type_id: 5,
			sender_id: 2,
			internal: false,
			body: [
				'Diterima 12 Januari 2026 pukul 09.10.00 WIB',
				'Telepon: +6281234567890',
				'',
				'Panggilan masuk tidak terjawab.',
				'Panggilan berakhir 12 Januari 2026 pukul 09.10.31 WIB.',
				'Mohon ditelepon balik.',
			].join('\n'),
		});
		const customer = await desk.agent.call('GET', `/users/${ticket.customer_id}`);
		expect(customer).toMatchObject({ phone: '+6281234567890', email: '' });
	});

	test('ten copies at once make one ticket with one article, a repetition is a duplicate', async () => {
		const process = new Process(sandbox);
		const sent = event();
		const results = await Promise.all(Array.from({ length: 10 }, async () => await bring(process, sent)));
		expect(results.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
		expect((await bring(new Process(sandbox), sent)).outcome).toBe('duplicate');
		const changed = { ...sent, call: { ...sent.call, outcome: 'abandoned' as const } };
		expect((await bring(new Process(sandbox), changed)).outcome).toBe('conflict');
		expect(await desk.articles(results[0]!.ticket.id)).toHaveLength(1);
	});

	test('two calls of one number at once, in processes that do not know of each other, make one ticket', async () => {
		const from = freshNumber();
		const [one, other] = await Promise.all(
			[event({ from }), event({ from })].map(async (sent) => await bring(new Process(sandbox), sent)),
		);
		expect(other!.ticket.id).toBe(one!.ticket.id);
		expect(await desk.articles(one!.ticket.id)).toHaveLength(2);
	});

	test('a further one that day begins no second clock while one runs (CLK-4), the next after the call-back', async () => {
		const from = freshNumber();
		/** The machine's clock then. */
		const receivedAt = async (local: string, sent: IntakeMessage) => {
			const aheadHours = (Date.parse(local) - Date.now()) / 3_600_000;
			return await new Process(sandbox, { aheadHours }).bring(posted(sent, Date.parse(local))!);
		};
		const first = await receivedAt(
			'2026-01-12T09:10:31+07:00',
			event({ from, end: '2026-01-12T09:10:30+07:00' }),
		);
		const second = await receivedAt(
			'2026-01-12T10:00:01+07:00',
			event({ from, ring: '2026-01-12T10:00:00+07:00', call: { outcome: 'abandoned', agent: 'agent7' } }),
		);
		expect([second.outcome, second.ticket.djbc_due_at]).toEqual(['followedUp', first.ticket.djbc_due_at]);
		expect((await desk.articles(first.ticket.id))[1].body).toContain(
			'Penelepon menutup panggilan sebelum terjawab.\nPetugas yang dihubungi: agent7\nMohon ditelepon balik.',
		);

		const policy = defaultPolicy();
		const callBack = { at: utc('2026-01-12T10:20:00+07:00'), articleId: 7, answered: false };
		const { clocks } = advance(
			policy,
			readClocks(policy, second.ticket),
			{ kind: 'call', ...callBack },
			Date.parse(callBack.at),
		);
		const calledBack = clockAttributes(policy, clocks);
		await desk.agent.call('PUT', `/tickets/${first.ticket.id}`, calledBack);
		const ring = '2026-01-12T11:00:00+07:00';
		const third = await receivedAt(ring, event({ from, ring }));
		expect([calledBack.djbc_sla_state, third.outcome]).toEqual(['met', 'followedUp']);
		expect(third.ticket).toMatchObject({
			id: first.ticket.id,
			djbc_sla_state: 'running',
			djbc_cycle_at: utc(ring),
			djbc_due_at: due(ring),
		});
	});

	test('one whose ticket was closed meanwhile opens it again, however long ago that was', async () => {
		const from = freshNumber();
		const { ticket } = await bring(new Process(sandbox), event({ from }));
		await desk.agent.call('PUT', `/tickets/${ticket.id}`, { ...CLOSED, djbc_category: 'INF::KEP' });
		const later = await bring(new Process(sandbox, { aheadHours: 1000 }), event({ from }));
		expect([later.outcome, later.ticket.id, later.ticket.state]).toEqual(['reopened', ticket.id, 'open']);
	});

	test('the day is that of WIB, by the time it rang', async () => {
		const from = freshNumber();
		const process = new Process(sandbox);
		const evening = await bring(
			process,
			event({ from, ring: '2026-01-11T23:59:50+07:00', end: '2026-01-12T00:00:20+07:00' }),
		);
		const morning = await bring(process, event({ from, ring: '2026-01-12T02:00:10+09:00' }));
		expect([evening, morning].map(({ ticket }) => ticket.djbc_thread_key)).toEqual([
			`callback:${from}:2026-01-11`,
			`callback:${from}:2026-01-12`,
		]);
		expect(evening.ticket.djbc_received_at).toBe(utc('2026-01-12T00:00:20+07:00'));
	});

	test('a recording stays where it is, what was said on the answering machine comes along', async () => {
		const url = 'https://pbx.kantor.example/rekaman/1?sig=RAHASIA';
		const more = {
			body: { text: 'Tolong hubungi saya.' },
			attachments: [{ fileName: 'rekaman.mp3', mimeType: 'audio/mpeg', url }],
		};
		const { ticket } = await bring(new Process(sandbox), event({ more }));
		const [{ body }] = await desk.articles(ticket.id);
		expect(body).toMatch(
			/Rekaman di sistem telepon: rekaman\.mp3\nMohon ditelepon balik\.\nTolong hubungi saya\.$/,
		);
		expect(body).not.toContain('RAHASIA');
		expect(ticket.djbc_category_suggested).toBe('INF::KEP 0.90');
	});

	test('survives a lost answer: one ticket, one article', async () => {
		const sent = event();
		await desk.fault({ method: 'POST', path: '/tickets\\?', fault: 'reset-after', times: 1 });
		const { outcome, ticket } = await bring(new Process(sandbox), sent);
		expect([outcome, (await desk.articles(ticket.id)).length]).toEqual(['created', 1]);
	});

	test('any order and repetition of what happened ends with the same tickets', async () => {
		const calls = fc.uniqueArray(
			fc.record({
				caller: fc.integer({ min: 0, max: 2 }),
				/** Minutes from Sunday 22.00 WIB on: over two midnights. */
				minute: fc.integer({ min: 0, max: 1_600 }),
				rang: fc.integer({ min: 0, max: 90 }),
				outcome: fc.constantFrom('missed', 'abandoned', 'answered', 'rejected'),
				direction: fc.constantFrom('in', 'in', 'out'),
			}),
			{ minLength: 1, maxLength: 7, selector: ({ minute }) => minute },
		);
		const told = calls.chain((all) =>
			fc.record({
				all: fc.constant(all),
				order: fc.shuffledSubarray(
					[...all.keys(), ...all.keys()].map((at, copy) => [at, copy] as const),
					{ minLength: all.length * 2, maxLength: all.length * 2 },
				),
				atOnce: fc.boolean(),
			}),
		);
		await fc.assert(
			fc.asyncProperty(told, async ({ all, order, atOnce }) => {
				const people = [freshNumber(), freshNumber(), freshNumber()];
				const begin = Date.parse('2026-01-11T22:00:00+07:00');
				const events = all.map(({ caller, minute, rang, outcome, direction }) => {
					const ring = begin + minute * 60_000;
					return event({
						from: people[caller],
						ring: new Date(ring).toISOString(),
						end: new Date(ring + rang * 1000).toISOString(),
						call: { outcome, direction } as never,
					});
				});
				const process = new Process(sandbox);
				const late = Date.parse('2026-01-13T02:00:00Z');
				const deliver = async ([at]: readonly [number, number]) => {
					const incoming = posted(events[at]!, late);
					if (incoming) await process.bring(incoming);
				};
				if (atOnce) await Promise.all(order.map(deliver));
				else for (const one of order) await deliver(one);

				const wanted = new Map<string, string[]>();
				for (const { sender, receivedAt, call } of events) {
					if (call.direction === 'out' || !['missed', 'abandoned'].includes(call.outcome)) continue;
					const day = new Date(Date.parse(receivedAt) + 7 * 3_600_000).toISOString().slice(0, 10);
					const key = `callback:${sender.id}:${day}`;
					wanted.set(key, [...(wanted.get(key) ?? []), call.endedAt!]);
				}
				const { tickets } = await desk.control('GET', '/state');
				const made = tickets.filter(({ djbc_thread_key: key }: any) =>
					people.some((number) => String(key).startsWith(`callback:${number}:`)),
				);
				const seen = await Promise.all(
					made.map(async (ticket: any) => ({
						key: ticket.djbc_thread_key,
						articles: (await desk.articles(ticket.id)).length,
						due: utc(ticket.djbc_due_at),
					})),
				);
				const sorted = (list: Array<{ key: string }>) => list.sort((a, b) => a.key.localeCompare(b.key));
				expect(sorted(seen)).toEqual(
					sorted(
						[...wanted].map(([key, ends]) => ({
							key,
							articles: ends.length,
							due: due(ends.sort()[0]!),
						})),
					),
				);
			}),
			{ numRuns: 25 },
		);
	}, 60_000);
});
