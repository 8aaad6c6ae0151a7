import { parseIntake } from '../../nodes/intake/parse';
import { readSchema } from '../../nodes/intake/schema';
import { channels } from '../../nodes/policy/schema/services';
import { EXAMPLES_NOW, VALID } from './examples';
import { INVALID } from './invalidExamples';

const [, webchat] = VALID[0]!;
const [, withLink] = VALID[3]!;
const [, call] = VALID[4]!;

/** The web-chat example with some properties replaced, `undefined` ones left out. */
function changed(changes: Record<string, unknown>): unknown {
	return JSON.parse(JSON.stringify({ ...webchat, ...changes }));
}

function problemsOf(body: unknown): string[] {
	const read = readSchema(body);
	return 'problems' in read ? read.problems.map(({ path, rule }) => `${path} ${rule}`) : [];
}

describe('examples of the contract', () => {
	test.each(VALID)('valid: %s', (_name, message) => {
		expect(readSchema(message)).toEqual({ sent: message });
		expect(parseIntake(message, EXAMPLES_NOW)).toMatchObject({ ok: true, sent: message });
	});

	test.each(INVALID)('invalid: %s', (_name, message, problems) => {
		expect(readSchema(message)).toEqual({ problems });
		expect(parseIntake(message, EXAMPLES_NOW)).toEqual({ ok: false, problems });
	});
});

describe('rules of the schema', () => {
	test.each([
		['no object', 'text', ' type'],
		['an array', [], ' type'],
		['a missing part', changed({ thread: undefined }), '/thread required'],
		['a missing word', changed({ channel: undefined }), '/channel required'],
		['a missing version', changed({ schema: undefined }), '/schema required'],
		['another version', changed({ schema: 'djbc.intake.v2' }), '/schema const'],
		['a number for a word', changed({ type: 1 }), '/type enum'],
		['a number for a text', changed({ subject: 1 }), '/subject type'],
		['null', changed({ subject: null }), '/subject type'],
		['an empty text', changed({ body: { text: '' } }), '/body/text minLength'],
		[
			'an unknown name deeper down',
			changed({ sender: { kind: 'user', id: 'u', nik: '1' } }),
			'/sender additionalProperties',
		],
		[
			'too many meta',
			changed({ meta: Object.fromEntries([...Array(31).keys()].map((i) => [`m${i}`, ''])) }),
			'/meta maxProperties',
		],
		['a meta name', changed({ meta: { Budi: 'x' } }), '/meta propertyNames'],
		['a meta value', changed({ meta: { budi: 1 } }), '/meta type'],
		['a long meta value', changed({ meta: { budi: 'x'.repeat(501) } }), '/meta maxLength'],
		['no attachments in the list', changed({ attachments: [] }), '/attachments minItems'],
		[
			'an attachment without content',
			changed({ attachments: [{ fileName: 'a', mimeType: 'text/plain' }] }),
			'/attachments/0 oneOf',
		],
		[
			'a broken size',
			changed({ attachments: [{ fileName: 'a', mimeType: 'a/b', url: 'https://e.example', size: 1.5 }] }),
			'/attachments/0/size type',
		],
		[
			'a negative size',
			changed({ attachments: [{ fileName: 'a', mimeType: 'a/b', url: 'https://e.example', size: -1 }] }),
			'/attachments/0/size minimum',
		],
		[
			'a size over 25 MiB',
			changed({
				attachments: [{ fileName: 'a', mimeType: 'a/b', url: 'https://e.example', size: 26_214_401 }],
			}),
			'/attachments/0/size maximum',
		],
		[
			'a slash in a file name',
			changed({ attachments: [{ fileName: '../a', mimeType: 'a/b', url: 'https://e.example' }] }),
			'/attachments/0/fileName pattern',
		],
		[
			'seven levels of category',
			changed({ hints: { category: 'A::B::C::D::E::F::G' } }),
			'/hints/category pattern',
		],
		['a call without its data', { ...call, call: undefined }, '/call required'],
	])('%s', (_name, body, problem) => {
		expect(problemsOf(body)).toEqual([problem]);
	});

	test('lengths count code points', () => {
		expect(problemsOf(changed({ subject: '😀'.repeat(250) }))).toEqual([]);
		expect(problemsOf(changed({ subject: '😀'.repeat(251) }))).toEqual(['/subject maxLength']);
	});

	test('what is too long is not matched against a pattern that takes quadratic time', () => {
		const email = `a@${'.'.repeat(2_000_000)} `;
		expect(problemsOf(changed({ sender: { kind: 'user', id: 'u', email } }))).toEqual([
			'/sender/email maxLength',
		]);
	});

	test('names of unknown properties are not told', () => {
		const read = readSchema(changed({ 'Budi 0812': 1, __proto__x: 2 }));
		expect(read).toEqual({ problems: [{ path: '', rule: 'additionalProperties' }] });
		expect(problemsOf(JSON.parse('{"__proto__":{"kind":"user"}}'))).toContain(' additionalProperties');
	});

	test.each([
		['the message', '"__proto__":{"kind":"user"},"schema"', '"schema"', ''],
		['a part', '"sender":{"__proto__":{"id":"x"},', '"sender":{', '/sender'],
		['an attachment', '"attachments":[{"__proto__":[],', '"attachments":[{', '/attachments/0'],
	])('__proto__ is an unknown name in %s', (_name, forged, plain, path) => {
		const attachments = [{ fileName: 'a', mimeType: 'a/b', url: 'https://e.example' }];
		const body = JSON.stringify(changed({ attachments }));
		expect(problemsOf(JSON.parse(body))).toEqual([]);
		expect(problemsOf(JSON.parse(body.replace(plain, forged)))).toEqual([`${path} additionalProperties`]);
	});

	test('__proto__ is no name for meta', () => {
		const forged = (meta: string) =>
			problemsOf({ ...(changed({}) as object), meta: JSON.parse(meta) as unknown });
		expect(forged('{"__proto__":"x"}')).toEqual(['/meta propertyNames']);
		expect(forged('{"__proto__":{"a":"b"},"a":"b"}')).toEqual(['/meta propertyNames', '/meta type']);
	});

	test.each([null, [], ['a'], 'a', 1])('meta is no %j', (meta) => {
		expect(problemsOf(changed({ meta }))).toEqual(['/meta type']);
	});

	test('every channel of the policy may be sent', () => {
		const refused = channels.filter((channel) => problemsOf(changed({ channel })).length > 0);
		expect(refused).toEqual([]);
	});

	test('problems of several parts are told together, at most twenty', () => {
		expect(problemsOf(changed({ schema: 'x', receivedAt: 'x', body: undefined }))).toEqual([
			'/schema const',
			'/receivedAt pattern',
			' anyOf',
		]);
		const empty = Array.from({ length: 20 }, () => ({}));
		expect(problemsOf(changed({ attachments: empty }))).toHaveLength(20);
		expect(problemsOf(changed({ attachments: Array.from({ length: 100_000 }, () => ({})) }))[0]).toBe(
			'/attachments maxItems',
		);
	});

	test('links, close messages and calls need no text', () => {
		expect(problemsOf(withLink)).toEqual([]);
		expect(problemsOf(changed({ type: 'close', body: undefined }))).toEqual([]);
	});
});
