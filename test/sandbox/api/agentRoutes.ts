import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { runMacro, updateMany } from '../desk/bulk';
import type { Desk } from '../desk/desk';
import { performForm, type PerformRequest } from '../desk/form/perform';
import { followAs, unfollow } from '../desk/follow';
import { missing } from '../desk/refusal';
import type { NotificationRow } from '../desk/rows';
import { overviewsOf, ticketsIn } from '../desk/ownOverviews';
import { KINDS } from '../desk/setup/kinds';
import { recordAnswer } from '../desk/setup/records';
import { assets, ticketWithIds } from '../desk/shapes';
import { allow } from './access';
import { flag, parameters, pathId } from './parameters';

const READERS = ['ticket.agent', 'ticket.customer'];

/** What an agent's screen is made of: overviews, forms, macros, bells (recordings 09, 12, 17, 18). */
export function agentRoutes(app: FastifyInstance, desk: Desk): void {
	app.get('/ticket_overviews', (request) => {
		const caller = allow(desk, request, ...READERS);
		const mine = overviewsOf(desk, caller);
		const { view } = parameters(request);
		if (typeof view !== 'string' || view === '') {
			return mine.map((row) => ({
				name: row.name,
				prio: row.prio,
				link: row.link,
				count: ticketsIn(desk, caller, row).count,
			}));
		}
		const overview = mine.find((row) => row.link === view);
		if (!overview) return { assets: {}, index: {} };
		const { tickets, count } = ticketsIn(desk, caller, overview);
		const { id, name, link, updated_at } = overview;
		const states = new Set(tickets.map((ticket) => ticket.state_id));
		return {
			assets: {
				Overview: { [String(id)]: recordAnswer(desk, KINDS.overviews, overview) },
				...assets(desk, tickets),
				TicketState: Object.fromEntries([...states].map((state) => [String(state), desk.states.get(state)])),
			},
			index: {
				overview: { name, id, view: link, updated_at },
				tickets: tickets.map((ticket) => ({ id: ticket.id, updated_at: ticket.updated_at })),
				count,
			},
		};
	});

	app.post('/core_workflows/perform', (request) => {
		const caller = allow(desk, request, ...READERS);
		return performForm(desk, caller, parameters(request) as PerformRequest);
	});

	for (const [path, work] of [
		['/tickets/mass_macro', runMacro],
		['/tickets/mass_update', updateMany],
	] as const) {
		app.post(path, (request: FastifyRequest, reply: FastifyReply) => {
			const caller = allow(desk, request, 'ticket.agent');
			const { tickets, refusal } = work(desk, caller, parameters(request));
			if (refusal) return reply.code(422).send(refusal);
			const after = tickets.flatMap(({ id }) => desk.tickets.get(id) ?? []);
			const rows = Object.fromEntries(after.map((row) => [String(row.id), ticketWithIds(desk, row)]));
			return { ticket_ids: tickets.map(({ id }) => id), assets: { ...assets(desk, after), Ticket: rows } };
		});
	}

	app.get('/mentions', (request) => {
		allow(desk, request, 'ticket.agent');
		return { mentions: desk.mentions.where('ticket', Number(parameters(request).mentionable_id)) };
	});
	app.post('/mentions', (request, reply) => {
		const caller = allow(desk, request, 'ticket.agent');
		const row = followAs(desk, caller, Number(parameters(request).mentionable_id));
		void reply.code(201).type('application/json; charset=utf-8');
		// Later versions read as a plain `true` (zammad-api 4.6).
		return desk.since('6.5') ? reply.send('true') : row;
	});
	app.delete('/mentions/:id', (request, reply) => {
		unfollow(desk, allow(desk, request, 'ticket.agent'), pathId(request));
		return reply.type('application/json; charset=utf-8').send('true');
	});

	const bell = (row: NotificationRow, expand: boolean): unknown => ({
		...row,
		...(expand
			? {
					user: desk.users.get(row.user_id)?.login,
					object: 'Ticket',
					type: row.type_lookup_id === 1 ? 'create' : 'update',
					created_by: desk.users.get(row.created_by_id)?.login,
					updated_by: desk.users.get(row.updated_by_id)?.login,
				}
			: {}),
	});
	app.get('/online_notifications', (request) => {
		const { user } = allow(desk, request);
		const mine = desk.notifications.where('user', user.id).reverse();
		return mine.slice(0, 200).map((row) => bell(row, flag(request, 'expand')));
	});
	app.put('/online_notifications/:id', (request) => {
		const { user } = allow(desk, request);
		const row = desk.notifications.get(pathId(request));
		if (!row || row.user_id !== user.id) throw missing('OnlineNotification', pathId(request));
		return bell(desk.notifications.update(row.id, { seen: parameters(request).seen === true }), false);
	});
	app.post('/online_notifications/mark_all_as_read', (request) => {
		const { user } = allow(desk, request);
		for (const row of desk.notifications.where('user', user.id))
			desk.notifications.update(row.id, { seen: true });
		return {};
	});
}
