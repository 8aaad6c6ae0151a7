import type { IDataObject } from 'n8n-workflow';

import { DjbcPolicy } from '../../nodes/DjbcPolicy/DjbcPolicy.node';
import { bodyHash, keyHash } from '../../nodes/intake/hashes';
import { seal } from '../../nodes/intake/seal';
import type { IntakeMessage } from '../../nodes/intake/types';

import { executeContext } from './context';

const SEAL = 'seal-test-secret';

function sealed(text: string): IDataObject {
	const message: IntakeMessage = {
		schema: 'djbc.intake.v1',
		type: 'message',
		idempotencyKey: 'test:key:1',
		channel: 'webchat',
		receivedAt: '2026-01-12T02:00:00Z',
		source: { system: 'test', office: 'KPPBC-MKS' },
		thread: { key: 'test' },
		sender: { kind: 'user', id: 'u' },
		body: { text },
	};
	const hash = keyHash(message.idempotencyKey);
	return {
		schema: 'djbc.sealed.v1',
		type: 'message',
		keyHash: hash,
		bodyHash: bodyHash(message),
		threadHash: hash,
		channel: 'webchat',
		office: 'KPPBC-MKS',
		role: 'user',
		receivedAt: '2026-01-12T02:00:00.000Z',
		sealed: seal(SEAL, hash, JSON.stringify(message)),
	};
}

async function run(json: IDataObject, parameters: IDataObject, options: { continueOnFail?: boolean } = {}) {
	const binary = { 'sealed-0': { data: 'eA==', mimeType: 'application/octet-stream' } };
	const context = executeContext({
		items: [{ json, binary }],
		parameters,
		credentials: { djbcIntakeApi: { sealSecret: SEAL } },
		...options,
	});
	const [items] = await new DjbcPolicy().execute.call(context);
	return items![0]!;
}

describe('DJBC Policy', () => {
	test('suggests a category of a sealed item without showing a word of it, and passes the item on', async () => {
		const json = sealed('petugas KANARI minta uang pelicin 1 juta biar cepat');
		const item = await run(json, { operation: 'suggestCategory', readFrom: 'item' });
		expect(item.json).toMatchObject({
			...json,
			category: { code: 'CPL::ETH', restricted: true, prefill: null },
		});
		expect(JSON.stringify(item)).not.toContain('KANARI');
		expect(item.binary).toHaveProperty('sealed-0');
		expect(item.pairedItem).toEqual({ item: 0 });
	});

	test('suggests a category of a plain text without a credential', async () => {
		const item = await run(
			{},
			{
				operation: 'suggestCategory',
				readFrom: 'text',
				text: 'bagaimana cara daftar imei hp dari luar negeri?',
				channel: 'webchat',
			},
		);
		expect(item.json.category).toMatchObject({ restricted: false });
		expect((item.json.category as IDataObject).code).toMatch(/^INF/);
	});

	test('refuses an empty text and an item that is not sealed, by field and remedy', async () => {
		const text = { operation: 'suggestCategory', readFrom: 'text', text: ' ', channel: 'webchat' };
		await expect(run({}, text)).rejects.toThrow('The field Text is empty');
		await expect(
			run({ text: 'x' }, { operation: 'suggestCategory', readFrom: 'item' }),
		).rejects.toMatchObject({
			message: 'The item is not from the DJBC Intake Trigger',
			description: expect.stringContaining('Intake Trigger'),
		});
	});

	test('computes both promises of a web-chat', async () => {
		const item = await run(
			{ a: 1 },
			{
				operation: 'computeDue',
				channel: 'webchat',
				office: 'KPPBC-MKS',
				receivedAt: '2026-01-12T10:00:00+08:00',
				role: 'user',
			},
		);
		expect(item.json).toMatchObject({
			a: 1,
			clock: {
				state: 'running',
				service: 'SVC-WEBCHAT',
				failure: null,
				clocks: [
					{ rule: 'WEBCHAT-DIRECT', governs: true, state: 'running', dueAt: '2026-01-12T03:00:00.000Z' },
					{ rule: 'WEBCHAT-ESC', governs: false, state: 'none', dueAt: '2026-01-14T09:00:00.000Z' },
				],
			},
		});
	});

	test.each(['2026-01-12', '2026-01-12T10:00:00', 'besok', ''])(
		'refuses "%s" as a time',
		async (receivedAt) => {
			const parameters = {
				operation: 'computeDue',
				channel: 'webchat',
				office: 'KPPBC-MKS',
				receivedAt,
				role: 'user',
			};
			await expect(run({}, parameters)).rejects.toThrow('Received At is not an instant');
			const failed = await run({}, parameters, { continueOnFail: true });
			expect(failed).toEqual({
				json: {
					error: expect.stringMatching(/^The field Received At is not an instant\. Give an ISO 8601 time/),
				},
				pairedItem: { item: 0 },
			});
		},
	);

	test('a rule that fails stops nothing: state none and the reason in the item', async () => {
		const item = await run(
			{},
			{
				operation: 'computeDue',
				channel: 'webchat',
				office: 'KPPBC-MKS',
				receivedAt: '2031-01-06T02:00:00Z',
				role: 'user',
			},
		);
		expect(item.json.clock).toMatchObject({
			state: 'none',
			clocks: [],
			failure: { code: 'calendar_not_covered', reason: expect.stringContaining('OFFICE-MKS') },
		});
	});

	test('proposes a rank for a suspected complaint only', async () => {
		const complaint = await run(
			{},
			{ operation: 'rank', category: 'CPL::ETH', difficulty: '', priorityScale: '' },
		);
		expect(complaint.json.rank).toMatchObject({
			rank: 'R2',
			difficulty: 'D3',
			priorityScale: 'P1',
			status: 'PROPOSED',
		});
		const question = await run({}, { operation: 'rank', category: 'INF::KEP' });
		expect(question.json.rank).toMatchObject({ rank: null });
	});
});
