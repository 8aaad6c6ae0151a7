import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The house: which room may import which (docs/decisions.md, "Rooms"). Arrows only point down. */
const ROOMS: Record<string, string[]> = {
	policy: [],
	http: [],
	webhook: [],
	files: [],
	channels: ['policy'],
	zammad: ['http'],
	router: [],
	exports: ['policy'],
	csv: ['policy'],
	intake: ['files', 'channels', 'zammad', 'http', 'policy'],
	events: ['intake', 'zammad', 'policy'],
	setup: ['events', 'zammad', 'policy'],
	clocks: ['intake', 'zammad', 'policy'],
	enrich: ['clocks', 'intake', 'zammad', 'policy'],
	escalation: ['clocks', 'intake', 'zammad', 'policy'],
	verification: ['escalation', 'clocks', 'intake', 'zammad', 'policy'],
	relay: ['intake', 'channels', 'zammad', 'http', 'policy'],
	restricted: ['clocks', 'intake', 'zammad', 'policy'],
	letter: ['escalation', 'clocks', 'exports', 'intake', 'zammad', 'policy'],
	sweep: ['clocks', 'intake', 'zammad', 'policy'],
	report: ['clocks', 'intake', 'zammad', 'policy'],
	handOver: ['clocks', 'intake', 'zammad', 'policy'],
	kpi: ['exports', 'intake', 'zammad', 'policy'],
	survey: ['relay', 'intake', 'zammad', 'policy'],
	matter: ['intake', 'channels', 'zammad', 'policy'],
	media: ['intake', 'files', 'channels', 'zammad', 'http', 'policy'],
	node: [
		'router',
		'webhook',
		'media',
		'matter',
		'sweep',
		'report',
		'handOver',
		'kpi',
		'survey',
		'csv',
		'relay',
		'restricted',
		'enrich',
		'verification',
		'escalation',
		'clocks',
		'letter',
		'setup',
		'intake',
		'events',
		'files',
		'channels',
		'zammad',
		'policy',
	],
	credentials: ['intake'],
};

/** Packages that only some rooms may know. */
const PACKAGES: Record<string, string[]> = {
	axios: ['http'],
	'axios-retry': ['http'],
	'csv-parse': ['csv'],
	'csv-stringify': ['exports'],
	docx: ['exports'],
	echarts: ['exports'],
	pdfmake: ['exports'],
	'write-excel-file': ['exports'],
	'n8n-workflow': ['router', 'intake', 'node', 'credentials'],
};

const root = resolve(__dirname, '..');
const files = [...sources('nodes'), ...sources('credentials')];

function sources(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => join(folder, name));
}

function roomOf(file: string): string {
	const [top, folder] = file.split(/[\\/]/);
	if (top === 'credentials') return 'credentials';
	return /^Djbc/.test(folder!) ? 'node' : folder!;
}

function importsOf(file: string): string[] {
	const text = readFileSync(join(root, file), 'utf8');
	return [...text.matchAll(/(?:from|import|require\()\s*'([^']+)'/g)].map(([, target]) => target!);
}

describe('the house', () => {
	test('has a room for every file, and every room has files', () => {
		const used = new Set(files.map(roomOf));
		expect([...used].filter((room) => !(room in ROOMS))).toEqual([]);
		expect([...used]).toEqual(
			expect.arrayContaining(['policy', 'http', 'zammad', 'router', 'intake', 'node', 'credentials']),
		);
	});

	test('has arrows that only point down, and packages only where they belong', () => {
		const wrong = files.flatMap((file) => {
			const room = roomOf(file);
			const forbidden = importsOf(file).filter((target) =>
				target.startsWith('.') ? pointsUp(file, room, target) : isForeign(room, target),
			);
			return forbidden.map((target) => `${file} -> ${target}`);
		});
		expect(wrong).toEqual([]);
	});

	test('reads the clock of the machine in no rule and no channel', () => {
		const clock = /Date\.now\(|new Date\(\)|DateTime\.(now|local|utc)\(\)/;
		const pure = files.filter((file) => ['policy', 'channels'].includes(roomOf(file)));
		expect(pure.filter((file) => clock.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
	});

	test('has no file with more than 250 lines', () => {
		const long = files.filter(
			(file) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length > 250,
		);
		expect(long).toEqual([]);
	});
});

function pointsUp(file: string, room: string, target: string): boolean {
	const there = roomOf(relative(root, resolve(root, dirname(file), target)));
	return there !== room && !ROOMS[room]!.includes(there);
}

function isForeign(room: string, target: string): boolean {
	const name = Object.keys(PACKAGES).find((known) => target === known || target.startsWith(`${known}/`));
	return name !== undefined && !PACKAGES[name]!.includes(room);
}
