import { contacts } from './contacts';
import type { Find, Recogniser } from './recogniser';
import { numbers } from './numbers';

/** Telephone numbers alone: those of documents belong to the case. */
const telephones: Recogniser = (open) => numbers(open).filter(({ put }) => put === '[telepon]');

/**
 * A case without the ways to reach its writer: mail addresses, accounts, links, telephone numbers. Names of officers and
 * numbers of documents stay, since the unit that works on the case needs them (ESC-8).
 */
export function withoutContacts(text: string): string {
	return [...contacts, telephones].reduce((open, recognise) => replaced(open, recognise(open)), text);
}

function replaced(text: string, finds: readonly Find[]): string {
	return finds.reduceRight((open, { from, to, put }) => open.slice(0, from) + put + open.slice(to), text);
}

/** A text without these words of somebody's name or account, in any spelling of capitals. */
export function withoutWords(text: string, words: readonly string[], put: string): string {
	return words.reduce(
		(open, word) =>
			open.replaceAll(
				new RegExp(
					`(?<![\\p{L}\\p{N}])${word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
					'giu',
				),
				put,
			),
		text,
	);
}
