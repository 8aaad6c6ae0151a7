import type { FastifyInstance, FastifyRequest } from 'fastify';
import { checkCondition } from '../desk/conditions';
import type { Desk } from '../desk/desk';
import { cut, pageOf, type SearchQuery } from '../desk/search';
import type { Kind, SetupRow } from '../desk/setup/kind';
import { KINDS } from '../desk/setup/kinds';
import {
	createRecord,
	deleteRecord,
	listRecords,
	needRecord,
	recordAnswer,
	updateRecord,
} from '../desk/setup/records';
import type { Caller } from '../desk/rights';
import { allow } from './access';
import { flag, parameters, pathId, type Body } from './parameters';

/** The same five routes for every kind of record (zammad-api 1.7, 1.8, 7.3; recordings 06, 07, 09, 14, 17). */
export function setupRoutes(app: FastifyInstance, desk: Desk): void {
	for (const kind of Object.values<Kind>(KINDS)) routesOf(app, desk, kind);
}

/** Kinds whose condition is tried out before it is kept. */
const CONDITIONAL = ['overviews', 'triggers', 'slas', 'report_profiles'];

function routesOf(app: FastifyInstance, desk: Desk, kind: Kind): void {
	const readers = [...kind.write, ...(kind.read ?? [])];
	const writers = kind.path === 'templates' && !desk.since('5.5') ? readers : kind.write;
	const one = (request: FastifyRequest, row: SetupRow): unknown => {
		if (!flag(request, 'full')) return recordAnswer(desk, kind, row, flag(request, 'expand'));
		return { id: row.id, assets: assetsOf([row]) };
	};
	const assetsOf = (rows: readonly SetupRow[]): unknown => ({
		[kind.model.replace('::', '')]: Object.fromEntries(
			rows.map((row) => [String(row.id), recordAnswer(desk, kind, row)]),
		),
	});
	const tried = (caller: Caller, body: Body): Body => {
		const held = body.condition as object | undefined;
		if (CONDITIONAL.includes(kind.path) && held && Object.keys(held).length > 0) {
			checkCondition(desk, caller, held);
		}
		return body;
	};

	app.get(`/${kind.path}`, (request) => {
		allow(desk, request, ...readers);
		const all = listRecords(desk, kind);
		const rows = cut(all, pageOf(parameters(request) as SearchQuery, 500, 1000));
		if (!flag(request, 'full'))
			return rows.map((row) => recordAnswer(desk, kind, row, flag(request, 'expand')));
		return { record_ids: rows.map(({ id }) => id), assets: assetsOf(rows), total_count: all.length };
	});
	app.get(`/${kind.path}/:id`, (request) => {
		allow(desk, request, ...readers);
		return one(request, needRecord(desk, kind, pathId(request)));
	});
	app.post(`/${kind.path}`, (request, reply) => {
		const caller = allow(desk, request, ...writers);
		const row = desk.journal.transaction(() =>
			createRecord(desk, kind, tried(caller, parameters(request)), caller.user.id),
		);
		void reply.code(201);
		return one(request, row);
	});
	app.put(`/${kind.path}/:id`, (request) => {
		const caller = allow(desk, request, ...writers);
		const row = desk.journal.transaction(() =>
			updateRecord(desk, kind, pathId(request), tried(caller, parameters(request)), caller.user.id),
		);
		return one(request, row);
	});
	app.delete(`/${kind.path}/:id`, (request) => {
		allow(desk, request, ...writers);
		desk.journal.transaction(() => deleteRecord(desk, kind, pathId(request)));
		return {};
	});
}
