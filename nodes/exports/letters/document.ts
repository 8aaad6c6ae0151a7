import { AlignmentType, BorderStyle, Document, Packer, Paragraph, TabStopType, TextRun } from 'docx';

import { datedZip } from '../datedZip';

import type { Part } from './letter';

/** Whose document it is: never a person's. */
const WRITER = 'n8n-nodes-djbc-helpdesk';

const MM = 56.7;
const mm = (count: number) => Math.round(count * MM);
/** A4, margins of an official letter. */
const PAGE = {
	size: { width: mm(210), height: mm(297) },
	margin: { top: mm(20), right: mm(25), bottom: mm(25), left: mm(25) },
};
const LABELS = mm(28);
const VALUES = mm(32);
const SIGNATURE = mm(90);
/** In twentieths of a point. */
const GAP = 160;

/**
 * A letter as a DOCX that an official edits and signs: A4, Arial 11. The same letter at the same instant is the same
 * bytes.
 * @param at ms
 */
export async function letterDocument(parts: readonly Part[], at: number): Promise<Buffer> {
	const document = new Document({
		creator: WRITER,
		lastModifiedBy: WRITER,
		styles: {
			default: { document: { run: { font: 'Arial', size: 22, language: { value: 'id-ID' } } } },
		},
		sections: [{ properties: { page: PAGE }, children: parts.flatMap(paragraphsOf) }],
	});
	const core = { path: 'docProps/core.xml', data: coreProperties(at) };
	return datedZip(await Packer.toBuffer(document, undefined, [core]), at);
}

function paragraphsOf(part: Part): Paragraph[] {
	switch (part.kind) {
		case 'letterhead':
			return part.lines.map((line, place) => {
				const last = place === part.lines.length - 1;
				return new Paragraph({
					alignment: AlignmentType.CENTER,
					...(last ? { spacing: { after: GAP * 2 }, border: { bottom: RULE } } : {}),
					children: [new TextRun({ text: line, bold: true, allCaps: true, size: place === 0 ? 26 : 22 })],
				});
			});
		case 'title':
			return spaced(part.lines, (line, spacing) => ({
				alignment: AlignmentType.CENTER,
				spacing,
				children: [new TextRun({ text: line, bold: true })],
			}));
		case 'head':
			return spaced(part.rows, ([label, value], spacing) => ({
				spacing,
				indent: { left: VALUES, hanging: VALUES },
				tabStops: [LABELS, VALUES].map((position) => ({ type: TabStopType.LEFT, position })),
				children: [new TextRun({ text: `${label}\t:\t${value}` })],
			}));
		case 'signature':
			return part.lines.map(
				(line, place) =>
					new Paragraph({
						indent: { left: SIGNATURE },
						keepNext: place < part.lines.length - 1,
						// Room for the signature.
						spacing: { before: place === 0 ? GAP * 2 : place === 1 ? GAP * 6 : 0 },
						children: [new TextRun({ text: line })],
					}),
			);
		case 'copies':
			return part.lines.map(
				(line, place) =>
					new Paragraph({
						spacing: { before: place === 0 ? GAP * 2 : 0 },
						children: [new TextRun({ text: line, size: 20 })],
					}),
			);
		case 'account':
			return spaced(part.lines, (line, spacing) => ({
				spacing,
				indent: { left: mm(10) },
				children: [new TextRun({ text: line })],
			}));
		case 'paragraph':
			return spaced(part.lines, (line, spacing) => ({
				alignment: AlignmentType.JUSTIFIED,
				spacing,
				children: [new TextRun({ text: line })],
			}));
	}
}

const RULE = { style: BorderStyle.SINGLE, size: 12, space: 6, color: '000000' };

type Options = Exclude<ConstructorParameters<typeof Paragraph>[0], string>;

/** One paragraph for each, with room behind the last. */
function spaced<T>(
	list: readonly T[],
	options: (one: T, spacing: { after: number }) => Options,
): Paragraph[] {
	return list.map(
		(one, place) => new Paragraph(options(one, { after: place === list.length - 1 ? GAP * 1.5 : 0 })),
	);
}

/** The library stamps the machine's time. */
function coreProperties(at: number): string {
	const time = `${new Date(at).toISOString().slice(0, 19)}Z`;
	const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
	return [
		'<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties',
		' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
		' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:creator>${WRITER}</dc:creator><cp:lastModifiedBy>${WRITER}</cp:lastModifiedBy>`,
		`${stamp('created')}${stamp('modified')}</cp:coreProperties>`,
	].join('');
}
