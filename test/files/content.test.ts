import { contentOf } from '../../nodes/files/contentType';
import { isExecutableContent, isExecutableName } from '../../nodes/files/executable';
import { judge } from '../../nodes/files/judge';

const hex = (text: string) => Buffer.concat([Buffer.from(text, 'hex'), Buffer.alloc(64, 0xe9)]);
const OOXML = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const SVG = Buffer.from('<svg xmlns="x"><script>1</script></svg>');
const PAGE = Buffer.from('<!DOCTYPE html><title>Masuk</title>');
const PDF = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3', 'latin1');
const PDF_LATE = Buffer.from('\r\n\r\n%PDF-1.4\n');
const JPEG = hex('ffd8ffe000104a464946');
const PNG = hex('89504e470d0a1a0a');
const ZIP = hex('504b0304140000000800');
const OLE = hex('d0cf11e0a1b11ae1');
const MP4 = Buffer.concat([hex('00000020').subarray(0, 4), Buffer.from('ftypisom'), Buffer.alloc(8, 0xe9)]);
const OGG = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24, 0xe9)]);
const AMR = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(20, 0xe9)]);

test.each([
	['a PDF', PDF, 'a.pdf', 'application/pdf'],
	['a PDF with blank lines in front', PDF_LATE, 'a.pdf', 'application/pdf'],
	['a picture by its other name', JPEG, 'a.jpg', 'image/jpg'],
	['a letter of an office package', ZIP, 'a.docx', OOXML],
	['an old letter', OLE, 'a.doc', 'application/msword'],
	['a recording in a film container', MP4, 'a.m4a', 'audio/mp4'],
	['a film of a phone', MP4, 'a.3gp', 'video/3gpp'],
	['a voice message', OGG, 'a.ogg', 'audio/ogg'],
	['a recording of an old phone', AMR, 'a.amr', 'audio/amr'],
	['a table of text', Buffer.from('a,b\n1,2'), 'a.csv', 'text/csv'],
	['a text that begins as bitmaps do', Buffer.from('BM 2 tahun'), 'a.txt', 'text/plain'],
	['data', Buffer.from('<?xml version="1.0"?><pib/>'), 'a.xml', 'application/xml'],
	['nothing', Buffer.alloc(0), 'a.txt', 'text/plain'],
	['a text that speaks of PDF', Buffer.from('Yth. lihat %PDF-1.4'), 'a.txt', 'text/plain'],
	['an archive with a PDF in it', Buffer.concat([ZIP, PDF]), 'a.zip', 'application/zip'],
	['a PDF with words in front', Buffer.from('Halo\n%PDF-1.4\n'), 'a.pdf', 'application/pdf'],
])('what is declared rightly stays: %s', (_what, bytes, name, declared) => {
	expect(contentOf(bytes, name, declared)).toMatchObject({ mimeType: declared, corrected: false });
	expect(isExecutableContent(bytes)).toBe(false);
});

test.each([
	['a picture called PDF', JPEG, 'a.pdf', 'application/pdf', 'image/jpeg', true],
	['a PDF called picture', PDF, 'a.jpg', 'image/jpeg', 'application/pdf', true],
	['a text called picture', Buffer.from('halo'), 'a.png', 'image/png', 'text/plain', true],
	['a vector picture called bitmap', SVG, 'a.svg', 'image/png', 'image/svg+xml', true],
	['a page called picture', PAGE, 'a.png', 'image/png', 'text/html', true],
	['an archive called PDF', ZIP, 'a.pdf', 'application/pdf', 'application/zip', true],
	['what the source knew no type of', PNG, 'gambar', 'application/octet-stream', 'image/png', false],
	['the same, told by its ending', ZIP, 'surat.docx', 'application/octet-stream', OOXML, false],
	['the same, a text', Buffer.from('halo'), 'berkas', 'application/octet-stream', 'text/plain', false],
])('what is declared wrongly is corrected: %s', (_what, bytes, name, declared, mimeType, corrected) => {
	expect(contentOf(bytes, name, declared)).toMatchObject({ mimeType, corrected });
});

test.each([
	['<!DOCTYPE html><title>Login</title>', true],
	['\uFEFF\n <!-- x --><HTML>', true],
	['<?xml version="1.0"?>\n<svg xmlns="x"/>', true],
	['<script>alert(1)</script>', true],
	['<?xml version="1.0"?><pib/>', false],
	['< html adalah bahasa', false],
])('a page for browsers is known: %s', (text, isWebPage) => {
	expect(contentOf(Buffer.from(text), 'a', 'text/plain').isWebPage).toBe(isWebPage);
});

test.each([
	['text/html', 'x', false],
	['application/xhtml+xml', 'x', false],
	['image/svg+xml', 'x', false],
	['text/xml', 'x', false],
	['application/xml', 'x', false],
	['message/rfc822', 'x', false],
	['text/plain', PAGE, false],
	['image/png', SVG, false],
	['text/plain', 'x', true],
	[OOXML, ZIP, true],
	['application/pdf', PDF, true],
	['image/png', PNG, true],
])('what a browser would run is stored for download only: %s', (mimeType, bytes, stays) => {
	const stored = judge({ fileName: 'a', mimeType }, Buffer.from(bytes)).mimeType;
	expect(stored).toBe(stays ? mimeType : 'application/octet-stream');
});

test.each([
	['of Windows', hex('4d5a9000')],
	['shortcut', hex('4c0000000114020000000000')],
	['of Linux', hex('7f454c46')],
	['script', Buffer.from('#!/bin/sh\n')],
	['of Android', Buffer.concat([ZIP, Buffer.from('AndroidManifest.xml')])],
	['of Java', Buffer.concat([ZIP, Buffer.from('META-INF/MANIFEST.MF')])],
])('a program is known: %s', (_what, bytes) => {
	expect(isExecutableContent(bytes)).toBe(true);
});

test.each([
	'tagihan.vbs\u200E',
	'a.v\u200Bbs',
	'a.\u202Ebat\u202C. ',
	'a.exe\uFE0F',
	'a.ba\u007Ft',
	'a.ln\u212A',
])('a program hides behind no sign that nobody sees: %j', (fileName) => {
	expect(isExecutableName(fileName)).toBe(true);
	const judged = judge({ fileName, mimeType: 'text/plain' }, Buffer.from('a'));
	expect([judged.isProgram, isExecutableName(judged.name)]).toEqual([true, true]);
});

test.each([
	[
		'what the source knew no type of',
		'gambar',
		'application/octet-stream',
		PNG,
		'gambar.png',
		'image/png',
		null,
	],
	['what the source called otherwise', 'a.pdf', 'application/pdf', PNG, 'a.pdf', 'image/png', 'image/png'],
	['a name written backwards', 'x\u202Egnp.pdf', 'image/png', PNG, 'xgnp.pdf', 'image/png', null],
	['a name of nothing', '\u200E', 'text/plain', Buffer.from('a'), 'berkas', 'text/plain', null],
	['a page', 'a.svg', 'image/png', SVG, 'a.svg', 'application/octet-stream', 'image/svg+xml'],
])('the desk gets the file as it is: %s', (_what, fileName, mimeType, bytes, name, stored, corrected) => {
	expect(judge({ fileName, mimeType }, bytes)).toMatchObject({ name, mimeType: stored, corrected });
});
