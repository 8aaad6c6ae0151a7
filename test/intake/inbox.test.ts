import fc from 'fast-check';

import { afterTry } from '../../nodes/intake/inbox/afterTry';
import { reasonOf } from '../../nodes/intake/inbox/reason';
import { isConflictRow, isInboxRow, itemOf, mayBeKept, rowOf } from '../../nodes/intake/inbox/row';
import { watch } from '../../nodes/intake/inbox/watch';
import { KeysFailure } from '../../nodes/intake/keys';
import { ReceiveFailure } from '../../nodes/intake/receiveFailure';
import { SealFailure } from '../../nodes/intake/seal';
import type { SealedItem } from '../../nodes/intake/types';
import { refusal } from '../../nodes/zammad/judgement';

/** What waits when the desk is away, for how long, and what the admin hears of it. */
const now = Date.parse('2026-01-12T02:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const patience = { mostTries: 30, mostDays: 7 };

const sealed = {
	keyHash: 'a'.repeat(32),
	bodyHash: 'b'.repeat(32),
	threadHash: 'c'.repeat(32),
	channel: 'whatsapp',
	office: 'BRAVO',
	source: 'whatsapp',
	receivedAt: '2026-01-12T01:59:00.000Z',
	arrivedAt: '2026-01-12T01:59:01.412Z',
	sealed: 's1.00000000.AAAA',
} as SealedItem;

describe('a row', () => {
	test('gives back the item as it was about to be received', () => {
		const item = { ...sealed, category: { code: 'INF::KEP' }, settings: { group: 'Bravo' } };
		const failed = { ...item, error: 'The desk said no', details: { reason: 'refused' } };
		const row = rowOf(sealed, failed, 2, now);
		expect(itemOf({ id: 1, ...row })).toEqual(item);
		expect(row).toMatchObject({ state: 'waiting', tries: 1, reason: 'refused', size: row.item.length });
	});

	test('is tried after the desk has ended what it may still be doing, at once when it was only behind', () => {
		const dueIn = (json: object) => Date.parse(rowOf(sealed, { ...sealed, ...json }, 0, now).nextTryAt) - now;
		expect([dueIn({ error: 'x' }), dueIn({})]).toEqual([MINUTE, 0]);
	});

	test('is a dead letter at once where the desk holds another message with its key', () => {
		const failed = { ...sealed, error: 'x', details: { reason: 'conflict' } };
		const row = rowOf(sealed, failed, 0, now);
		expect(row).toMatchObject({
			state: 'dead',
			tries: 1,
			reason: 'conflict',
			since: new Date(now).toISOString(),
		});
		expect([isConflictRow({ id: 1, ...row }), isConflictRow(row)]).toEqual([true, false]);
	});

	test('keeps the order of arrival, of several in one delivery as well', () => {
		const at = (arrivedAt: string, place: number) => rowOf({ ...sealed, arrivedAt }, {}, place, now).sequence;
		const first = at('2026-01-12T01:59:01.412Z', 0);
		const order = [first, at('2026-01-12T01:59:01.412Z', 999), at('2026-01-12T01:59:01.413Z', 0)];
		expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
		expect(order.every(Number.isSafeInteger)).toBe(true);
	});

	test('is told from what n8n passes on when its table failed', () => {
		const row = rowOf(sealed, {}, 0, now);
		const shapes = [{ ...row, id: 7 }, row, { json: { ...row, id: 7 } }, {}];
		expect(shapes.map(isInboxRow)).toEqual([true, false, false, false]);
	});

	test.each(['{', '7', 'null', undefined])('that was changed by hand is no item: %s', (item) => {
		expect(() => itemOf({ id: 1, item })).toThrow(ReceiveFailure);
	});
});

test.each([
	['refused', true, refusal('create ticket', 'x')],
	['late', true, new ReceiveFailure('late')],
	['filesMissing', false, new ReceiveFailure('filesMissing')],
	['conflict', true, new ReceiveFailure('conflict')],
	['unknown_key', true, new SealFailure('unknown_key')],
	['broken', false, new SealFailure('broken')],
	['keys', true, new KeysFailure(['x'])],
	['other', true, new TypeError('KANARI')],
])('a failure has the reason %s; may be kept: %s', (reason, waits, error) => {
	expect([reasonOf(error), mayBeKept(reasonOf(error))]).toEqual([reason, waits]);
});

describe('after a try', () => {
	/** Tries until it is dead or `until`; the minutes between the tries. */
	function lifeOf(reason: string, until = Infinity) {
		let row: Record<string, unknown> = { id: 1, tries: 1, since: new Date(now), state: 'waiting' };
		let at = now;
		const waits: number[] = [];
		while (row.state === 'waiting' && at < until) {
			const next = afterTry(row, reason, at, patience);
			if (next.state === 'waiting') waits.push((Date.parse(next.nextTryAt) - at) / MINUTE);
			row = { ...row, ...next };
			at = Date.parse(next.nextTryAt);
		}
		return { waits, row, age: at - now };
	}

	test('waits longer each time, to a limit', () => {
		const { waits } = lifeOf('refused');
		expect(waits.slice(0, 5)).toEqual([2, 4, 8, 10, 10]);
	});

	test('is a dead letter after its tries when the message itself fails', () => {
		const { row, age } = lifeOf('refused');
		expect(row).toMatchObject({ state: 'dead', tries: 30, reason: 'refused' });
		expect(age).toBeLessThan(DAY / 4);
	});

	test('is given up after days only while the desk is away', () => {
		const { row, age } = lifeOf('unreachable');
		expect(row).toMatchObject({ state: 'dead', reason: 'unreachable' });
		expect(age).toBeGreaterThanOrEqual(7 * DAY);
	});

	test.each(['conflict', 'filesMissing', 'broken'])('is a dead letter at once for %s', (reason) => {
		expect(lifeOf(reason)).toMatchObject({ waits: [], row: { state: 'dead', tries: 2 } });
	});

	test('ends for any row and any reason, and never sooner than a minute after', () => {
		fc.assert(
			fc.property(
				fc.nat(2000),
				fc.integer({ min: 0, max: 30 }),
				fc.constantFrom('refused', 'timeout', 'conflict', 'other', 'late', ''),
				(tries, days, reason) => {
					const since = new Date(now - days * DAY).toISOString();
					const next = afterTry({ id: 1, tries, since }, reason, now, patience);
					expect(Date.parse(next.nextTryAt) - now).toBeGreaterThanOrEqual(MINUTE);
					expect(Date.parse(next.nextTryAt) - now).toBeLessThanOrEqual(10 * MINUTE);
					if (days >= 7) expect(next.state).toBe('dead');
				},
			),
		);
	});
});

describe('watch', () => {
	const limits = { mebibytes: 200, waitingMinutes: 30, rows: 1000, newestId: 0 };
	const row = (id: number, more: object = {}) => ({
		...rowOf(sealed, { error: 'x', details: { reason: 'refused' } }, 0, now),
		id,
		...more,
	});
	const keys = (rows: object[], more: object = {}, at = now) =>
		watch(rows, at, { ...limits, ...more }).alarms.map(({ key }) => key);

	test('is silent while messages come and go', () => {
		expect(watch([row(1), row(2)], now, limits)).toMatchObject({ waiting: 2, dead: 0, alarms: [] });
		expect(keys([{}])).toEqual([]);
	});

	test('tells new dead letters once, and standing ones each day', () => {
		const dead = row(5, { state: 'dead' });
		const [fresh, standing] = keys([dead]);
		expect(keys([dead], {}, now + MINUTE)).toEqual([fresh, standing]);
		expect(keys([dead], {}, now + DAY)).toEqual([fresh, expect.not.stringMatching(standing!)]);
		expect(keys([row(5, { state: 'dead', since: new Date(now + 1) })])[0]).not.toBe(fresh);
	});

	test('tells that messages wait too long', () => {
		expect(keys([row(1)], {}, now + 31 * MINUTE)).toEqual(['waiting 2026-01-12']);
	});

	test('tells half of the limit, from what it read and what it did not', () => {
		const big = (id: number) => row(id, { size: 1024 * 1024 });
		expect(keys([big(1), big(2)], { mebibytes: 5 })).toEqual([]);
		expect(keys([big(1), big(2)], { mebibytes: 4 })).toEqual(['half 2026-01-12']);
		const cut = { rows: 2, newestId: 100, mebibytes: 200 };
		expect(watch([big(1), big(2)], now, { ...limits, ...cut })).toMatchObject({
			waiting: 100,
			mebibytes: 100.1,
			alarms: [{ key: 'half 2026-01-12' }],
		});
	});

	test('counts dead letters by reason, and says nothing else of them', () => {
		const dead = [1, 2].map((id) => row(id, { state: 'dead', item: 'KANARI' }));
		const said = JSON.stringify(watch([...dead, row(3, { state: 'dead', reason: 'conflict' })], now, limits));
		expect(said).not.toContain('KANARI');
		expect(said).toContain('By reason: refused 2, conflict 1.');
	});
});
