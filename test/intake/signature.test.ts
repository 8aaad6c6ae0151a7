import type { IntakeKey } from '../../nodes/intake/keys';
import { sign, verify } from '../../nodes/intake/signature';
import { VECTOR } from './vector';

const key: IntakeKey = { id: 'demo', secret: VECTOR.secret, rights: ['user'], prefixes: [] };
const keys = new Map([[key.id, key]]);
const now = Number(VECTOR.timestamp) * 1000;
const rawBody = Buffer.from(VECTOR.body);
const request = { keyId: 'demo', timestamp: VECTOR.timestamp, signature: VECTOR.signature, rawBody };

test('known answer of the contract, over 346 bytes', () => {
	expect(rawBody).toHaveLength(346);
	expect(sign(VECTOR.secret, VECTOR.timestamp, rawBody)).toBe(VECTOR.signature);
	expect(sign(VECTOR.secret, VECTOR.timestamp, VECTOR.body)).toBe(VECTOR.signature);
	expect(verify(request, keys, now)).toBe(key);
});

test('one of several signatures suffices, by the secret or the previous one', () => {
	const rotated = { ...key, secret: 'secret-of-tomorrow', previousSecret: VECTOR.secret };
	expect(verify(request, new Map([['demo', rotated]]), now)).toBe(rotated);
	expect(verify({ ...request, signature: `v1=${'0'.repeat(64)}, ${VECTOR.signature}` }, keys, now)).toBe(key);
});

test('300 seconds either way', () => {
	for (const seconds of [-300, 300]) expect(verify(request, keys, now + seconds * 1000)).toBe(key);
	for (const seconds of [-301, 301]) expect(verify(request, keys, now + seconds * 1000)).toBeNull();
});

test.each([
	['no key id', { keyId: undefined }],
	['an unknown key id', { keyId: 'other' }],
	['a name of every object', { keyId: 'constructor' }],
	['no time', { timestamp: undefined }],
	['a time that is none', { timestamp: '1768183200.0' }],
	['another time', { timestamp: '1768183201' }],
	['no signature', { signature: undefined }],
	['an empty signature', { signature: '' }],
	['no version', { signature: VECTOR.signature.slice(3) }],
	['upper case', { signature: VECTOR.signature.toUpperCase() }],
	['another body', { rawBody: Buffer.from(`${VECTOR.body}\n`) }],
	['the body in ASCII', { rawBody: Buffer.from(VECTOR.body.replace('é', '\\u00e9')) }],
])('refused: %s', (_name, change) => {
	expect(verify({ ...request, ...change }, keys, now)).toBeNull();
});

test('an unknown key id is refused even when signed with the stand-in', () => {
	const signature = sign('no key has this id', VECTOR.timestamp, rawBody);
	expect(verify({ ...request, keyId: 'other', signature }, keys, now)).toBeNull();
});
