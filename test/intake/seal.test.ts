import { open, openFile, seal, sealFile, SealFailure } from '../../nodes/intake/seal';
import { VECTOR } from './vector';

const secrets = { sealSecret: VECTOR.sealSecret };
const rotated = { sealSecret: 'seal-secret-of-today', previousSealSecret: VECTOR.sealSecret };
const iv = Buffer.from([...Array(12).keys()]);

function reasonOf(action: () => unknown): string {
	try {
		action();
		return 'opened';
	} catch (error) {
		return error instanceof SealFailure ? error.reason : String(error);
	}
}

test('known answer of the contract', () => {
	expect(seal(VECTOR.sealSecret, VECTOR.intakeId, VECTOR.sealedText, iv)).toBe(VECTOR.sealed);
	expect(open(secrets, VECTOR.intakeId, VECTOR.sealed)).toBe(VECTOR.sealedText);
});

test('the previous secret still opens, two seals of one text differ', () => {
	expect(open(rotated, VECTOR.intakeId, VECTOR.sealed)).toBe(VECTOR.sealedText);
	expect(seal(VECTOR.sealSecret, VECTOR.intakeId, 'x')).not.toBe(
		seal(VECTOR.sealSecret, VECTOR.intakeId, 'x'),
	);
});

test('text that does not open says why and nothing else', () => {
	const last = VECTOR.sealed.endsWith('g') ? 'w' : 'g';
	const tampered = VECTOR.sealed.slice(0, -1) + last;
	expect(reasonOf(() => open(secrets, VECTOR.intakeId, 'hello'))).toBe('format');
	expect(reasonOf(() => open(secrets, VECTOR.intakeId, 's1.be34a286.AAAA'))).toBe('format');
	expect(reasonOf(() => open({ sealSecret: 'another-seal-secret' }, VECTOR.intakeId, VECTOR.sealed))).toBe(
		'unknown_key',
	);
	expect(reasonOf(() => open(secrets, VECTOR.intakeId, VECTOR.sealed.replace('9Wq4', '9Wq5')))).toBe(
		'broken',
	);
	expect(reasonOf(() => open(secrets, VECTOR.intakeId, tampered))).toBe('broken');
	expect(reasonOf(() => open(secrets, '0'.repeat(32), VECTOR.sealed))).toBe('broken');
	expect(() => open(secrets, '0'.repeat(32), VECTOR.sealed)).toThrow(/does not open/);
});

test('files open only in their place, with the present or the previous secret', () => {
	const bytes = Buffer.from([0, 1, 2, 255]);
	const sealed = sealFile(VECTOR.sealSecret, VECTOR.intakeId, 1, bytes);
	expect(sealed).toHaveLength(12 + bytes.length + 16);
	expect(sealed.includes(bytes)).toBe(false);
	expect(openFile(secrets, VECTOR.intakeId, 1, sealed)).toEqual(bytes);
	expect(openFile(rotated, VECTOR.intakeId, 1, sealed)).toEqual(bytes);
	expect(reasonOf(() => openFile(secrets, VECTOR.intakeId, 0, sealed))).toBe('broken');
	expect(reasonOf(() => openFile({ sealSecret: 'another-seal-secret' }, VECTOR.intakeId, 1, sealed))).toBe(
		'broken',
	);
	expect(reasonOf(() => openFile(secrets, VECTOR.intakeId, 1, Buffer.alloc(5)))).toBe('format');
});

test('an empty file is a file', () => {
	const sealed = sealFile(VECTOR.sealSecret, VECTOR.intakeId, 0, Buffer.alloc(0));
	expect(openFile(secrets, VECTOR.intakeId, 0, sealed)).toHaveLength(0);
});
