import { promised, CALL_BACK, WEB, MESSAGES } from './places';
import { Dice } from './random';
import { requestStories } from './requests';
import type { Story } from './story';
import { Telling } from './telling';

const MINUTE = 60_000;
const SECOND = 1000;

/** Received from when to when, and which share of all: around the year's end, Ramadan's begin, and after. */
const SPANS: ReadonlyArray<readonly [number, string, string]> = [
	[0.25, '2025-12-12T00:00:00Z', '2026-01-25T20:00:00Z'],
	[0.6, '2026-01-22T00:00:00Z', '2026-02-27T00:00:00Z'],
	[0.15, '2026-02-25T00:00:00Z', '2026-03-28T00:00:00Z'],
];

/** Instants at which periods begin or end somewhere, the arrival of some. */
const EDGES = ['2025-12-25', '2026-01-25', '2026-02-25', '2026-03-25'].flatMap((date) =>
	[15, 16, 17].map((hour) => Date.parse(`${date}T${hour}:00:00Z`)),
);

/** Tickets of a desk with all that they lived through, the same for the same seed. */
export function month(seed: number, size: number): Story[] {
	const dice = new Dice(seed);
	const stories: Story[] = [];
	while (stories.length < size) {
		stories.push(...next(dice, stories.length + 1));
	}
	return stories;
}

function next(dice: Dice, id: number): Story[] {
	const at = arrival(dice);
	const lot = dice.next();
	if (lot < 0.9) return requestStories(dice, id, at);
	if (lot < 0.95) return [callBack(dice, id, at)];
	if (lot < 0.98) return [report(dice, id, at)];
	return [dice.of([notOurs, carried])(dice, id, at)];
}

function arrival(dice: Dice): number {
	if (dice.is(0.02)) return dice.of(EDGES) + dice.of([-1000, 0]);
	const lot = dice.next();
	const [, from, to] = SPANS[lot < SPANS[0]![0] ? 0 : lot < SPANS[0]![0] + SPANS[1]![0] ? 1 : 2]!;
	const within = Date.parse(to) - Date.parse(from);
	const any = Date.parse(from) + Math.floor((dice.next() * within) / SECOND) * SECOND;
	// Most people write by day.
	const hour = (new Date(any).getUTCHours() + 7) % 24;
	return (hour < 7 || hour > 18) && dice.is(0.6)
		? any - hour * 3_600_000 + dice.whole(7, 17) * 3_600_000
		: any;
}

/** A missed call (PHN-1). */
function callBack(dice: Dice, id: number, at: number): Story {
	const telling = new Telling(id, CALL_BACK, at, { record: 'call', title: 'Telepon balik' });
	telling.asks(CALL_BACK.rules, at);
	if (dice.is(0.15)) return telling.story;
	const { due } = telling.governing;
	const called = dice.is(0.05) ? due : at + dice.whole(3, 600) * MINUTE;
	telling.calls(called, dice.is(0.7));
	if (dice.is(0.9)) telling.closes(called + 5 * MINUTE, 'answered');
	return telling.story;
}

/** A written report, typed or written at once (5.1). */
function report(dice: Dice, id: number, at: number): Story {
	const code = dice.of(['RPT-1', 'RPT-2', 'RPT-3']);
	const place = { ...CALL_BACK, service: '', channel: '', group: 'Bravo::Kinerja', rules: [] };
	const telling = new Telling(id, place, at, {
		...{ record: 'report', title: `Laporan (${code})`, received: at },
		threadKey: `report:${code.toLowerCase().replace('-', '')}:70123:${id}`,
		report: { code, written: null, delivered: null, decided: null },
	});
	const due = promised('RPT', 'BRAVO', at);
	telling.begins(due, at, at, null);
	telling.happens({ kind: 'request', at: new Date(at).toISOString(), keyLag: null, rank: due }, at);
	const kept = telling.story.report!;
	if (dice.is(0.1)) return telling.story;
	kept.written = at + dice.whole(5, 900) * MINUTE;
	if (dice.is(0.1)) return telling.story;
	kept.delivered =
		dice.is(0.1) && due.due > kept.written ? due.due : kept.written + dice.whole(1, 900) * MINUTE;
	const values = { djbc_delivered_at: new Date(kept.delivered).toISOString() };
	const saved = kept.delivered + 3000;
	telling.happens({ kind: 'attributes', at: new Date(saved).toISOString(), values }, saved);
	telling.writes(kept.delivered, null, 'report', saved);
	if (dice.is(0.6)) kept.decided = kept.delivered + dice.whole(10, 5000) * MINUTE;
	return telling.story;
}

/** What no indicator counts: a verification, the KPI's own ticket, what an agent wrote first (ROLE-1). */
function notOurs(dice: Dice, id: number, at: number): Story {
	const record = dice.of(['qa', 'kpi', ''] as const);
	const place = { ...dice.of(WEB), rules: [] };
	return new Telling(id, place, at, { record, received: record === '' ? null : at }).story;
}

/** An old thread whose older cycles are counts by now (CLK-8). */
function carried(dice: Dice, id: number, at: number): Story {
	const place = MESSAGES[3]!;
	const received = at - 60 * 86_400_000;
	const telling = new Telling(id, place, received);
	telling.story.category = { suggested: 'INF::KEP 0.91', first: 'INF::KEP', confirmed: null };
	telling.asks(place.rules, at);
	telling.last!.number = 40;
	telling.story.received = received;
	telling.story.firstReply = received + 3_600_000;
	const tally = (most: number) => ({
		...{ met: dice.whole(0, most), breached: dice.whole(0, 3), late: 0, strict: 0 },
		...{ keyed: dice.whole(0, 1), void: dice.whole(0, 2), withdrawn: dice.whole(0, 1) },
	});
	const ofZone = () => ({
		rules: Object.fromEntries(
			['2025-11', '2025-12', '2026-01', '2026-02'].map((label) => {
				const counts = tally(9);
				return [label, { SOCIAL: { ...counts, strict: counts.met } }];
			}),
		),
		closings: {},
	});
	const zones = ofZone();
	const through = new Date(received + 86_400_000).toISOString();
	telling.story.carried = `v1 carried ${JSON.stringify({
		...{ through, cycle: 39 },
		zones: { 'Asia/Jakarta': zones, 'Asia/Makassar': zones, 'Asia/Jayapura': zones },
		written: through,
	})}`;
	telling.story.happenings = [];
	if (dice.is(0.5)) telling.answers(at + dice.whole(5, 5000) * MINUTE);
	telling.story.firstReply = received + 3_600_000;
	return telling.story;
}
