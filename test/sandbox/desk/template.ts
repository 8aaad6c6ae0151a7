import type { Desk } from './desk';
import { ticketPart, articlePart } from './payload';
import type { ArticleRow, TicketRow, UserRow } from './rows';
import { userAnswer } from './shapes';

/** `#{ticket.customer.firstname}` and its kin in notes, mails and custom payloads. */

export interface Scene {
	ticket: TicketRow;
	article: ArticleRow | null;
	user?: UserRow;
	/** Further values by their first word, as `event`. */
	more?: Record<string, unknown>;
}

/** @param escape makes a value fit where it is put, as HTML or inside a JSON text */
export function rendered(desk: Desk, text: string, scene: Scene, escape: (value: string) => string): string {
	const roots: Record<string, () => unknown> = {
		// A state is a name in the record, and an object with a name in a template.
		ticket: () => {
			const part = ticketPart(desk, scene.ticket);
			return { ...part, state: { name: part.state } };
		},
		article: () => articlePart(desk, scene.article, ''),
		user: () => (scene.user ? userAnswer(desk, scene.user) : {}),
		config: () => Object.fromEntries(desk.settings.all().map((row) => [row.name, row.value])),
	};
	return text.replace(/#\{\s*([a-z_]+)\.([\w.]+)\s*\}/g, (_all, root: string, path: string) => {
		const start = scene.more && root in scene.more ? scene.more[root] : roots[root]?.();
		const value = path
			.split('.')
			.reduce<unknown>((held, key) => (held as Record<string, unknown> | null | undefined)?.[key], start);
		return value === undefined || value === null || value === '' ? '-' : escape(String(value));
	});
}

export const asHtml = (value: string): string =>
	value.replace(
		/[&<>"]/g,
		(sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
	);

export const insideJson = (value: string): string => JSON.stringify(value).slice(1, -1);
