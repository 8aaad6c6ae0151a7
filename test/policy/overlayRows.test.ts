import { clockOf } from '../../nodes/policy/clock/due';
import { defaultPolicy, PolicyInvalid, type Policy } from '../../nodes/policy/document';
import { policyDiff } from '../../nodes/policy/overlay/diff';
import { kinds } from '../../nodes/policy/overlay/kinds';
import { policyFrom, type PolicyRow } from '../../nodes/policy/overlay/policyFrom';
import type { PolicyProblem } from '../../nodes/policy/schema/crossChecks';

const now = Date.parse('2026-11-22T00:00:00Z');

type Written = readonly [kind: string, key: string, value: string];

const rows = (...written: Written[]): PolicyRow[] =>
	written.map(([kind, key, value], index) => ({
		id: index + 1,
		createdAt: '2026-11-20T02:00:00.000Z',
		updatedAt: '2026-11-20T02:00:00.000Z',
		kind,
		key,
		value,
		effectiveAt: '',
		note: '',
	}));

const under = (...written: Written[]): Policy => policyFrom({ rows: rows(...written), now }).policy;

/** What an admin reads of the change. */
const told = (...written: Written[]) =>
	policyDiff(defaultPolicy(), under(...written)).map(({ text }) => text);

function problemsOf(...written: Written[]): PolicyProblem[] {
	try {
		policyFrom({ rows: rows(...written), now });
		return [];
	} catch (error) {
		expect(error).toBeInstanceOf(PolicyInvalid);
		return (error as PolicyInvalid).problems;
	}
}

const dueOf = (policy: Policy, rule: string, calendar: string, at: string) => {
	const clock = clockOf(policy, rule, calendar, at);
	return 'dueAt' in clock ? clock.dueAt : clock.code;
};

/** The year 2027 as far as an admin has to enter it before its cover. */
const holidays2027: Written[] = ['01-01', '05-01', '06-01', '08-17', '12-25'].map((day) => [
	'holiday',
	`2027-${day}`,
	`Libur ${day}`,
]);

describe('one row does one thing', () => {
	test.each<[Written, string[]]>([
		[
			['cuti_bersama', '2026-12-28', 'Cuti bersama Natal'],
			['Cuti bersama 2026-12-28 added: Cuti bersama Natal'],
		],
		[['holiday', '2026-12-09', 'Pilkada serentak'], ['Holiday 2026-12-09 added: Pilkada serentak']],
		[['holiday', '2026-08-25', '-'], ['Holiday 2026-08-25 removed: Maulid Nabi Muhammad SAW']],
		[
			['working_day', 'OFFICE-MKS 2026-12-24', '07:30-12:00'],
			['Forced day OFFICE-MKS 2026-12-24 added: open 07:30-12:00'],
		],
		[['working_day', '* 2026-12-24', ''], ['Forced day * 2026-12-24 added: open at the usual hours']],
		[['working_day', 'OFFICE-JKT 2026-12-23', 'closed'], ['Forced day OFFICE-JKT 2026-12-23 added: closed']],
		[
			['ramadan', '1447 H', '2026-02-18..2026-03-19'],
			[
				'Ramadan 1447 H from changed from 2026-02-19 to 2026-02-18',
				'Ramadan 1447 H to changed from 2026-03-20 to 2026-03-19',
			],
		],
		[
			['schedule', '2026-12-25', '13:00-20:00, 08.00-12.00'],
			['Schedule team2 of 2026-12-25 added: 08:00-12:00, 13:00-20:00'],
		],
		[['schedule', '2026-12-31', ''], ['Schedule team2 of 2026-12-31 added: nobody on duty']],
		[
			['schedule', '2026-12-30..2026-12-31', '20:00-24:00'],
			['Schedule team2 of 2026-12-30 added: 20:00-24:00', 'Schedule team2 of 2026-12-31 added: 20:00-24:00'],
		],
		[
			['office', 'KPPBC-BPN', 'label=KPPBC TMP B Balikpapan; calendar=OFFICE-MKS; sections=PLI: Seksi PLI'],
			[
				'Office KPPBC-BPN added: label KPPBC TMP B Balikpapan; kind office; calendar OFFICE-MKS; sections PLI Seksi PLI; accountable Kepala Kantor',
			],
		],
		[
			['unit', 'DIT-IKC', 'email=bantuan@example.go.id; function=Kepala Subbagian; phone=(0411) 123-456'],
			[
				'Unit DIT-IKC contact added: function Kepala Subbagian; email bantuan@example.go.id; phone +62411123456',
			],
		],
		[
			['unit', 'DIT-P2', '{"kind":"zammad","aliases":["P2"]}'],
			['Unit DIT-P2 aliases changed from nothing to P2', 'Unit DIT-P2 kind changed from external to zammad'],
		],
		[
			['unit', 'DIT-PPKC', 'label=Direktorat KBPJ'],
			[
				'Unit DIT-PPKC label changed from Direktorat PPKC to Direktorat KBPJ',
				'Unit DIT-PPKC aliases changed from Direktorat Penerimaan dan Peraturan Kepabeanan dan Cukai to Direktorat Penerimaan dan Peraturan Kepabeanan dan Cukai, Direktorat PPKC',
			],
		],
		[['rank', 'R2', 'WM(600)'], ['Rule RANK-R2 limit changed from WD(1) to WM(600)']],
		[
			['template', 'holding', 'Mohon ditunggu.'],
			[
				'Template holding text changed from Yth. Bapak/Ibu, mohon ditunggu, pertanyaan Bapak/Ibu sedang kami periksa. Terima kasih. to Mohon ditunggu.',
			],
		],
		[
			['sender', 'KPPBC-MKS instagram_dm', '@bcmakassar'],
			['Sender KPPBC-MKS instagram_dm added: @bcmakassar'],
		],
		[['sender', 'BRAVO sms', '-'], ['Sender BRAVO sms removed: 081-1500225']],
		[
			['sender', 'complaints fax', '(021) 111'],
			['Address for complaints fax changed from (021) 4890966 to (021) 111'],
		],
		[
			['person', 'petugas SVC-WEBCHAT KPPBC-MKS', 'siti.aminah, pli@contoh.go.id'],
			['Reminders persons petugas added: SVC-WEBCHAT KPPBC-MKS siti.aminah, pli@contoh.go.id'],
		],
		[['person', 'kepala_seksi *', 'budi'], ['Reminders persons kepala_seksi added: * budi']],
		[['kpi_target', 'K02', '97,5'], ['Target of K02 added: 97.5']],
		[
			['switch', 'rules.MARAGA.capAtOpening', 'true'],
			['Rule MARAGA limit changed from SPLIT(10/60) gross to SPLIT(10/60) gross, capped at opening'],
		],
		[
			['switch', 'rules.MARAGA.span', 'net'],
			['Rule MARAGA limit changed from SPLIT(10/60) gross to SPLIT(10/60) net'],
		],
		[['switch', 'rules.CEISACARE.workingDays', '3'], ['Rule CEISACARE limit changed from WD(1) to WD(3)']],
		[['switch', 'rules.CEISACARE.workingDays', 'null'], ['Rule CEISACARE limit removed: WD(1)']],
		[
			['switch', 'workingDayMode', 'receiptCounted'],
			['Switch workingDayMode changed from receiptNotCounted to receiptCounted'],
		],
		[
			['switch', 'cutiBersamaIsWorkingDay', 'true'],
			['Calendars cuti bersama is working day changed from false to true'],
		],
		[
			['switch', 'services.CC.calendar', 'OFFICE-JKT'],
			['Service SVC-CC calendar changed from BRAVO-JADWAL to OFFICE-JKT'],
		],
		[
			['switch', 'services.WEBCHAT.calendar', 'ALWAYS-JKT'],
			['Service SVC-WEBCHAT calendar added: ALWAYS-JKT'],
		],
		[['switch', 'services.BCARE.enabled', 'false'], ['Service SVC-BCARE enabled changed from true to false']],
		[
			['switch', 'complaints.unofficialChannels', 'advise-only'],
			['Switch unofficialChannels changed from record-forward-advise to advise-only'],
		],
		[['switch', 'social.publicMentions', 'in'], ['Switch publicMentions changed from out to in']],
		[['switch', 'kpi.label', 'end'], ['Switch kpiLabel changed from start to end']],
		[['switch', 'rank.legalCap', 'untilNotice'], ['Switch rankLegalCap changed from always to untilNotice']],
		[
			['switch', 'intake.timeSkew', '-3d..+10m'],
			[
				'Switch timeSkew past days changed from 7 to 3',
				'Switch timeSkew future minutes changed from 2 to 10',
			],
		],
	])('%j', (row, changes) => {
		expect(told(row)).toEqual(changes);
	});

	test('every kind is shown above or below', () => {
		const shown = [
			...['cuti_bersama', 'holiday', 'working_day', 'ramadan', 'schedule', 'office', 'unit', 'rank'],
			...['template', 'sender', 'person', 'switch', 'kpi_target', 'cover'],
		];
		expect(Object.keys(kinds).sort()).toEqual(shown.sort());
	});

	test('one day of cuti bersama moves a due time by a day', () => {
		const asked = ['SOCIAL', 'OFFICE-JKT', '2026-12-23T09:00:00+07:00'] as const;
		expect(dueOf(defaultPolicy(), ...asked)).toBe('2026-12-30T10:00:00.000Z');
		expect(dueOf(under(['cuti_bersama', '2026-12-28', 'Cuti bersama Natal']), ...asked)).toBe(
			'2026-12-31T10:00:00.000Z',
		);
	});

	test('a zone gives a new office a calendar of its own, which its forced days do not share', () => {
		const policy = under(
			['office', 'KPPBC-JPR', 'label=KPPBC TMP C Jayapura; zone=Asia/Jayapura'],
			['working_day', 'OFFICE-KPPBC-JPR 2026-12-24', '07:30-12:00'],
		);
		expect(policy.offices['KPPBC-JPR']!.calendar).toBe('OFFICE-KPPBC-JPR');
		const at = '2026-12-24T00:00:00+09:00';
		expect(dueOf(policy, 'BCARE', 'OFFICE-KPPBC-JPR', at)).toBe('2026-12-24T00:30:00.000Z');
		expect(dueOf(policy, 'BCARE', 'OFFICE-MKS', at)).toBe('2026-12-28T01:30:00.000Z');
	});

	test('further holding phrases stand beside the shipped ones', () => {
		const { phrases } = under(['switch', 'holding.phrases', 'Mohon antre!; ditampung dulu']).holding;
		expect(phrases.slice(-2)).toEqual(['mohon antre', 'ditampung dulu']);
		expect(phrases.slice(0, -2)).toEqual(defaultPolicy().holding.phrases);
	});

	test('- goes back to what is shipped', () => {
		const shipped = defaultPolicy().hash;
		for (const [kind, key] of [
			['rank', 'R2'],
			['template', 'receipt'],
			['unit', 'DIT-P2'],
			['office', 'BRAVO'],
			['switch', 'kpi.label'],
			['kpi_target', 'K02'],
			['person', 'team_leader SVC-CC'],
			['ramadan', '1447 H'],
			['working_day', 'OFFICE-JKT 2026-12-24'],
		] as const) {
			expect(under([kind, key, '-']).hash).toBe(shipped);
		}
	});
});

describe('a year is covered', () => {
	const cover: Written = ['cover', '2027', 'SKB 1 2026'];

	test('by a row once its holidays are entered, in whatever order', () => {
		const policy = under(cover, ...holidays2027, ['ramadan', '1448', '2027-02-08..2027-03-09']);
		expect(policy.calendars.validTo).toBe('2027-12-31');
		expect(policy.calendars.holidays.source['2027']).toBe('SKB 1 2026');
		expect(dueOf(policy, 'WEBCHAT-ESC', 'OFFICE-JKT', '2027-02-11T10:00:00+07:00')).toBe(
			'2027-02-15T08:00:00.000Z',
		);
		expect(under(...holidays2027, cover).hash).toBe(under(cover, ...holidays2027).hash);
	});

	test('not before: dates of a year without cover wait and are told', () => {
		const { policy, problems, warnings } = policyFrom({ rows: rows(...holidays2027), now });
		expect(policy.hash).toBe(defaultPolicy().hash);
		expect(problems).toEqual([]);
		expect(warnings.map(({ path }) => path)).toEqual([1, 2, 3, 4, 5].map((id) => `/rows/${id}/key`));
		expect(warnings[0]!.message).toContain('a row of kind cover');
	});

	test('not while a holiday with a fixed date is missing', () => {
		const [problem, ...more] = problemsOf(cover, ...holidays2027.slice(1));
		expect(problem).toEqual({
			path: '/rows/1/key',
			message: 'its holidays are not complete: enter 2027-01-01 as holiday first',
		});
		expect(more).toEqual([]);
	});

	test('not before the year before', () => {
		const rows2028 = holidays2027.map(
			([kind, date, name]): Written => [kind, date.replace('2027', '2028'), name],
		);
		expect(problemsOf(['cover', '2028', 'SKB'], ...rows2028)).toEqual([
			{ path: '/rows/1/key', message: 'the year before is not covered: enter 2027 first' },
		]);
	});
});

describe('a wrong row is named with its remedy', () => {
	test.each<[Written, string, RegExp]>([
		[['libur', '2026-12-28', 'x'], '/rows/1/kind', /use holiday, cuti_bersama/],
		[['holiday', '', 'x'], '/rows/1/key', /write a date: 2026-12-28/],
		[['holiday', '28-12-2026', 'x'], '/rows/1/key', /write it as 2026-12-28/],
		[['holiday', '2026-02-30', 'x'], '/rows/1/key', /is no date/],
		[['holiday', '2024-12-25', 'x'], '/rows/1/key', /before the calendars begin, 2025-01-01/],
		[['cuti_bersama', '2026-12-28', ''], '/rows/1/value', /write the name of the day/],
		[['holiday', '2026-12-24', '-'], '/rows/1/key', /is a cuti bersama: use the kind cuti_bersama/],
		[['cover', 'next', 'SKB'], '/rows/1/key', /write it as 2027/],
		[['cover', '2026', ''], '/rows/1/value', /name the decree/],
		[['ramadan', '2027', '2026-02-08..2026-03-09'], '/rows/1/key', /write it as 1448 H/],
		[['ramadan', '1448 H', '2026-02-08'], '/rows/1/value', /neither 29 nor 30 days/],
		[['ramadan', '1448 H', '8 Feb'], '/rows/1/value', /2027-02-08\.\.2027-03-09/],
		[['ramadan', '1448 H', '2026-03-10..2026-04-08'], '/rows/1/value', /shares dates with an overlay/],
		[['working_day', '2026-12-24', '07:30-12:00'], '/rows/1/key', /OFFICE-MKS 2026-12-24/],
		[
			['working_day', 'KPPBC-MKS 2026-12-24', ''],
			'/rows/1/key',
			/name the calendar of the office, OFFICE-MKS/,
		],
		[
			['working_day', 'OFFICE-XX 2026-12-24', ''],
			'/rows/1/key',
			/no calendar named OFFICE-XX: use OFFICE-JKT/,
		],
		[['working_day', 'OFFICE-MKS 2026-12-26', ''], '/rows/1/value', /has no hours on the weekday/],
		[['working_day', 'OFFICE-MKS 2026-12-24', 'pagi'], '/rows/1/value', /write the hours as 07:30-12:00/],
		[['schedule', '2026-12-25', '20:00-06:00'], '/rows/1/value', /ends before it begins/],
		[['schedule', '2026-12-25', '08:00-12:00, 11:00-13:00'], '/rows/1/value', /overlaps/],
		[['schedule', 'Natal', '08:00-12:00'], '/rows/1/key', /write a date as 2026-12-25/],
		[['office', 'kantor jayapura', 'label=x; zone=Asia/Jayapura'], '/rows/1/key', /capitals and digits/],
		[['office', 'KPPBC-JPR', 'label=x'], '/rows/1/value', /needs label and calendar \(or zone\)/],
		[['office', 'KPPBC-JPR', 'label=x; zone=WIT'], '/rows/1/value', /is not an IANA zone/],
		[
			['office', 'KPPBC-JPR', 'label=x; calendar=OFFICE-JPR'],
			'/rows/1/value',
			/no calendar named OFFICE-JPR/,
		],
		[['office', 'KPPBC-JPR', 'nama=x'], '/rows/1/value', /has no field nama: use label/],
		[
			['office', 'JKT', 'label=KPU; zone=Asia/Makassar'],
			'/rows/1/value',
			/OFFICE-JKT is shipped: name calendar=OFFICE-JKT, or give the office another code/,
		],
		[['unit', 'DIT-IKC', 'helpdesk@example.go.id'], '/rows/1/value', /write it as label=/],
		[['unit', 'DIT-IKC', 'email=helpdesk'], '/rows/1/value', /is no e-mail address/],
		[['unit', 'DIT-IKC', 'phone=ext. 12'], '/rows/1/value', /number with country code/],
		[['unit', 'DIT-IKC', 'kind=luar'], '/rows/1/value', /zammad.*external/],
		[['unit', 'DIT-XX', 'email=a@b.go.id'], '/rows/1/value', /a new unit needs label and office/],
		[['unit', 'DIT-XX', 'label=x; office=KPPBC-XX'], '/rows/1/value', /no office KPPBC-XX/],
		[['unit', 'DIT-P2', 'receives=CPL::ETH'], '/rows/1/value', /goes to unit PUSAT-KI already/],
		[['rank', 'R9', 'WD(1)'], '/rows/1/key', /use R1, R2, R3, R4/],
		[['rank', 'R2', 'SPLIT(10/60)'], '/rows/1/value', /WM\(240\) or working days as WD\(1\)/],
		[['rank', 'R4', 'WD(61)'], '/rows/1/value', /is too long: at most WD\(60\) or WM\(31500\)/],
		[['rank', 'R4', 'WM(31501)'], '/rows/1/value', /is too long: at most WD\(60\) or WM\(31500\)/],
		[['holiday', '2026-12-25', '-'], '/rows/1/value', /the holidays of 2026 are not complete/],
		[['template', 'salam', 'Halo'], '/rows/1/key', /is no template: use legal-force/],
		[
			['template', 'receipt', 'Halo {{nama}}'],
			'/rows/1/value',
			/uses \{\{nama\}\}, which the template does not declare/,
		],
		[
			['template', 'restricted-receipt', 'Terima kasih.'],
			'/rows/1/value',
			/\{\{nomor_tiket\}\} is declared and used nowhere/,
		],
		[['sender', 'BRAVO', '@x'], '/rows/1/key', /office and channel/],
		[['sender', 'KPPBC-XX email', 'a@b'], '/rows/1/value', /no office KPPBC-XX/],
		[['sender', 'complaints fax', '-'], '/rows/1/value', /must be an address/],
		[['switch', 'rules.MARAGA', 'true'], '/rows/1/key', /is no switch: use workingDayMode/],
		[['switch', 'rules.MARAGA.capAtOpening', 'ya'], '/rows/1/value', /must be true or false/],
		[['switch', 'services.CC.calendar', 'OFFICE-XX'], '/rows/1/value', /no calendar named OFFICE-XX/],
		[['switch', 'holding.phrases', ' ; !'], '/rows/1/value', /phrases in plain words/],
		[['person', 'holder SVC-CC', 'siti'], '/rows/1/key', /is no role: use petugas, koordinator/],
		[['person', 'team_leader', 'siti'], '/rows/1/key', /write role and place as team_leader SVC-CC/],
		[['person', 'team_leader SVC-XX', 'siti'], '/rows/1/value', /SVC-XX names no service and no office/],
		[['person', 'team_leader DIT-IKC', 'siti'], '/rows/1/value', /names no service and no office/],
		[['person', 'unit_contact DIT-XX', 'siti'], '/rows/1/value', /names no unit and no office/],
		[['person', 'unit_contact SVC-CC', 'siti'], '/rows/1/value', /SVC-CC names no unit and no office/],
		[['person', 'unit_head SVC-CC KPPBC-MKS', 'siti'], '/rows/1/value', /names no unit and no office/],
		[['person', 'team_leader SVC-CC', 'siti aminah'], '/rows/1/value', /logins or e-mail addresses/],
		[['person', 'team_leader SVC-CC', 'siti@'], '/rows/1/value', /logins or e-mail addresses/],
		[['kpi_target', 'K99', '1'], '/rows/1/key', /is no indicator: use K01/],
		[['kpi_target', 'K02', 'tinggi'], '/rows/1/value', /must be a number, such as 95/],
	])('%j', (row, path, remedy) => {
		const [problem] = problemsOf(row);
		expect(problem?.path).toBe(path);
		expect(problem?.message).toMatch(remedy);
	});
});
