import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kpiCsv, kpiWorkbook, reportDocument } from '../../nodes/exports';
import { defaultPolicy } from '../../nodes/policy/document';
import { sampleResult } from '../exports/sampleResult';
import { packedFiles, packPackage } from './installPackage';

/** `npm pack` holds what runs and nothing else. */
let folder: string;
let tarball: string;
let files: string[];

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'djbc-pack-'));
	tarball = packPackage(folder);
	files = packedFiles(tarball);
});

afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) =>
	execFileSync('tar', ['xzOf', tarball, `package/${name}`], {
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});

it('holds the built package and the papers that npm always adds', () => {
	const outside = files.filter((name) => !name.startsWith('dist/'));
	expect(
		outside.filter((name) => !/^(package\.json|README\.md|LICENSE(\.md)?|CHANGELOG\.md)$/.test(name)),
	).toEqual([]);
	expect(files.filter((name) => name.startsWith('dist/lib/')).sort()).toEqual([
		'dist/lib/LICENCES.txt',
		'dist/lib/core.js',
		'dist/lib/exports.js',
	]);
});

it('holds what writes documents apart, read only when it is asked for', () => {
	const writer = 'word/document.xml';
	expect(read('dist/lib/exports.js')).toContain(writer);
	const core = read('dist/lib/core.js');
	expect(core).not.toContain(writer);
	// Of letters, and of the files of the numbers.
	expect(core.match(/^.*require\("\.\/exports\.js"\).*$/gm)).toEqual(
		Array.from({ length: 2 }, () => expect.stringContaining('await Promise.resolve().then(')),
	);
	// Its own bundle holds the two others.
	const licences = read('dist/lib/LICENCES.txt');
	for (const name of ['csv-stringify', 'docx', 'fflate', 'nanoid', 'pdfmake', 'write-excel-file'])
		expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)\n\n.*License`, 'm'));
});

it('holds no unpacker of WOFF2, which no document needs', () => {
	const exports = read('dist/lib/exports.js');
	expect(exports).toContain('This package reads no WOFF2 font');
	expect(exports.length).toBeLessThan(5_500_000);
	expect(read('dist/lib/LICENCES.txt')).not.toMatch(/^brotli /m);
});

it('writes the files of the numbers from what it holds, without packages beside it', async () => {
	const alone = join(folder, 'alone');
	mkdirSync(alone);
	const month = { result: sampleResult(), policy: defaultPolicy() };
	writeFileSync(join(alone, 'exports.js'), read('dist/lib/exports.js'));
	writeFileSync(join(alone, 'month.json'), JSON.stringify(month));
	// Nothing outside the folder can be read, a package or a font.
	const within = ['read', 'write'].map((what) => `--allow-fs-${what}=${alone}/*`);
	execFileSync(process.execPath, ['--experimental-permission', ...within, '-e', WRITE_FILES], {
		...{ cwd: alone, env: { NODE_PATH: '' }, stdio: 'pipe' },
	});
	const workbook = readFileSync(join(alone, 'kpi.xlsx'));
	expect(workbook.equals(await kpiWorkbook(month.result, month.policy))).toBe(true);
	expect(readFileSync(join(alone, 'kpi.csv'), 'utf8')).toBe(kpiCsv(month.result));
	const report = readFileSync(join(alone, 'kpi.pdf'));
	expect(report.equals(await reportDocument(month.result, month.policy))).toBe(true);
});

const WRITE_FILES = `
	const { writeFileSync } = require('node:fs');
	const { kpiCsv, kpiWorkbook, reportDocument } = require('./exports.js');
	const { result, policy } = require('./month.json');
	(async () => {
		writeFileSync('kpi.csv', kpiCsv(result));
		writeFileSync('kpi.xlsx', await kpiWorkbook(result, policy));
		writeFileSync('kpi.pdf', await reportDocument(result, policy));
	})();
`;

it('holds no test, no source and no source map', () => {
	expect(files.filter((name) => /\.ts$|\.map$|\.tsbuildinfo$|(^|\/)tests?\/|sandbox|e2e/.test(name))).toEqual(
		[],
	);
});

it('holds every entry, icon and codex that n8n looks for', () => {
	const { n8n, dependencies } = JSON.parse(read('package.json'));
	expect(dependencies ?? {}).toEqual({});
	for (const entry of [...n8n.nodes, ...n8n.credentials]) {
		expect(files).toContain(entry);
		if (entry.endsWith('.node.js')) expect(files).toContain(entry.replace(/\.js$/, '.json'));
	}
	expect(files.filter((name) => name.endsWith('.svg')).length).toBeGreaterThanOrEqual(2);
});

it('names no folder of the machine it was built on', () => {
	const root = join(__dirname, '../..');
	for (const name of files.filter((file) => /\.(js|json)$/.test(file))) {
		const content = read(name);
		expect([name, content.includes(root), content.includes('sourceMappingURL')]).toEqual([
			name,
			false,
			false,
		]);
	}
});
