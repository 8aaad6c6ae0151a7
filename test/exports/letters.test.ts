import { letterDocument } from '../../nodes/exports';
import { letterOf } from '../../nodes/exports/letters/letter';
import { defaultPolicy } from '../../nodes/policy/document';

import { paragraphs, unzipped } from './docx';

const { templates } = defaultPolicy();
const AT = Date.parse('2026-01-12T03:00:00Z');
const LETTERS = ['memo-escalation', 'letter-escalation', 'memo-ethics', 'memo-crime'];

const values = (more: Record<string, string> = {}) => ({
	penerima: 'Kepala Bagian Umum, Direktorat Kepatuhan Internal',
	penandatangan: 'Kepala Subdirektorat',
	kantor: 'Contact Center',
	nomor_tiket: '70123456789',
	kategori: 'Keluhan pelayanan',
	saluran: 'Web-chat',
	tanggal_terima: '12 Januari 2026 pukul 10.00 WIB',
	batas_waktu: '13 Januari 2026 pukul 17.00 WIB',
	uraian: 'Antrean tidak dilayani.',
	...more,
});

const draft = async (template: string, more?: Record<string, string>) =>
	await letterDocument(letterOf(templates[template]!, values(more)), AT);

test('a nota dinas has the parts of its form, with blanks for what only a human knows', async () => {
	const lines = paragraphs(await draft('memo-ethics'));
	expect(lines.slice(0, 3)).toEqual([
		'KEMENTERIAN KEUANGAN REPUBLIK INDONESIA',
		'DIREKTORAT JENDERAL BEA DAN CUKAI',
		'Direktorat PPKC',
	]);
	expect(lines.slice(3, 11)).toEqual([
		'NOTA DINAS',
		'NOMOR ....................',
		'Yth.\t:\tKepala Bagian Umum, Direktorat Kepatuhan Internal',
		'Dari\t:\tDirektur PPKC',
		'Sifat\t:\tRahasia',
		'Lampiran\t:\t....................',
		'Hal\t:\tPenerusan laporan dugaan pelanggaran kode etik pegawai',
		'Tanggal\t:\t....................',
	]);
	expect(lines).toContain('Antrean tidak dilayani.');
	expect(lines.slice(-5)).toEqual([
		'Direktur PPKC,',
		'....................',
		'NIP ....................',
		'Tembusan:',
		'....................',
	]);
});

test.each(LETTERS)('%s leaves no variable open, whatever is not known', async (template) => {
	const all = paragraphs(await draft(template)).join('\n');
	expect(all).not.toMatch(/[{}]|undefined/);
	const nothing = paragraphs(await letterDocument(letterOf(templates[template]!, {}), AT)).join('\n');
	expect(nothing).not.toMatch(/[{}]|undefined/);
	expect(nothing).toContain('nomor tiket ....................');
	expect(letterOf(templates[template]!, values()).map(({ kind }) => kind)).toEqual(
		expect.arrayContaining(['letterhead', 'head', 'account', 'paragraph', 'signature', 'copies']),
	);
});

test('what a user wrote stays text: markup, emoji, marks of direction, control characters, 20,000 characters', async () => {
	const written = [
		'<w:p>&amp; "kutip" \'satu\' ]]> 😡👨‍👩‍👧 العربية \u200fkanan',
		'depan\u202egnakaleb\u202c\u2066\u0000\u0008\ud800akhir\ufffe',
		'Tembusan: Direktur',
		'',
		'NIP 123',
		'Nomor : palsu',
		'{{penandatangan}} $& $1',
		'x'.repeat(20_000),
	].join('\n');
	const document = await draft('memo-crime', { uraian: written });
	const lines = paragraphs(document);
	const account = letterOf(templates['memo-crime']!, values({ uraian: written })).find(
		({ kind }) => kind === 'account',
	);
	expect(account).toEqual({
		kind: 'account',
		lines: [
			'<w:p>&amp; "kutip" \'satu\' ]]> 😡👨‍👩‍👧 العربية \u200fkanan',
			'depangnakalebakhir',
			'Tembusan: Direktur',
			'',
			'NIP 123',
			'Nomor : palsu',
			'{{penandatangan}} $& $1',
			'x'.repeat(20_000),
		],
	});
	expect(unzipped(document).get('word/document.xml')).toContain('&lt;w:p&gt;&amp;amp; &quot;kutip&quot;');
	expect(lines).toEqual(expect.arrayContaining(['depangnakalebakhir', 'NIP 123', 'x'.repeat(20_000)]));
});

test('the same letter at the same instant is the same bytes, and bears no other time', async () => {
	const one = await draft('memo-escalation');
	jest.useFakeTimers({ now: Date.parse('2031-05-06T07:08:09Z') });
	const later = await draft('memo-escalation').finally(() => jest.useRealTimers());
	expect(later.equals(one)).toBe(true);
	expect(unzipped(one).get('docProps/core.xml')).toContain('>2026-01-12T03:00:00Z</dcterms:created>');
});

test('its properties name the package and nobody, and nothing of the case', async () => {
	const files = unzipped(await draft('memo-ethics', { uraian: 'KANARI', nomor_tiket: '70999' }));
	const others = [...files].filter(([path]) => path !== 'word/document.xml');
	expect(others.map(([, text]) => text).join('\n')).not.toMatch(/KANARI|70999|Direktorat/);
	const core = files.get('docProps/core.xml')!;
	expect(core.replaceAll(/<[^>]*>/g, ' ').trim()).toBe(
		'n8n-nodes-djbc-helpdesk n8n-nodes-djbc-helpdesk 2026-01-12T03:00:00Z 2026-01-12T03:00:00Z'.replaceAll(
			' ',
			'  ',
		),
	);
});
