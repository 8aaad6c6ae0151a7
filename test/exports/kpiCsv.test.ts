import { parse } from 'csv-parse/sync';

import { kpiCsv, resultJson, staffCsv } from '../../nodes/exports';
import { guardedCsv } from '../../nodes/exports/kpi/guardedCsv';
import { keptResultSchema, kpiResultSchema } from '../../nodes/policy/kpi/schema';

import { AGENTS, emptyResult, sampleResult } from './sampleResult';

const read = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];
const columnsOf = (csv: string) => csv.slice(0, csv.indexOf('\r\n'));

test('the export has the columns of 5.3 in their order, and every line of the run as it is', () => {
	const result = sampleResult();
	const csv = kpiCsv(result);
	expect(columnsOf(csv)).toBe(
		'period,from,to,zone,as_of,service,office,channel,category,rule,rule_status,metric,value,numerator,denominator,unit,target,met,prev1,prev2,prev3,run,note',
	);
	const number = (text: string) => (text === '' || text === '-' ? null : Number(text));
	expect(
		read(csv).map((row) => ({
			...{ service: row.service, office: row.office, channel: row.channel, category: row.category },
			...{ rule: row.rule, ruleStatus: row.rule_status, metric: row.metric, unit: row.unit },
			...{ value: number(row.value!), numerator: number(row.numerator!) },
			...{ denominator: number(row.denominator!), target: number(row.target!) },
			met: row.met === '' ? null : row.met === 'true',
			previous: [row.prev1, row.prev2, row.prev3].map((text) => number(text!)),
			note: row.note,
		})),
	).toEqual(result.lines.map(({ technicalUnit: _, ...line }) => line));
	expect(csv).toContain(',unit=DIT-PPKC; PROPOSED limits\r\n');
	expect(csv.charCodeAt(0)).not.toBe(0xfeff);
});

test('instants bear the offset of the zone of the period, not of the machine', () => {
	const period = { ...sampleResult().period, fromLocal: '2026-01-26T00:00:00.000+08:00' };
	const csv = kpiCsv(sampleResult({ period: { ...period, zone: 'Asia/Makassar' } }));
	expect(read(csv)[0]).toMatchObject({
		period: '2026-01',
		from: '2026-01-26T00:00:00.000+08:00',
		zone: 'Asia/Makassar',
		as_of: '2026-03-05T01:00:00.000+08:00',
		run: 'final',
	});
});

test('a ratio of nothing prints a bare dash; what is not given stays empty', () => {
	const rows = read(kpiCsv(emptyResult()));
	expect(
		rows.map(({ metric, value, denominator, target, prev1 }) => [metric, value, denominator, target, prev1]),
	).toEqual([
		['K01', '0', '', '', ''],
		['K02', '-', '0', '', ''],
		['K09', '-', '', '', ''],
	]);
});

test.each(['=1+1', '+62', '-1', '@SUM(A1)', '\tx', '\rx', '-'])('the text %j is guarded', (text) => {
	const [row] = read(guardedCsv(['cell'], [{ cell: text }]));
	expect(row).toEqual({ cell: `'${text}` });
});

test('numbers and harmless texts are never guarded, and what RFC 4180 asks is quoted', () => {
	const rows = [-1.5, 0, 1e21, null, '1-2', 'a,b', 'say "so"', 'two\nlines', "it's", ''].map((cell) => ({
		cell,
		next: 'x',
	}));
	const csv = guardedCsv(['cell', 'next'], rows);
	expect(read(csv).map(({ cell }) => cell)).toEqual([
		...['-1.5', '0', '1e+21', '-', '1-2', 'a,b', 'say "so"', 'two\nlines', "it's", ''],
	]);
	expect(csv).toContain('"two\nlines",x\r\n');
	expect(csv).toContain('"say ""so""",x\r\n');
});

test('agents stand in the staff file alone, guarded, with a dash where nothing is known', () => {
	const result = sampleResult();
	const csv = staffCsv(result);
	expect(columnsOf(csv)).toBe(
		'period,from,to,zone,as_of,agent,calls_answered,phone_hours,calls_per_hour,assessments,hardskill,softskill,shifts,disciplined,discipline,run',
	);
	expect(read(csv).map(({ agent, calls_per_hour, hardskill }) => [agent, calls_per_hour, hardskill])).toEqual(
		[
			[AGENTS[0], '3.5', '88.3'],
			[AGENTS[1], '3.2', '-'],
			[`'${AGENTS[2]}`, '-', '91'],
		],
	);
	expect(kpiCsv(result) + resultJson(result)).not.toContain('Canary');
});

test('the JSON is read back as the same run without its agents', () => {
	const result = sampleResult();
	const { agents, ...kept } = result;
	expect(keptResultSchema.parse(JSON.parse(resultJson(result)))).toEqual(kept);
	expect(kpiResultSchema.parse(JSON.parse(resultJson(result)))).toEqual({ ...kept, agents: [] });
	expect(kpiResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
	expect(agents).toHaveLength(3);
});
