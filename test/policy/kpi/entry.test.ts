import fc from 'fast-check';
import { defaultPolicy } from '../../../nodes/policy/document';
import { assessmentRows, rosterRows } from '../../../nodes/policy/kpi/rows';
import { entryKinds, readEntries, type EntryKind, type EntryKindName } from '../../../nodes/policy/kpi/entry';

/** What coordinators write, in Indonesian. */
const judged = { policy: defaultPolicy(), now: Date.parse('2026-02-03T03:00:00Z') };

type Cells = Record<string, string>;

const kindOf = (name: EntryKindName) => entryKinds[name] as unknown as EntryKind<Record<string, unknown>>;
const read = (name: EntryKindName, ...changes: Cells[]) =>
	readEntries(
		kindOf(name),
		changes.map((change, place) => ({
			line: place + 2,
			cells: { ...kindOf(name).example, agen: 'andi.petugas', ...change },
		})),
		judged,
	);
const rowOf = (name: EntryKindName, change: Cells = {}) => {
	const { rows, problems } = read(name, change);
	expect(problems).toEqual([]);
	return rows[0]!;
};
const wrong = (name: EntryKindName, change: Cells) => {
	const { rows, problems } = read(name, change);
	expect(rows).toEqual([]);
	return problems.map(({ column }) => column);
};

describe('a shift', () => {
	it('is read as it is kept', () => {
		expect(rowOf('roster')).toEqual({
			rowKey: 'bravo|andi.petugas|2026-01-26|1',
			agent: 'andi.petugas',
			office: 'BRAVO',
			date: '2026-01-26',
			shift: 1,
			start: '07:30',
			end: '16:00',
			breaks: 60,
			queue: 'phone',
			attendance: 'present',
			loggedIn: '07:24',
			loggedOut: '16:05',
		});
	});

	it.each<[Cells, Record<string, unknown>]>([
		[{ tanggal: '2026-01-26' }, { date: '2026-01-26' }],
		[{ tanggal: '6-1-2026' }, { date: '2026-01-06' }],
		[
			{ mulai: '7.30', selesai: '16:00:00' },
			{ start: '07:30', end: '16:00' },
		],
		[
			{ mulai: '22:00', selesai: '06:00' },
			{ start: '22:00', end: '06:00' },
		],
		[{ mulai: '16:00', selesai: '24.00' }, { end: '00:00' }],
		[{ antrean: ' Lainnya ' }, { queue: 'other' }],
		[{ kehadiran: 'Pulang_Awal' }, { attendance: 'early' }],
		[
			{ kehadiran: 'TIDAK HADIR', masuk: '', keluar: '' },
			{ attendance: 'absent', loggedIn: '' },
		],
		[
			{ kehadiran: '', giliran: '2', istirahat: '' },
			{ attendance: '', shift: 2, breaks: 0 },
		],
		[
			{ kantor: 'kppbc-mks', agen: '  Andi   M ' },
			{ office: 'KPPBC-MKS', agent: 'Andi M' },
		],
	])('may say %j', (change, row) => expect(rowOf('roster', change)).toMatchObject(row));

	it.each<[Cells, string]>([
		[{ agen: ' ' }, 'agen'],
		[{ kantor: 'KPPBC-XYZ' }, 'kantor'],
		[{ tanggal: '30/02/2026' }, 'tanggal'],
		[{ tanggal: '01/26/2026' }, 'tanggal'],
		[{ tanggal: '26/01/26' }, 'tanggal'],
		[{ mulai: '25:00' }, 'mulai'],
		[{ selesai: '' }, 'selesai'],
		[{ selesai: '07:30' }, 'selesai'],
		[{ istirahat: '1,5' }, 'istirahat'],
		[{ istirahat: '510' }, 'istirahat'],
		[{ antrean: '' }, 'antrean'],
		[{ kehadiran: 'sakit' }, 'kehadiran'],
		[{ kehadiran: 'tidak hadir' }, 'kehadiran'],
		[{ keluar: '' }, 'keluar'],
		[{ tanggal: '05/02/2026' }, 'tanggal'],
		[{ tanggal: '05/02/2028', kehadiran: '', masuk: '', keluar: '' }, 'tanggal'],
	])('may not say %j', (change, column) => expect(wrong('roster', change)).toEqual([column]));

	it('may be planned ahead', () => {
		const ahead = { tanggal: '25/03/2026', kehadiran: '', masuk: '', keluar: '' };
		expect(rowOf('roster', ahead)).toMatchObject({ date: '2026-03-25' });
	});

	it('keeps its key when its times are corrected', () => {
		expect(rowOf('roster', { mulai: '08:00', agen: 'Andi.Petugas' }).rowKey).toBe(rowOf('roster').rowKey);
		expect(rowOf('roster', { giliran: '2' }).rowKey).not.toBe(rowOf('roster').rowKey);
	});

	it('of one day and agent stands in a file once', () => {
		const { rows, problems } = read('roster', {}, { giliran: '2' }, { agen: 'ANDI.petugas' });
		expect(rows).toHaveLength(2);
		expect(problems).toEqual([{ line: 4, column: '', message: expect.stringContaining('baris 2 ') }]);
	});
});

describe('an assessment', () => {
	it('is read as it is kept', () => {
		expect(rowOf('assessment')).toEqual({
			rowKey: 'ticket|70000000001|andi.petugas|contoh.penilai',
			kind: 'ticket',
			ref: '70000000001',
			agent: 'andi.petugas',
			hardskill: 87.5,
			softskill: 90,
			assessor: 'contoh.penilai',
			date: '2026-01-30',
		});
		expect(rowOf('assessment', { jenis: 'Panggilan', nomor: 'A-1', hardskill: '100.0' })).toMatchObject({
			kind: 'call',
			ref: 'A-1',
			hardskill: 100,
		});
	});

	it.each<[Cells, string]>([
		[{ jenis: 'chat' }, 'jenis'],
		[{ nomor: '7,0E+10' }, 'nomor'],
		[{ penilai: '' }, 'penilai'],
		[{ agen: '' }, 'agen'],
		[{ hardskill: '100,5' }, 'hardskill'],
		[{ softskill: '-1' }, 'softskill'],
		[{ softskill: '' }, 'softskill'],
		[{ tanggal: '05/02/2026' }, 'tanggal'],
	])('may not say %j', (change, column) => expect(wrong('assessment', change)).toEqual([column]));
});

describe('a call', () => {
	it('is read in the zone of its office', () => {
		expect(rowOf('phoneLog')).toMatchObject({
			callId: '20260126-000123',
			direction: 'in',
			outcome: 'answered',
			ringAt: '2026-01-26T02:15:04.000Z',
			answeredAt: '2026-01-26T02:15:12.000Z',
			endedAt: '2026-01-26T02:21:40.000Z',
		});
		expect(rowOf('phoneLog', { kantor: 'KPPBC-MKS' })).toMatchObject({ ringAt: '2026-01-26T01:15:04.000Z' });
	});

	it('may end on the next day', () => {
		const late = { dering: '23.59.50', dijawab: '23:59:58', selesai: '0:04' };
		expect(rowOf('phoneLog', late)).toMatchObject({
			answeredAt: '2026-01-26T16:59:58.000Z',
			endedAt: '2026-01-26T17:04:00.000Z',
		});
	});

	it('needs an agent only when it was answered', () => {
		const missed = { hasil: 'tidak terjawab', dijawab: '', selesai: '', agen: '' };
		expect(rowOf('phoneLog', missed)).toMatchObject({ outcome: 'missed', agent: '', endedAt: '' });
	});

	it.each<[Cells, string[]]>([
		[{ agen: '' }, ['agen']],
		[{ dijawab: '' }, ['dijawab']],
		[{ hasil: 'ditolak' }, ['dijawab']],
		[{ dijawab: '09:15:03' }, ['dijawab', 'selesai']],
		[{ arah: 'lain' }, ['arah']],
		[{ id_panggilan: '' }, ['id_panggilan']],
		[{ tanggal: '2026-02-05' }, ['tanggal']],
	])('may not say %j', (change, columns) => expect(wrong('phoneLog', change)).toEqual(columns));
});

describe.each(['roster', 'assessment', 'phoneLog'] as const)('%s', (name) => {
	const headings = Object.keys(kindOf(name).example);

	it('drops no line silently and repeats no cell', () => {
		const cell = fc.oneof(
			fc.string({ maxLength: 12 }),
			fc.constantFrom('BRAVO', 'Zqvwx Kanari', '26/01/2026', '07:30', 'hadir', '80', ''),
		);
		const cells = fc.dictionary(fc.constantFrom(...headings), cell);
		fc.assert(
			fc.property(fc.array(cells, { maxLength: 8 }), (changes) => {
				const { rows, problems } = read(name, ...changes);
				const lines = new Set(problems.map(({ line }) => line));
				expect(rows.length + lines.size).toBe(changes.length);
				expect(JSON.stringify(problems)).not.toContain('Kanari');
				for (const { column, message } of problems) {
					expect([...headings, '']).toContain(column);
					expect(message).toMatch(/^[a-z]/);
				}
			}),
		);
	});

	it('takes no example for data', () => {
		expect(read(name, { agen: 'contoh.petugas' })).toMatchObject({
			rows: [],
			problems: [{ line: 2, column: '' }],
		});
	});

	it('asks for every heading but the optional ones', () => {
		const needed = headings.filter((heading) => !kindOf(name).optional.includes(heading));
		const { problems } = readEntries(kindOf(name), [{ line: null, cells: {} }], judged);
		expect(problems.map(({ column }) => column)).toEqual(needed);
	});
});

it('makes rows that the compiler reads', () => {
	const kept = (row: object) => [{ id: 1, ...row }];
	expect(rosterRows(kept(rowOf('roster')), judged.now).problems).toEqual([]);
	expect(assessmentRows(kept(rowOf('assessment')), judged.now).problems).toEqual([]);
});
