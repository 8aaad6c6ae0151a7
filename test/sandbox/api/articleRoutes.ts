import type { FastifyInstance } from 'fastify';
import { createArticle, updateArticle } from '../desk/articles';
import type { Desk } from '../desk/desk';
import { rawMail } from '../desk/inbound';
import { addLink, LINK_TYPE_ID, linksOf, removeLinks } from '../desk/links';
import { missing, Refusal } from '../desk/refusal';
import { requireGroupRight } from '../desk/rights';
import { articleAnswer, assets } from '../desk/shapes';
import { addTag, removeTag, tagsOf } from '../desk/tags';
import { readableTicket } from '../desk/tickets';
import { allow } from './access';
import { parameters, pathId } from './parameters';

/** What hangs on a ticket: articles, their files, tags, links. */
export function articleRoutes(app: FastifyInstance, desk: Desk): void {
	const READERS = ['ticket.agent', 'ticket.customer'];

	app.post('/ticket_articles', (request, reply) => {
		const caller = allow(desk, request, ...READERS);
		const body = parameters(request);
		if (body.ticket_id === undefined || body.ticket_id === null) {
			throw new Refusal(404, "Couldn't find Ticket without an ID");
		}
		const ticket = desk.tickets.get(Number(body.ticket_id));
		if (!ticket) throw missing('Ticket', body.ticket_id);
		// 7.0 asks whether the caller may follow up (zammad-api 3.1).
		requireGroupRight(desk, caller, ticket.group_id, desk.since('7.0') ? 'change' : 'create');
		const article = desk.journal.transaction(() => createArticle(desk, caller, ticket.id, body));
		void reply.code(201);
		return articleAnswer(desk, article);
	});

	app.get('/ticket_articles/by_ticket/:id', (request) => {
		const ticket = readableTicket(desk, allow(desk, request, ...READERS), pathId(request));
		return desk.articles.where('ticket', ticket.id).map((article) => articleAnswer(desk, article));
	});

	app.get('/ticket_articles/:id', (request) => {
		const caller = allow(desk, request, ...READERS);
		const article = desk.articles.get(pathId(request));
		if (!article) throw missing('Ticket::Article', pathId(request));
		readableTicket(desk, caller, article.ticket_id);
		return articleAnswer(desk, article);
	});

	app.put('/ticket_articles/:id', (request) => {
		const caller = allow(desk, request, 'ticket.agent');
		const article = desk.articles.get(pathId(request));
		if (!article) throw missing('Ticket::Article', pathId(request));
		requireGroupRight(desk, caller, desk.tickets.need(article.ticket_id).group_id, 'change');
		const body = parameters(request);
		return articleAnswer(
			desk,
			desk.journal.transaction(() => updateArticle(desk, caller, article, body)),
		);
	});

	/** Without a source: an empty answer, from 7.0 on a 404 (zammad-api 3.1). */
	app.get('/ticket_article_plain/:id', (request, reply) => {
		const caller = allow(desk, request, ...READERS);
		const article = desk.articles.get(pathId(request));
		if (!article) throw missing('Ticket::Article', pathId(request));
		readableTicket(desk, caller, article.ticket_id);
		const raw = rawMail(desk, article.id);
		if (raw === undefined && desk.since('7.0')) throw missing('Store', pathId(request));
		return raw === undefined ? reply.code(204).send() : reply.type('message/rfc822').send(raw);
	});

	app.get('/ticket_attachment/:ticket/:article/:file', (request, reply) => {
		const ticket = readableTicket(desk, allow(desk, request, ...READERS), pathId(request, 'ticket'));
		const article = desk.articles.get(pathId(request, 'article'));
		const file = article?.attachments.find((one) => one.id === pathId(request, 'file'));
		if (!article || article.ticket_id !== ticket.id || !file) throw missing('Store', pathId(request, 'file'));
		const name = encodeURIComponent(file.filename);
		return reply
			.type(String(file.preferences['Mime-Type']))
			.header('content-disposition', `inline; filename="${name}"; filename*=UTF-8''${name}`)
			.send(file.content);
	});

	app.get('/tags', (request) => {
		allow(desk, request);
		return { tags: tagsOf(desk, Number(parameters(request).o_id)) };
	});
	for (const [method, path, write] of [
		['POST', '/tags/add', addTag],
		['DELETE', '/tags/remove', removeTag],
	] as const) {
		app.route({
			method,
			url: path,
			handler: (request, reply) => {
				const caller = allow(desk, request, 'ticket.agent');
				const { o_id: id, item } = parameters(request);
				const ticket = desk.tickets.get(Number(id));
				if (!ticket) throw missing('Ticket', id);
				requireGroupRight(desk, caller, ticket.group_id, 'change');
				desk.journal.transaction(() => write(desk, caller, ticket.id, String(item)));
				return reply
					.code(method === 'POST' ? 201 : 200)
					.type('application/json; charset=utf-8')
					.send('true');
			},
		});
	}

	app.get('/links', (request) => {
		const caller = allow(desk, request, ...READERS);
		const ticket = readableTicket(desk, caller, Number(parameters(request).link_object_value));
		const links = linksOf(desk, ticket.id);
		const others = [...new Set(links.map((link) => link.link_object_value))].flatMap(
			(id) => desk.tickets.get(id) ?? [],
		);
		return { links, assets: assets(desk, others) };
	});

	app.post('/links/add', (request, reply) => {
		const caller = allow(desk, request, 'ticket.agent');
		const body = parameters(request);
		const link = desk.journal.transaction(() =>
			addLink(
				desk,
				caller,
				String(body.link_type),
				String(body.link_object_source_number),
				Number(body.link_object_target_value),
			),
		);
		void reply.code(201);
		return {
			id: link.id,
			link_type_id: LINK_TYPE_ID[link.type],
			link_object_source_id: 1,
			link_object_source_value: link.source,
			link_object_target_id: 1,
			link_object_target_value: link.target,
			created_at: link.created_at,
			updated_at: link.updated_at,
		};
	});

	app.delete('/links/remove', (request, reply) => {
		allow(desk, request, 'ticket.agent');
		const body = parameters(request);
		removeLinks(
			desk,
			String(body.link_type),
			Number(body.link_object_source_value),
			Number(body.link_object_target_value),
		);
		return reply.code(201).send([]);
	});
}
