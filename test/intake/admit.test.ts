import { admit } from '../../nodes/intake/admit';
import { readKeys } from '../../nodes/intake/keys';
import { sign } from '../../nodes/intake/signature';
import { EXAMPLES_NOW, VALID } from './examples';
import { VECTOR } from './vector';

const [, webchat] = VALID[0]!;
const [, staff] = VALID[2]!;
const keys = readKeys({
	keys: {
		key: [
			{ id: 'demo', secret: VECTOR.secret, rights: ['user'], prefixes: 'chatwoot:' },
			{ id: 'staff', secret: 'secret-of-the-staff', rights: ['staff'] },
		],
	},
	sealSecret: VECTOR.sealSecret,
});

function admitted(body: unknown, keyId = 'demo', change: object = {}) {
	const rawBody = Buffer.isBuffer(body)
		? body
		: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
	const timestamp = String(EXAMPLES_NOW / 1000);
	const signature = sign(keys.keys.get(keyId)!.secret, timestamp, rawBody);
	return admit({ keyId, timestamp, signature, rawBody, ...change }, keys, EXAMPLES_NOW);
}

test('a signed message of the contract', () => {
	expect(admitted(webchat)).toMatchObject({ ok: true, message: webchat });
});

test('the signature comes before everything else', () => {
	const refusal = { refusal: { status: 401, body: { error: 'unauthorized' } } };
	expect(admitted('{broken', 'demo', { signature: 'v1=0' })).toEqual(refusal);
	expect(admitted(webchat, 'staff', { keyId: 'demo' })).toEqual(refusal);
});

test.each([
	['broken JSON', '{"schema":'],
	['nothing', ''],
	['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
])('%s is no message', (_name, body) => {
	expect(admitted(body)).toEqual({
		refusal: { status: 400, body: { error: 'invalid', details: [{ path: '', rule: 'json' }] } },
	});
});

test('null is JSON but no message', () => {
	expect(admitted('null')).toMatchObject({ refusal: { body: { details: [{ path: '', rule: 'type' }] } } });
});

test('a key sends only what begins with its prefixes, in the names it has a right to', () => {
	const details = (body: unknown, keyId: string) => {
		const answer = admitted(body, keyId);
		return 'refusal' in answer ? answer.refusal.body.details : [];
	};
	expect(details({ ...webchat, idempotencyKey: 'x'.repeat(8), thread: { key: 'y' } }, 'demo')).toEqual([
		{ path: '/idempotencyKey', rule: 'prefix' },
		{ path: '/thread/key', rule: 'prefix' },
	]);
	expect(details(staff, 'demo')).toEqual([{ path: '/sender/kind', rule: 'right' }]);
	expect(details(webchat, 'staff')).toEqual([{ path: '/sender/kind', rule: 'right' }]);
	expect(details(staff, 'staff')).toEqual([]);
});
