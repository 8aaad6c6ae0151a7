import type { Block, Content, Margins, Style, TableLayout } from 'pdfmake/js/Printer';

/** A4 in points, margins of an official document. */
export const MARGINS: Margins = [62, 54, 56, 56];
export const WIDTH = 595.28 - MARGINS[0] - MARGINS[2];

/** Of a heading: what may not stand alone at the foot of a page. */
const HEADLINE = 1;
/** So far down there is no room left for what a heading is of. */
const FOOT = 0.86;
/** A table of so many rows is not torn apart. */
const SHORT = 14;

export const STYLES: Record<string, Style> = {
	heading: { fontSize: 11, bold: true, margin: [0, 14, 0, 5] },
	caption: { fontSize: 9, bold: true, margin: [0, 8, 0, 3] },
	head: { bold: true, fontSize: 8 },
	note: { fontSize: 8, color: '#333333', margin: [0, 3, 0, 4] },
};

/** Readable on a black-and-white printer: lines and one light grey. */
const RULED: TableLayout = {
	hLineWidth: (place, { table }) => (place <= 1 || place === table.body.length ? 0.9 : 0.4),
	vLineWidth: () => 0,
	hLineColor: (place, { table }) => (place <= 1 || place === table.body.length ? '#000000' : '#aaaaaa'),
	fillColor: (place) => (place === 0 ? '#eeeeee' : null),
	paddingLeft: () => 4,
	paddingRight: () => 4,
	paddingTop: () => 2.5,
	paddingBottom: () => 2.5,
};

export interface Column {
	title: string;
	/** Points; the default takes what is left. */
	width?: number;
	align?: 'right' | 'center';
	bold?: boolean;
}

/** One row: a cell for each column. */
export type Row = readonly string[];

export interface Section {
	title: string;
	content: Content[];
}

/** Sections number themselves in the order in which they are printed. */
export function printedSections(sections: readonly Section[]): Content[] {
	return sections.flatMap(({ title, content: [first = '', ...others] }, place) => {
		const kept = typeof first === 'object' && first.unbreakable === true;
		return [...headed({ text: `${place + 1}. ${title}`, style: 'heading' }, first, kept), ...others];
	});
}

/** A table whose header row is repeated on every page, and of which no row is torn; a short one lies on one page. */
export function table(columns: readonly Column[], rows: readonly Row[]): Block {
	const cell = (text: string, place: number): Block => {
		const { align = 'left', bold = false } = columns[place]!;
		return { text, alignment: align, bold };
	};
	const titles = columns.map(({ title }, place) => ({ ...cell(title, place), style: 'head', bold: true }));
	const whole: Block = {
		layout: RULED,
		fontSize: 8.5,
		table: {
			headerRows: 1,
			keepWithHeaderRows: 1,
			dontBreakRows: true,
			widths: columns.map(({ width }) => width ?? '*'),
			body: [titles, ...rows.map((row) => row.map(cell))],
		},
	};
	return rows.length <= SHORT ? unbroken(whole) : whole;
}

/** A table under its name; where there is nothing to list, a sentence says so. */
export function listed(caption: string, columns: readonly Column[], rows: readonly Row[]): Content[] {
	if (rows.length === 0) return [{ text: [{ text: caption, bold: true }, ': nihil.'], margin: [0, 6, 0, 2] }];
	return headed({ text: caption, style: 'caption' }, table(columns, rows), rows.length <= SHORT);
}

/** A picture under its name, on one page with it. */
export function figure(caption: string, svg: string): Block {
	return unbroken({ text: caption, style: 'caption' }, { svg, width: WIDTH });
}

/** What lies on one page. */
export function unbroken(...stack: Content[]): Block {
	return { stack, unbreakable: true };
}

/** Whether a heading has to begin the next page. */
export function isOrphan(level: number | undefined, { verticalRatio }: { verticalRatio: number }): boolean {
	return level === HEADLINE && verticalRatio > FOOT;
}

/** A heading and what it is of: on one page, or told apart where that may be torn. */
function headed(heading: Block, content: Content, onOnePage: boolean): Content[] {
	return onOnePage ? [unbroken(heading, content)] : [{ ...heading, headlineLevel: HEADLINE }, content];
}
