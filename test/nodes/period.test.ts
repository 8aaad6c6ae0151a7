import { failureOf, resultOf } from './policyRun';

const at = '2026-01-25T16:30:00Z';
const period = { operation: 'period', at };

describe('DJBC Policy: Period', () => {
	test('is that of the office’s zone, with bounds on its clocks and in UTC', async () => {
		expect(await resultOf('period', { ...period, office: 'KPPBC-MKS' })).toMatchObject({
			label: '2026-01',
			from: '2026-01-25T16:00:00.000Z',
			to: '2026-02-25T16:00:00.000Z',
			fromLocal: '2026-01-26T00:00:00.000+08:00',
			toLocal: '2026-02-26T00:00:00.000+08:00',
			zone: 'Asia/Makassar',
			days: 31,
			policyHash: expect.any(String),
		});
	});

	test.each([
		[{}, '2025-12', 'Asia/Jakarta'],
		[{ zoneOf: 'zone', zone: 'Asia/Makassar' }, '2026-01', 'Asia/Makassar'],
		[{ zoneOf: 'service', service: 'SVC-MARAGA' }, '2026-01', 'Asia/Makassar'],
		[{ zoneOf: 'service', service: 'SVC-CC' }, '2025-12', 'Asia/Jakarta'],
		[{ zoneOf: 'service', service: 'SVC-WEBCHAT', office: 'KPPBC-MKS' }, '2026-01', 'Asia/Makassar'],
	])('of %j is %s', async (whose, label, zone) => {
		expect(await resultOf('period', { ...period, ...whose })).toMatchObject({ label, zone });
	});

	test('of no instant is the one that runs', async () => {
		const { from, to } = await resultOf('period', { operation: 'period' });
		expect([Date.parse(String(from)) <= Date.now(), Date.now() < Date.parse(String(to))]).toEqual([
			true,
			true,
		]);
	});

	test.each([
		[{ at: 'kemarin' }, 'The field At is not an instant', 'ISO 8601'],
		[{ zoneOf: 'zone', zone: 'Makassar' }, 'The field Zone is no zone', 'IANA name'],
		[{ office: 'KPPBC-X' }, 'The field Office is no office of the policy', 'BRAVO, KPPBC-MKS'],
		[{ zoneOf: 'service', service: 'SVC-X' }, 'The field Service is no service of the policy', 'SVC-MARAGA'],
	])('refuses %j by its field', async (wrong, message, description) => {
		expect(await failureOf({ ...period, ...wrong })).toMatchObject({
			message,
			description: expect.stringContaining(description),
			context: { itemIndex: 0 },
		});
	});
});
