import { articleOf } from '../../nodes/intake/article';
import { VALID } from './examples';

test('a linked file is named in the article, its address is not: a signed link is a secret', () => {
	const [, message] = VALID.find(([name]) => name === 'WhatsApp with a linked file')!;
	const { body } = articleOf(message, { keyHash: 'a', bodyHash: 'b' }, [], 'Asia/Makassar');
	expect(body).toContain('Lampiran (sedang diambil): pib.pdf (application/pdf)');
	expect(body).not.toContain('media.example.go.id');
});
