import type { z } from 'zod';

import type { Judged } from './cells';

/** What people give the indicators by CSV or form. */
export interface EntryKind<Row extends object = object> {
	/** Of its template. */
	fileName: string;
	/** By heading of the CSV, in order: an example, as the template shows it. */
	example: Record<string, string>;
	/** Headings that a file may do without; their cells are empty then. */
	optional: readonly string[];
	/** Reads the cells of a row, by heading, each given as text. */
	entry(judged: Judged): z.ZodType<Row, z.ZodTypeDef, unknown>;
	/** Two rows with the same key tell the same: the later one replaces the earlier. */
	key(row: Row): string;
	/** Headings that make the key. */
	keyHeadings: readonly string[];
}

/** Names are told apart by their letters only, whatever their case. */
export function keyOf(...parts: ReadonlyArray<string | number>): string {
	return parts.map((part) => String(part).toLowerCase().replaceAll('|', ' ')).join('|');
}
