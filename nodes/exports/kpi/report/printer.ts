import PdfPrinter from 'pdfmake/js/Printer';
import fontFiles from 'pdfmake/build/vfs_fonts';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';

/** The only typeface: of text and of charts. */
export const FONT = 'Roboto';

const font = (name: string) => Buffer.from((fontFiles as Record<string, string>)[name]!, 'base64');

/**
 * pdfmake's own door looks for the fonts of pictures on the disk. Here they are in memory, and nothing of a document is
 * fetched or read from anywhere.
 */
class Printer extends PdfPrinter {
	override async resolveUrls(): Promise<void> {}
}

/** A PDF whose bytes follow from its definition alone. @param at ms, the time that it bears */
export async function printed(document: TDocumentDefinitions, at: number): Promise<Buffer> {
	const fonts = {
		normal: font('Roboto-Regular.ttf'),
		bold: font('Roboto-Medium.ttf'),
		italics: font('Roboto-Italic.ttf'),
		bolditalics: font('Roboto-MediumItalic.ttf'),
	};
	const printer = new Printer({ [FONT]: fonts }, null, null, () => false);
	const creationDate = new Date(at);
	const pdf = await printer.createPdfKitDocument({
		...document,
		info: { ...document.info, creationDate, modDate: creationDate },
	});
	pdf.end();
	return Buffer.concat(await pdf.toArray());
}
