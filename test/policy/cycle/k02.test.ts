import { readLog } from '../../../nodes/policy/cycle/log';
import { isStrictlyMet } from '../../../nodes/policy/cycle/strict';
import type { ClockRecord } from '../../../nodes/policy/cycle/types';
import { defaultPolicy } from '../../../nodes/policy/document';
import { kpiPeriod } from '../../../nodes/policy/period';
import { Life, message, promiseOf } from './life';

/** The worked example of 5.3: WEBCHAT-DIRECT in Jakarta, period 2026-01, as of 26 February 2026, 08:00. */
const policy = defaultPolicy();
const zone = 'Asia/Jakarta';
const asOf = '2026-02-26T08:00:00+07:00';
const instant = (text: string) => new Date(`2026-${text}+07:00`).toISOString();

interface Clock {
	id: string;
	received: string;
	stopped?: string;
	noRequest?: string;
	due: string;
	excluded?: 'merged' | 'spam';
}

const clocks: Clock[] = [
	{ id: 'c1', received: '01-26T09:00:00', due: '01-26T10:00:00', stopped: '01-26T09:59:00' },
	{ id: 'c2', received: '01-26T09:00:00', due: '01-26T10:00:00', stopped: '01-26T10:00:00' },
	{ id: 'c3', received: '01-26T09:00:00', due: '01-26T10:00:00', stopped: '01-26T10:00:01' },
	{ id: 'c4', received: '02-25T14:00:00', due: '02-25T15:00:00' },
	{ id: 'c5', received: '02-25T14:30:00', due: '02-26T08:30:00' },
	{ id: 'c6', received: '01-23T16:00:00', due: '01-23T17:00:00', stopped: '01-23T16:30:00' },
	{
		id: 'c7',
		received: '02-10T09:00:00',
		due: '02-10T10:00:00',
		stopped: '02-10T09:00:00',
		excluded: 'merged',
	},
	{
		id: 'c8',
		received: '02-10T09:00:00',
		due: '02-10T10:00:00',
		stopped: '02-10T09:00:00',
		excluded: 'spam',
	},
	{ id: 'c9', received: '01-23T17:30:00', due: '01-26T08:30:00', stopped: '01-26T08:00:00' },
	{ id: 'c10', received: '02-10T10:00:00', due: '02-10T11:00:00', noRequest: '02-10T10:05:00' },
];

/** The ticket of a clock, as the attributes hold it on 1 March. */
function ticketOf(clock: Clock): Life {
	const life = new Life('webchat', 'BRAVO');
	const received = instant(clock.received);
	life.happens({
		kind: 'request',
		at: received,
		keyLag: null,
		...promiseOf(policy, 'WEBCHAT-DIRECT', 'OFFICE-JKT', received),
	});
	expect(life.current!.dueAt).toBe(instant(clock.due));
	if (clock.stopped) life.happens(message(instant(clock.stopped)));
	if (clock.noRequest) life.marks(instant(clock.noRequest), 'no_request');
	if (clock.excluded === 'merged') life.happens({ kind: 'merged', at: instant('02-10T11:00:00') });
	if (clock.excluded === 'spam') {
		life.happens({ kind: 'category', at: instant('02-10T11:00:00'), category: 'OTH::SPAM' });
	}
	// Answered after the report was made: no stop yet.
	if (clock.id === 'c4') life.happens(message(instant('02-26T09:00:00')));
	return life;
}

/** Cycles of a ticket as of the report: those of the log, and the one that runs. */
function cyclesOf(life: Life): ClockRecord[] {
	const { cycles } = readLog(life.clocks.log, asOf);
	const { current } = life;
	const runs = current?.state === 'running' && !cycles.some(({ cycle }) => cycle === current.cycle);
	return runs ? [...cycles, current] : cycles;
}

function k02(tickets: Life[]) {
	const counted = tickets
		.flatMap(cyclesOf)
		.filter(({ cause }) => cause !== 'merged' && cause !== 'out_of_scope' && cause !== 'recounted')
		.filter(({ dueAt }) => dueAt !== null && kpiPeriod(dueAt, zone).label === '2026-01');
	const isOver = ({ state, dueAt }: ClockRecord) =>
		state === 'breached' || (state === 'running' && Date.parse(dueAt!) < Date.parse(asOf));
	const met = counted.filter(({ state }) => state === 'met');
	const breached = counted.filter(isOver).length;
	const percent = (count: number) => ((count * 100) / (met.length + breached)).toFixed(1);
	return {
		met: met.length,
		breached,
		void: counted.filter(({ state }) => state === 'void').length,
		attained: percent(met.length),
		late: percent(met.filter(({ lateTriage }) => !lateTriage).length),
		strict: percent(met.filter((record) => isStrictlyMet(policy, record)).length),
	};
}

test('K02 of the worked example: 3 met, 2 breached, 1 void, 60.0 %, strict 40.0 %', () => {
	expect(k02(clocks.map(ticketOf))).toEqual({
		met: 3,
		breached: 2,
		void: 1,
		attained: '60.0',
		late: '60.0',
		strict: '40.0',
	});
});

test.each(clocks.map(({ id }) => id))('%s counts as the example says', (id) => {
	const only = k02([ticketOf(clocks.find((clock) => clock.id === id)!)]);
	const expected: Record<string, string> = {
		c1: 'met',
		c2: 'met',
		c3: 'breached',
		c4: 'breached',
		c9: 'met',
		c10: 'void',
	};
	const counts = { met: only.met, breached: only.breached, void: only.void };
	expect(counts).toEqual({ met: 0, breached: 0, void: 0, ...(expected[id] ? { [expected[id]]: 1 } : {}) });
});
