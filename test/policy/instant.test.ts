import { isoInstant, isPlainInstant } from '../../nodes/policy/instant';

const DAY = 86_400_000;

test('every day is plain but 29 February, and every plain text is a day', () => {
	const first = Date.UTC(2026, 0, 1, 23, 59, 59, 7);
	const instants = Array.from({ length: 4 * 366 }, (_, day) => isoInstant(first + day * DAY));
	const others = instants.filter((instant) => !isPlainInstant(instant));
	expect(others).toEqual(['2028-02-29T23:59:59.007Z']);
	for (let month = 0; month <= 13; month += 1) {
		for (let day = 0; day <= 32; day += 1) {
			const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
			const text = `2026-${mm}-${dd}T00:00:00.000Z`;
			const at = Date.parse(text);
			expect([text, isPlainInstant(text)]).toEqual([text, !Number.isNaN(at) && isoInstant(at) === text]);
		}
	}
});

test.each(['2026-01-12T24:00:00', '2026-01-12T23:60:00', '2026-01-12T23:59:60', '2026-1-12T23:59:59', ''])(
	'%s is none',
	(text) => {
		expect(isPlainInstant(`${text}.000Z`)).toBe(false);
	},
);

test('nor is one in another form', () => {
	expect(isPlainInstant('2026-01-31T23:59:59.000Z')).toBe(true);
	expect(['2026-01-31T23:59:59Z', '2026-01-31T23:59:59.000+00:00', null].some(isPlainInstant)).toBe(false);
});
