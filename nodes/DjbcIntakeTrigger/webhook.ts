import type { INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import type { ServerResponse } from 'node:http';

import type { Admitted } from '../intake/parse';
import { BROKEN, BUSY, type Refusal } from '../intake/refusal';
import { sealMessage } from '../intake/sealedItem';
import { sealedOutput } from '../intake/sealedOutput';
import { answer, type Answer } from '../webhook/answer';
import type { RawRequest } from '../webhook/rawRequest';

import { takeDelivery } from './channel';
import { takeContractMessage } from './contract';
import { nameOf } from './credential';
import type { Settled, Taken } from './delivered';
import { takePlace } from './inFlight';
import { sourceOf } from './sourceSettings';

/**
 * One request to the trigger. A refusal, a handshake and events that are no messages are answered here and leave no
 * execution; messages leave as sealed items, one for each, and are answered together by DJBC Helpdesk, Message: Answer;
 * those whose sender is gone already leave nothing. Never throws: n8n would store the error and run the workflow.
 */
export async function webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
	const response = this.getResponseObject() as unknown as ServerResponse;
	try {
		const outcome = await receive.call(this, response);
		if ('refusal' in outcome) await write.call(this, response, outcome.refusal);
		else if ('settled' in outcome) await write.call(this, response, outcome.settled);
		else return outcome;
	} catch (error) {
		this.logger.error(`DJBC Intake Trigger: a request failed unexpectedly (${nameOf(error)})`);
		await write.call(this, response, BROKEN);
	}
	return { noWebhookResponse: true };
}

async function receive(
	this: IWebhookFunctions,
	response: ServerResponse,
): Promise<IWebhookResponseData | Settled | { refusal: Refusal }> {
	const request = this.getRequestObject() as unknown as RawRequest;
	const source = sourceOf((name, fallback) => this.getNodeParameter(name, fallback));
	const taken = source
		? await takeDelivery.call(this, source, request)
		: await takeContractMessage.call(this, request);
	if ('refusal' in taken || 'settled' in taken) return taken;
	// The sender left meanwhile: nobody reads an answer, and he sends again.
	if (response.destroyed) return { noWebhookResponse: true };
	if (!takePlace(response, this.getNodeParameter('maxInFlight') as number)) return { refusal: BUSY };

	const items: INodeExecutionData[] = [];
	for (const message of taken.messages) items.push(await itemOf.call(this, message, taken));
	return { workflowData: [items] };
}

async function itemOf(
	this: IWebhookFunctions,
	message: Admitted,
	{ messages, source, sealSecret, now }: Taken,
): Promise<INodeExecutionData> {
	const batch = messages.length > 1 ? messages.length : undefined;
	return await sealedOutput(this.helpers, sealMessage(message, sealSecret, now, { source, batch }));
}

async function write(this: IWebhookFunctions, response: ServerResponse, words: Answer): Promise<void> {
	try {
		await answer(this.getRequestObject() as unknown as RawRequest, response, words);
	} catch (error) {
		this.logger.error(`DJBC Intake Trigger: an answer could not be written (${nameOf(error)})`);
	}
}
