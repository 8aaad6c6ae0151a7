import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'classify-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm run classify -- FILE`, without npm. */
function classify(content: string) {
	const file = join(folder, 'messages.tsv');
	writeFileSync(file, content);
	const tsx = resolve(root, 'node_modules/tsx/dist/cli.mjs');
	const command = [tsx, resolve(__dirname, 'classify.ts'), file];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
	return { status, stderr, lines: stdout.split('\n').map((line) => line.split('\t')) };
}

describe('npm run classify', () => {
	test('gives a line for each line, in its order, whatever it holds', () => {
		const { status, stderr, lines } = classify(
			[
				'\uFEFFid\ttext\tchannel',
				'1\tpetugas minta uang pelicin "1 juta" biar cepat\twhatsapp',
				'2\tMohon informasi tarif bea masuk dan kode HS atas produk lampu LED.\temail',
				'3\tmodul TPB error saat simpan data\tceisacare',
				'',
				'5\tterima kasih kak\tmerpati',
				'6',
				'7\tpaket saya sudah sebulan belum keluar!!\tsms',
				'',
			].join('\r\n'),
		);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(lines[0]).toEqual(['code', 'confidence', 'needs_review', 'reasons']);
		expect(lines.slice(1).map(([code, , review]) => [code, review])).toEqual([
			['CPL::ETH', 'yes'],
			['INF::KEP', 'no'],
			['ICT::INC', 'no'],
			['OTH::OUT', 'yes'],
			['OTH::OUT', 'no'],
			['OTH::OUT', 'yes'],
			['CPL::SVC', 'yes'],
			['', undefined],
		]);
		for (const [, confidence, , reasons, ...more] of lines.slice(1, -1)) {
			expect(confidence).toMatch(/^[01](?:\.\d+)?$/);
			expect(reasons).not.toBe('');
			expect(more).toEqual([]);
		}
		expect(lines[1]![3]).toMatch(/^restricted; CPL::ETH\/[a-z-]+ [\d.]+ \(.*pelicin/);
		expect(lines[5]![3]).toMatch(/^channel unknown, read as webchat; /);
	}, 60_000);

	test('says what is wrong with a file that it cannot read', () => {
		const { status, stderr } = classify('channel\tmessage\nsms\thalo\n');
		expect(status).toBe(2);
		expect(stderr).toBe('the header has no column text\n');
	}, 60_000);
});
