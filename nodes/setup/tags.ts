import type { Finding, Kind } from './kind';

/** Tags that the intake gives (design 4), so that agents find them in the list. */
const TAGS = ['djbc_unknown_cell'];

export const tags: Kind = {
	kind: 'tag',
	permission: 'admin.tag',
	// The list itself is for `admin.tag` only.
	mayWrite: () => Promise.resolve(true),
	async survey({ zammad }) {
		const rows = await zammad.setup.tags.list();
		return TAGS.map((name): Finding => {
			const row = rows.find((tag) => tag.name === name);
			const id = row?.id ?? null;
			return {
				item: {
					kind: 'tag',
					name,
					action: row ? 'same' : 'create',
					differs: [],
					reason: row ? 'as wanted' : 'not there',
					choices: [],
					decision: null,
					id,
				},
				async carryOut() {
					if (row) return { done: 'same', id };
					await zammad.setup.tags.create(name);
					return { done: 'created', id: null };
				},
			};
		});
	},
};
