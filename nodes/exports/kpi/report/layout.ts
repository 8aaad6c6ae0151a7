import type { Content, ContentTable, CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces';

/** A4 in points, margins of an official document. */
export const MARGINS: [number, number, number, number] = [62, 54, 56, 56];
export const WIDTH = 595.28 - MARGINS[0] - MARGINS[2];

/** Of a heading: what may not stand alone at the foot of a page. */
export const HEADLINE = 1;

export const STYLES: StyleDictionary = {
	heading: { fontSize: 11, bold: true, margin: [0, 14, 0, 5] },
	caption: { fontSize: 9, bold: true, margin: [0, 8, 0, 3] },
	head: { bold: true, fontSize: 8 },
	note: { fontSize: 8, color: '#333333', margin: [0, 3, 0, 4] },
};

/** Readable on a black-and-white printer: lines and one light grey. */
const RULED: CustomTableLayout = {
	hLineWidth: (place, { table }) => (place === 0 || place === 1 || place === table.body.length ? 0.9 : 0.4),
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
}

/** One row: a cell for each column. */
export type Row = readonly string[];

/** Sections number themselves in the order in which they are printed. */
export interface Section {
	title: string;
	content: Content[];
}

/** A section begins with content below its heading, or on the next page. */
export function printedSections(sections: readonly Section[]): Content[] {
	return sections.flatMap(({ title, content }, place) => [
		{ text: `${place + 1}. ${title}`, style: 'heading', headlineLevel: HEADLINE },
		...content,
	]);
}

/** A table whose header row is repeated on every page, and of which no row is torn. */
export function table(columns: readonly Column[], rows: readonly Row[]): ContentTable {
	const cells = (texts: Row, style?: string) =>
		texts.map((text, place) => ({
			text,
			...(style && { style }),
			alignment: columns[place]!.align ?? ('left' as const),
		}));
	const titles = columns.map(({ title }) => title);
	return {
		layout: RULED,
		fontSize: 8.5,
		table: {
			headerRows: 1,
			keepWithHeaderRows: 1,
			dontBreakRows: true,
			widths: columns.map(({ width }) => width ?? '*'),
			body: [cells(titles, 'head'), ...rows.map((row) => cells(row))],
		},
	};
}

/** A table under its name; where there is nothing to list, a sentence says so. */
export function listed(caption: string, columns: readonly Column[], rows: readonly Row[]): Content[] {
	if (rows.length === 0) return [{ text: [{ text: caption, bold: true }, ': nihil.'], margin: [0, 6, 0, 2] }];
	return [{ text: caption, style: 'caption', headlineLevel: HEADLINE }, table(columns, rows)];
}

/** A picture under its name, on one page with it. */
export function figure(caption: string, svg: string): Content {
	return { stack: [{ text: caption, style: 'caption' }, { svg, width: WIDTH }], unbreakable: true };
}

/** Whether a heading would be the last thing on its page. */
export function isOrphan(level: number | undefined, following: readonly unknown[]): boolean {
	return level === HEADLINE && following.length === 0;
}
