import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axios from 'axios';
import type { IHttpRequestOptions, INodeProperties } from 'n8n-workflow';

import { DjbcIntakeApi } from '../../credentials/DjbcIntakeApi.credentials';
import { DjbcZammadApi } from '../../credentials/DjbcZammadApi.credentials';
import { readKeys } from '../../nodes/intake/keys';
import { verify } from '../../nodes/intake/signature';

const data = {
	keys: {
		key: [
			{ id: 'first', secret: 'secret-of-the-first', rights: ['user'], prefixes: '' },
			{ id: 'second', secret: 'secret-of-the-second', rights: ['user'], prefixes: '' },
		],
	},
	sealSecret: 'seal-test-secret',
};
const url = 'https://n8n.example/webhook/djbc-intake';

/** What n8n's HTTP client makes of the request: both of its helpers hand the body to axios as it is. */
async function sentOver(
	request: IHttpRequestOptions,
): Promise<{ headers: IncomingHttpHeaders; rawBody: Buffer }> {
	return await new Promise((resolve, reject) => {
		const server = createServer((incoming, answer) => {
			const parts: Buffer[] = [];
			incoming.on('data', (part: Buffer) => parts.push(part));
			incoming.on('end', () => {
				answer.end();
				server.close();
				resolve({ headers: incoming.headers, rawBody: Buffer.concat(parts) });
			});
		}).listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			axios({
				url: `http://127.0.0.1:${port}/`,
				method: 'POST',
				headers: request.headers as Record<string, string>,
				data: request.body,
			}).catch(reject);
		});
	});
}

async function signedBy(signAs: string, request: Partial<IHttpRequestOptions>) {
	const signed = await new DjbcIntakeApi().authenticate(
		{ ...data, signAs },
		{ url, method: 'POST', ...request },
	);
	const { headers, rawBody } = await sentOver(signed);
	const key = verify(
		{
			keyId: headers['x-intake-key'] as string,
			timestamp: headers['x-intake-timestamp'] as string,
			signature: headers['x-intake-signature'] as string,
			rawBody,
		},
		readKeys(data).keys,
		Date.now(),
	);
	return { signed, headers, rawBody: rawBody.toString(), key: key?.id };
}

describe('DJBC Intake API signs', () => {
	test.each([
		['an object', { text: 'café — 😀' }, '{"text":"café — 😀"}'],
		['a list', [1, 2], '[1,2]'],
		['JSON as text, with its spaces', ' { "text" : "café" }\n', ' { "text" : "café" }\n'],
		['text that is no JSON', 'not json', 'not json'],
		['bytes', Buffer.from('{"a":1} '), '{"a":1} '],
	])('%s exactly as it is sent', async (_name, body, sent) => {
		const { rawBody, key } = await signedBy('', { body: body as IHttpRequestOptions['body'], json: true });
		expect(rawBody).toBe(sent);
		expect(key).toBe('first');
	});

	test('as the key that is named, and says what it sends', async () => {
		const { headers, key } = await signedBy('second', {
			body: { a: 1 },
			headers: { 'Content-Type': 'text/plain', 'x-intake-key': 'forged', 'X-Other': 'kept' },
		});
		expect(key).toBe('second');
		expect(headers).toMatchObject({
			'content-type': 'application/json; charset=utf-8',
			'x-intake-key': 'second',
			'x-other': 'kept',
		});
	});

	test('a request without a body', async () => {
		const { signed, rawBody, key } = await signedBy('', {});
		expect(signed).not.toHaveProperty('body');
		expect(rawBody).toBe('');
		expect(key).toBe('first');
	});

	test.each([
		['a form', { form: { a: 1 } }],
		['form data', { formData: { a: 1 } }],
		['a stream', { body: { pipe: () => null } }],
		['search parameters', { body: new URLSearchParams('a=1') }],
	])('not %s', async (_name, request) => {
		const signing = new DjbcIntakeApi().authenticate(data, {
			url,
			...request,
		} as unknown as IHttpRequestOptions);
		await expect(signing).rejects.toThrow('JSON bodies only');
	});

	test('not with a broken credential', async () => {
		const signing = new DjbcIntakeApi().authenticate({ sealSecret: 'seal-test-secret' }, { url, body: '{}' });
		await expect(signing).rejects.toThrow('It has no key');
	});
});

describe('fields', () => {
	const intake = new DjbcIntakeApi();
	const zammad = new DjbcZammadApi();
	const fieldsOf = (name: string) =>
		(intake.properties.find((property) => property.name === name)?.options ?? []).flatMap((option) =>
			'values' in option ? option.values : [],
		);
	const [keyFields, channelFields] = [fieldsOf('keys'), fieldsOf('channels')];
	const hidden = (properties: INodeProperties[]) =>
		properties.filter(({ typeOptions }) => typeOptions?.password).map(({ name }) => name);

	test('secrets are hidden, those of keys and channels too', () => {
		expect(hidden(intake.properties)).toEqual(['verifyToken', 'sealSecret', 'previousSealSecret']);
		expect(hidden(keyFields)).toEqual(['secret', 'previousSecret']);
		expect(hidden(channelFields)).toEqual(['secret', 'previousSecret']);
		expect(hidden(zammad.properties)).toEqual(['token', 'webhookToken']);
	});

	test('have the names other rooms read', () => {
		expect(intake.name).toBe('djbcIntakeApi');
		expect(keyFields.map(({ name }) => name)).toEqual([
			'id',
			'secret',
			'previousSecret',
			'rights',
			'prefixes',
		]);
		expect(channelFields.map(({ name }) => name)).toEqual(['source', 'account', 'secret', 'previousSecret']);
		expect(zammad.name).toBe('djbcZammadApi');
		expect(zammad.properties.map(({ name }) => name)).toEqual([
			'baseUrl',
			'token',
			'systemId',
			'webhookToken',
			'ca',
		]);
	});

	test('lead to sections the README has', () => {
		const root = join(__dirname, '../..');
		const titles = readFileSync(join(root, 'README.md'), 'utf8').match(/^#+ .*$/gm) ?? [];
		const anchors = titles.map((line) => line.replace(/^#+ /, '').toLowerCase().replaceAll(' ', '-'));
		const codex = ['DjbcIntakeTrigger', 'DjbcPolicy', 'DjbcHelpdesk', 'DjbcSetup'].map((node) =>
			readFileSync(join(root, 'nodes', node, `${node}.node.json`), 'utf8'),
		);
		const links = [intake.documentationUrl, zammad.documentationUrl, ...codex].flatMap(
			(text) => text.match(/https:[^"]+/g) ?? [],
		);
		expect(links).toHaveLength(7);
		expect(links.filter((link) => !anchors.includes(link.split('#')[1]!))).toEqual([]);
	});

	test('Zammad is asked for JSON with the token', () => {
		expect(zammad.authenticate.properties.headers).toEqual({
			Authorization: '=Token token={{$credentials.token}}',
			Accept: 'application/json',
		});
	});
});
