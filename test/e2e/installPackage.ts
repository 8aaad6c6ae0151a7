import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	name: string;
	version: string;
};

/** `npm pack` of the built package into `folder`: path of the tarball. */
export function packPackage(folder: string): string {
	mkdirSync(folder, { recursive: true });
	execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, stdio: 'pipe' });
	return join(folder, `${name}-${version}.tgz`);
}

/** The files in a tarball, without the leading `package/`. */
export function packedFiles(tarball: string): string[] {
	return execFileSync('tar', ['tzf', tarball], { encoding: 'utf8' })
		.trim()
		.split('\n')
		.map((line) => line.replace(/^package\//, ''));
}

/** Puts the package where n8n's own installer puts it, so that types carry the package's name (n8n-notes 3). */
export function installPackage(userFolder: string): void {
	const tarball = packPackage(userFolder);
	const target = join(userFolder, '.n8n', 'nodes', 'node_modules', name);
	mkdirSync(target, { recursive: true });
	execFileSync('tar', ['xzf', tarball, '-C', target, '--strip-components=1']);
	rmSync(tarball);
}
