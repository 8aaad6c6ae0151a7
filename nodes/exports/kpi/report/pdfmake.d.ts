/**
 * The part of pdfmake that the report uses. The types of DefinitelyTyped would bring the browser's own into every file,
 * and do not know the printer.
 */
declare module 'pdfmake/js/Printer' {
	import type { Readable } from 'node:stream';

	/** Points: left, top, right, bottom. */
	export type Margins = [number, number, number, number];

	export interface Style {
		fontSize?: number;
		bold?: boolean;
		color?: string;
		margin?: Margins;
		alignment?: 'left' | 'right' | 'center';
	}

	interface Node extends Style {
		style?: string;
		width?: number;
		unbreakable?: boolean;
		/** Of what may not stand alone at the foot of a page. */
		headlineLevel?: number;
	}

	interface Line {
		type: 'line';
		x1: number;
		x2: number;
		y1: number;
		y2: number;
		lineWidth: number;
		lineColor?: string;
	}

	export type Content = string | Block;
	export type Block =
		| (Node & { text: string | Content[] })
		| (Node & { stack: Content[] })
		| (Node & { columns: Content[] })
		| (Node & { ul: Content[] })
		| (Node & { svg: string })
		| (Node & { canvas: Line[] })
		| (Node & { table: Table; layout: 'noBorders' | TableLayout });

	export interface Table {
		headerRows?: number;
		keepWithHeaderRows?: number;
		dontBreakRows?: boolean;
		widths: (number | '*')[];
		body: Content[][];
	}

	type OfRule<Value> = (place: number, node: { table: Table }) => Value;
	export interface TableLayout {
		hLineWidth: OfRule<number>;
		vLineWidth: OfRule<number>;
		hLineColor: OfRule<string>;
		fillColor: OfRule<string | null>;
		paddingLeft: OfRule<number>;
		paddingRight: OfRule<number>;
		paddingTop: OfRule<number>;
		paddingBottom: OfRule<number>;
	}

	export interface Definition {
		pageSize: 'A4';
		pageMargins: Margins;
		info: { title: string; creationDate?: Date; modDate?: Date };
		language: string;
		defaultStyle: Style & { font: string };
		styles: Record<string, Style>;
		content: Content[];
		/** `verticalRatio`: 0 at the top of the text, 1 at its foot. */
		pageBreakBefore: (node: Node & { startPosition: { verticalRatio: number } }) => boolean;
		footer: (page: number, pages: number) => Content;
	}

	export default class PdfPrinter {
		constructor(
			fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', Buffer>>,
			files: null,
			urls: null,
			mayRead: (path: string) => boolean,
		);
		createPdfKitDocument(document: Definition): Promise<Readable & { end(): void }>;
		resolveUrls(document: Definition): Promise<void>;
	}
}

/** Roboto in its four cuts, base64. */
declare module 'pdfmake/build/fonts/Roboto' {
	const container: { vfs: Record<string, { data: string }> };
	export default container;
}
