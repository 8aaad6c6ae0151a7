/** The part of pdfmake that lays out and draws, of which its types tell nothing. */
declare module 'pdfmake/js/Printer' {
	import type { Readable } from 'node:stream';
	import type { TDocumentDefinitions } from 'pdfmake/interfaces';

	export default class PdfPrinter {
		constructor(
			fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', Buffer>>,
			files: null,
			urls: null,
			mayRead: (path: string) => boolean,
		);
		createPdfKitDocument(document: TDocumentDefinitions): Promise<Readable & { end(): void }>;
		resolveUrls(document: TDocumentDefinitions): Promise<void>;
	}
}
