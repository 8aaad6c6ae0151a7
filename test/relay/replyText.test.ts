import { sameWords } from '../../nodes/policy/sameWords';
import { replyText, withSentence } from '../../nodes/relay/replyText';

const html = (body: string) => replyText({ body, content_type: 'text/html' });
const plain = (body: string) => replyText({ body, content_type: 'text/plain' });

test.each([
	[
		'lines and empty lines as the agent saw them',
		'<div>a</div><div><br></div><div>b<br>c</div>',
		'a\n\nb\nc',
	],
	['paragraphs', '<p>a</p>\n\n<p>b</p>', 'a\n\nb'],
	['lists, also nested', '<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>', '- a\n- b\n  1. c'],
	[
		'tables',
		'<table><tr><th>Pos</th><th>Tarif</th></tr><tr><td>1</td><td>5%</td></tr></table>',
		'Pos  Tarif\n1    5%',
	],
	[
		'a link with its address, once',
		'<a href="https://bc.go.id/x?a=1&amp;b=2">di sini</a> <a href="https://bc.go.id">https://bc.go.id</a> <a href="mailto:a@b.id">a@b.id</a>',
		'di sini (https://bc.go.id/x?a=1&b=2) https://bc.go.id a@b.id',
	],
	[
		'no link into the desk or into nowhere',
		'<a href="https://desk/#user/3" data-mention-user-id="3">Ayu</a> <a href="/#ticket/1">tiket</a> <a href="javascript:x()">x</a>',
		'Ayu tiket x',
	],
	['characters', 'Tarif &ldquo;5%&rdquo; &amp; 6 &lt; 7&nbsp;&eacute; 👍🏽', 'Tarif “5%” & 6 < 7 é 👍🏽'],
	[
		'neither quoted mail nor signature',
		'a<blockquote type="cite">lama</blockquote><div data-signature="true" data-signature-id="1">Ayu<br>Tim 1</div>',
		'a',
	],
	[
		'neither script, style nor picture',
		'<style>p{}</style><script>x</script>a<img src="/api/v1/attachment/1" alt="foto">',
		'a',
	],
	['nothing of an empty note', '<div><br></div><div>&nbsp;</div>', ''],
	['markup that is not closed', '<p>a <b>b<p>c', 'a b\n\nc'],
])('HTML: %s', (_what, body, text) => expect(html(body)).toBe(text));

test('plain text stays as written, but for quoted lines', () => {
	expect(plain('a < b\n\n________\n> lama\nPada pasal 5 ayat 2 peraturan itu menulis:\n  c  \r\n')).toBe(
		'a < b\n\n________\n\nPada pasal 5 ayat 2 peraturan itu menulis:\n  c',
	);
});

test('the sentence stands once, however its line breaks fall', () => {
	const sentence = 'Informasi ini tidak mengikat.';
	expect(withSentence('a', sentence)).toBe('a\n\nInformasi ini tidak mengikat.');
	expect(withSentence('a\nInformasi ini\ntidak  mengikat. b', sentence)).toBe(
		'a\nInformasi ini\ntidak  mengikat. b',
	);
	expect(sameWords(' a\n b ', 'a b')).toBe(true);
	expect(sameWords('a b', 'a b c')).toBe(false);
});

test('a huge or hostile text is read in time', () => {
	for (const body of [
		'<div>'.repeat(50_000),
		'<a href="'.repeat(20_000),
		'&'.repeat(500_000),
		`${'a '.repeat(400_000)}`,
	]) {
		expect(typeof html(body)).toBe('string');
	}
});
