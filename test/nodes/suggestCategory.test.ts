import type { IDataObject } from 'n8n-workflow';

import { DjbcPolicy } from '../../nodes/DjbcPolicy/DjbcPolicy.node';
import { bodyHash, keyHash } from '../../nodes/intake/hashes';
import { seal } from '../../nodes/intake/seal';
import type { IntakeMessage } from '../../nodes/intake/types';

import { runNode } from './engine';
import { failureOf, resultOf } from './policyRun';

const SEAL = 'seal-test-secret';
const bribe = 'petugas KANARI minta uang pelicin 1 juta biar cepat';

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
		source: 'intake',
		keyHash: hash,
		bodyHash: bodyHash(message),
		threadHash: hash,
		channel: 'webchat',
		service: 'SVC-WEBCHAT',
		office: 'KPPBC-MKS',
		direction: 'in',
		role: 'user',
		receivedAt: '2026-01-12T02:00:00.000Z',
		arrivedAt: '2026-01-12T02:00:01.000Z',
		textLength: 44,
		attachmentSizes: [],
		sealed: seal(SEAL, hash, JSON.stringify(message)),
	};
}

describe('DJBC Policy: Suggest Category of a sealed item', () => {
	test('shows not a word of it, and passes the item on', async () => {
		const json = sealed(bribe);
		const binary = { 'sealed-0': { data: 'eA==', mimeType: 'application/octet-stream' } };
		const { items } = await runNode(new DjbcPolicy(), {
			items: [{ json, binary }],
			parameters: { operation: 'suggestCategory' },
			credentials: { djbcIntakeApi: { sealSecret: SEAL } },
		});
		expect(items[0]).toMatchObject({
			json: { ...json, category: { code: 'CPL::ETH', restricted: true, prefill: null, needsReview: true } },
			binary,
			pairedItem: { item: 0 },
		});
		const { reasons } = items[0]!.json.category as unknown as { reasons: object[] };
		expect(reasons.filter((reason) => 'words' in reason)).toEqual([]);
		expect(JSON.stringify(items).toLowerCase()).not.toMatch(/kanari|pelicin/);
	});

	test('refuses an item that is not sealed, and says what to connect', async () => {
		const error = await failureOf({ operation: 'suggestCategory' }, [{ text: 'x' }]);
		expect(error).toMatchObject({
			message: 'The item is not from the DJBC Intake Trigger',
			description: expect.stringContaining('Intake Trigger'),
		});
	});
});

describe('DJBC Policy: Suggest Category of a plain text', () => {
	const text = (text: string) => ({ operation: 'suggestCategory', readFrom: 'text', text });

	test('needs no credential and no item, so that an AI agent may call it, and tells all it found', async () => {
		const category = await resultOf('category', text('bagaimana cara daftar imei hp dari luar negeri?'));
		expect(category).toMatchObject({
			code: expect.stringMatching(/^INF::/),
			label: expect.any(String),
			confidence: expect.any(Number),
			language: 'id',
			needsReview: expect.any(Boolean),
			restricted: false,
			policyVersion: expect.any(String),
			policyHash: expect.stringMatching(/^[0-9a-f]{16}$/),
		});
		expect(Object.keys(category)).toEqual(expect.arrayContaining(['topic', 'prefill', 'reasons']));
	});

	test('quotes the words that spoke, since nothing here was sealed', async () => {
		const { reasons } = await resultOf('category', text(bribe));
		expect(JSON.stringify(reasons)).toContain('pelicin');
	});

	test('takes the channel into account: only some are official for complaints (CPL-1)', async () => {
		const by = async (channel: string) => await resultOf('category', { ...text(bribe), channel });
		expect([(await by('phone')).complaintOfficial, (await by('webchat')).complaintOfficial]).toEqual([
			true,
			false,
		]);
	});

	test.each(['', '  '])('refuses the empty text "%s" by its field', async (empty) => {
		expect(await failureOf(text(empty))).toMatchObject({
			message: 'The field Text is empty',
			context: { itemIndex: 0 },
		});
	});
});
