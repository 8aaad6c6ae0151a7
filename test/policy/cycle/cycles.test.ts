import { cycleOf } from '../../../nodes/policy/cycle/advance';
import { readLog } from '../../../nodes/policy/cycle/log';
import { defaultPolicy } from '../../../nodes/policy/document';
import { at, Life, promiseOf } from './life';

const policy = defaultPolicy();

const webchat = () => new Life('webchat', 'KPPBC-MKS');
const duplicateOf = (life: Life) => cycleOf(life.policy, life.clocks)!;

describe('a cycle', () => {
	test('starts with a message, is met up to its due time and breached a second later (CLK-2)', () => {
		for (const [stop, state] of [
			['12 09:59:59', 'met'],
			['12 10:00:00', 'met'],
			['12 10:00:01', 'breached'],
		] as const) {
			const life = webchat();
			expect(life.asks(at('12 09:00')).current).toMatchObject({
				cycle: 1,
				state: 'running',
				dueAt: at('12 10:00'),
			});
			const { current, decision, lines } = life.says(at(stop), 'Tarifnya 0 %.');
			expect(decision).toMatchObject({ stops: true, at: at(stop) });
			expect(current).toMatchObject({ state, stoppedAt: at(stop), articleId: 11, cause: 'answer' });
			expect(lines).toHaveLength(1);
			expect(life.attributes).toMatchObject({ djbc_sla_state: state, djbc_stopped_at: at(stop) });
		}
	});

	test('is not restarted while it runs, and the next message after it begins the next (CLK-4)', () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		life.asks(at('12 09:30'));
		expect(life.current).toMatchObject({ cycle: 1, dueAt: at('12 10:00') });
		life.says(at('12 09:40'), 'Bisa, Pak.');
		expect(life.asks(at('12 09:50')).current).toMatchObject({
			cycle: 2,
			dueAt: at('12 10:50'),
			state: 'running',
		});
		expect(life.results).toEqual(['1 met']);
	});

	test('does not pause while it waits for the user (CLK-3), but a question back has stopped it (A44)', () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		life.says(at('12 09:10'), 'Boleh minta nomor ajunya, Pak?');
		expect(life.current).toMatchObject({ state: 'met' });
		life.asks(at('12 15:00'));
		expect(life.current).toMatchObject({ cycle: 2, receivedAt: at('12 15:00') });
	});

	test('goes on through holding replies', () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		const { decision } = life.says(at('12 09:10'), 'Mohon ditunggu ya Pak 🙏');
		expect(decision).toMatchObject({ stops: false, kind: 'holding' });
		life.says(at('12 10:30'), 'Tarifnya 0 %.');
		expect(life.results).toEqual(['1 breached']);
	});

	test('is void without a request, and the thread goes on (A46)', () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		life.says(at('12 09:10'), 'Bisa, Pak.');
		life.asks(at('12 09:12'));
		life.marks(at('12 09:15'), 'no_request');
		expect(life.results).toEqual(['1 met', '2 void']);
		expect(life.attributes.djbc_sla_state).toBe('void');
		life.asks(at('12 11:00'));
		expect(life.current).toMatchObject({ cycle: 3, state: 'running' });
	});

	test('is void when the thanks were answered before the mark, or the mark came with the message', () => {
		const after = webchat();
		after.asks(at('12 09:00'));
		after.says(at('12 09:10'), 'Sama-sama, Pak.');
		after.marks(at('12 09:15'), 'no_request');
		expect(after.results).toEqual(['1 void']);
		const together = webchat();
		together.asks(at('12 09:00'));
		together.says(at('12 09:10'), 'Sama-sama, Pak.', { replyKind: 'no_request' });
		expect(together.results).toEqual(['1 void']);
	});

	test('keeps its result when a later message is marked with itself', () => {
		const life = webchat();
		life.asks(at('12 12:00'));
		life.says(at('12 14:20'), 'Tarifnya 0 %.');
		life.says(at('12 14:30'), 'Sama-sama', { replyKind: 'no_request' });
		expect(life.results).toEqual(['1 breached']);
		expect(life.current).toMatchObject({ state: 'breached', stoppedAt: at('12 14:20') });
		life.marks(at('12 14:40'), 'no_request');
		expect(life.results).toEqual(['1 void']);
	});

	test.each([
		['before its due time: void, counted apart', '12 09:30', 'void'],
		['at its due time', '12 10:00', 'void'],
		['after it: breached', '12 10:30', 'breached'],
	])('withdrawn %s', (_what, when, state) => {
		const life = webchat();
		life.asks(at('12 09:00'));
		life.happens({ kind: 'withdrawn', at: at(when) });
		expect(life.current).toMatchObject({ state, cause: 'withdrawn' });
	});

	test('has no clock once a human confirmed OTH::OUT, and gets it back when he changes his mind', () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		life.says(at('12 09:10'), 'Bisa, Pak.');
		life.asks(at('12 09:20'));
		life.happens({ kind: 'category', at: at('12 09:25'), category: 'OTH::OUT' });
		expect(life.attributes).toMatchObject({ djbc_sla_state: 'none', djbc_due_at: null });
		expect(life.results).toEqual(['1 void']);
		life.happens({ kind: 'category', at: at('12 09:30'), category: 'INF::KEP' });
		expect(life.current).toMatchObject({ cycle: 2, state: 'running', dueAt: at('12 10:20') });
		expect(life.results).toEqual(['1 met']);
	});

	test('an older cycle that only the log knows becomes void too, and comes back', () => {
		const life = webchat();
		for (const hour of ['08', '09', '10']) {
			life.asks(at(`12 ${hour}:00`));
			life.says(at(`12 ${hour}:10`), 'Bisa, Pak.');
		}
		life.happens({ kind: 'category', at: at('12 11:00'), category: 'OTH::SPAM' });
		expect(life.results).toEqual(['1 void', '2 void', '3 void']);
		life.happens({ kind: 'category', at: at('12 11:10'), category: 'ICT::INC' });
		expect(life.results).toEqual(['1 met', '2 met', '3 met']);
	});

	test('stays counted again when the next message of its number was promised nothing', () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		life.escalates(at('12 09:10'));
		const escalation = { childTicket: '70100', unit: 'DIT-IKC', numberInText: true };
		life.says(at('12 09:20'), 'Kami teruskan dengan nomor 70100.', { escalation });
		life.asks(at('12 09:30'));
		life.says(at('12 09:40'), 'Tarifnya 0 %.');
		life.happens({ kind: 'escalationCancelled', at: at('12 09:50'), childTicket: '70100' });
		expect(readLog(life.clocks.log).cycles[1]).toMatchObject({ state: 'void', cause: 'recounted' });
		expect(life.asksForNothing(at('12 10:30')).lines).toEqual([]);
		expect(life.says(at('12 10:40'), 'Catatan', { internal: true }).lines).toEqual([]);
		expect(life.current).toMatchObject({ cycle: 2, state: 'none' });
		expect(readLog(life.clocks.log)).toMatchObject({
			problems: [],
			cycles: [{}, { rule: 'WEBCHAT-DIRECT' }],
		});
	});

	test('has no clock where nothing was promised, and one from the first message that was', () => {
		const life = new Life('facebook_comment', 'BRAVO');
		expect(life.asks(at('12 09:00')).current).toMatchObject({ cycle: 1, state: 'none', dueAt: null });
		life.says(at('12 09:05'), 'Bisa, Pak.');
		expect(life.attributes).toMatchObject({
			djbc_sla_state: 'none',
			djbc_due_at: null,
			djbc_stopped_at: null,
		});
		expect(life.attributes).not.toHaveProperty('djbc_rule');
		const promises = webchat().promises(at('12 10:00'));
		life.happens({ kind: 'request', at: at('12 10:00'), keyLag: null, ...promises });
		expect(life.current).toMatchObject({ cycle: 1, state: 'running', dueAt: at('12 11:00') });
		life.says(at('12 10:05'), 'Bisa, Pak.');
		life.asks(at('12 11:00'));
		expect(life.attributes).toMatchObject({
			djbc_sla_state: 'none',
			djbc_due_at: null,
			djbc_stopped_at: null,
		});
		expect(life.results).toEqual(['1 met']);
	});

	test('an event without an instant changes nothing', () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		const before = { ...life.attributes };
		expect(life.says('kemarin', 'Bisa.').lines).toEqual([]);
		expect(life.attributes).toEqual(before);
	});
});

describe('a re-mark of the last human message (CLK-1)', () => {
	test('as holding takes its stop back, and the message after it was one of the same cycle', () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		life.says(at('12 09:10'), 'Kami cari dulu di arsip, Pak.');
		life.asks(at('12 09:20'));
		life.marks(at('12 09:30'), 'holding');
		expect(life.current).toMatchObject({
			cycle: 1,
			state: 'running',
			dueAt: at('12 10:00'),
			stoppedAt: null,
		});
		expect(life.results).toEqual(['1 running']);
		life.says(at('12 10:01'), 'Tarifnya 0 %.');
		expect(life.results).toEqual(['1 breached']);
	});

	test('as an answer lets its own time count, and the message after it begins the next cycle', () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		life.says(at('12 09:50'), 'Mohon ditunggu');
		life.asks(at('12 09:55'));
		expect(life.current).toMatchObject({ cycle: 1, state: 'running' });
		life.marks(at('12 11:00'), 'answer');
		expect(readLog(life.clocks.log).cycles[0]).toMatchObject({ state: 'met', stoppedAt: at('12 09:50') });
		expect(life.current).toMatchObject({ cycle: 2, receivedAt: at('12 09:55'), dueAt: at('12 10:55') });
	});

	test('and back again leaves the same results', () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		life.says(at('12 09:10'), 'Bisa, Pak.');
		life.asks(at('12 09:20'));
		const [results, current] = [life.results, life.current];
		life.marks(at('12 09:30'), 'holding');
		life.marks(at('12 09:31'), 'answer');
		expect([life.results, life.current]).toEqual([results, current]);
	});

	test('touches only the last human message: an earlier one had stopped the clock', () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		life.says(at('12 09:10'), 'Bisa, Pak.');
		life.says(at('12 09:12'), 'Ada lagi yang perlu?');
		life.marks(at('12 09:30'), 'holding');
		expect(life.results).toEqual(['1 met']);
	});

	test('takes a mark without request back before it touches the message', () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		life.says(at('12 09:10'), 'Bisa, Pak.');
		life.asks(at('12 09:20'));
		life.marks(at('12 09:21'), 'no_request');
		expect(life.results).toEqual(['1 met', '2 void']);
		life.marks(at('12 09:22'), 'holding');
		expect(life.current).toMatchObject({ cycle: 2, state: 'running' });
		expect(life.results).toEqual(['1 met', '2 running']);
	});
});

describe('messages out of order', () => {
	test('a late echo counts by its own time, and what the user wrote after it is the next cycle', () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		life.asks(at('12 09:30'));
		life.asks(at('12 09:40'));
		life.says(at('12 09:20'), 'Bisa, Pak.', { echo: true });
		expect(readLog(life.clocks.log).cycles[0]).toMatchObject({ state: 'met', stoppedAt: at('12 09:20') });
		expect(life.current).toMatchObject({ cycle: 2, receivedAt: at('12 09:30') });
	});

	test('an echo older than the running cycle does not stop it', () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		life.says(at('12 09:10'), 'Bisa, Pak.', { echo: true });
		life.asks(at('12 09:20'));
		life.says(at('12 09:15'), 'Ada lagi?', { echo: true });
		expect(life.current).toMatchObject({ cycle: 2, state: 'running' });
	});

	test('the answer may come before the question', () => {
		const life = webchat();
		life.says(at('12 09:10'), 'Bisa, Pak.', { echo: true });
		expect(life.current).toBeNull();
		life.asks(at('12 09:00'));
		expect(life.current).toMatchObject({ cycle: 1, state: 'met', stoppedAt: at('12 09:10') });
	});

	test('the earliest message begins the cycle, in whatever order they came', () => {
		const life = webchat();
		life.asks(at('12 09:30'));
		life.asks(at('12 09:00'));
		expect(life.current).toMatchObject({ cycle: 1, receivedAt: at('12 09:00'), dueAt: at('12 10:00') });
	});

	test("a message that the desk's agent could not have seen begins a cycle, though it was written before", () => {
		const life = webchat();
		life.asks(at('12 09:00'));
		life.says(at('12 09:20'), 'Bisa, Pak.');
		life.asks(at('12 09:10'));
		expect(life.current).toMatchObject({ cycle: 2, receivedAt: at('12 09:10'), state: 'running' });
	});
});

describe('times typed by an officer', () => {
	test('CEISA Care: the typed answer time stops, a correction is a further line, an emptied one takes it back', () => {
		const life = new Life('ceisacare', 'BRAVO');
		life.asks(at('12 09:00'), 30);
		const types = (when: string, value: string | null) =>
			life.happens({ kind: 'attributes', at: at(when), values: { djbc_typed_reply_at: value } });
		life.says(at('12 09:30'), 'Bisa, Pak.');
		expect(life.current).toMatchObject({ state: 'running' });
		types('13 08:00', at('12 15:00'));
		expect(life.results).toEqual(['1 met']);
		types('13 09:00', at('13 07:50'));
		expect(readLog(life.clocks.log).cycles[0]).toMatchObject({ stoppedAt: at('13 07:50'), keyLag: 30 });
		types('13 09:05', at('13 09:30'));
		expect(life.current).toMatchObject({ state: 'running' });
		types('13 09:40', at('13 09:30'));
		life.asks(at('14 08:00'));
		types('14 08:10', at('13 09:30'));
		expect(life.current).toMatchObject({ cycle: 2, state: 'running' });
		types('14 10:00', at('14 09:55'));
		types('14 10:05', null);
		expect(life.current).toMatchObject({ cycle: 2, state: 'running' });
		expect(life.lines).toHaveLength(6);
	});

	test('ethics: the letter counts from the save that completed it, not from a later one', () => {
		const life = new Life('email', 'BRAVO');
		const rank = promiseOf(policy, 'RANK-R2', 'OFFICE-JKT', at('12 09:00'));
		life.happens({ kind: 'request', at: at('12 09:00'), keyLag: null, ...rank });
		const saves = (when: string, values: Record<string, unknown>) =>
			life.happens({ kind: 'attributes', at: at(when), values, category: 'CPL::ETH' });
		saves('12 10:00', { djbc_letter_no: 'ND-1/BC/2026', djbc_letter_date: null });
		expect(life.current).toMatchObject({ state: 'running' });
		saves('13 10:00', { djbc_letter_no: 'ND-1/BC/2026', djbc_letter_date: '2026-01-13' });
		saves('15 10:00', { djbc_letter_no: 'ND-1/BC/2026', djbc_letter_date: '2026-01-13' });
		expect(life.current).toMatchObject({ state: 'met', stoppedAt: at('13 10:00') });
		const unknown = { djbc_letter_no: '', djbc_letter_date: '' };
		life.happens({ kind: 'attributes', at: at('15 11:00'), values: unknown });
		saves('15 11:00', { djbc_letter_no: 'ND-1/BC/2026' });
		expect(life.current).toMatchObject({ state: 'met' });
		saves('15 12:00', unknown);
		expect(life.current).toMatchObject({ state: 'running' });
	});

	test('re-ranked: a new due time, the start stays', () => {
		const life = new Life('email', 'BRAVO');
		const start = at('12 09:00');
		life.happens({
			kind: 'request',
			at: start,
			keyLag: null,
			...promiseOf(policy, 'RANK-R3', 'OFFICE-JKT', start),
		});
		life.happens({
			kind: 'promised',
			at: at('12 11:00'),
			...promiseOf(policy, 'RANK-R1', 'OFFICE-JKT', start),
		});
		expect(life.current).toMatchObject({ rule: 'RANK-R1', receivedAt: start, dueAt: at('12 13:00') });
	});
});

describe('two duplicates become one (CLK-6)', () => {
	const joins = (life: Life, other: Life) =>
		life.happens({ kind: 'joined', at: at('12 12:00'), duplicate: duplicateOf(other) });

	test('with the earliest receipt and the earliest due time; the merged one is out of the count', () => {
		const [chat, social] = [webchat(), new Life('whatsapp', 'KPPBC-MKS')];
		chat.asks(at('12 09:00'));
		social.asks(at('12 08:00'));
		joins(social, chat);
		expect(social.current).toMatchObject({
			receivedAt: at('12 08:00'),
			dueAt: at('12 10:00'),
			state: 'running',
		});
		chat.happens({ kind: 'merged', at: at('12 12:00') });
		expect(readLog(chat.clocks.log).cycles[0]).toMatchObject({ state: 'void', cause: 'merged' });
		expect(chat.attributes.djbc_sla_state).toBe('void');
	});

	test('whichever of them remains, a real escalation can govern', () => {
		const results = [true, false].map((isChat) => {
			const [chat, social] = [webchat(), new Life('whatsapp', 'KPPBC-MKS')];
			chat.asks(at('12 09:00'));
			social.asks(at('12 08:00'));
			const survivor = isChat ? chat : social;
			joins(survivor, isChat ? social : chat);
			survivor.escalates(at('12 12:10'));
			return survivor.current;
		});
		expect(results[0]).toMatchObject({
			rule: 'WEBCHAT-ESC',
			receivedAt: at('12 08:00'),
			directDueAt: at('12 10:00'),
			dueAt: at('14 17:00'),
			lateTriage: true,
		});
		expect(results[1]).toEqual(results[0]);
	});

	test('the first stop of either counts', () => {
		const [chat, social] = [webchat(), new Life('whatsapp', 'KPPBC-MKS')];
		chat.asks(at('12 09:00'));
		social.asks(at('12 08:50'));
		social.says(at('12 09:10'), 'Bisa, Pak.');
		chat.happens({ kind: 'joined', at: at('12 12:00'), duplicate: duplicateOf(social) });
		expect(chat.current).toMatchObject({
			receivedAt: at('12 08:50'),
			state: 'met',
			stoppedAt: at('12 09:10'),
		});
	});

	test("a duplicate that came after the survivor's cycle is its next one, an older one is past", () => {
		const [chat, later] = [webchat(), webchat()];
		chat.asks(at('12 09:00'));
		chat.says(at('12 09:10'), 'Bisa, Pak.');
		later.asks(at('12 11:30'));
		joins(chat, later);
		expect(chat.current).toMatchObject({ cycle: 2, receivedAt: at('12 11:30'), state: 'running' });
		const old = webchat();
		old.asks(at('12 07:40'));
		old.says(at('12 07:50'), 'Bisa, Pak.');
		chat.happens({ kind: 'joined', at: at('12 12:30'), duplicate: duplicateOf(old) });
		expect(chat.current).toMatchObject({ cycle: 2, receivedAt: at('12 11:30'), state: 'running' });
	});
});
