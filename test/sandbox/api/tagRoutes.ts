import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk/desk';
import { missing } from '../desk/refusal';
import type { TagItemRow } from '../desk/rows';
import { itemOf, nameItem, dropItem } from '../desk/tags';
import { allow } from './access';
import { parameters, pathId } from './parameters';

/** The list of tags: a name again is no mistake (zammad-api 4.4; recording 09). */
export function tagRoutes(app: FastifyInstance, desk: Desk): void {
	const need = (id: number): TagItemRow => {
		const row = desk.tagItems.get(id);
		if (!row) throw missing('Tag::Item', id);
		return row;
	};
	const count = (name: string): number => desk.tags.filter((tag) => tag.name === name).length;

	app.get('/tag_list', (request) => {
		allow(desk, request, 'admin.tag');
		return desk.tagItems.all().map(({ id, name }) => ({ id, name, count: count(name) }));
	});
	app.post('/tag_list', (request) => {
		allow(desk, request, 'admin.tag');
		itemOf(desk, String(parameters(request).name));
		return {};
	});
	app.put('/tag_list/:id', (request) => {
		allow(desk, request, 'admin.tag');
		desk.journal.transaction(() => nameItem(desk, need(pathId(request)), String(parameters(request).name)));
		return {};
	});
	app.delete('/tag_list/:id', (request) => {
		allow(desk, request, 'admin.tag');
		desk.journal.transaction(() => dropItem(desk, need(pathId(request))));
		return {};
	});
	app.get('/tag_search', (request) => {
		allow(desk, request);
		const term = String(parameters(request).term ?? '').toLowerCase();
		return desk.tagItems
			.filter(({ name }) => name.toLowerCase().startsWith(term))
			.slice(0, 10)
			.map(({ id, name }) => ({ id, value: name }));
	});
}
