import { instantOf } from '../../nodes/intake/instant';
import { linkProblem } from '../../nodes/intake/mediaLink';
import { parseIntake } from '../../nodes/intake/parse';
import type { IntakeMessage } from '../../nodes/intake/types';
import { EXAMPLES_NOW, VALID } from './examples';

const [, webchat] = VALID[0]!;
const [, typed] = VALID[1]!;
const [, call] = VALID[4]!;
const DAY = 24 * 3_600_000;

function parse(changes: object, hosts: string[] = [], now = EXAMPLES_NOW) {
	return parseIntake(JSON.parse(JSON.stringify({ ...webchat, ...changes })), now, hosts);
}

function problems(changes: object, hosts: string[] = [], now = EXAMPLES_NOW): string[] {
	const parsed = parse(changes, hosts, now);
	return parsed.ok ? [] : parsed.problems.map(({ path, rule }) => `${path} ${rule}`);
}

function kept(changes: object): IntakeMessage {
	const parsed = parse(changes);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.message;
}

function inline(content: Buffer | string, more: object = {}) {
	const contentBase64 = Buffer.from(content).toString('base64');
	return { attachments: [{ fileName: 'a.txt', mimeType: 'text/plain', contentBase64, ...more }] };
}

describe('times', () => {
	test.each([
		['2026-01-12T02:00:00Z', '2026-01-12T02:00:00.000Z'],
		['2026-01-12T09:00:00+07:00', '2026-01-12T02:00:00.000Z'],
		['2026-01-11T21:30:00.5-04:30', '2026-01-12T02:00:00.500Z'],
		['2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
		['1900-01-01T00:00:00Z', '1900-01-01T00:00:00.000Z'],
		['2999-12-31T23:59:59.999Z', '2999-12-31T23:59:59.999Z'],
	])('%s is %s', (text, utc) => expect(new Date(instantOf(text)!).toISOString()).toBe(utc));

	test.each([
		'2026-02-29T00:00:00Z',
		'2026-13-01T00:00:00Z',
		'2026-00-10T00:00:00Z',
		'2026-04-31',
		'2026-01-00',
		'2026-01-12T24:00:00Z',
		'2026-01-12T23:60:00Z',
		'2026-01-12T23:59:60Z',
		'2026-01-12T00:00:00+24:00',
		'2026-01-12T00:00:00+07:60',
		'0000-01-01T00:00:00Z',
		'1899-12-31T23:59:59Z',
		'1900-01-01T06:59:59+07:00',
		'1900-01-01T00:00:00+07:00',
		'1899-12-31T23:00:00-07:00',
		'1899-12-31',
		'3000-01-01',
		'2999-12-31T23:59:59-07:00',
		'3000-01-01T06:59:59+07:00',
		'9999-12-31T23:59:59-07:00',
	])('%s is no time', (text) => expect(instantOf(text)).toBeNull());

	test('no real date is refused wherever it stands', () => {
		expect(problems({ receivedAt: '2026-02-30T00:00:00Z' })).toEqual(['/receivedAt format']);
		expect(problems({ replyWindowUntil: '2026-01-13T25:00:00Z' })).toEqual(['/replyWindowUntil format']);
		expect(problems({ receivedAt: '0000-01-01T00:00:00Z' })).toEqual(['/receivedAt format']);
		expect(problems({ replyWindowUntil: '9999-12-31T23:59:59-07:00' })).toEqual(['/replyWindowUntil format']);
		expect(problems({ document: { type: 'PIB', number: '1', date: '2026-02-30' } })).toEqual([
			'/document/date format',
		]);
		const times = { ...call.call, answeredAt: '2026-01-12T09:61:00Z', endedAt: '2026-01-32T09:00:00Z' };
		expect(problems({ ...call, call: times })).toEqual(['/call/answeredAt format', '/call/endedAt format']);
	});

	test('two minutes ahead are taken, more are not', () => {
		expect(problems({ receivedAt: '2026-01-12T03:02:00Z' })).toEqual([]);
		expect(problems({ receivedAt: '2026-01-12T03:02:00.001Z' })).toEqual(['/receivedAt future']);
	});

	test('the clock counts from the provider, after seven days from us, unless a human typed the time', () => {
		const received = Date.parse('2026-01-12T02:00:00Z');
		expect(parse({}, [], received + 7 * DAY)).toMatchObject({ receivedAt: '2026-01-12T02:00:00.000Z' });
		expect(parse({}, [], received + 7 * DAY + 1)).toMatchObject({ receivedAt: '2026-01-19T02:00:00.001Z' });
		expect(parseIntake(typed, EXAMPLES_NOW + 30 * DAY)).toMatchObject({
			receivedAt: '2026-01-12T01:00:00.000Z',
		});
		expect(parse({}, [], received + 8 * DAY)).toMatchObject({ message: { receivedAt: webchat.receivedAt } });
	});
});

describe('links', () => {
	test.each([
		'https://127.0.0.1/a',
		'https://127.1/a',
		'https://2130706433/a',
		'https://0x7f.0.0.1/a',
		'https://10.0.0.1/a',
		'https://172.31.0.1/a',
		'https://192.168.1.1/a',
		'https://169.254.169.254/latest',
		'https://100.64.0.1/a',
		'https://192.0.2.1/a',
		'https://192.88.99.1/a',
		'https://198.51.100.1/a',
		'https://203.0.113.1/a',
		'https://0.0.0.0/a',
		'https://255.255.255.255/a',
		'https://[::1]/a',
		'https://[::]/a',
		'https://[fc00::1]/a',
		'https://[fe80::1]/a',
		'https://[::ffff:10.0.0.1]/a',
		'https://[64:ff9b::7f00:1]/a',
		'https://[2002:7f00:1::]/a',
		'https://[2001:db8::1]/a',
		'https://localhost/a',
		'https://api.localhost./a',
	])('%s is private', (url) => expect(linkProblem(url, [])).toBe('privateAddress'));

	test.each([
		'https://media.example.go.id/f/1',
		'https://8.8.8.8/a',
		'https://172.32.0.1/a',
		'https://[2606:4700::1]/a',
	])('%s may be fetched one day', (url) => expect(linkProblem(url, [])).toBeNull());

	test.each(['https://', 'https://user:word@e.example/a', 'https://a b/', 'https://e.example:99999/'])(
		'%s is no link',
		(url) => expect(linkProblem(url, [])).toBe('format'),
	);

	test('hosts are taken from the list when there is one', () => {
		const hosts = ['media.example.go.id', '*.example.com', 'e.example:8443'];
		expect(linkProblem('https://MEDIA.example.go.id/1', hosts)).toBeNull();
		expect(linkProblem('https://a.b.example.com/1', hosts)).toBeNull();
		expect(linkProblem('https://e.example:8443/1', hosts)).toBeNull();
		for (const url of [
			'https://example.com/',
			'https://xexample.com/',
			'https://e.example/',
			'https://evil.example/',
		]) {
			expect(linkProblem(url, hosts)).toBe('allowList');
		}
		const attachments = [{ fileName: 'a.pdf', mimeType: 'application/pdf', url: 'https://evil.example/a' }];
		expect(problems({ attachments }, hosts)).toEqual(['/attachments/0/url allowList']);
		expect(problems({ attachments })).toEqual([]);
	});
});

describe('attachments', () => {
	test('inline bytes fit what is said of them', () => {
		const sha256 = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
		expect(problems(inline('hello', { size: 5, sha256 }))).toEqual([]);
		expect(problems(inline('hello!', { size: 5, sha256 }))).toEqual([
			'/attachments/0/size size',
			'/attachments/0/sha256 sha256',
		]);
	});

	test('what is no base64 is refused, missing padding is not', () => {
		expect(problems(inline('x', { contentBase64: 'QUJDR' }))).toEqual([
			'/attachments/0/contentBase64 format',
		]);
		expect(problems(inline('x', { contentBase64: 'QUI', size: 2 }))).toEqual([]);
	});

	test.each([
		['Windows', Buffer.from('MZ\x90\x00')],
		['Linux', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2])],
		['macOS', Buffer.from([0xcf, 0xfa, 0xed, 0xfe, 7])],
		['macOS, universal', Buffer.from([0xca, 0xfe, 0xba, 0xbe, 0])],
		['a script', Buffer.from('#!/bin/sh\n')],
		['Android', Buffer.from('PK\u0003\u0004 AndroidManifest.xml')],
	])('a program for %s is refused by its bytes', (_name, bytes) => {
		expect(problems(inline(bytes))).toEqual(['/attachments/0/contentBase64 executable']);
	});

	test.each(['setup.exe', 'Faktur.PDF.EXE', 'run.bat. ', 'a.ps1', 'x.jar', 'link.lnk', 'a.vbs\u200E'])(
		'%s is refused by its name',
		(fileName) =>
			expect(problems(inline('hello', { fileName }))).toEqual(['/attachments/0/fileName executable']),
	);

	test('a program is refused by its declared type, behind a link too', () => {
		const attachments = [{ fileName: 'a', mimeType: 'application/x-msdownload', url: 'https://e.example/a' }];
		expect(problems({ attachments })).toEqual(['/attachments/0/mimeType executable']);
	});

	test.each(['pib.pdf', 'foto.jpg', 'exe', 'data.exe.zip'])('%s is taken', (fileName) =>
		expect(problems(inline('hello', { fileName }))).toEqual([]),
	);
});

describe('texts', () => {
	test('are kept in NFC, with plain line ends, without control characters and html', () => {
		const text = 'cafe\u0301\r\nsatu\rdua\tti\u0000ga\u0085\u001b[0m\ud800';
		const { body } = kept({ body: { text, html: '<script>x</script>' } });
		expect(body).toEqual({ text: 'caf\u00e9\nsatu\ndua\ttiga[0m\ufffd' });
	});

	test('other texts are cleaned as well, keys and ids are not touched', () => {
		const message = kept({
			subject: 'Tanya\u0007',
			sender: { kind: 'user', id: 'cafe\u0301', name: 'Bu\u0000di', handle: '\u0001', company: 'PT\u007f X' },
			thread: { key: 'cafe\u0301', groupName: 'A\u0000' },
			document: { type: 'PIB\u0000', number: '1\u0000', office: 'X\u0000' },
			externalTicket: 'T\u0000',
			meta: { note: 'a\u0000b' },
		});
		expect(message).toMatchObject({
			subject: 'Tanya',
			sender: { kind: 'user', id: 'cafe\u0301', name: 'Budi', company: 'PT X' },
			thread: { key: 'cafe\u0301', groupName: 'A' },
			document: { type: 'PIB', number: '1', office: 'X' },
			externalTicket: 'T',
			meta: { note: 'ab' },
		});
		expect(message.sender).not.toHaveProperty('handle');
		expect(message.idempotencyKey).toBe(webchat.idempotencyKey);
	});

	test('the message as sent stays as it was, for its hash', () => {
		const parsed = parse({ body: { text: 'a\u0000', html: 'b' } });
		expect(parsed).toMatchObject({ sent: { body: { text: 'a\u0000', html: 'b' } } });
	});

	test('nothing left of a required text is as good as no text', () => {
		expect(problems({ body: { text: '\u0000\u0001' } })).toEqual(['/body/text minLength']);
		expect(problems(inline('hello', { fileName: '\u007f' }))).toEqual(['/attachments/0/fileName minLength']);
		expect(problems({ ...call, call: { ...call.call, callId: '\u0000' } })).toEqual([
			'/call/callId minLength',
		]);
	});

	test('control characters in what is looked up letter by letter are refused', () => {
		expect(
			problems({
				source: { system: 's\n', office: 'X\u0000', account: '\n' },
				thread: { key: 't\u0000' },
				sender: { kind: 'user', id: 'u\n' },
			}),
		).toEqual([
			'/source/system control',
			'/source/office control',
			'/source/account control',
			'/thread/key control',
			'/sender/id control',
		]);
	});
});
