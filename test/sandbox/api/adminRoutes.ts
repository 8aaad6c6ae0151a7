import type { FastifyInstance } from 'fastify';
import {
	createAttribute,
	deleteAttribute,
	discardChanges,
	executeMigrations,
	updateAttribute,
} from '../desk/attributes';
import type { Desk } from '../desk/desk';
import { OBJECTS } from '../desk/vocabulary';
import { missing } from '../desk/refusal';
import { attributeAnswer, listedAttribute, settingAnswer } from '../desk/shapes';
import { allow } from './access';
import { parameters, pathId } from './parameters';

/** What an administrator sets up: attributes and settings; and the version. */
export function adminRoutes(app: FastifyInstance, desk: Desk): void {
	const path = '/object_manager_attributes';

	app.get(`${path}_list`, (request) => {
		allow(desk, request, 'admin.object');
		return { objects: Object.keys(OBJECTS) };
	});
	app.get(path, (request) => {
		allow(desk, request, 'admin.object');
		return desk.attributes.all().map(listedAttribute);
	});
	app.get(`${path}/:id`, (request) => {
		allow(desk, request, 'admin.object');
		const row = desk.attributes.get(pathId(request));
		if (!row) throw missing('ObjectManager::Attribute', pathId(request));
		return attributeAnswer(row);
	});
	app.post(path, (request, reply) => {
		const caller = allow(desk, request, 'admin.object');
		const row = desk.journal.transaction(() => createAttribute(desk, parameters(request), caller.user.id));
		void reply.code(201);
		return attributeAnswer(row);
	});
	app.put(`${path}/:id`, (request) => {
		const caller = allow(desk, request, 'admin.object');
		return attributeAnswer(
			desk.journal.transaction(() => updateAttribute(desk, parameters(request), caller.user.id)),
		);
	});
	app.delete(`${path}/:id`, (request) => {
		allow(desk, request, 'admin.object');
		desk.journal.transaction(() => deleteAttribute(desk, pathId(request)));
		return {};
	});
	app.post(`${path}_execute_migrations`, (request) => {
		allow(desk, request, 'admin.object');
		desk.journal.transaction(() => executeMigrations(desk));
		return {};
	});
	app.post(`${path}_discard_changes`, (request) => {
		allow(desk, request, 'admin.object');
		desk.journal.transaction(() => discardChanges(desk));
		return {};
	});

	app.get('/settings', (request) => {
		allow(desk, request, 'admin.system', 'admin.ticket', 'admin.api');
		return desk.settings.all().map(settingAnswer);
	});
	app.get('/settings/:id', (request) => {
		allow(desk, request, 'admin.system', 'admin.ticket', 'admin.api');
		const row = desk.settings.get(pathId(request));
		if (!row) throw missing('Setting', pathId(request));
		return settingAnswer(row);
	});
	app.put('/settings/:id', (request) => {
		const row = desk.settings.get(pathId(request));
		if (!row) throw missing('Setting', pathId(request));
		allow(desk, request, row.permission);
		const state = parameters(request).state_current as { value?: unknown } | undefined;
		return settingAnswer(desk.settings.update(row.id, { value: state?.value, updated_at: desk.now() }));
	});

	app.get('/monitoring/health_check', (request) => {
		allow(desk, request, 'admin.monitoring');
		return { healthy: true, message: 'success', issues: [], actions: [], token: 'sandbox' };
	});
	app.get('/version', (request) => {
		allow(desk, request, 'admin');
		return { version: `${desk.version}.x` };
	});
}
