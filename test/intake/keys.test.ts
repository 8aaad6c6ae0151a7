import { CREDENTIAL_BLANKING_VALUE, CREDENTIAL_EMPTY_VALUE } from 'n8n-workflow';
import { KeysFailure, readKeys, readSealSecrets } from '../../nodes/intake/keys';

const key = {
	id: 'webchat',
	secret: 'secret-of-webchat',
	rights: ['user', 'staff'],
	prefixes: ' chatwoot: ,relay:\n',
};
const credential = { keys: { key: [key] }, sealSecret: 'seal-test-secret' };

function problemsOf(data: unknown, read: (data: unknown) => unknown = readKeys): string[] {
	try {
		read(data);
		return [];
	} catch (error) {
		return error instanceof KeysFailure ? error.problems : [String(error)];
	}
}

test('a credential of one key', () => {
	const { keys, signAs, ...rest } = readKeys({ ...credential, mediaHosts: ' Media.Example, *.e.example ' });
	expect([...keys]).toEqual([
		[
			'webchat',
			{
				id: 'webchat',
				secret: 'secret-of-webchat',
				rights: ['user', 'staff'],
				prefixes: ['chatwoot:', 'relay:'],
			},
		],
	]);
	expect(signAs.id).toBe('webchat');
	expect(rest).toEqual({
		sealSecret: 'seal-test-secret',
		verifyToken: '',
		mediaHosts: ['media.example', '*.e.example'],
	});
});

test('many keys with previous secrets; one of them signs', () => {
	const other = { id: ' relay ', secret: 'secret-of-the-relay', previousSecret: 'secret-of-yesterday' };
	const { keys, signAs, previousSealSecret } = readKeys({
		keys: { key: [key, other] },
		signAs: 'relay',
		sealSecret: 'seal-test-secret',
		previousSealSecret: 'seal-of-yesterday',
	});
	expect(keys.get('relay')).toMatchObject({
		previousSecret: 'secret-of-yesterday',
		rights: ['user'],
		prefixes: [],
	});
	expect(signAs).toBe(keys.get('relay'));
	expect(previousSealSecret).toBe('seal-of-yesterday');
});

test.each([
	['no keys', { keys: {} }, /no key/],
	['an empty list of keys', { keys: { key: [] } }, /no key/],
	['no id', { keys: { key: [{ ...key, id: ' ' }] } }, /^Key number 1 has no id/],
	['an id with a space', { keys: { key: [{ ...key, id: 'web chat' }] } }, /plain ASCII/],
	['an id twice', { keys: { key: [key, { ...key, id: 'webchat ' }] } }, /"webchat" is there twice/],
	['no secret', { keys: { key: [{ ...key, secret: '' }] } }, /^Key "webchat": the secret is empty/],
	['a blank secret', { keys: { key: [{ ...key, secret: ' '.repeat(20) }] } }, /: the secret is empty/],
	[
		'a secret long only by its blanks',
		{ keys: { key: [{ ...key, secret: `short${' '.repeat(20)}` }] } },
		/shorter than 16/,
	],
	['a short secret', { keys: { key: [{ ...key, secret: 'x'.repeat(15) }] } }, /shorter than 16/],
	[
		'a short previous secret',
		{ keys: { key: [{ ...key, previousSecret: 'short' }] } },
		/previous secret is shorter/,
	],
	['the same secret twice', { keys: { key: [{ ...key, previousSecret: key.secret }] } }, /equals the secret/],
	['no rights', { keys: { key: [{ ...key, rights: [] }] } }, /no rights/],
	['unknown rights', { keys: { key: [{ ...key, rights: ['admin'] }] } }, /wrong shape/],
	['an unknown signer', { signAs: 'nobody' }, /"nobody", which is no key id/],
	['no seal secret', { sealSecret: '' }, /^The seal secret is empty/],
	['a blank seal secret', { sealSecret: ' '.repeat(20) }, /^The seal secret is empty/],
	['a short seal secret', { sealSecret: 'short' }, /^The seal secret is shorter/],
	['the same seal secret twice', { previousSealSecret: 'seal-test-secret' }, /equals the seal secret/],
	[
		'a secret n8n has lost',
		{ keys: { key: [{ ...key, secret: CREDENTIAL_BLANKING_VALUE }] } },
		/enter it again/,
	],
])('refused: %s', (_name, change, problem) => {
	const problems = problemsOf({ ...credential, ...change });
	expect(problems).toHaveLength(1);
	expect(problems[0]).toMatch(problem);
	expect(problems[0]).not.toContain('secret-of-webchat');
	expect(problems[0]).not.toContain('seal-test');
});

test('all mistakes are told at once, none of them twice', () => {
	expect(problemsOf({})).toEqual([
		'It has no key: add one with an id and a secret.',
		'The seal secret is empty.',
	]);
	expect(problemsOf(null)).toEqual(['Field data has the wrong shape.']);
});

test.each([CREDENTIAL_EMPTY_VALUE, ' '.repeat(20)])('%j in a field is an empty field', (previousSecret) => {
	const { keys } = readKeys({ ...credential, keys: { key: [{ ...key, previousSecret }] } });
	expect(keys.get('webchat')).not.toHaveProperty('previousSecret');
});

test('who only opens needs no keys', () => {
	expect(readSealSecrets({ sealSecret: 'seal-test-secret' })).toEqual({ sealSecret: 'seal-test-secret' });
	expect(problemsOf({}, readSealSecrets)).toEqual(['The seal secret is empty.']);
});
