import type { Fault } from '../../nodes/http/fault';
import { mayRepeat, retryAfterMs, waitBefore } from '../../nodes/http/repetition';

const fault = (reason: Fault['reason'], sent: boolean, proxyStatus: number | null = null) => ({
	fault: { reason, sent, proxyStatus, code: null },
});

describe('what is repeated without asking', () => {
	test.each([429, 502, 503, 504])('a read after %i', (status) => {
		expect(mayRepeat(true, { status })).toBe(true);
	});

	test.each([200, 401, 403, 404, 422, 500])('no read after %i', (status) => {
		expect(mayRepeat(true, { status })).toBe(false);
	});

	test('of statuses, a write only after 429', () => {
		expect([429, 500, 502, 503, 504, 422].filter((status) => mayRepeat(false, { status }))).toEqual([429]);
	});

	test.each(['timeout', 'reset', 'unreachable'] as const)(
		'a read after %s, a write only when unsent',
		(reason) => {
			expect(mayRepeat(true, fault(reason, true))).toBe(true);
			expect(mayRepeat(false, fault(reason, true))).toBe(false);
			expect(mayRepeat(false, fault(reason, false))).toBe(true);
		},
	);

	test.each(['tls', 'tooLarge', 'cancelled', 'deadline'] as const)('nothing after %s', (reason) => {
		expect(mayRepeat(true, fault(reason, false))).toBe(false);
	});

	test('a proxy that is down is asked again, one that refuses us is not', () => {
		expect(mayRepeat(false, fault('proxy', false, 502))).toBe(true);
		expect(mayRepeat(false, fault('proxy', false, 407))).toBe(false);
	});
});

describe('how long to wait', () => {
	const jitter = (value: number) => jest.spyOn(Math, 'random').mockReturnValue(value);
	afterEach(() => jest.restoreAllMocks());

	test('full jitter: from nothing to a limit that doubles, up to a cap', () => {
		jitter(0);
		expect(waitBefore(1, null)).toBe(0);
		jitter(1);
		expect([1, 2, 3, 4, 9].map((repeat) => waitBefore(repeat, null))).toEqual([500, 1000, 2000, 4000, 4000]);
	});

	test('never earlier than Retry-After, and not at all when that is far away', () => {
		jitter(0);
		expect(waitBefore(1, 3000)).toBe(3000);
		jitter(1);
		expect(waitBefore(1, 3000)).toBe(3250);
		expect(waitBefore(1, 31_000)).toBeNull();
	});

	test('Retry-After comes in seconds or as a date', () => {
		const now = Date.parse('2026-11-22T03:00:00Z');
		expect(retryAfterMs('7', now)).toBe(7000);
		expect(retryAfterMs('Sun, 22 Nov 2026 03:00:09 GMT', now)).toBe(9000);
		expect(retryAfterMs('Sun, 22 Nov 2026 02:00:00 GMT', now)).toBe(0);
		expect([undefined, '', 'soon'].map((header) => retryAfterMs(header, now))).toEqual([null, null, null]);
	});
});
