import { sign } from '../../nodes/intake/signature';

import { credential, message, post, refused, SECRET } from './triggerRequest';

const MIB = 1024 * 1024;

describe('refusals', () => {
	test('405: IntakeMessage has no handshake', async () => {
		const answer = await refused({ webhook: 'setup' });
		expect(answer).toMatchObject({ status: 405, headers: { allow: 'POST' } });
	});

	test('413: by the length it announces, before a byte is read', async () => {
		const answer = await refused({
			headers: { 'content-length': String(10 * MIB + 1), 'content-encoding': 'gzip' },
		});
		expect(answer).toMatchObject({ status: 413, body: { error: 'too_large' } });
		expect(answer.request.bodyRead).toBe(false);
	});

	test("413: by n8n's own limit", async () => {
		const readRawBody = async () => {
			throw Object.assign(new Error('request entity too large'), { type: 'entity.too.large' });
		};
		const answer = await refused({ readRawBody, headers: { 'content-length': undefined } });
		expect(answer).toMatchObject({ status: 413, body: { error: 'too_large' }, log: [] });
	});

	test('413: 10 MiB and a byte without a length, though signed well', async () => {
		const answer = await refused({
			body: Buffer.alloc(10 * MIB + 1, 32),
			headers: { 'content-length': undefined },
		});
		expect(answer).toMatchObject({ status: 413, body: { error: 'too_large' } });
	});

	test('10 MiB are read', async () => {
		expect(await refused({ body: Buffer.alloc(10 * MIB, 32) })).toMatchObject({ status: 400 });
	});

	test.each([
		{ 'content-encoding': 'gzip' },
		{ 'content-encoding': 'identity' },
		{ 'content-type': undefined },
		{ 'content-type': 'text/plain' },
		{ 'content-type': 'application/jsonp' },
		{ 'content-type': 'multipart/form-data; boundary=x' },
		{ 'content-type': 'application/json; charset=iso-8859-1' },
	])('415: %j', async (headers) => {
		const answer = await refused({ headers });
		expect(answer).toMatchObject({ status: 415, body: { error: 'unsupported' } });
		expect(answer.request.bodyRead).toBe(false);
	});

	test.each([
		['forged', { 'x-intake-signature': `v1=${'0'.repeat(64)}` }],
		['unsigned', { 'x-intake-signature': undefined }],
		['of an unknown key', { 'x-intake-key': 'other' }],
	])('401: %s', async (_name, headers) => {
		expect(await refused({ headers })).toMatchObject({
			status: 401,
			body: { error: 'unauthorized' },
			log: [],
		});
	});

	test('401: signed well, five minutes ago', async () => {
		const body = JSON.stringify(message());
		const at = (seconds: number) => {
			const timestamp = String(Math.floor(Date.now() / 1000) - seconds);
			const signature = sign(SECRET, timestamp, Buffer.from(body));
			return { 'x-intake-timestamp': timestamp, 'x-intake-signature': signature };
		};
		expect(await refused({ body, headers: at(310) })).toMatchObject({ status: 401 });
		const { json, answer } = await post({ body, headers: at(290) });
		expect(json.schema).toBe('djbc.sealed.v1');
		answer.answered();
	});

	test('400: malformed, with nothing repeated', async () => {
		const answer = await refused({ body: '{"name":"Budi"' });
		expect(answer).toMatchObject({
			status: 400,
			body: { error: 'invalid', details: [{ path: '', rule: 'json' }] },
			log: [],
		});
	});

	test('400: schema, checks, and what the key may not send', async () => {
		const details = async (body: unknown) => (await refused({ body })).body;
		expect(await details(message({ Budi: 1 }))).toEqual({
			error: 'invalid',
			details: [{ path: '', rule: 'additionalProperties' }],
		});
		expect(await details(message({ receivedAt: '2999-01-01T00:00:00Z' }))).toEqual({
			error: 'invalid',
			details: [{ path: '/receivedAt', rule: 'future' }],
		});
		expect(await details(message({ sender: { kind: 'staff', id: 'u' } }))).toEqual({
			error: 'invalid',
			details: [{ path: '/sender/kind', rule: 'right' }],
		});
	});

	test('400: a body that breaks off', async () => {
		const readRawBody = async () => {
			throw Object.assign(new Error('request aborted: Budi'), { type: 'request.aborted' });
		};
		expect(await refused({ readRawBody })).toMatchObject({ status: 400, log: [] });
	});

	test('503: a credential that cannot be used; the log says why, the answer does not', async () => {
		const broken = await refused({ credential: { ...credential, sealSecret: 'short-secret' } });
		expect(broken).toMatchObject({ status: 503, headers: { 'retry-after': '30' }, body: { error: 'busy' } });
		expect(broken.log.join()).toContain('The seal secret is shorter than 16 characters.');
		expect(broken.log.join()).not.toContain('short-secret');
		const missing = await refused({ credential: new TypeError('no credential for Budi') });
		expect(missing).toMatchObject({ status: 503, body: { error: 'busy' } });
		expect(missing.log.join()).toContain('TypeError');
		expect(missing.log.join()).not.toContain('Budi');
	});

	test('500: anything else, with no word of it in log or answer', async () => {
		const prepareBinaryData = async () => {
			throw new RangeError('disk full while writing KTP Budi');
		};
		const contentBase64 = Buffer.from('x').toString('base64');
		const attachments = [{ fileName: 'KTP Budi.png', mimeType: 'image/png', contentBase64 }];
		const answer = await refused({ body: message({ attachments }), prepareBinaryData });
		expect(answer).toMatchObject({ status: 500, body: { error: 'internal' } });
		expect(answer.log).toHaveLength(1);
		expect(answer.log[0]).toContain('RangeError');
		expect(answer.log[0]).not.toContain('Budi');
	});
});
