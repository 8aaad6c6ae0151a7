import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk/desk';
import { takeIn, type Inbound } from '../desk/inbound';
import { importTickets, ImportSchema } from '../desk/imported';
import { endPending } from '../desk/pending';
import { expandedTicket } from '../desk/shapes';
import { tagsOf } from '../desk/tags';
import { z } from 'zod';
import type { Deliveries } from '../hooks/deliveries';
import { react } from '../hooks/react';
import { FaultSchema, type Faults } from './faults';
import type { RequestLog } from './requestLog';

const DelaysSchema = z
	.object({ firstMs: z.number().nonnegative(), repeatMs: z.array(z.number().nonnegative()) })
	.partial()
	.strict();

/** What a test asks of the sandbox itself, without credentials: it listens on loopback only. */
export function controlRoutes(
	app: FastifyInstance,
	desk: Desk,
	log: RequestLog,
	faults: Faults,
	deliveries: Deliveries,
): void {
	app.get('/requests', () => log.all());
	app.delete('/requests', () => {
		log.clear();
		return {};
	});
	app.post('/faults', (request, reply) => {
		const parsed = FaultSchema.safeParse(request.body);
		if (!parsed.success) return reply.code(422).send({ error: parsed.error.message });
		faults.add(parsed.data);
		return {};
	});
	app.delete('/faults', () => {
		faults.clear();
		return {};
	});
	app.get('/deliveries', () => deliveries.all());
	app.delete('/deliveries', () => {
		deliveries.clear();
		return {};
	});
	/** How long webhooks wait from now on: `{firstMs, repeatMs: [...]}`. */
	app.post('/deliveries', (request, reply) => {
		const parsed = DelaysSchema.safeParse(request.body);
		if (!parsed.success) return reply.code(422).send({ error: parsed.error.message });
		deliveries.delays = { ...deliveries.delays, ...parsed.data };
		return {};
	});
	/** What a channel of Zammad's own brings; the answer is the ticket. */
	app.post('/inbound', (request) => {
		const ticket = desk.journal.transaction(() => takeIn(desk, request.body as Inbound));
		react(desk, deliveries);
		return expandedTicket(desk, ticket);
	});
	/** Tickets of the past, with their own dates. */
	app.post('/import', (request, reply) => {
		const parsed = ImportSchema.safeParse(request.body);
		if (!parsed.success) return reply.code(422).send({ error: parsed.error.message });
		importTickets(desk, parsed.data);
		return {};
	});
	app.post('/restart', () => {
		desk.restart();
		return {};
	});
	app.post('/pending', () => {
		endPending(desk);
		return {};
	});
	app.get('/state', () => ({
		tickets: desk.tickets.all().map((ticket) => ({ ...ticket, tags: tagsOf(desk, ticket.id) })),
		articles: desk.articles.all().map((article) => ({
			...article,
			attachments: article.attachments.map(({ content, ...file }) => ({
				...file,
				data: content.toString('base64'),
			})),
		})),
		users: desk.users.all(),
		groups: desk.groups.all(),
		links: desk.links.all(),
	}));
}
