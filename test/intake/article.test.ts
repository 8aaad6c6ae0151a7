import { articleOf } from '../../nodes/intake/article';
import { VALID } from './examples';

const ITEM = { source: 'intake', keyHash: 'a', bodyHash: 'b' } as const;

test('a linked file is named in the article, its address is not: a signed link is a secret', () => {
	const [, message] = VALID.find(([name]) => name === 'WhatsApp with a linked file')!;
	const { body } = articleOf(message, ITEM, [], 'Asia/Makassar');
	expect(body).toContain('Lampiran (menyusul di artikel tersendiri): pib.pdf (application/pdf)');
	expect(body).not.toContain('media.example.go.id');
});

test('on a thread that replies do not go back to, the agent reads so', () => {
	const [, message] = VALID[0]!;
	const { body } = articleOf(message, { ...ITEM, source: 'telegram' }, [], 'Asia/Makassar');
	const line = 'Catatan: balasan dari Zammad tidak diteruskan otomatis ke Telegram';
	expect(body.split('\n\n')[0]!.split('\n')).toContain(line);
	expect(articleOf(message, ITEM, [], 'Asia/Makassar').body).not.toContain(line);
});
