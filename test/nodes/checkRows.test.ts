import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { entryKinds } from '../../nodes/policy/kpi/entry';
import { runNode } from './engine';

const templates = resolve(__dirname, '../../docs/panduan/templat');
const names = ['roster', 'assessment', 'phoneLog'] as const;

const run = (operation: string, parameters: INodeParameters, items?: INodeExecutionData[]) =>
	runNode(new DjbcHelpdesk(), { items, parameters: { resource: 'kpi', operation, ...parameters } });

const file = (content: Buffer | string): INodeExecutionData => ({
	json: {},
	binary: { berkas: { data: Buffer.from(content).toString('base64'), mimeType: 'text/csv' } },
});
const check = async (kind: string, content: Buffer | string) =>
	(await run('checkRows', { kind, binaryField: 'berkas' }, [file(content)])).items.map(({ json }) => json);

/** A template whose example gave way to a row of its own. */
const filledIn = (template: Buffer) => template.toString().replace('contoh.petugas', 'andi.petugas');

const HEAD = 'agen;kantor;tanggal;mulai;selesai;antrean\n';

describe.each(names)('the template of %s', (kind) => {
	it('is made by the node, lies in the guide, and is taken', async () => {
		const { items } = await run('inputTemplate', { kind });
		const { data, fileName } = items[0]!.binary!.data!;
		const made = Buffer.from(data, 'base64');
		expect(made.equals(readFileSync(join(templates, fileName!)))).toBe(true);
		expect(await check(kind, made)).toMatchObject([
			{ problems: [{ line: 2, message: expect.stringContaining('baris contoh') }] },
		]);
		const rows = await check(kind, filledIn(made));
		expect(rows).toHaveLength(1);
		expect(rows[0]).not.toHaveProperty('problems');
	});
});

it('the guide holds no other templates', () => {
	expect(readdirSync(templates).sort()).toEqual(
		Object.values(entryKinds)
			.map(({ fileName }) => fileName)
			.sort(),
	);
});

describe('a file', () => {
	it('gives an item for each row, paired', async () => {
		const text = `${HEAD}a;BRAVO;26/01/2026;07.30;16.00;telepon\n\nb;KPPBC-MKS;26/01/2026;07.30;16.00;lainnya\n`;
		const { items } = await run('checkRows', { kind: 'roster', binaryField: 'berkas' }, [file(text)]);
		expect(items).toMatchObject([
			{ json: { agent: 'a', rowKey: 'bravo|a|2026-01-26|1', breaks: 0 }, pairedItem: { item: 0 } },
			{ json: { agent: 'b', office: 'KPPBC-MKS', attendance: '' }, pairedItem: { item: 0 } },
		]);
	});

	it('is taken whole or not at all: each bad row is named by its line', async () => {
		const text = `${HEAD}a;BRAVO;26/01/2026;07.30;16.00;telepon\nb;BRAVO\nBudi Kanari;MARS;26/13/2026;07.30;16.00;telepon\n"Budi\nKanari";BRAVO;26/01/2026;07.30;16.00;telepon\nc;BRAVO;26/01/2026;0730;16.00;telepon\n`;
		const items = await check('roster', text);
		expect(items).toMatchObject([
			{
				rows: 0,
				problems: [
					{ line: 3, column: '' },
					{ line: 4, column: 'kantor' },
					{ line: 4, column: 'tanggal' },
					{ line: 5, column: '' },
					{ line: 7, column: 'mulai' },
				],
			},
		]);
		expect(JSON.stringify(items)).not.toMatch(/Budi|Kanari|MARS/);
	});

	it('that is missing fails with the name of the field', async () => {
		await expect(run('checkRows', { kind: 'roster' }, [{ json: {} }])).rejects.toThrow(
			'The item has no file in the binary field "data"',
		);
	});

	it('that is too large is told so unread', async () => {
		const large = file(`${HEAD}a;BRAVO;26/01/2026;07.30;16.00;telepon\n`);
		large.binary!.berkas!.bytes = 5 * 1024 * 1024 + 1;
		const { items } = await run('checkRows', { kind: 'roster', binaryField: 'berkas' }, [large]);
		expect(items).toMatchObject([{ json: { problems: [{ message: expect.stringContaining('5 MB') }] } }]);
	});

	it('is judged by the policy: an office of a row is known', async () => {
		const text = `${HEAD}a;KPPBC-JPR;26/01/2026;07.30;16.00;telepon\n`;
		expect(await check('roster', text)).toMatchObject([{ problems: [{ column: 'kantor' }] }]);
		const overlay = { office: { 'KPPBC-JPR': 'label=KPPBC TMP C Jayapura; zone=Asia/Jayapura' } };
		const { items } = await run(
			'checkRows',
			{
				kind: 'roster',
				binaryField: 'berkas',
				policySource: 'overlay',
				policyOverlay: JSON.stringify(overlay),
			},
			[file(text)],
		);
		expect(items).toMatchObject([{ json: { office: 'KPPBC-JPR' } }]);
	});
});

it('a call becomes the row that the telephone system itself would leave, its id only as a hash', async () => {
	const [row] = await check('phoneLog', filledIn(readFileSync(join(templates, 'log-telepon.csv'))));
	expect(Object.keys(row!)).toEqual([
		...['keyHash', 'callHash', 'direction', 'outcome', 'ringAt', 'answeredAt', 'endedAt', 'agent', 'office'],
		'ticket',
	]);
	expect(row!.callHash).toMatch(/^[0-9a-f]{32}$/);
	expect(JSON.stringify(row)).not.toContain('000123');
});

describe('an item of a form', () => {
	const json = {
		...entryKinds.assessment.example,
		hardskill: 87,
		submittedAt: '2026-02-01',
		formMode: 'production',
	};
	const one = (more: object) =>
		run('checkRows', { kind: 'assessment', input: 'item' }, [{ json: { ...json, ...more } }]);

	it('is one row', async () => {
		const { items } = await one({});
		expect(items).toMatchObject([{ json: { hardskill: 87, softskill: 90, kind: 'ticket' } }]);
	});

	it('is told what is wrong without a line', async () => {
		const { items } = await one({ penilai: null });
		expect(items).toMatchObject([{ json: { rows: 0, problems: [{ line: null, column: 'penilai' }] } }]);
	});
});
