// Builds what the package ships (design: one shared bundle, thin entries, no dependencies):
// dist/lib/core.js holds every room with axios, zod and luxon, loaded once per n8n process, so that claims,
// connections and caches are shared by trigger and action; each entry n8n looks for only points into it.
// dist/lib/exports.js holds what is heavy and seldom needed, and is read when it is first asked for.
import { build } from 'esbuild';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const { n8n } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const entries = [...n8n.nodes, ...n8n.credentials];

await rm(dist, { recursive: true, force: true });

// The shared entry is made here from package.json, so no list can be forgotten.
const core = entries
	.map((entry) => {
		const source = entry.replace(/^dist\//, './').replace(/\.js$/, '');
		return `export { ${className(entry)} } from '${source}';`;
	})
	.join('\n');

const lazy = join(root, 'nodes/exports/index.ts');

const inputs = await Promise.all([
	bundle('core.js', {
		stdin: { contents: core, resolveDir: root, sourcefile: 'core.ts', loader: 'ts' },
		plugins: [{ name: 'lazy', setup: pointToExports }],
		// Read by `require`, as everything else.
		supported: { 'dynamic-import': false },
	}),
	bundle('exports.js', { entryPoints: [lazy], plugins: [{ name: 'without WOFF2', setup: leaveOutBrotli }] }),
]);

await writeFile(join(dist, 'lib/LICENCES.txt'), await licences(inputs.flat()));

for (const entry of entries) {
	const target = join(root, entry);
	await mkdir(dirname(target), { recursive: true });
	const lib = relative(dirname(target), join(dist, 'lib/core.js')).replaceAll('\\', '/');
	const name = className(entry);
	await writeFile(target, `'use strict';\nexports.${name} = require('${lib}').${name};\n`);
	await copyBeside(entry);
}

/** @returns the files it is made of */
async function bundle(name, options) {
	const { metafile } = await build({
		...options,
		outfile: join(dist, 'lib', name),
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		external: ['n8n-workflow'],
		sourcemap: false,
		metafile: true,
		legalComments: 'none',
		logLevel: 'warning',
	});
	return Object.keys(metafile.inputs);
}

/** `import('../exports')` in a room stays a call that reads the file beside the core. */
function pointToExports({ onResolve }) {
	onResolve({ filter: /\/exports$/ }, ({ kind, path, resolveDir }) =>
		kind === 'dynamic-import' && resolve(resolveDir, path, 'index.ts') === lazy
			? { path: './exports.js', external: true }
			: undefined,
	);
}

/** 1.4 MB that fontkit needs for WOFF2 alone; the only typeface of documents is TrueType. */
function leaveOutBrotli({ onResolve, onLoad }) {
	const refusal = 'This package reads no WOFF2 font: brotli is left out of its bundle (nodes/build.mjs).';
	onResolve({ filter: /^brotli\// }, ({ path }) => ({ path, namespace: 'left-out' }));
	onLoad({ filter: /./, namespace: 'left-out' }, () => ({
		contents: `module.exports = () => { throw new Error(${JSON.stringify(refusal)}); };`,
	}));
}

/** n8n resolves `file:` icons and the codex relative to the entry it loaded. */
async function copyBeside(entry) {
	const codex = entry.replace(/^dist\//, '').replace(/\.js$/, '.json');
	if (existsSync(join(root, codex)))
		await copyFile(join(root, codex), join(root, entry.replace(/\.js$/, '.json')));
	const source = await readFile(join(root, entry.replace(/^dist\//, '').replace(/\.js$/, '.ts')), 'utf8');
	for (const [, icon] of source.matchAll(/'file:([^']+\.svg)'/g)) {
		const from = resolve(root, dirname(entry.replace(/^dist\//, '')), icon);
		const to = resolve(root, dirname(entry), icon);
		await mkdir(dirname(to), { recursive: true });
		await copyFile(from, to);
	}
}

/** The licences of what is bundled, which their authors ask to be handed on. */
async function licences(inputs) {
	const folders = new Set(
		inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter(Boolean),
	);
	for (const input of inputs) for (const folder of await inlinedIn(input)) folders.add(folder);
	const texts = [];
	for (const folder of [...folders].sort()) {
		const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
		const papers = await papersIn(join(root, folder));
		texts.push(`${name} ${version} (${license})\n\n${papers.join('\n\n')}\n`);
	}
	return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** Licences and notices of a package, and of what it holds of others. */
async function papersIn(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const papers = entries
		.filter((entry) => entry.isFile() && /^(licen[cs]e|notice)/i.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !relative(folder, file).includes('node_modules'));
	const texts = await Promise.all(papers.sort().map((file) => readFile(file, 'utf8')));
	return texts.map((text) => text.trim());
}

/** Packages that a bundle of a bundle holds: its bundler names their files, `// node_modules/nanoid/index.js`. */
async function inlinedIn(input) {
	const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
	if (!folder) return [];
	const text = await readFile(join(root, input), 'utf8');
	const names = [...text.matchAll(/^\s*\/\/ node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)].map(
		([, name]) => name,
	);
	return names.map((name) =>
		[`${folder}/node_modules/${name}`, `node_modules/${name}`].find((one) => existsSync(join(root, one))),
	);
}

function className(entry) {
	return basename(entry).split('.')[0];
}
