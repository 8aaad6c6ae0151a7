import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { inflateRawSync } from 'node:zlib';

/** A DOCX as another program reads it: files by path, by its central directory (APPNOTE 4.3). */
export function unzipped(zip: Buffer): Map<string, string> {
	const files = new Map<string, string>();
	let place = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
	while (zip.readUInt32LE(place) === 0x02014b50) {
		const [name, extra, comment] = [28, 30, 32].map((at) => zip.readUInt16LE(place + at)) as [
			number,
			number,
			number,
		];
		const local = zip.readUInt32LE(place + 42);
		const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const packed = zip.subarray(from, from + zip.readUInt32LE(place + 20));
		const content = zip.readUInt16LE(place + 10) === 0 ? packed : inflateRawSync(packed);
		files.set(zip.toString('utf8', place + 46, place + 46 + name), content.toString('utf8'));
		place += 46 + name + extra + comment;
	}
	return files;
}

/** Text of each paragraph; throws where a part is no well-formed XML or holds what XML may not. */
export function paragraphs(zip: Buffer): string[] {
	const files = unzipped(zip);
	for (const [path, text] of files) {
		const verdict = XMLValidator.validate(text);
		if (verdict !== true) throw new Error(`${path}: ${verdict.err.msg}`);
		if (/[^\P{Cc}\t\n\r]|\ufffd|[\ufffe\uffff]/u.test(text)) throw new Error(`${path} holds no text`);
	}
	const parser = new XMLParser({ preserveOrder: true, trimValues: false, processEntities: true });
	const found: string[] = [];
	collect(parser.parse(files.get('word/document.xml')!), found);
	return found;
}

type Node = Record<string, unknown>;

function collect(nodes: Node[], found: string[]): void {
	for (const node of nodes) {
		if ('w:p' in node) found.push(textIn(node['w:p'] as Node[]));
		else for (const inner of Object.values(node)) if (Array.isArray(inner)) collect(inner as Node[], found);
	}
}

function textIn(nodes: Node[]): string {
	return nodes
		.map((node) => {
			if ('w:tab' in node) return '\t';
			if ('#text' in node) return String(node['#text']);
			const inner = Object.values(node).find(Array.isArray) as Node[] | undefined;
			return inner && !('w:pPr' in node) ? textIn(inner) : '';
		})
		.join('');
}
