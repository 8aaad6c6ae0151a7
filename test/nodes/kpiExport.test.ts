import { NodeOperationError, type INodeExecutionData } from 'n8n-workflow';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { unzipped } from '../exports/docx';
import { AGENTS, sampleResult } from '../exports/sampleResult';

import { runNode } from './engine';

const item = (more: object = {}): INodeExecutionData => ({
	json: JSON.parse(JSON.stringify({ ...sampleResult(), ...more })),
});

const run = async (items: INodeExecutionData[], parameters: object = {}, more: object = {}) =>
	(
		await runNode(new DjbcHelpdesk(), {
			items,
			parameters: { resource: 'kpi', operation: 'exportFiles', ...parameters },
			...more,
		})
	).items;

const content = ({ binary }: INodeExecutionData, file: string) => Buffer.from(binary![file]!.data, 'base64');

test('writes all files of a run under its name, the agents into one alone and out of the item', async () => {
	const [exported] = await run([item({ scope: 'BRAVO', requests: 7 })]);
	const { agents: _, ...kept } = sampleResult({ scope: 'BRAVO' });
	expect(exported!.json).toEqual({ ...kept, requests: 7 });
	expect(
		Object.entries(exported!.binary!).map(([key, { fileName, mimeType }]) => [key, fileName, mimeType]),
	).toEqual([
		['csv', 'kpi-BRAVO-2026-01-final.csv', 'text/csv'],
		['report', 'kpi-BRAVO-2026-01-final.pdf', 'application/pdf'],
		['result', 'kpi-BRAVO-2026-01-final.json', 'application/json'],
		['staff', 'kpi-BRAVO-2026-01-final-petugas.csv', 'text/csv'],
		[
			...['workbook', 'kpi-BRAVO-2026-01-final.xlsx'],
			'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		],
	]);
	expect(content(exported!, 'staff').toString()).toContain(AGENTS[0]);
	expect(JSON.parse(content(exported!, 'result').toString())).toEqual(kept);
	for (const file of ['csv', 'report', 'result', 'workbook']) {
		expect(content(exported!, file).toString('latin1')).not.toContain('Canary');
	}
	expect(content(exported!, 'report').toString('latin1')).toMatch(/^%PDF-/);
	expect(content(exported!, 'workbook').toString('latin1')).toMatch(/^PK/);
});

test('without the staff file the agents stay in the item; only what is chosen is written', async () => {
	const [exported] = await run([item()], { files: ['csv'] });
	expect(exported!.json.agents).toHaveLength(AGENTS.length);
	expect(Object.keys(exported!.binary!)).toEqual(['csv']);
});

test('names of offices are those of the policy of the node', async () => {
	const overlay = {
		policySource: 'overlay',
		policyOverlay: '{ "office": { "BRAVO": { "label": "Bravo Baru" } } }',
	};
	const [exported] = await run([item()], { files: ['workbook'], ...overlay });
	const strings = unzipped(content(exported!, 'workbook')).get('xl/sharedStrings.xml');
	expect(strings).toContain('>Bravo Baru<');
});

test('another item is refused by the place that differs, never by what stands there; the others go on', async () => {
	const wrong = item({ lines: [{ metric: 'KANARI' }] });
	const failed = await run([wrong], { files: ['csv'] }).catch((error: NodeOperationError) => error);
	expect(failed).toBeInstanceOf(NodeOperationError);
	expect(failed).toMatchObject({
		message: 'The item is no result of KPI: Compile',
		description: expect.stringContaining('lines.0.'),
		context: { itemIndex: 0 },
	});
	expect(JSON.stringify(failed)).not.toContain('KANARI');
	const both = await run([wrong, item()], { files: ['csv'] }, { onError: 'continueErrorOutput' });
	expect(both.map(({ binary }) => Object.keys(binary ?? {}))).toEqual([[], ['csv']]);
});

test.each([[[]], [['csv', 'payroll']]])('files %j are refused', async (files) => {
	await expect(run([item()], { files })).rejects.toMatchObject({
		message: 'The field Files is not valid',
		description: 'Choose one or more of csv, report, result, staff, workbook.',
	});
});
