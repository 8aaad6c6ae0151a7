import { defaultPolicy } from '../../nodes/policy/document';
import { judgeTry, readTries } from '../../nodes/policy/verification/tries';
import { readVerdicts, withVerdict } from '../../nodes/policy/verification/verdicts';

/** Three tries on three working days of the office (QA-1, PROPOSED). */
const policy = defaultPolicy();
const BRAVO = (before: string, at: string) => judgeTry(policy, 'BRAVO', before, Date.parse(at));

test('three tries over a holiday and a weekend are three working days', () => {
	// Thursday; Friday 16 January is a holiday.
	const first = BRAVO('', '2026-01-15T16:30:00+07:00');
	expect(first).toEqual({
		...{ counts: true, text: '2026-01-15 16:30', tries: 1, isLast: false, next: '2026-01-19' },
	});
	const text = '2026-01-15 16:30';
	for (const [at, why] of [
		['2026-01-15T23:00:00+07:00', 'sameDay'],
		['2026-01-16T09:00:00+07:00', 'dayOff'],
		['2026-01-17T09:00:00+07:00', 'dayOff'],
		['2026-01-18T09:00:00+07:00', 'dayOff'],
	] as const) {
		expect(BRAVO(text, at)).toEqual({ counts: false, why, tries: 1, next: '2026-01-19' });
	}
	expect(BRAVO(text, '2026-01-19T07:00:00+07:00')).toMatchObject({ counts: true, tries: 2, isLast: false });
	expect(BRAVO(`${text}; 2026-01-19 07:00`, '2026-01-20T08:00:00+07:00')).toEqual({
		...{ counts: true, text: '2026-01-15 16:30; 2026-01-19 07:00; 2026-01-20 08:00' },
		...{ tries: 3, isLast: true, next: null },
	});
});

test('the day is that of the office', () => {
	// Tuesday in Makassar, still Monday in Jakarta.
	const at = Date.parse('2026-01-12T16:30:00Z');
	expect(judgeTry(policy, 'KPPBC-MKS', '2026-01-12 10:00', at)).toMatchObject({ counts: true, tries: 2 });
	expect(judgeTry(policy, 'BRAVO', '2026-01-12 10:00', at)).toMatchObject({ counts: false, why: 'sameDay' });
	expect(judgeTry(policy, null, '2026-01-12 10:00', at)).toMatchObject({ counts: false, why: 'sameDay' });
});

test('how many is data', () => {
	const once = { ...policy, kpi: { ...policy.kpi, verificationTries: 1 } };
	expect(judgeTry(once, 'BRAVO', '', Date.parse('2026-01-15T09:00:00+07:00'))).toMatchObject({
		isLast: true,
	});
});

test('a day that no calendar covers is named, and counts for nothing', () => {
	expect(BRAVO('2026-12-30 09:00', '2027-01-04T09:00:00+07:00')).toEqual({
		...{ counts: false, why: 'notCovered', tries: 1, calendar: 'OFFICE-JKT', date: '2027-01-04' },
	});
	// The last working day of the cover knows no next one.
	expect(BRAVO('', '2026-12-31T09:00:00+07:00')).toMatchObject({ counts: true, tries: 1, next: null });
});

test('what somebody else wrote into the attribute is no try', () => {
	expect(readTries('kemarin; 2026-01-12 09:10; ')).toEqual(['2026-01-12 09:10']);
	expect(readTries(null)).toEqual([]);
});

test('an escalation keeps one verdict for each cycle, the oldest go first when there is no room', () => {
	const at = '2026-01-13T02:00:00.000Z';
	const one = withVerdict('', { cycle: 1, outcome: 'not_followed_up', at });
	expect(one).toBe(`1 not_followed_up ${at}`);
	const two = withVerdict(one, { cycle: 2, outcome: 'confirmed', at });
	expect(withVerdict(two, { cycle: 1, outcome: 'unreachable', at })).toBe(
		`1 unreachable ${at}; 2 confirmed ${at}`,
	);
	expect(readVerdicts(`${two}; 3 maybe ${at}; nonsense`).map(({ cycle }) => cycle)).toEqual([1, 2]);
	let many = '';
	for (let cycle = 1; cycle <= 40; cycle += 1)
		many = withVerdict(many, { cycle, outcome: 'not_followed_up', at });
	expect(many.length).toBeLessThanOrEqual(500);
	expect(readVerdicts(many).at(-1)?.cycle).toBe(40);
});
