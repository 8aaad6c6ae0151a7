import { z } from 'zod';
import type { Desk } from '../desk';
import { setupRecordShape, type SetupRecord } from './records';

/** The list of tags (zammad-api 4.4). A name that is there already is no mistake. */
export interface TagList {
	list(): Promise<SetupRecord[]>;
	create(name: string): Promise<void>;
}

export const tagListOf = (desk: Desk): TagList => ({
	list: () =>
		desk.call({
			operation: 'list tags',
			method: 'GET',
			path: '/tag_list',
			shape: z.array(setupRecordShape),
		}),
	async create(name) {
		await desk.call({
			operation: 'create tag',
			method: 'POST',
			path: '/tag_list',
			body: { name },
			repeat: true,
			shape: z.object({}).passthrough(),
		});
	},
});
