import fc from 'fast-check';
import { advance } from '../../../nodes/policy/cycle/advance';
import { clockAttributes, readClocks } from '../../../nodes/policy/cycle/attributes';
import { compareOpen } from '../../../nodes/policy/cycle/compare';
import { readLog } from '../../../nodes/policy/cycle/log';
import type { MessageEvent, ReplyKind } from '../../../nodes/policy/cycle/types';
import { at, Life, message } from './life';

/** What may happen to a web-chat ticket, each a few minutes after the one before. */
type Step =
	| { does: 'ask' | 'askElsewhere' }
	| { does: 'say'; kind: ReplyKind; echo: boolean; late: number }
	| { does: 'mark'; kind: ReplyKind }
	| { does: 'escalate' | 'unit' | 'cancel' | 'withdraw' | 'note' | 'category' | 'close' | 'call' };

const kinds: ReplyKind[] = ['answer', 'holding', 'escalation_notice', 'no_request'];
const anyKind = fc.constantFrom(...kinds);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
	{ arbitrary: fc.constant<Step>({ does: 'ask' }), weight: 4 },
	fc.constant<Step>({ does: 'askElsewhere' }),
	{
		arbitrary: fc.record({
			does: fc.constant('say' as const),
			kind: anyKind,
			echo: fc.boolean(),
			late: fc.nat(60),
		}),
		weight: 4,
	},
	{ arbitrary: fc.record({ does: fc.constant('mark' as const), kind: anyKind }), weight: 2 },
	fc.record({
		does: fc.constantFrom('escalate', 'unit', 'cancel', 'withdraw', 'note', 'category', 'close', 'call'),
	}) as fc.Arbitrary<Step>,
);
const anySteps = (step: fc.Arbitrary<Step>) =>
	fc.array(fc.record({ step, pause: fc.integer({ min: 1, max: 90 }) }), { minLength: 1, maxLength: 24 });

/** Plays steps; child tickets are numbered in order, each decided at most once. */
class Script {
	readonly life = new Life();
	private now = Date.parse(at('12 08:00'));
	private children = 0;
	private decided = 0;
	private out = false;

	constructor(private readonly check: (life: Life) => void = () => undefined) {}

	run(steps: Array<{ step: Step; pause: number }>): Life {
		for (const { step, pause } of steps) {
			this.now += pause * 60_000;
			this.play(step);
			this.check(this.life);
		}
		return this.life;
	}

	private play(step: Step): void {
		const { life } = this;
		const when = new Date(this.now).toISOString();
		const child = String(70_000 + this.decided + 1);
		switch (step.does) {
			case 'ask':
				life.asks(when);
				break;
			case 'askElsewhere':
				life.asksForNothing(when);
				break;
			case 'say': {
				const own = step.echo ? new Date(this.now - step.late * 60_000).toISOString() : when;
				life.happens(this.message(own, step.kind, step.echo), when);
				break;
			}
			case 'mark':
				life.marks(when, step.kind);
				break;
			case 'escalate':
				this.children += 1;
				life.escalates(when, String(70_000 + this.children));
				break;
			case 'unit':
			case 'cancel':
				if (this.decided < this.children) {
					this.decided += 1;
					const kind = step.does === 'unit' ? 'unitAnswered' : 'escalationCancelled';
					life.happens({ kind, at: when, childTicket: child });
				}
				break;
			case 'withdraw':
				life.happens({ kind: 'withdrawn', at: when });
				break;
			case 'note':
				life.says(when, 'Catatan', { internal: true });
				break;
			case 'category':
				this.out = !this.out;
				life.happens({ kind: 'category', at: when, category: this.out ? 'OTH::OUT' : 'INF::KEP' });
				break;
			case 'close':
				life.happens({ kind: 'closed', at: when, reason: 'answered' });
				break;
			case 'call':
				life.happens({ kind: 'call', at: when, articleId: null, answered: true });
		}
	}

	private message(when: string, replyKind: ReplyKind, echo: boolean): MessageEvent {
		const childTicket = String(70_000 + this.children);
		const escalation = this.children ? { childTicket, unit: 'DIT-IKC', numberInText: true } : null;
		return {
			...{ kind: 'message', at: when, articleId: 5, author: 'human', internal: false },
			...{ echo, replyKind, escalation },
		};
	}
}

/** Cycle 2 is logged, counted again, and then begun by a message that was promised nothing. */
const recountedThenWithoutClock: Step[] = [
	{ does: 'ask' },
	{ does: 'escalate' },
	{ does: 'say', kind: 'escalation_notice', echo: false, late: 0 },
	{ does: 'ask' },
	{ does: 'say', kind: 'answer', echo: false, late: 0 },
	{ does: 'cancel' },
	{ does: 'askElsewhere' },
	{ does: 'note' },
];

/** A message that asks nothing while the matter is out of scope, and is then marked an answer after all. */
const outThenNothingThenAnswer: Step[] = [
	{ does: 'ask' },
	{ does: 'category' },
	{ does: 'say', kind: 'no_request', echo: false, late: 0 },
	{ does: 'mark', kind: 'answer' },
];

describe('whatever happens', () => {
	test('one cycle runs at most, the log only grows, the state follows from it, met is in time', () => {
		let log = '';
		const check = (life: Life) => {
			if (life.attributes.djbc_clock_open === undefined) return;
			const { current, clocks, attributes } = life;
			expect(clocks.log.startsWith(log)).toBe(true);
			log = clocks.log;
			const { cycles, problems } = readLog(log);
			expect(problems).toEqual([]);
			const numbers = cycles.map(({ cycle }) => cycle);
			expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
			for (const { cycle, state, stoppedAt, dueAt, cause } of cycles) {
				expect(state === 'running' ? cycle : (stoppedAt ?? cause)).toEqual(
					state === 'running' ? current!.cycle : expect.any(String),
				);
				if (state === 'met') expect(stoppedAt! <= dueAt!).toBe(true);
				if (state === 'breached') expect(stoppedAt! > dueAt!).toBe(true);
				expect(cause === null).toBe(state === 'running');
			}
			const logged = cycles.find(({ cycle }) => cycle === current?.cycle);
			if (current && current.state !== 'running' && current.state !== 'none') {
				expect(logged).toMatchObject(current);
			} else if (logged) {
				expect(logged.state).toBe(current!.state === 'none' ? 'void' : 'running');
			}
			expect(attributes.djbc_sla_state).toBe(current?.state ?? 'none');
			expect(compareOpen(attributes)).toMatchObject({ differences: [], logChanged: false, problem: null });
			expect(clockAttributes(life.policy, readClocks(life.policy, attributes))).toEqual(attributes);
			const note = { ...message(at('13 08:00')), internal: true };
			expect(advance(life.policy, clocks, note, Date.parse(note.at)).lines).toEqual([]);
		};
		fc.assert(
			fc.property(anySteps(anyStep), (steps) => {
				log = '';
				new Script(check).run(steps);
			}),
			{
				numRuns: 100,
				examples: [
					[recountedThenWithoutClock.map((step) => ({ step, pause: 10 }))],
					[outThenNothingThenAnswer.map((step) => ({ step, pause: 1 }))],
				],
			},
		);
	});

	test('a re-mark and back leaves every result', () => {
		fc.assert(
			fc.property(anySteps(anyStep), anyKind, (steps, other) => {
				const life = new Script().run(steps);
				const last = life.clocks.memory.since.findLast(({ kind }) => kind !== 'request' && kind !== 'call');
				// Saved alone, `no_request` marks the cycle that is on, not the message.
				fc.pre(last?.kind === 'message' && last.replyKind !== 'no_request');
				const outcome = () => [
					readLog(life.clocks.log)
						.cycles.filter(({ cause }) => cause !== 'recounted')
						.map(({ cycle, state, stoppedAt }) => ({ cycle, state, stoppedAt })),
					life.current,
				];
				const end = at('20 09:00');
				const before = outcome();
				life.marks(end, other);
				life.marks(end, (last as MessageEvent).replyKind!);
				const [cycles, current] = outcome();
				expect(current).toEqual(before[1]);
				// A cycle that ran and had no line may have got one; what had a result has the same.
				const known = (before[0] as Array<{ cycle: number }>).map(({ cycle }) => cycle);
				expect((cycles as Array<{ cycle: number }>).filter(({ cycle }) => known.includes(cycle))).toEqual(
					before[0],
				);
			}),
			{ numRuns: 100 },
		);
	});
});

/** The same by hand: all that happened at once, nothing settled, nothing kept in attributes (CLK-4, CLK-5). */
function byHand(steps: Array<{ step: Step; pause: number }>): string[] {
	interface Event {
		at: number;
		does: string;
		kind: ReplyKind;
		child: number;
	}
	const events: Event[] = [];
	const children: Array<{ at: number; answered: number | null; cancelled: boolean }> = [];
	let now = Date.parse(at('12 08:00'));
	let decided = 0;
	for (const { step, pause } of steps) {
		now += pause * 60_000;
		if (step.does === 'escalate') children.push({ at: now, answered: null, cancelled: false });
		else if (step.does === 'unit' && decided < children.length) children[decided++]!.answered = now;
		else if (step.does === 'cancel' && decided < children.length) children[decided++]!.cancelled = true;
		else if (step.does === 'ask') events.push({ at: now, does: 'ask', kind: 'answer', child: -1 });
		else if (step.does === 'say')
			events.push({ at: now, does: 'say', kind: step.kind, child: children.length - 1 });
		else if (step.does === 'mark') {
			const last = events.findLast(({ does }) => does === 'say');
			if (last) last.kind = step.kind;
		}
	}
	const isReal = (index: number) => children[index] && !children[index].cancelled;
	const life = new Life();
	const results: string[] = [];
	let begun: number | null = null;
	const stage = (place: number) =>
		Date.parse(life.promises(new Date(begun!).toISOString()).stages[place]!.dueAt);
	for (const { at: when, does, kind, child } of events) {
		if (does === 'ask') begun ??= when;
		if (does !== 'say' || begun === null) continue;
		const isNotice = kind === 'escalation_notice' && isReal(child);
		if (kind !== 'answer' && !isNotice) continue;
		const escalated = children.some(
			(one) =>
				!one.cancelled &&
				one.at >= begun! &&
				one.at <= when &&
				(isNotice || (one.answered !== null && one.answered <= when)),
		);
		results.push(when <= stage(escalated ? 1 : 0) ? 'met' : 'breached');
		begun = null;
	}
	return [...results, ...(begun === null ? [] : ['running'])];
}

test('cycles are the same when all of it is counted at once, by hand', () => {
	const plain = fc.oneof(
		{ arbitrary: fc.constant<Step>({ does: 'ask' }), weight: 4 },
		{
			arbitrary: fc.record({
				does: fc.constant('say' as const),
				kind: fc.constantFrom<ReplyKind>('answer', 'holding', 'escalation_notice'),
				echo: fc.constant(false),
				late: fc.constant(0),
			}),
			weight: 4,
		},
		{
			arbitrary: fc.record({
				does: fc.constant('mark' as const),
				kind: fc.constantFrom<ReplyKind>('answer', 'holding', 'escalation_notice'),
			}),
			weight: 2,
		},
		fc.record({ does: fc.constantFrom('escalate', 'unit', 'cancel') }) as fc.Arbitrary<Step>,
	);
	fc.assert(
		fc.property(anySteps(plain), (steps) => {
			const life = new Script().run(steps);
			const logged = readLog(life.clocks.log).cycles.filter(({ cause }) => cause !== 'recounted');
			const states = logged.map(({ state }) => state as string);
			const runs = life.current?.state === 'running' && !states.includes('running');
			expect([...states, ...(runs ? ['running'] : [])]).toEqual(byHand(steps));
		}),
		{ numRuns: 300 },
	);
});
