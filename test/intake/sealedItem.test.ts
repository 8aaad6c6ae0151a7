import { parseIntake } from '../../nodes/intake/parse';
import { open, openFile } from '../../nodes/intake/seal';
import { sealMessage } from '../../nodes/intake/sealedItem';
import type { IntakeMessage } from '../../nodes/intake/types';
import { EXAMPLES_NOW, VALID } from './examples';
import { VECTOR } from './vector';

const secrets = { sealSecret: VECTOR.sealSecret };
const ARRIVED = Date.parse('2026-01-12T02:00:01.412Z');

function sealed(message: unknown, arrived = EXAMPLES_NOW) {
	const parsed = parseIntake(message, arrived);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return sealMessage(parsed, VECTOR.sealSecret, arrived);
}

test("the contract's own item", () => {
	const { item, files } = sealed(JSON.parse(VECTOR.body), ARRIVED);
	expect(files).toEqual([]);
	expect(item).toEqual({
		schema: 'djbc.sealed.v1',
		type: 'message',
		source: 'intake',
		keyHash: VECTOR.intakeId,
		bodyHash: VECTOR.bodyHash,
		threadHash: VECTOR.threadHash,
		channel: 'webchat',
		service: 'SVC-WEBCHAT',
		office: 'KPPBC-MKS',
		direction: 'in',
		role: 'user',
		receivedAt: '2026-01-12T02:00:00.000Z',
		arrivedAt: '2026-01-12T02:00:01.412Z',
		textLength: 44,
		attachmentSizes: [],
		sealed: expect.stringMatching(/^s1\.be34a286\.[A-Za-z0-9_-]+$/),
	});
	expect(JSON.parse(open(secrets, item.keyHash, item.sealed))).toEqual(JSON.parse(VECTOR.body));
});

test('the clock of a call counts from its end, or from its ringing where no end is told', () => {
	const [, missed] = VALID.find(([name]) => name === 'missed call with a number')!;
	const { endedAt: _endedAt, ...open } = missed.call!;
	const of = (call: IntakeMessage['call']) => sealed({ ...missed, call }).item.receivedAt;
	expect([of(missed.call), of(open)]).toEqual(['2026-01-12T02:10:31.000Z', '2026-01-12T02:10:00.000Z']);
});

test('inline bytes become encrypted files and leave the message, links stay in it', () => {
	const link = {
		fileName: 'a.pdf',
		mimeType: 'application/pdf',
		url: 'https://media.example.go.id/1',
		size: 9,
	};
	const inline = {
		fileName: 'b.txt',
		mimeType: 'text/plain',
		contentBase64: Buffer.from('rahasia').toString('base64'),
	};
	const [, webchat] = VALID[0]!;
	const { item, files } = sealed({ ...webchat, attachments: [link, inline] });

	expect(item.attachmentSizes).toEqual([9, 7]);
	expect(files.map(({ index }) => index)).toEqual([1]);
	expect(files[0]!.bytes.toString('latin1')).not.toContain('rahasia');
	expect(openFile(secrets, item.keyHash, 1, files[0]!.bytes).toString()).toBe('rahasia');
	const message = JSON.parse(open(secrets, item.keyHash, item.sealed)) as IntakeMessage;
	expect(message.attachments).toEqual([link, { fileName: 'b.txt', mimeType: 'text/plain' }]);
});

test('a link without a size counts as nothing', () => {
	const [, linked] = VALID[3]!;
	expect(sealed(linked).item).toMatchObject({ attachmentSizes: [0], textLength: 0 });
});

test.each([
	['a staff echo', VALID[2]![1], { direction: 'out', role: 'staff' }],
	['an answered call', VALID[4]![1], { direction: 'in', type: 'call', channel: 'phone' }],
	[
		'an outgoing call',
		{ ...VALID[4]![1], call: { ...VALID[4]![1].call, direction: 'out' } },
		{ direction: 'out' },
	],
	['a close', { ...VALID[0]![1], type: 'close', body: undefined }, { direction: 'in', type: 'close' }],
])('%s', (_name, message, expected) => {
	expect(sealed(JSON.parse(JSON.stringify(message))).item).toMatchObject(expected);
});

test('an office nobody knows is left out of what stands in clear', () => {
	const [, webchat] = VALID[0]!;
	const { item } = sealed({ ...webchat, source: { system: 'chatwoot', office: 'Budi 0812' } });
	expect(item).toMatchObject({ office: '', service: '' });
	expect(JSON.stringify(item)).not.toContain('Budi');
});

test('nothing personal stands in clear', () => {
	for (const [, message] of VALID) {
		const { sealed: _cipher, ...clear } = sealed(message).item as unknown as Record<string, unknown>;
		const text = JSON.stringify(clear);
		for (const secret of [
			'Budi',
			'budi',
			'6281234567890',
			'PIB',
			'000123',
			'chatwoot:',
			'Maraga',
			'pib.pdf',
			'wamid',
		]) {
			expect(text).not.toContain(secret);
		}
		expect(_cipher).toEqual(expect.any(String));
	}
});
