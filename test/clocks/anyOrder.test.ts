import fc from 'fast-check';

import { readLog } from '../../nodes/policy/cycle/log';
import { SetupDesk } from '../setup/desk';

import { ago, FollowedDesk, type Thread } from './desk';

/**
 * Whatever events were lost, repeated or merged: after the same human actions the clocks stand the same. One ticket is
 * followed as the random run says, its twin only once, at the end.
 */
let desk: FollowedDesk;
beforeAll(async () => {
	desk = await FollowedDesk.open();
});
afterAll(SetupDesk.closeAll);

const actions = {
	answer: (one: Thread) => one.says('Tarif bea masuknya 0 %.'),
	holding: (one: Thread) => one.says('Mohon ditunggu ya, Pak.'),
	asWaiting: (one: Thread) => one.says('Kami tanya gudang dahulu.', { djbc_reply_kind: 'holding' }),
	marks: (one: Thread) => marksAlone(one, 'holding'),
	thanks: (one: Thread) => marksAlone(one, 'no_request'),
	call: (one: Thread) => one.says('Sudah ditelepon.', {}, { type: 'phone' }),
	note: (one: Thread) => one.says('Catatan.', {}, { type: 'note', internal: true }),
	asks: (one: Thread) => one.asks('Kalau buku tulis?'),
	mails: (one: Thread) => one.says('Kalau buku gambar?', {}, { sender: 'Customer' }),
	close: (one: Thread) => one.sets({ state: 'closed', djbc_close_reason: 'answered', djbc_basis: 'CEKB' }),
	open: (one: Thread) => one.sets({ state: 'open' }),
	tamper: (one: Thread) =>
		one.sets({ djbc_due_at: ago(-77), djbc_sla_state: 'met', djbc_stopped_at: ago(7) }),
	out: (one: Thread) => one.sets({ djbc_category: 'OTH::OUT' }),
	back: (one: Thread) => one.sets({ djbc_category: 'INF::CUK' }),
};

/** By another person than the one who writes: saved apart, though at the speed of a test. */
async function marksAlone(one: Thread, kind: string): Promise<void> {
	await desk.as('agen2', 'PUT', `/tickets/${one.id}`, { djbc_reply_kind: kind });
}

type Action = keyof typeof actions;

/**
 * One of each is enough for a run: the desk does not tell that a kind was saved again while it stood there still, and
 * closings within five seconds look like one by its stamps.
 */
const once: Action[][] = [['asWaiting', 'marks', 'thanks'], ['close']];
const isFirstOfKind = ({ action }: { action: Action }, place: number, all: Array<{ action: Action }>) =>
	once.every((kind) => !kind.includes(action) || all.findIndex((one) => kind.includes(one.action)) === place);

/** What stands in the end, told by the places of articles, since the twin has other ids and instants. */
async function stands(thread: Thread) {
	const [now, articles] = [await thread.now(), await thread.articles()];
	const told = articles.filter(({ internal }) => !internal);
	const place = (at: unknown) => {
		const found = told.findIndex(({ created_at: created }) => created === at);
		return at === null || at === undefined ? null : found;
	};
	const { cycles, ticket } = readLog(now.djbc_clock_log ?? '');
	return {
		state: now.djbc_sla_state,
		rule: now.djbc_rule,
		stopped: place(now.djbc_stopped_at),
		first: place(now.djbc_first_reply_at),
		kind: now.djbc_reply_kind ?? '',
		confirmed: now.djbc_category_confirmed_at !== null,
		current: JSON.parse(now.djbc_clock_open).cycle,
		cycles: cycles.map(({ cycle, state, cause, stoppedAt }) => ({
			cycle,
			state,
			cause,
			stopped: place(stoppedAt),
		})),
		steps: ticket.map(({ event }) => event),
	};
}

test('any number of looks between any actions ends with the same clocks as one look at the end', async () => {
	const step = fc.record({
		action: fc.constantFrom(...(Object.keys(actions) as Action[])),
		looks: fc.integer({ min: 0, max: 2 }),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (some) => {
			const steps = some.filter(isFirstOfKind);
			const [followed, twin] = [await desk.asked(10), await desk.asked(10)];
			for (const { action, looks } of steps) {
				for (const thread of [followed, twin]) await actions[action](thread);
				await Promise.all(Array.from({ length: looks }, async () => await followed.follow()));
			}
			await followed.settles();
			await twin.settles();
			expect(await stands(followed)).toEqual(await stands(twin));
		}),
		{ numRuns: 40 },
	);
});
