import roboto from 'pdfmake/build/fonts/Roboto';
import PdfPrinter, { type Definition } from 'pdfmake/js/Printer';

/** The only typeface: of text and of charts. */
export const FONT = 'Roboto';

const cut = (name: string) => Buffer.from(roboto.vfs[`${FONT}-${name}.ttf`]!.data, 'base64');

/**
 * pdfmake's own door looks for the fonts of pictures on the disk. Here they are in memory, and nothing of a document is
 * fetched or read from anywhere.
 */
class Printer extends PdfPrinter {
	override async resolveUrls(): Promise<void> {}
}

/** A PDF whose bytes follow from its definition alone. @param at ms, the time that it bears */
export async function printed(document: Definition, at: number): Promise<Buffer> {
	const fonts = {
		normal: cut('Regular'),
		bold: cut('Medium'),
		italics: cut('Italic'),
		bolditalics: cut('MediumItalic'),
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
