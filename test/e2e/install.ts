import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elapsed } from './progress';

/**
 * Puts the pinned n8n and its Node 24 into this folder, once. The package's own `npm ci` cannot do it: n8n needs
 * npm `overrides`, which a community package must not carry.
 */
const folder = __dirname;
const modules = join(folder, 'node_modules');
const stampFile = join(modules, '.djbc-installed');
const logFile = join(folder, 'install.log');

/** The Node 24 that n8n runs on. */
export const n8nNode = join(modules, '.bin', 'node');

/** The program of n8n, to be run by that Node. */
export const n8nStart = join(modules, 'n8n', 'bin', 'n8n');

function lockHash(): string {
	const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
	for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(folder, name)));
	return hash.digest('hex');
}

function stamped(): boolean {
	return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash();
}

interface Lock {
	packages: Record<string, { version?: string; optional?: boolean; extraneous?: boolean }>;
}

/** True when npm put down all that the lockfile names: npm writes its own copy of it last. Extraneous entries never are. */
function complete(): boolean {
	const hidden = join(modules, '.package-lock.json');
	if (!existsSync(hidden)) return false;
	const wanted = (JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock).packages;
	const got = (JSON.parse(readFileSync(hidden, 'utf8')) as Lock).packages;
	return Object.entries(wanted).every(
		([path, entry]) =>
			path === '' || entry.optional || entry.extraneous || got[path]?.version === entry.version,
	);
}

/** True when n8n is there and its two compiled modules load on Node 24. */
function loads(): boolean {
	if (!existsSync(n8nNode) || !existsSync(n8nStart)) return false;
	try {
		execFileSync(n8nNode, ['-e', "require('sqlite3'); require('isolated-vm')"], {
			cwd: folder,
			stdio: 'ignore',
		});
		return true;
	} catch {
		return false;
	}
}

/** npm's own variables of the script that runs us would send the inner npm to the wrong folder. */
function cleanEnvironment(): NodeJS.ProcessEnv {
	const env: NodeJS.ProcessEnv = {};
	for (const [name, value] of Object.entries(process.env)) {
		if (!/^npm_(package_|lifecycle_|command$|config_local_prefix$)/.test(name)) env[name] = value;
	}
	env.PATH = `${join(modules, '.bin')}:${process.env.PATH ?? ''}`;
	// Headers beside the running Node save node-gyp a download; sqlite3 speaks N-API, so Node 20's serve Node 24.
	const prefix = dirname(dirname(process.execPath));
	if (env.npm_config_nodedir === undefined && existsSync(join(prefix, 'include', 'node', 'node_api.h'))) {
		env.npm_config_nodedir = prefix;
	}
	return env;
}

function countPackages(): number {
	try {
		let count = 0;
		for (const name of readdirSync(modules)) {
			if (name.startsWith('@')) count += readdirSync(join(modules, name)).length;
			else if (!name.startsWith('.')) count += 1;
		}
		return count;
	} catch {
		return 0;
	}
}

async function npm(args: string[], what: () => string, begun: number): Promise<void> {
	const log = createWriteStream(logFile, { flags: 'a' });
	log.write(`\n$ npm ${args.join(' ')}\n`);
	const child = spawn('npm', args, {
		cwd: folder,
		env: cleanEnvironment(),
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	child.stdout.pipe(log, { end: false });
	child.stderr.pipe(log, { end: false });
	const tty = process.stdout.isTTY === true;
	const tick = setInterval(
		() => process.stdout.write(`${tty ? '\r\u001b[K' : ''}  ${elapsed(begun)}  ${what()}${tty ? '' : '\n'}`),
		tty ? 2_000 : 30_000,
	);
	const code = await new Promise<number>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (exit) => resolve(exit ?? 1));
	}).finally(() => {
		clearInterval(tick);
		if (tty) process.stdout.write('\r\u001b[K');
		log.end();
	});
	if (code !== 0) {
		const tail = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-25).join('\n');
		throw new Error(`npm ${args[0]} ended with ${code}. The end of ${logFile}:\n${tail}`);
	}
}

/** Does nothing when the stamp fits the lockfile; a changed lockfile or a half install is installed anew. */
export async function installN8n(): Promise<void> {
	if (stamped() && existsSync(n8nNode) && existsSync(n8nStart)) return;
	// Complete but unstamped is an install made by hand, and is taken over.
	if (!complete() || !loads()) {
		const begun = Date.now();
		const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock;
		const top = Object.keys(lock.packages).filter((path) => path.lastIndexOf('node_modules/') === 0).length;
		writeFileSync(logFile, '');
		console.log('Installing the pinned n8n into test/e2e: once, about 6 minutes and 3 GB.');
		// Without scripts and then the one that is needed: npm before 11 does not know `allowScripts`, and n8n's Kafka
		// driver would fetch sources and compile them. isolated-vm brings its binaries along.
		await npm(
			['ci', '--ignore-scripts', '--loglevel=error', '--no-progress', '--no-audit', '--no-fund'],
			() => `fetching and unpacking: ${countPackages()} of about ${top} packages`,
			begun,
		);
		await npm(
			// The repository's .npmrc forbids install scripts, and npm hands that on to what its scripts start.
			['rebuild', 'sqlite3', '--ignore-scripts=false', '--loglevel=error'],
			() => 'compiling sqlite3, the last step (about 2 minutes)',
			begun,
		);
		if (!loads()) throw new Error(`n8n was installed, but does not load. See ${logFile}.`);
		console.log(`  ${elapsed(begun)}  n8n is installed.`);
	}
	writeFileSync(stampFile, lockHash());
}

if (require.main === module) {
	installN8n().catch((error: Error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
