import type { IBinaryKeyData, IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import type { ServerResponse } from 'node:http';

import { admit } from '../intake/admit';
import { KeysFailure, readKeys, type IntakeKeys } from '../intake/keys';
import { BROKEN, BUSY, NOT_ALLOWED, type Refusal } from '../intake/refusal';
import { sealMessage, type SealedFile } from '../intake/sealedItem';
import { answer } from '../webhook/answer';
import type { RawRequest } from '../webhook/rawRequest';

import { takePlace } from './inFlight';
import { readRequest } from './rawRequest';

/**
 * One request to the trigger. A refusal is written here and leaves no execution; a message leaves as one sealed item
 * and is answered by DJBC Helpdesk, Message: Answer; a message whose sender is gone already leaves nothing. Never throws: n8n would store the error and run the workflow.
 */
export async function webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
	const response = this.getResponseObject() as unknown as ServerResponse;
	try {
		const outcome = await receive.call(this, response);
		if (!('refusal' in outcome)) return outcome;
		await refuse.call(this, response, outcome.refusal);
	} catch (error) {
		this.logger.error(`DJBC Intake Trigger: a request failed unexpectedly (${nameOf(error)})`);
		await refuse.call(this, response, BROKEN);
	}
	return { noWebhookResponse: true };
}

async function receive(
	this: IWebhookFunctions,
	response: ServerResponse,
): Promise<IWebhookResponseData | { refusal: Refusal }> {
	// The GET of the same path is for sources that shake hands; IntakeMessage does not.
	if (this.getWebhookName() === 'setup') return { refusal: NOT_ALLOWED };

	const request = await readRequest(this.getRequestObject() as unknown as RawRequest);
	if ('refusal' in request) return request;

	const keys = await keysOf.call(this);
	if (!keys) return { refusal: BUSY };

	const now = Date.now();
	const admitted = admit(request, keys, now);
	if ('refusal' in admitted) return admitted;
	// The sender left meanwhile: nobody reads an answer, and he sends again.
	if (response.destroyed) return { noWebhookResponse: true };
	if (!takePlace(response, this.getNodeParameter('maxInFlight') as number)) return { refusal: BUSY };

	const { item, files } = sealMessage(admitted, keys.sealSecret, now);
	const json = item as unknown as IDataObject;
	const binary = await binaryOf.call(this, files);
	return { workflowData: [[files.length > 0 ? { json, binary } : { json }]] };
}

/** Null when the credential cannot be read or used; the log says why, the sender does not learn it. */
async function keysOf(this: IWebhookFunctions): Promise<IntakeKeys | null> {
	try {
		return readKeys(await this.getCredentials('djbcIntakeApi'));
	} catch (error) {
		const why = error instanceof KeysFailure ? error.message : nameOf(error);
		this.logger.error(`DJBC Intake Trigger: its credential cannot be used (${why})`);
		return null;
	}
}

async function binaryOf(this: IWebhookFunctions, files: SealedFile[]): Promise<IBinaryKeyData> {
	const binary: IBinaryKeyData = {};
	for (const { index, bytes } of files) {
		const name = `sealed-${index}`;
		binary[name] = await this.helpers.prepareBinaryData(bytes, `${name}.bin`, 'application/octet-stream');
	}
	return binary;
}

async function refuse(this: IWebhookFunctions, response: ServerResponse, refusal: Refusal): Promise<void> {
	try {
		await answer(this.getRequestObject() as unknown as RawRequest, response, refusal);
	} catch (error) {
		this.logger.error(`DJBC Intake Trigger: a refusal could not be written (${nameOf(error)})`);
	}
}

/** The kind of an error; its message may hold what was sent. */
function nameOf(error: unknown): string {
	return error instanceof Error ? error.name : typeof error;
}
