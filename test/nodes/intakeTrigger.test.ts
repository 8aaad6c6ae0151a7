import type { ICredentialsDecrypted, ICredentialTestFunctions, IHookFunctions, INode } from 'n8n-workflow';

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
		const path = { isFullPath: true, path: '={{$parameter["path"]}}' };
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
	const hooks = (data: unknown) =>
		({ getCredentials: async () => data, getNode: () => node as INode }) as unknown as IHookFunctions;

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
});
