import { visibleName } from './name';

/** Programs and scripts, refused as attachments (channels 4.2): by declared type, by name, by content. */

const TYPES = new Set([
	'application/java-archive',
	'application/javascript',
	'application/hta',
	'application/vnd.android.package-archive',
	'application/vnd.microsoft.portable-executable',
	'application/x-bat',
	'application/x-csh',
	'application/x-dosexec',
	'application/x-elf',
	'application/x-executable',
	'application/x-java-applet',
	'application/x-javascript',
	'application/x-mach-binary',
	'application/x-ms-dos-executable',
	'application/x-ms-installer',
	'application/x-ms-shortcut',
	'application/x-msdos-program',
	'application/x-msdownload',
	'application/x-msi',
	'application/x-object',
	'application/x-pie-executable',
	'application/x-powershell',
	'application/x-sh',
	'application/x-sharedlib',
	'application/x-shellscript',
	'text/javascript',
	'text/vbscript',
	'text/x-powershell',
	'text/x-sh',
	'text/x-shellscript',
]);

const EXTENSIONS = new Set(
	(
		'apk app appref-ms bash bat chm class cmd com command cpl csh deb desktop dll dylib elf exe gadget hta ' +
		'jar jnlp js jse ksh lnk mjs msc msi msix msp mst pif pkg ps1 ps1xml ps2 psc1 psd1 psm1 reg rpm run scf scr ' +
		'sct sh shb so sys url vb vbe vbs workflow ws wsc wsf wsh xll zsh'
	).split(' '),
);

/**
 * Hex of the first bytes: Windows, its shortcuts, Linux, macOS (both widths, both orders, universal; also Java classes),
 * scripts. Sound recordings that begin as scripts do (AMR, which phones send) are none.
 */
const MAGIC = [
	'4d5a',
	'4c0000000114',
	'7f454c46',
	'feedface',
	'feedfacf',
	'cefaedfe',
	'cffaedfe',
	'cafebabe',
	'bebafeca',
	'2321',
];
const RECORDINGS = ['#!AMR', '#!SILK'];

/** Names in an archive that make it a program: of Java, of Android (which also has Java's). */
const ZIP = '504b0304';
const PROGRAM_PARTS = ['META-INF/MANIFEST.MF', 'AndroidManifest.xml'];

export function isExecutableType(mimeType: string): boolean {
	return TYPES.has(mimeType);
}

/** The last extension counts, as for the systems that run it; dots and spaces after it are dropped, as Windows does. */
export function isExecutableName(fileName: string): boolean {
	const name = visibleName(fileName).replace(/[.\s]+$/u, '');
	const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
	return EXTENSIONS.has(extension.trim().toLowerCase());
}

/** `bytes`: all of the file, since an archive is known by names inside. */
export function isExecutableContent(bytes: Buffer): boolean {
	const head = bytes.subarray(0, 6).toString('hex');
	if (head.startsWith(ZIP)) return PROGRAM_PARTS.some((part) => bytes.includes(part));
	const begin = bytes.toString('latin1', 0, 6);
	return MAGIC.some((magic) => head.startsWith(magic)) && !RECORDINGS.some((one) => begin.startsWith(one));
}
