import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import type { ServerResponse } from 'node:http';

import {
	eventItem,
	eventMemory,
	factsOf,
	happened,
	isSigned,
	ownUserOf,
	readDelivery,
	type Delivery,
	type DeskEvent,
} from '../events';
import { restrictedGroups } from '../policy/restrictedGroups';
import { asNodeError } from '../router/nodeError';
import { answer, type Answer } from '../webhook/answer';
import { headerOf, readRawBody, type RawRequest } from '../webhook/rawRequest';
import { createZammad, type Zammad } from '../zammad';

import { filterOf, furtherRestricted, usableCredential } from './settings';
import { sealedTexts } from './texts';

/** Largest delivery: an article of the largest size Zammad takes (1.5 million characters) and the people around it. */
const MOST_BYTES = 12 * 1024 * 1024;

/** Zammad waits 30 s for the answer. */
const LONGEST = 25_000;

const NOTHING_NEW: Answer = { status: 200, body: { event: false } };
const UNAUTHORIZED: Answer = { status: 401, body: { error: 'unauthorized' } };
const INVALID: Answer = { status: 400, body: { error: 'invalid' } };
const TOO_LARGE: Answer = { status: 413, body: { error: 'too_large' } };
const UNSUPPORTED: Answer = { status: 415, body: { error: 'unsupported' } };
/** Zammad tries four times more (zammad-api 7.2). */
const LATER: Answer = { status: 503, headers: { 'retry-after': '30' }, body: { error: 'later' } };

/**
 * One delivery of the desk. What is no news is answered here and leaves no execution. Never throws: n8n would store the
 * error and run the workflow.
 */
export async function webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
	const response = this.getResponseObject() as unknown as ServerResponse;
	const request = this.getRequestObject() as unknown as RawRequest;
	let outcome: Answer | DeskEvent;
	try {
		outcome = await receive.call(this, request);
	} catch (error) {
		const { message } = asNodeError(this.getNode(), error, 'Receive an event');
		this.logger.error(`DJBC Helpdesk Trigger "${this.getNode().name}": ${message}`);
		outcome = LATER;
	}
	if (!('body' in outcome)) return { workflowData: [[{ json: outcome as unknown as IDataObject }]] };
	await answer(request, response, outcome).catch(() => undefined);
	return { noWebhookResponse: true };
}

async function receive(this: IWebhookFunctions, request: RawRequest): Promise<Answer | DeskEvent> {
	const receivedAt = Date.now();
	if (request.headers['content-encoding']) return UNSUPPORTED;
	const rawBody = await readRawBody(request, MOST_BYTES);
	if (rawBody === 'tooLarge') return TOO_LARGE;
	if (rawBody === 'broken') return INVALID;
	const { settings, webhookToken } = await usableCredential(this);
	if (!isSigned(rawBody, headerOf(request, 'x-hub-signature'), webhookToken)) return UNAUTHORIZED;
	const delivery = readDelivery(rawBody);
	if (!delivery) return INVALID;
	// The desk builds a delivery anew at each attempt: it may have moved meanwhile.
	if (restrictedGroups(furtherRestricted(this))(delivery.ticket.group.name)) return NOTHING_NEW;

	const arrival = {
		deliveryId: headerOf(request, 'x-zammad-delivery') ?? '',
		trigger: headerOf(request, 'x-zammad-trigger') ?? '',
		receivedAt,
	};
	const zammad = createZammad(settings, { deadline: receivedAt + LONGEST });
	const key = listenerOf(this, zammad);
	const filter = filterOf(this);
	const found = await happened(delivery, arrival.trigger, {
		key,
		memory: eventMemory,
		ownUser: await ownUserOf(zammad, settings),
		wantsMessages: filter.events.includes('messageReceived'),
		article: (id) => factsOf(zammad, id),
	});
	const event = found && eventItem(delivery, found, arrival, filter);
	if (!event) return NOTHING_NEW;
	return await withText.call(this, zammad, key, delivery, event);
}

/** Two nodes, and the editor beside the published workflow, each hear of everything. */
const listenerOf = (context: IWebhookFunctions, { server }: Zammad): string =>
	[
		server,
		context.getWorkflow().id,
		context.getNode().id,
		context.getMode() === 'manual' ? 'test' : 'live',
	].join(' ');

async function withText(
	this: IWebhookFunctions,
	zammad: Zammad,
	key: string,
	{ ticket }: Delivery,
	event: DeskEvent,
): Promise<DeskEvent> {
	if (event.articleIds.length === 0 || this.getNodeParameter('fetchText', false) !== true) return event;
	let sealed: string | undefined;
	try {
		sealed = await sealedTexts(this, zammad, event);
	} finally {
		// The desk failed to give a text: the repetition of this delivery has to find the event again.
		if (sealed === undefined) eventMemory.forget(key, ticket.id, event.articleIds);
	}
	return { ...event, sealed };
}
