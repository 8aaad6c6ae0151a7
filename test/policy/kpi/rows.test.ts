import { assessmentRows, callRows, rosterRows, surveyRows } from '../../../nodes/policy/kpi/rows';

const AS_OF = Date.parse('2026-03-05T00:00:00Z');

/** Rows of the Data Tables as n8n's node gives them back. */
const system = { createdAt: '2026-02-01T00:00:00.000Z', updatedAt: '2026-02-01T00:00:00.000Z' };

const shift = {
	agent: 'a',
	office: 'BRAVO',
	date: '2026-01-26',
	start: '07:30',
	end: '16:00',
	breaks: 60,
	queue: 'phone',
	attendance: 'present',
	loggedIn: '',
	loggedOut: '',
};
const assessed = {
	kind: 'ticket',
	ref: '70000000001',
	agent: 'a',
	hardskill: 87.5,
	softskill: 90,
	assessor: 'b',
	date: '2026-01-30',
};
const call = {
	callHash: 'c1',
	direction: 'in',
	outcome: 'answered',
	ringAt: '2026-01-26T02:15:04.000Z',
	answeredAt: '2026-01-26T02:15:12.000Z',
	endedAt: '',
	agent: 'a',
	office: 'BRAVO',
};
const answer = {
	ticketId: 4,
	office: 'BRAVO',
	channel: 'webchat',
	invitedAt: '2026-01-26T02:00:00.000Z',
	answeredAt: '',
	score: null,
};

/** A table that knows text only, with null for nothing. */
const asText = (row: object) =>
	Object.fromEntries(
		Object.entries(row).map(([name, value]) => [name, value === '' || value === null ? null : String(value)]),
	);

describe.each([
	['djbc_roster', rosterRows, shift, 'date'],
	['djbc_assessment', assessmentRows, assessed, 'hardskill'],
	['djbc_calls', callRows, call, 'outcome'],
	['djbc_survey', surveyRows, answer, 'invitedAt'],
] as const)('%s', (table, rowsOf, row, column) => {
	it('is read whatever the types of its columns, by id', () => {
		const items = [
			{ ...system, id: 9, rowKey: 'x', ...asText(row) },
			{ ...system, id: 2, ...row },
		];
		expect(rowsOf(items, AS_OF)).toEqual({ rows: [row, row], isUnread: false, problems: [] });
		const [first] = rowsOf([{ id: 10, ...row, agent: 'late', office: 'L' }, ...items], AS_OF).rows!;
		expect(first).toEqual(row);
	});

	it('is counted once for each key, as it was told last', () => {
		const told = (id: number, office: string) => ({ ...row, id, rowKey: 'k', office });
		const items = [told(3, 'LAST'), told(1, 'FIRST'), { ...told(2, 'OTHER'), rowKey: 'o' }];
		const { rows } = rowsOf(items, AS_OF);
		expect(rows).toHaveLength(2);
		if ('office' in row) expect(rows!.map(({ office }: any) => office)).toEqual(['LAST', 'OTHER']);
	});

	it('names a bad row by table, id and column, and not what it holds', () => {
		const bad = { ...system, id: 7, ...row, [column]: 'Budi Santoso' };
		const { rows, problems } = rowsOf([bad, { id: 8, ...row }], AS_OF);
		expect(rows).toEqual([row]);
		expect(problems).toEqual([
			expect.stringMatching(new RegExp(`^${table} row 7 is not counted: ${column} is`)),
		]);
		expect(problems[0]).not.toContain('Budi');
	});

	it('is empty without rows, and unknown where it could not be read', () => {
		expect(rowsOf([{}], AS_OF)).toEqual({ rows: [], isUnread: false, problems: [] });
		expect(rowsOf([{ error: 'Data table not found' }], AS_OF)).toEqual({
			rows: null,
			isUnread: true,
			problems: [`${table} could not be read`],
		});
		// In place of a failure that is none of its own n8n's node gives the item it was run for.
		const asked = { scope: 'national', period: '2026-01', run: 'final', from: '2026-01-25T17:00:00.000Z' };
		expect(rowsOf([asked], AS_OF)).toMatchObject({ rows: null, isUnread: true });
		expect(rowsOf([{ error: `Data table with name "${table}" not found` }], AS_OF)).toEqual({
			rows: null,
			isUnread: false,
			problems: [`${table} does not exist`],
		});
		expect(rowsOf([5], AS_OF).problems).toHaveLength(1);
	});
});

const LATE = '2026-03-05T00:00:00.001Z';

it.each([
	['djbc_roster', rosterRows, shift, 'attendance', 'late'],
	['djbc_assessment', assessmentRows, assessed, 'softskill', 60],
	['djbc_calls', callRows, call, 'agent', 'b'],
] as const)('%s: rows that came after as_of change nothing (PER-5)', (_table, rowsOf, row, column, value) => {
	const kept = { id: 1, rowKey: 'k', createdAt: new Date(AS_OF), ...row };
	const changed = { ...kept, id: 2, createdAt: new Date(LATE), [column]: value };
	const bad = { id: 3, createdAt: LATE };
	expect(rowsOf([kept, changed, bad], AS_OF)).toEqual({ rows: [row], isUnread: false, problems: [] });
	expect(rowsOf([kept, changed], Date.parse(LATE)).rows).toEqual([{ ...row, [column]: value }]);
});

it('djbc_survey: an invitation after as_of is none, whenever its row was written', () => {
	const kept = { id: 1, createdAt: LATE, ...answer };
	expect(surveyRows([kept, { ...kept, id: 2, invitedAt: LATE }], AS_OF).rows).toEqual([answer]);
});

it('reads columns of dates', () => {
	const { rows } = surveyRows(
		[{ id: 1, ...answer, invitedAt: new Date(answer.invitedAt), score: '3' }],
		AS_OF,
	);
	expect(rows).toEqual([{ ...answer, score: 3 }]);
});

it.each([
	['date', '2026-02-30'],
	['start', '24:00'],
	['breaks', '-5'],
	['breaks', null],
	['attendance', 'hadir'],
	['agent', ' '],
])('refuses a shift with %s %s', (column, value) => {
	expect(rosterRows([{ id: 1, ...shift, [column]: value }], AS_OF).problems).toHaveLength(1);
});

test('names the first rows of many that are bad, and how many more there are', () => {
	const bad = Array.from({ length: 3000 }, (_, id) => ({ id: id + 1, ...shift, date: 'kemarin' }));
	const { problems } = rosterRows(bad, AS_OF);
	expect(problems).toHaveLength(21);
	expect(problems.at(-1)).toBe('djbc_roster and 2980 more rows are not counted');
});
