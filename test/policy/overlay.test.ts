import fc from 'fast-check';
import { defaultPolicy, defaultPolicyDocument, loadPolicy, PolicyInvalid } from '../../nodes/policy/document';
import { workingTime } from '../../nodes/policy/clock/calendar';
import { policyDiff } from '../../nodes/policy/overlay/diff';
import { policyFrom } from '../../nodes/policy/overlay/policyFrom';
import { recomputeDue, type RunningClock } from '../../nodes/policy/overlay/recompute';

const shipped = defaultPolicy();
const now = Date.parse('2026-11-22T00:00:00Z');

const row = (id: number, kind: string, key: string, value: string, effectiveAt: unknown = '') => ({
	id,
	kind,
	key,
	value,
	effectiveAt,
});

const refused = (input: object) => {
	try {
		policyFrom({ now, ...input });
	} catch (error) {
		return (error as PolicyInvalid).problems;
	}
	return [];
};

describe('which row wins', () => {
	const targets = [
		row(1, 'kpi_target', 'K02', '90'),
		row(2, 'kpi_target', 'K02', '95', '2026-12-01T00:00:00+07:00'),
		row(3, 'kpi_target', 'K02', '92'),
		row(4, 'kpi_target', 'K02', '-', '2027-01-01T00:00:00+07:00'),
	];
	const target = (at: string) => {
		const { policy, nextChangeAt } = policyFrom({ rows: targets, now: Date.parse(at) });
		return [policy.kpi.indicators.K02!.target, nextChangeAt];
	};

	test('the later time, then the higher id; rows of the future say when they come', () => {
		expect(target('2026-11-30T16:59:59.999Z')).toEqual([92, '2026-11-30T17:00:00.000Z']);
		expect(target('2026-11-30T17:00:00.000Z')).toEqual([95, '2026-12-31T17:00:00.000Z']);
		expect(target('2026-12-31T17:00:00.000Z')).toEqual([null, null]);
		// Time may be asked about backwards, as Validate does.
		expect(target('2026-11-22T00:00:00.000Z')).toEqual([92, '2026-11-30T17:00:00.000Z']);
	});

	test('the order in which rows are given does not matter', () => {
		const rows = [
			...targets,
			row(5, 'cuti_bersama', '2026-12-28', 'Cuti bersama Natal'),
			row(6, 'cuti_bersama', '2026-12-28', '-'),
			row(7, 'schedule', '2026-12-01..2026-12-31', '08:00-20:00'),
			row(8, 'schedule', '2026-12-25', ''),
			row(9, 'unit', 'DIT-P2', 'phone=021 123456'),
			row(10, 'switch', 'kpi.label', 'end', '2026-11-01T00:00:00Z'),
		];
		const { policy } = policyFrom({ rows, now });
		expect(policy.calendars.holidays.cutiBersama['2026-12-28']).toBeUndefined();
		expect(policy.calendars.schedules.team2!['2026-12-25']).toEqual([]);
		fc.assert(
			fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
				expect(policyFrom({ rows: shuffled, now }).policy.hash).toBe(policy.hash);
			}),
			{ numRuns: 20 },
		);
	});

	test('the later of two ranges that share a date', () => {
		const { policy } = policyFrom({
			now,
			rows: [
				row(1, 'schedule', '2026-12-01..2026-12-03', '08:00-12:00'),
				row(2, 'schedule', '2026-12-02', '10:00-11:00'),
				row(3, 'schedule', '2026-12-01..2026-12-03', '13:00-14:00'),
			],
		});
		expect(policy.calendars.schedules.team2!['2026-12-02']).toEqual([['13:00', '14:00']]);
	});

	test('a row not yet in the table is the newest', () => {
		const proposed = { kind: 'kpi_target', key: 'K02', value: '99' };
		const { policy } = policyFrom({ rows: [proposed, ...targets], now });
		expect(policy.kpi.indicators.K02!.target).toBe(99);
	});
});

describe('rows of one unit or office', () => {
	const contact = (...values: string[]) =>
		policyFrom({ now, rows: values.map((value, index) => row(index + 1, 'unit', 'DIT-IKC', value)) }).policy
			.units['DIT-IKC']!.contact;

	test('add up, field by field', () => {
		expect(contact('email=a@b.go.id', 'phone=021 123456', 'email=c@d.go.id')).toEqual({
			name: null,
			function: null,
			email: 'c@d.go.id',
			phone: '+6221123456',
		});
		const { policy } = policyFrom({
			now,
			rows: [
				row(1, 'office', 'KPPBC-JPR', 'label=Jayapura; zone=Asia/Jayapura'),
				row(2, 'unit', 'JPR-PLI', 'label=PLI; office=KPPBC-JPR'),
				row(3, 'office', 'KPPBC-JPR', 'sections=PLI: Seksi PLI'),
				row(4, 'office', 'KPPBC-JPR', 'zone=Asia/Makassar'),
			],
			overlay: { office: { 'KPPBC-JPR': { accountable: 'Kepala Bidang' } } },
		});
		expect(policy.offices['KPPBC-JPR']).toEqual({
			label: 'Jayapura',
			kind: 'office',
			calendar: 'OFFICE-KPPBC-JPR',
			sections: { PLI: 'Seksi PLI' },
			accountable: 'Kepala Bidang',
		});
		expect(policy.calendars.calendars['OFFICE-KPPBC-JPR']!.zone).toBe('Asia/Makassar');
	});

	test('lose a field that is given empty, and all of them to -', () => {
		expect(contact('email=a@b.go.id; phone=021 123456', 'email=')).toMatchObject({ email: null });
		expect(contact('email=a@b.go.id', '-', 'phone=021 123456')).toMatchObject({ email: null });
		expect(contact('email=a@b.go.id', '-')).toBeNull();
	});

	test('with a bad one among them hold without it', () => {
		const rows = [
			row(1, 'unit', 'DIT-IKC', 'email=helpdesk'),
			row(2, 'unit', 'DIT-IKC', 'phone=021 123456'),
			row(3, 'office', 'BRAVO', 'calendar=OFFICE-XX'),
			row(4, 'office', 'BRAVO', 'accountable=Kepala Seksi'),
		];
		const { policy, problems } = policyFrom({ rows, now, invalidRows: 'leaveOut' });
		expect(problems.map(({ path }) => path)).toEqual(['/rows/1/value', '/rows/3/value']);
		expect(policy.units['DIT-IKC']!.contact!.phone).toBe('+6221123456');
		expect(policy.offices.BRAVO!.accountable).toBe('Kepala Seksi');
	});
});

describe('what n8n gives', () => {
	test('other columns, dates, nulls, numbers and empty items are fine', () => {
		const rows = [
			{},
			{ id: 3, createdAt: new Date(0), kind: null, key: null, value: null, effectiveAt: null, note: null },
			{
				id: '4',
				createdAt: new Date(0),
				updatedAt: null,
				kind: ' Cuti bersama ',
				key: ' 2026-12-28 ',
				value: 'Natal',
				effectiveAt: new Date('2026-11-01T00:00:00Z'),
				note: 'surat edaran',
			},
			{ id: 5, kind: 'kpi_target', key: 'K02', value: 95, effectiveAt: undefined },
		];
		const { policy } = policyFrom({ rows, now });
		expect(policy.calendars.holidays.cutiBersama['2026-12-28']).toBe('Natal');
		expect(policy.kpi.indicators.K02!.target).toBe(95);
	});

	test('an error in place of a row, or another item, is a problem and no crash', () => {
		const rows = [{ error: 'no such table: canary' }, { name: 'x' }, 'text', null];
		const problems = refused({ rows });
		expect(problems.map(({ path }) => path)).toEqual(['/rows/[0]', '/rows/[1]', '/rows/[2]', '/rows/[3]']);
		expect(problems[0]!.message).toContain('could not be read');
		expect(JSON.stringify(problems)).not.toContain('canary');
		expect(policyFrom({ rows, now, invalidRows: 'leaveOut' }).policy.hash).toBe(shipped.hash);
	});

	test('a time without offset is a problem, the row is not in force', () => {
		const rows = [row(1, 'kpi_target', 'K02', '95', '2026-11-01T00:00:00')];
		expect(refused({ rows })).toMatchObject([{ path: '/rows/1/effectiveAt' }]);
	});
});

describe('bad rows', () => {
	const good = [
		row(1, 'cuti_bersama', '2026-12-28', 'Natal'),
		row(2, 'office', 'KPPBC-JPR', 'label=Jayapura; zone=Asia/Jayapura'),
		row(3, 'unit', 'JPR-PLI', 'label=PLI; office=KPPBC-JPR'),
		row(4, 'template', 'holding', 'Mohon ditunggu.'),
		row(5, 'rank', 'R2', 'WD(2)'),
	];
	const bad = [
		row(11, 'holiday', '2026-13-01', 'x'),
		row(12, 'libur', '2026-12-09', 'x'),
		row(13, 'unit', 'JPR-P2', 'label=P2; office=KPPBC-NOPE'),
		row(14, 'template', 'receipt', 'Halo {{nama}}'),
		row(15, 'ramadan', '1448 H', '2026-03-01..2026-03-30'),
		row(16, 'sender', 'NOPE email', 'a@b'),
		row(17, 'rank', 'R3', 'sehari', '2027-01-01T00:00:00Z'),
		row(18, 'cover', '2027', 'SKB'),
	];

	test('left out: the rest holds, and each bad one is named, those of the future too', () => {
		const clean = policyFrom({ rows: good, now }).policy.hash;
		fc.assert(
			fc.property(fc.subarray(bad), fc.shuffledSubarray(good, { minLength: good.length }), (some, rest) => {
				const { policy, problems } = policyFrom({ rows: [...some, ...rest], now, invalidRows: 'leaveOut' });
				expect(policy.hash).toBe(clean);
				const named = new Set(problems.map(({ path }) => Number(path.split('/')[2])));
				expect([...named].sort()).toEqual(some.map(({ id }) => id).sort());
			}),
			{ numRuns: 25 },
		);
	});

	test('refused: all of them at once, with everything that is wrong', () => {
		expect(() => policyFrom({ rows: [...good, ...bad], now })).toThrow(PolicyInvalid);
		const named = new Set(refused({ rows: [...bad, ...good] }).map(({ path }) => Number(path.split('/')[2])));
		expect([...named].sort()).toEqual(bad.map(({ id }) => id));
	});

	test('a bad row lets an earlier one of the same thing hold', () => {
		const rows = [row(1, 'rank', 'R2', 'WD(2)'), row(2, 'rank', 'R2', 'dua hari')];
		const { policy } = policyFrom({ rows, now, invalidRows: 'leaveOut' });
		expect(policy.rules['RANK-R2']!.limit).toEqual({ kind: 'WD', days: 2 });
	});

	test('the row that is at fault is blamed, not another of the same template or office', () => {
		const paths = (...rows: object[]) => refused({ rows }).map(({ path }) => path);
		const receipt = [
			row(1, 'template', 'receipt', 'Halo {{nama}}'),
			row(2, 'template', 'receipt.subject', 'Tiket {{nomor_tiket}}'),
		];
		expect(new Set(paths(...receipt))).toEqual(new Set(['/rows/1/value']));
		expect(
			paths(
				row(1, 'template', 'restricted-receipt', 'Terima kasih.'),
				row(2, 'template', 'restricted-receipt.subject', 'Terima kasih'),
			),
		).toEqual(['/rows/1/value']);
		expect(
			paths(row(1, 'sender', 'KPPBC-MKS email', 'a@b'), row(2, 'sender', 'KPPBC-NOPE email', 'a@b')),
		).toEqual(['/rows/2/value']);
	});

	test('a bad row is mended by a newer one', () => {
		const rows = [row(1, 'rank', 'R2', 'dua hari'), row(2, 'rank', 'R2', 'WD(2)')];
		expect(refused({ rows })).toEqual([]);
	});
});

describe('a JSON overlay', () => {
	test('takes the kinds of the rows, with JSON values', () => {
		const { policy } = policyFrom({
			now,
			overlay: {
				cuti_bersama: { '2026-12-28': 'Cuti bersama Natal' },
				switch: { 'rules.CEISACARE.workingDays': null, 'rules.MARAGA.capAtOpening': true },
				unit: { 'DIT-P2': { phone: '021 123456' } },
				kpi_target: { K02: 95 },
			},
		});
		const byRows = policyFrom({
			now,
			rows: [
				row(1, 'cuti_bersama', '2026-12-28', 'Cuti bersama Natal'),
				row(2, 'switch', 'rules.CEISACARE.workingDays', 'null'),
				row(3, 'switch', 'rules.MARAGA.capAtOpening', 'true'),
				row(4, 'unit', 'DIT-P2', 'phone=021 123456'),
				row(5, 'kpi_target', 'K02', '95'),
			],
		});
		expect(policy.hash).toBe(byRows.policy.hash);
		expect(policy.hash).not.toBe(shipped.hash);
	});

	test('merges sections of the policy; null takes an entry out', () => {
		const { policy } = policyFrom({
			now,
			overlay: {
				version: '2026.1-JPR',
				calendars: { holidays: { national: { '2026-08-25': null } } },
				reminders: { restricted: ['kepala_seksi'] },
			},
		});
		expect(policy.version).toBe('2026.1-JPR');
		expect(policy.reminders.restricted).toEqual(['kepala_seksi']);
		expect(policy.reminders.points).toEqual(shipped.reminders.points);
		expect(Object.keys(policy.calendars.holidays.national)).not.toContain('2026-08-25');
	});

	test('does not cover a year without its holidays', () => {
		expect(refused({ overlay: { calendars: { validTo: '2027-12-31' } } })).toEqual([
			{
				path: '/overlay/calendars/holidays/source/2027',
				message:
					'is missing: name the decree of 2027, and enter its holidays 2027-01-01, 2027-05-01, 2027-06-01, 2027-08-17, 2027-12-25',
			},
		]);
		const source = { '2027': 'SKB 1 2026' };
		expect(
			refused({ overlay: { calendars: { validTo: '2027-05-31', holidays: { source } } } }),
		).toMatchObject([{ message: 'the holidays of 2027 are not complete: enter 2027-01-01, 2027-05-01' }]);
	});

	test('is refused with the path of each problem, or its bad parts are left out', () => {
		const overlay = {
			cuti_bersama: { '2026-12-28': 'Natal', '28/12': 'Natal' },
			holiday: ['2026-12-09'],
			reminders: { restricted: [], ladders: 7 },
			ranks: { matrix: { D1: { P1: 'R9' } } },
			holidays: {},
		};
		expect(refused({ overlay }).map(({ path }) => path)).toEqual([
			'/overlay/holiday',
			'/overlay/holidays',
			'/overlay/cuti_bersama/28~112',
			'/overlay/ranks/matrix/D1/P1',
			'/overlay/reminders/ladders',
			'/overlay/reminders/restricted',
		]);
		const { policy } = policyFrom({ overlay, now, invalidRows: 'leaveOut' });
		expect(policyDiff(shipped, policy).map(({ path }) => path)).toEqual([
			'/calendars/holidays/cutiBersama/2026-12-28',
		]);
		expect(refused({ overlay: '[]' })).toEqual([{ path: '/overlay', message: 'must be a JSON object' }]);
	});
});

describe('one policy for one content', () => {
	const rows = [row(1, 'template', 'holding', 'Mohon ditunggu.')];

	test('is judged once: equal rows give the same object', () => {
		const { policy } = policyFrom({ rows, now });
		expect(policyFrom({ rows: rows.map((one) => ({ ...one })), now: now + 60_000 }).policy).toBe(policy);
		expect(policyFrom({ rows: [row(1, 'template', 'holding', 'Harap tunggu.')], now }).policy).not.toBe(
			policy,
		);
	});

	test('no rows, empty overlay: the shipped one', () => {
		expect(policyFrom({ now }).policy).toBe(shipped);
		expect(policyFrom({ rows: [], overlay: {}, now }).policy).toBe(shipped);
	});

	test('sections that stay are the same objects: nothing is learned or laid out again', () => {
		const { policy } = policyFrom({ rows, now });
		expect(policy.lexicon).toBe(shipped.lexicon);
		expect(policy.calendars).toBe(shipped.calendars);
		expect(workingTime(policy.calendars, 'OFFICE-MKS')).toBe(workingTime(shipped.calendars, 'OFFICE-MKS'));
		expect(policy.templates).not.toBe(shipped.templates);
	});

	test('has the hash of the same content loaded whole, and is frozen', () => {
		const document = defaultPolicyDocument();
		document.templates.holding!.text = 'Mohon ditunggu.';
		const { policy } = policyFrom({ rows, now });
		expect(policy.hash).toBe(loadPolicy(document).hash);
		expect(Object.isFrozen(policy.templates.holding)).toBe(true);
	});
});

describe('the difference', () => {
	test('between equal policies is none, and backwards it is the same places', () => {
		const { policy } = policyFrom({
			now,
			rows: [
				row(1, 'cuti_bersama', '2026-12-28', 'Cuti bersama Natal'),
				row(2, 'working_day', 'OFFICE-MKS 2026-12-24', '07:30-12:00'),
				row(3, 'rank', 'R4', 'WD(4)'),
			],
		});
		expect(policyDiff(policy, policy)).toEqual([]);
		const there = policyDiff(shipped, policy);
		const back = policyDiff(policy, shipped);
		expect(there).toHaveLength(3);
		expect(back.map(({ path, before, after }) => ({ path, before: after, after: before }))).toEqual(
			there.map(({ path, before, after }) => ({ path, before, after })),
		);
		expect(there[0]).toEqual({
			path: '/calendars/holidays/cutiBersama/2026-12-28',
			before: null,
			after: 'Cuti bersama Natal',
			text: 'Cuti bersama 2026-12-28 added: Cuti bersama Natal',
		});
		expect(back[0]!.text).toBe('Cuti bersama 2026-12-28 removed: Cuti bersama Natal');
	});
});

describe('running clocks', () => {
	const { policy } = policyFrom({ rows: [row(1, 'cuti_bersama', '2026-12-28', 'Natal')], now });
	const running = (ticketId: number, rule: string, at: string, dueAt: string): RunningClock => ({
		ticketId,
		number: `10${ticketId}`,
		rule,
		calendar: 'OFFICE-JKT',
		receivedAt: at,
		dueAt,
		policyHash: shipped.hash,
	});

	test('are listed when they would be due at another time, and only then', () => {
		const { changes, failures } = recomputeDue(policy, [
			running(1, 'SOCIAL', '2026-12-23T02:00:00.000Z', '2026-12-30T10:00:00.000Z'),
			running(2, 'SOCIAL', '2026-12-14T02:00:00.000Z', '2026-12-17T17:00:00+07:00'),
			{
				...running(3, 'WEBCHAT-ESC', '2026-12-23T02:00:00.000Z', '2026-12-29T10:00:00.000Z'),
				calendar: null,
				office: 'BRAVO',
			},
		]);
		expect(failures).toEqual([]);
		expect(changes).toEqual([
			{
				ticketId: 1,
				number: '101',
				rule: 'SOCIAL',
				dueBefore: '2026-12-30T10:00:00.000Z',
				dueAfter: '2026-12-31T10:00:00.000Z',
				policyBefore: shipped.hash,
				policyAfter: policy.hash,
			},
			expect.objectContaining({ ticketId: 3, dueAfter: '2026-12-30T10:00:00.000Z' }),
		]);
	});

	test('of a rank keep the cap of the channel (RANK-1)', () => {
		const { changes } = recomputeDue(policy, [
			{
				...running(4, 'RANK-R4', '2026-12-22T02:00:00.000Z', '2026-12-23T10:00:00.000Z'),
				escalation: {
					channel: 'webchat',
					office: 'KPPBC-MKS',
					receivedAt: '2026-12-21T02:00:00.000Z',
					escalatedAt: '2026-12-22T02:00:00.000Z',
					unitOffice: 'BRAVO',
				},
			},
		]);
		expect(changes).toMatchObject([{ dueAfter: '2026-12-23T09:00:00.000Z' }]);
	});

	test('that cannot be computed are told apart', () => {
		const { changes, failures } = recomputeDue(policy, [
			running(5, 'TELEGRAPH', '2026-12-23T02:00:00.000Z', '2026-12-23T02:00:00.000Z'),
			running(6, 'SOCIAL', '2026-12-30T02:00:00.000Z', '2026-12-30T02:00:00.000Z'),
			{ ...running(7, 'EMAIL', 'yesterday', '2026-12-30T02:00:00.000Z') },
		]);
		expect(changes).toEqual([]);
		expect(failures.map(({ ticketId, code }) => [ticketId, code])).toEqual([
			[5, 'unknown_cell'],
			[6, 'calendar_not_covered'],
			[7, 'no_clock'],
		]);
	});
});
