import {
	CREDENTIAL_BLANKING_VALUE,
	type ICredentialsDecrypted,
	type ICredentialTestFunctions,
	type IHookFunctions,
	type INode,
} from 'n8n-workflow';

import { open, openFile } from '../../nodes/intake/seal';

import { credential, message, post, SEAL, trigger } from './triggerRequest';

describe('construction', () => {
	const { description } = trigger;

	test('n8n leaves the body to us', () => {
		expect(description.version).toBe(1);
		expect(description.properties.find(({ name }) => name === 'options')).toMatchObject({
			type: 'hidden',
			default: { binaryData: true },
		});
	});

	test('GET and POST on one full path, answered by the workflow', () => {
		const path = { isFullPath: true, path: expect.stringMatching(/^=\{\{\$parameter\["path"\]\}\}/) };
		expect(description.webhooks).toEqual([
			{ name: 'setup', httpMethod: 'GET', responseMode: 'onReceived', ...path },
			{ name: 'default', httpMethod: 'POST', responseMode: 'responseNode', ...path },
		]);
		expect(description.properties.find(({ name }) => name === 'path')?.default).toBe('djbc-intake');
	});
});

describe('a message', () => {
	test('leaves as one sealed item and is answered later', async () => {
		const sent = message();
		const { outcome, item, json, answer, request } = await post({ body: sent });
		expect(outcome).toEqual({ workflowData: [[item]] });
		expect(answer.headersSent).toBe(false);
		expect(request.bodyRead).toBe(true);
		expect(item).not.toHaveProperty('binary');
		expect(json).toMatchObject({ schema: 'djbc.sealed.v1', channel: 'webchat', receivedAt: sent.receivedAt });
		expect(JSON.parse(open({ sealSecret: SEAL }, json.keyHash, json.sealed))).toEqual(sent);
		expect(JSON.stringify(outcome)).not.toContain('Budi');
		answer.answered();
	});

	test('carries inline attachments as encrypted binary without names', async () => {
		const contentBase64 = Buffer.from('isi rahasia').toString('base64');
		const link = { fileName: 'a.pdf', mimeType: 'application/pdf', url: 'https://media.example.go.id/1' };
		const inline = { fileName: 'KTP Budi.png', mimeType: 'image/png', contentBase64 };
		const { item, json, files, answer } = await post({ body: message({ attachments: [link, inline] }) });
		expect(Object.keys(item!.binary!)).toEqual(['sealed-1']);
		expect(files.map(([, name, type]) => [name, type])).toEqual([
			['sealed-1.bin', 'application/octet-stream'],
		]);
		expect(openFile({ sealSecret: SEAL }, json.keyHash, 1, files[0]![0]).toString()).toBe('isi rahasia');
		expect(JSON.stringify(item)).not.toContain('KTP');
		expect(JSON.stringify(item)).not.toContain(contentBase64);
		answer.answered();
	});

	test.each([
		'application/json',
		'Application/JSON',
		'application/json;charset="UTF-8"',
		'application/json; x=1',
	])('may come as %s', async (type) => {
		const { json, answer } = await post({ headers: { 'content-type': type } });
		expect(json.schema).toBe('djbc.sealed.v1');
		answer.answered();
	});
});

describe('activation', () => {
	const { checkExists, create, delete: remove } = trigger.webhookMethods.default;
	const node = {
		name: 'DJBC Intake Trigger',
		type: 't',
		id: '1',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	};
	const hooks = (data: unknown, fields: Record<string, unknown> = {}) =>
		({
			getCredentials: async () => data,
			getNode: () => node as INode,
			getNodeParameter: (name: string, fallback: unknown) => fields[name] ?? fallback,
		}) as unknown as IHookFunctions;

	test('always checks the credential and registers nothing outside', async () => {
		expect(await checkExists.call(hooks(credential))).toBe(false);
		expect(await create.call(hooks(credential))).toBe(true);
		expect(await remove.call(hooks(credential))).toBe(true);
	});

	test('learns the weights of categories, which loading the package does not', async () => {
		const learnedFrom = jest.fn();
		jest.doMock('../../nodes/policy/category/learned', () => ({ learnedFrom }));
		await jest.isolateModulesAsync(async () => {
			await import('../../nodes/DjbcHelpdesk/DjbcHelpdesk.node');
			await import('../../nodes/DjbcPolicy/DjbcPolicy.node');
			const { DjbcIntakeTrigger } = await import('../../nodes/DjbcIntakeTrigger/DjbcIntakeTrigger.node');
			const { webhookMethods } = new DjbcIntakeTrigger();
			const { defaultPolicy } = await import('../../nodes/policy/document');
			expect(learnedFrom).not.toHaveBeenCalled();
			await webhookMethods.default.create.call(hooks(credential));
			expect(learnedFrom.mock.calls).toEqual([[defaultPolicy().lexicon]]);
		});
		jest.dontMock('../../nodes/policy/category/learned');
	});

	test.each([
		[
			'empty',
			{ ...credential, keys: { key: [{ id: 'webchat', secret: '' }] } },
			'Key "webchat": the secret is empty.',
		],
		['short', { ...credential, keys: { key: [{ id: 'webchat', secret: 'short-one' }] } }, 'shorter than 16'],
		['no seal', { ...credential, sealSecret: '' }, 'The seal secret is empty.'],
	])('refuses: %s', async (_name, data, text) => {
		const error = await create.call(hooks(data)).catch((thrown: unknown) => thrown as Error);
		expect((error as Error).message).toContain(text);
		expect((error as Error).message).not.toContain('short-one');
	});

	describe('for a channel', () => {
		const channels = (...rows: object[]) => ({ channels: { channel: rows }, sealSecret: SEAL });
		const office = { office: 'KPPBC-MKS' };
		const meta = { source: 'meta', secret: 'app' };
		const why = async (data: unknown, fields: object) =>
			((await create.call(hooks(data, { ...office, ...fields })).catch((error: Error) => error)) as Error)
				.message;

		test.each<[string, object, object]>([
			['no key of IntakeMessage is needed', channels({ source: 'x', secret: 'consumer' }), { source: 'x' }],
			['Meta with a verify token', { ...channels(meta), verifyToken: 'token' }, { source: 'meta' }],
			[
				'the secret of its account',
				channels({ source: 'sms', secret: '' }, { source: 'sms', account: 'gsm', secret: 'x'.repeat(16) }),
				{ source: 'sms', account: 'gsm' },
			],
			[
				'the secret without account serves any',
				channels({ source: 'chatwoot', secret: 'made-by-it' }),
				{ source: 'chatwoot', account: 'makassar' },
			],
		])('%s', async (_name, data, fields) => {
			expect(await create.call(hooks(data, { ...office, ...fields }))).toBe(true);
		});

		test.each<[string, object, object, string]>([
			['no secret', channels(), { source: 'x' }, 'It has no secret of X: add one under Channel Secrets.'],
			['only of another', channels(meta), { source: 'whatsapp' }, 'no secret of WhatsApp Cloud'],
			['an empty secret', channels({ source: 'x', secret: '' }), { source: 'x' }, 'X: the secret is empty.'],
			[
				'a lost one',
				channels({ source: 'x', secret: CREDENTIAL_BLANKING_VALUE }),
				{ source: 'x' },
				'was lost when the credential was edited',
			],
			['no verify token', channels(meta), { source: 'meta' }, 'The verify token is empty.'],
			[
				'a blank secret',
				channels({ source: 'x', secret: '   ' }),
				{ source: 'x' },
				'X: the secret is empty.',
			],
			[
				'a blank verify token',
				{ ...channels(meta), verifyToken: '   ' },
				{ source: 'meta' },
				'The verify token is empty.',
			],
			[
				'a blank one of our own',
				channels({ source: 'sms', secret: ' '.repeat(20) }),
				{ source: 'sms' },
				'SMS Gateway: the secret is empty.',
			],
			[
				'a short one of our own',
				channels({ source: 'sms', secret: 'short-one' }),
				{ source: 'sms' },
				'shorter than 16',
			],
			[
				'a short one in the path',
				channels({ source: 'chatwoot', secret: 'short-one' }),
				{ source: 'chatwoot', unsigned: true },
				'shorter than 16',
			],
			[
				'no seal',
				{ channels: { channel: [{ source: 'x', secret: 'consumer' }] } },
				{ source: 'x' },
				'The seal secret is empty.',
			],
			['no office', channels(), { source: 'x', office: ' ' }, 'The field Office is empty'],
			['no header', channels(), { source: 'sms', proofHeader: ' ' }, 'The field Header is empty'],
		])('refuses: %s', async (_name, data, fields, text) => {
			const message = await why(data, fields);
			expect(message).toContain(text);
			expect(message).not.toContain('short-one');
		});
	});
});

test('the secret has its place in the path only where the admin wants it there', () => {
	const { path } = trigger.description.webhooks![1]!;
	const at = (fields: object) =>
		String(path)
			.slice(1)
			.replace(/\{\{(.*?)\}\}/g, (_all, code: string) =>
				String(new Function('$parameter', `return ${code}`)({ path: 'p', ...fields })),
			);
	expect(at({})).toBe('p');
	expect(at({ source: 'sms', proof: 'path' })).toBe('p/:secret');
	expect(at({ source: 'chatwoot', unsigned: true })).toBe('p/:secret');
	expect(at({ source: 'whatsapp', proof: 'path', unsigned: true })).toBe('p');
	expect(at({ source: 'sms', proof: 'header', unsigned: true })).toBe('p');
});

describe('test button of the credential', () => {
	const press = async (data: unknown) =>
		await trigger.methods.credentialTest.djbcIntakeApiTest.call(
			{} as ICredentialTestFunctions,
			{ id: '1', name: 'intake', type: 'djbcIntakeApi', data } as unknown as ICredentialsDecrypted,
		);

	test('names the keys', async () => {
		expect(await press(credential)).toEqual({
			status: 'OK',
			message: 'Keys: webchat. n8n signs as "webchat".',
		});
	});

	test('says what is wrong by key id, never the secret', async () => {
		const { status, message: text } = await press({
			...credential,
			keys: { key: [{ id: 'webchat', secret: 'short-one' }] },
		});
		expect(status).toBe('Error');
		expect(text).toBe('Key "webchat": the secret is shorter than 16 characters.');
		expect(await press(undefined)).toMatchObject({ status: 'Error' });
	});

	test('names the channels; they need no key', async () => {
		const channel = [
			{ source: 'x', secret: 'consumer' },
			{ source: 'sms', account: 'gsm', secret: 'x'.repeat(16) },
		];
		expect(await press({ ...credential, channels: { channel } })).toEqual({
			status: 'OK',
			message: 'Keys: webchat. n8n signs as "webchat". Channel secrets: X, SMS Gateway "gsm".',
		});
		expect(await press({ channels: { channel }, sealSecret: SEAL })).toMatchObject({
			status: 'OK',
			message: 'Channel secrets: X, SMS Gateway "gsm".',
		});
		expect(await press({ channels: { channel: [channel[0], channel[0]] }, sealSecret: SEAL })).toMatchObject({
			status: 'Error',
			message: 'X is there twice among the channel secrets: each account must differ.',
		});
	});
});
