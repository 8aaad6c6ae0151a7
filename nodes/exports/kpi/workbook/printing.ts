import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Feature, Sheet } from 'write-excel-file/node';

type Content = Buffer | Stream | Blob;

const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/**
 * Prints every sheet one page wide and as many long as it takes (ECMA-376 18.3.1.63, 18.3.1.65), with the head that stays
 * in view on each of them (18.2.5).
 */
export const printing: Feature<Content> = {
	files: {
		transform: {
			'xl/worksheets/sheet{id}.xml': {
				transform: (xml) => xml.replace('<sheetViews', `${FIT}<sheetViews`),
				transformElementAttributes: (tag, attributes) =>
					tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
			},
			'xl/workbook.xml': {
				transform: (xml, sheets) => xml.replace('<definedNames/>', titlesOf(sheets)),
			},
		},
	},
};

/** Our names of sheets hold nothing that XML or a formula would take for something else. */
function titlesOf(sheets: Array<Partial<Sheet<Content>>>): string {
	const names = sheets.map(
		({ sheet, stickyRowsCount }, place) =>
			`<definedName name="_xlnm.Print_Titles" localSheetId="${place}">'${sheet}'!$1:$${stickyRowsCount}</definedName>`,
	);
	return `<definedNames>${names.join('')}</definedNames>`;
}
