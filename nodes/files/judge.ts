import { contentOf, UNKNOWN_TYPE } from './contentType';
import { isExecutableContent, isExecutableName, isExecutableType } from './executable';
import { visibleName } from './name';

/** A file as its sender calls it. */
export interface Called {
	fileName: string;
	mimeType: string;
}

/** A file as the desk may have it (channels 4.2, CH-9). */
export interface Judged {
	/** Visible, with the ending that was found where it had none. */
	name: string;
	/** To be stored with: what browsers would show as a page is octet-stream. */
	mimeType: string;
	/** The type that it is, where its sender calls it another; else null. */
	corrected: string | null;
	/** By its name, as called or in the end, its type, as called or found, or its bytes. */
	isProgram: boolean;
	/** HTML or SVG by its bytes. */
	isWebPage: boolean;
}

/** Shown by the desk inside its own page, with any script in them, these are only offered for download. */
const PAGE_TYPE = /html|[/+](xml|xsl)$|^(multipart|message)\//;

/** The same for files that came along and files that were fetched. */
export function judge(called: Called, bytes: Buffer): Judged {
	const { mimeType, corrected, ending, isWebPage } = contentOf(bytes, called.fileName, called.mimeType);
	const visible = visibleName(called.fileName) || 'berkas';
	const name = ending && !/\.[A-Za-z0-9]{1,10}$/.test(visible) ? `${visible}.${ending}` : visible;
	return {
		name,
		mimeType: isWebPage || PAGE_TYPE.test(mimeType) ? UNKNOWN_TYPE : mimeType,
		corrected: corrected ? mimeType : null,
		isProgram:
			isCalledProgram(called) ||
			isExecutableName(name) ||
			isExecutableType(mimeType) ||
			isExecutableContent(bytes),
		isWebPage,
	};
}

/** What is known of a file before its bytes are. */
export function isCalledProgram({ fileName, mimeType }: Called): boolean {
	return isExecutableName(fileName) || isExecutableType(mimeType);
}
