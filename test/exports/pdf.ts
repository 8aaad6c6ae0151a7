import { execFileSync } from 'node:child_process';

const READER = `
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)));
const { text } = await extractText(pdf, { mergePages: false });
const { info } = await getMeta(pdf);
const { view } = await pdf.getPage(1);
console.log(JSON.stringify({ pages: text, info, view }));
`;

export interface ReadPdf {
	/** Text of each page, its spaces as one. */
	pages: string[];
	info: Record<string, unknown>;
	/** Of the first page, points. */
	view: number[];
}

/** A PDF as another library reads it, in a process of its own: it is of modules that jest cannot load. */
export function readPdf(pdf: Buffer): ReadPdf {
	const output = execFileSync(process.execPath, ['--input-type=module', '-e', READER], {
		input: pdf,
		encoding: 'utf8',
	});
	const read = JSON.parse(output.slice(output.indexOf('{"pages"'))) as ReadPdf;
	return { ...read, pages: read.pages.map((page) => page.replace(/\s+/g, ' ')) };
}
