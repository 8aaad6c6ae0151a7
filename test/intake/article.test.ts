import { articleOf } from '../../nodes/intake/article';
import { isGroupPost, receivedIn } from '../../nodes/intake/headLine';
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

test.each([
	[{ isGroup: true, groupName: 'Maraga Care' }, 'Grup: Maraga Care'],
	[{ isGroup: true }, 'Grup'],
	[{ groupName: 'Maraga Care' }, 'Grup: Maraga Care'],
])('a post to a group says so: %j', (group, line) => {
	const [, message] = VALID[0]!;
	const thread = { ...message.thread, ...group };
	const { body } = articleOf({ ...message, thread }, ITEM, [], 'Asia/Makassar');
	expect(body.split('\n\n')[0]!.split('\n')).toContain(line);
	expect(isGroupPost(body)).toBe(true);
	const text = `Halo\n\n${line}\nDiterima 1 Januari 2020 pukul 00.00.00 WIB`;
	const own = articleOf({ ...message, body: { text } }, ITEM, [], 'Asia/Makassar').body;
	expect([isGroupPost(own), isGroupPost(text)]).toEqual([false, false]);
});

test.each(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC', 'Europe/London'])(
	'the time at its head is read back, in %s',
	(zone) => {
		const [, message] = VALID[0]!;
		for (const [month, meta] of [
			['01', undefined],
			['05', { manual_time: 'true' }],
			['08', undefined],
			['12', undefined],
		] as const) {
			const receivedAt = `2026-${month}-28T23:59:59Z`;
			const { body } = articleOf({ ...message, receivedAt, meta }, ITEM, [], zone);
			expect(receivedIn(body)).toBe(Date.parse(receivedAt));
		}
		for (const other of ['', 'Halo', 'Diterima kemarin', 'Diterima 5 Januari 2026 pukul 10.00.00 XYZ'])
			expect(receivedIn(other)).toBeNaN();
	},
);
