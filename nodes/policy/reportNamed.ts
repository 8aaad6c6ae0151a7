import type { Policy } from './document';

/** Wish and source of a report's thread key `report:<wish>:<source>:<which>`; null for another key. */
export function readReportKey(key: unknown): { wish: string; source: string } | null {
	const [, wish, source] = /^report:([^:]+):([^:]*):[^:]+$/.exec(String(key ?? '')) ?? [];
	return wish === undefined || source === undefined ? null : { wish, source };
}

/**
 * Code of the written report that a ticket is (5.1), such as `RPT-1`: by its key, of one that an agent opened by its
 * title. Empty where neither tells.
 */
export function reportNamed(
	{ reports }: Policy,
	{ title, djbc_thread_key: key }: Readonly<Record<string, unknown>>,
): string {
	const kinds = Object.entries(reports).filter(([, { rule, request }]) => rule !== null && request !== null);
	const wish = readReportKey(key)?.wish;
	const heading = String(title ?? '');
	const named = kinds.filter(([code, { label, request }]) =>
		wish === undefined ? heading.startsWith(label) || heading.includes(code) : request === wish,
	);
	return named.length === 1 ? named[0]![0] : '';
}
