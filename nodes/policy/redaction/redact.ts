import { addresses } from './addresses';
import { companies, foreignCompanies } from './names/companies';
import { contacts } from './contacts';
import { disguised } from './disguised';
import { documents } from './documents';
import { figures, ownWords, publicNames, sources } from './kept';
import { accounts, labels } from './labels';
import { numbers } from './numbers';
import { people } from './names/people';
import { plain } from './plain';
import { settled, type Find, type Recogniser } from './recogniser';

/**
 * In this order: a label says what a number is; what is readable by its form comes before what is known by its length
 * alone; names come last, since addresses and companies bear names too.
 */
const recognisers: readonly Recogniser[] = [
	ownWords,
	...contacts,
	...sources,
	...disguised,
	...labels,
	...documents,
	...figures,
	numbers,
	accounts,
	...addresses,
	publicNames,
	companies,
	foreignCompanies,
	people,
];

/**
 * A text without what tells of a person: names, companies, numbers of people and of their documents, ways to reach them.
 * Each find gives way to its kind in brackets, `[telepon]`, `[nama]`. For the edge of logs, errors, notifications and
 * exports (CONF-2); the safer side where in doubt, and no substitute for leaving the text out. Rules, dates, money,
 * tariff headings and our own codes stay. Redacting twice changes nothing.
 */
export function redact(text: string): string {
	let before: string;
	let after = plain(text);
	do {
		before = after;
		after = pass(before);
	} while (after !== before);
	return after;
}

function pass(text: string): string {
	const finds: Find[] = [];
	let open = text;
	for (const recognise of recognisers) {
		const found = recognise(open);
		finds.push(...found);
		open = replaced(open, found, ({ from, to }) => settled.repeat(to - from));
	}
	return replaced(
		text,
		finds.sort((one, other) => one.from - other.from),
		({ put }) => put,
	);
}

function replaced(text: string, finds: readonly Find[], by: (find: Find) => string): string {
	const parts: string[] = [];
	let at = 0;
	for (const find of finds) {
		parts.push(text.slice(at, find.from), by(find));
		at = find.to;
	}
	return parts.join('') + text.slice(at);
}
