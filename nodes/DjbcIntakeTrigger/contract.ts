import type { IWebhookFunctions } from 'n8n-workflow';

import { admit } from '../intake/admit';
import { readKeys } from '../intake/keys';
import { BUSY, NOT_ALLOWED, type Refusal } from '../intake/refusal';
import { headerOf, type RawRequest } from '../webhook/rawRequest';

import { credentialOf } from './credential';
import type { Taken } from './delivered';
import { readRequest } from './rawRequest';

/** A message of a system that speaks the contract itself (channels 4.1). */
export async function takeContractMessage(
	this: IWebhookFunctions,
	request: RawRequest,
): Promise<Taken | { refusal: Refusal }> {
	// The GET of the same path is for sources that shake hands; IntakeMessage does not.
	if (this.getWebhookName() === 'setup') return { refusal: NOT_ALLOWED };
	const body = await readRequest(request);
	if ('refusal' in body) return body;
	const keys = await credentialOf(this, readKeys);
	if (!keys) return { refusal: BUSY };

	const now = Date.now();
	const signed = {
		keyId: headerOf(request, 'x-intake-key'),
		timestamp: headerOf(request, 'x-intake-timestamp'),
		signature: headerOf(request, 'x-intake-signature'),
		rawBody: body.rawBody,
	};
	const admitted = admit(signed, keys, now);
	if ('refusal' in admitted) return admitted;
	return { messages: [admitted], source: 'intake', sealSecret: keys.sealSecret, now };
}
