import type { FastifyInstance, FastifyRequest } from 'fastify';
import { restrictedValues } from '../desk/attributes';
import { finder } from '../desk/conditions';
import type { Desk } from '../desk/desk';
import { linksOf, mergeTickets } from '../desk/links';
import { liveAttributes } from '../desk/ownValues';
import { forbidden } from '../desk/refusal';
import { hasGroupRight, may, mayRead, type Caller } from '../desk/rights';
import type { GroupRow, TicketRow } from '../desk/rows';
import { cut, pageOf, searchTickets, type Found, type SearchQuery } from '../desk/search';
import { assets, expandedTicket, groupAnswer, plainTicket, ticketWithIds } from '../desk/shapes';
import { without } from '../desk/table';
import { tagsOf } from '../desk/tags';
import { createTicket, deleteTicket, readableTicket, updateTicket } from '../desk/tickets';
import { STATE } from '../desk/vocabulary';
import { allow } from './access';
import { flag, parameters, pathId } from './parameters';

const READERS = ['ticket.agent', 'ticket.customer'];

export function ticketRoutes(app: FastifyInstance, desk: Desk): void {
	const shaped = (
		request: FastifyRequest,
		ticket: TicketRow,
		usual: (row: TicketRow) => unknown,
	): unknown => {
		if (flag(request, 'expand')) return expandedTicket(desk, ticket);
		if (flag(request, 'full')) return { id: ticket.id, assets: assets(desk, [ticket]) };
		return usual(ticket);
	};
	const withIds = (ticket: TicketRow): unknown => ticketWithIds(desk, ticket);

	app.post('/tickets', (request, reply) => {
		const ticket = createTicket(desk, allow(desk, request, ...READERS), parameters(request));
		void reply.code(201);
		return shaped(request, ticket, withIds);
	});

	app.get('/tickets', (request) => {
		const caller = allow(desk, request, ...READERS);
		const readable = desk.tickets.all().filter((ticket) => mayRead(desk, caller, ticket));
		const rows = cut(readable, pageOf(parameters(request) as SearchQuery, 100, 100));
		if (flag(request, 'expand')) return rows.map((ticket) => expandedTicket(desk, ticket));
		if (flag(request, 'full')) return { record_ids: rows.map((row) => row.id), assets: assets(desk, rows) };
		return rows.map(plainTicket);
	});

	const search = (request: FastifyRequest): unknown => {
		const caller = allow(desk, request, ...READERS);
		const found = searchTickets(desk, caller, parameters(request) as SearchQuery);
		if (desk.since('6.5')) return laterSearch(desk, request, found);
		const { rows } = found;
		if (flag(request, 'expand')) return rows.map((ticket) => expandedTicket(desk, ticket));
		return { tickets: rows.map((row) => row.id), tickets_count: rows.length, assets: assets(desk, rows) };
	};
	app.get('/tickets/search', search);
	app.post('/tickets/search', search);

	// A preview for admins: of the whole desk, whatever they may read (zammad-api 2.8, from source).
	app.post('/tickets/selector', (request) => {
		const caller = allow(desk, request);
		if (!caller.permissions.some((held) => /^admin(\.|$)/.test(held))) allow(desk, request, 'admin');
		const finds = finder(desk, caller, parameters(request).condition);
		const rows = desk.tickets.all().filter((ticket) => finds(ticket) > 0);
		const shown = rows.slice(0, 6);
		const ids = shown.map(({ id }) => id);
		const counts = desk.since('6.5')
			? { object_ids: ids, object_count: rows.length }
			: { ticket_ids: ids, ticket_count: rows.length };
		return { ...counts, assets: assets(desk, shown) };
	});

	app.get('/tickets/:id', (request) => {
		const caller = allow(desk, request, ...READERS);
		const ticket = readableTicket(desk, caller, pathId(request));
		if (flag(request, 'all')) return wholeTicket(desk, caller, ticket);
		return shaped(request, ticket, plainTicket);
	});

	app.put('/tickets/:id', (request) => {
		const ticket = updateTicket(desk, allow(desk, request, ...READERS), pathId(request), parameters(request));
		return shaped(request, ticket, withIds);
	});

	app.delete('/tickets/:id', (request, reply) => {
		const caller = allow(desk, request, ...READERS, 'admin');
		if (!may(caller, 'admin')) throw forbidden('Not authorized (admin permission required)!');
		deleteTicket(desk, pathId(request));
		return reply.type('application/json').send('');
	});

	app.put('/ticket_merge/:source/:number', (request) => {
		const caller = allow(desk, request, 'ticket.agent');
		return mergeTickets(
			desk,
			caller,
			pathId(request, 'source'),
			(request.params as { number: string }).number,
		);
	});

	app.get('/ticket_history/:id', (request) => {
		const ticket = readableTicket(desk, allow(desk, request, 'ticket.agent'), pathId(request));
		const history = desk.history.where('ticket', ticket.id).map((entry) => ({
			history_attribute_id: null,
			related_history_object_id: null,
			...without(entry, 'ticket_id'),
			...(entry.object === 'Ticket::Article' ? { related_object: 'Ticket', related_o_id: ticket.id } : {}),
		}));
		return { history, assets: assets(desk, [ticket], desk.articles.where('ticket', ticket.id)) };
	});

	// The form for new tickets: an agent reads here which groups it may create in (from source, not recorded).
	app.get('/ticket_create', (request) => {
		const caller = allow(desk, request, ...READERS);
		const groups = desk.groups.all().filter((group) => hasGroupRight(desk, caller.user, group.id, 'create'));
		return {
			form_meta: formMeta(desk, groups, desk.offeredStates('create_middle')),
			assets: {
				Group: Object.fromEntries(groups.map((group) => [String(group.id), groupAnswer(desk, group)])),
			},
		};
	});

	app.get('/ticket_customer', (request) => {
		const caller = allow(desk, request, 'ticket.agent');
		const id = Number(parameters(request).customer_id);
		const rows = desk.tickets
			.filter((ticket) => ticket.customer_id === id && mayRead(desk, caller, ticket))
			.sort((a, b) => b.id - a.id);
		const ids = (closed: boolean): number[] =>
			rows.filter((row) => (row.state_id === STATE.closed) === closed).map((row) => row.id);
		return { ticket_ids_open: ids(false), ticket_ids_closed: ids(true), assets: assets(desk, rows) };
	});

	app.get('/ticket_states', (request) => {
		allow(desk, request, ...READERS, 'admin');
		return desk.states.all();
	});
	app.get('/ticket_states/:id', (request) => {
		allow(desk, request, ...READERS, 'admin');
		return desk.states.get(pathId(request));
	});
	app.get('/ticket_priorities', (request) => {
		allow(desk, request, ...READERS, 'admin');
		return desk.priorities.all();
	});
}

/** From 6.5 a search answers with the records themselves, unless asked otherwise (zammad-api 2.6). */
function laterSearch(desk: Desk, request: FastifyRequest, { rows, total }: Found): unknown {
	if (flag(request, 'only_total_count')) return { total_count: total };
	if (flag(request, 'full')) {
		return { record_ids: rows.map((row) => row.id), assets: assets(desk, rows), total_count: total };
	}
	const records = rows.map((row) => {
		if (flag(request, 'expand')) return expandedTicket(desk, row);
		if (parameters(request).term === undefined) return ticketWithIds(desk, row);
		return { id: row.id, label: row.title, value: row.title };
	});
	return desk.since('7.0') && flag(request, 'with_total_count') ? { records, total_count: total } : records;
}

/** `all=true`: the ticket with articles, tags and links in one answer, and what its fields may be set to. */
function wholeTicket(desk: Desk, caller: Caller, ticket: TicketRow): unknown {
	const articles = desk.articles.where('ticket', ticket.id);
	const groups = desk.groups
		.all()
		.filter((group) => mayRead(desk, caller, { ...ticket, group_id: group.id }));
	const states = [...new Set([...desk.offeredStates('edit'), ticket.state_id])];
	return {
		ticket_id: ticket.id,
		ticket_article_ids: articles.map((article) => article.id),
		assets: assets(desk, [ticket], articles),
		links: linksOf(desk, ticket.id),
		tags: tagsOf(desk, ticket.id),
		mentions: [],
		form_meta: formMeta(desk, groups, states),
	};
}

function formMeta(desk: Desk, groups: readonly GroupRow[], states: readonly number[]): unknown {
	return {
		filter: { type_id: [10, 5] },
		dependencies: null,
		configure_attributes: [],
		core_workflow: {
			restrict_values: {
				group_id: ['', ...groups.map((group) => String(group.id))],
				state_id: ['', ...states.map(String)],
				priority_id: desk.priorities.all().map((row) => String(row.id)),
				...restrictedValues(liveAttributes(desk, 'Ticket')),
			},
		},
	};
}
