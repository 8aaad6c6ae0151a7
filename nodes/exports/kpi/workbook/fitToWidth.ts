import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Feature } from 'write-excel-file/node';

const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** Prints every sheet one page wide and as many long as it takes (ECMA-376 18.3.1.63, 18.3.1.65). */
export const fitToWidth: Feature<Buffer | Stream | Blob> = {
	files: {
		transform: {
			'xl/worksheets/sheet{id}.xml': {
				transform: (xml) => xml.replace('<sheetViews', `${FIT}<sheetViews`),
				transformElementAttributes: (tag, attributes) =>
					tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
			},
		},
	},
};
