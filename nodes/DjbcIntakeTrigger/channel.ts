import type { IWebhookFunctions } from 'n8n-workflow';

import {
	SOURCE_NAMES,
	SOURCES,
	type DeliverySettings,
	type Source,
	type SourceName,
} from '../channels/sources';
import { admitDelivery } from '../intake/admitDelivery';
import type { ChannelKeys } from '../intake/channelSecrets';
import { BUSY, FORBIDDEN, NOT_ALLOWED, type Refusal } from '../intake/refusal';
import { headerOf, type RawRequest } from '../webhook/rawRequest';

import { credentialOf } from './credential';
import type { Settled, Taken } from './delivered';
import { readRequest } from './rawRequest';
import type { ReadField } from './officeFields';
import { channelKeysOf, settingsOf } from './sourceSettings';

/**
 * A delivery of a channel: all its messages, or an answer at once where it holds none (channels 4.1: statuses and
 * unknown events get 200 and no run). A GET is the channel's handshake.
 */
export async function takeDelivery(
	this: IWebhookFunctions,
	name: SourceName,
	request: RawRequest,
): Promise<Taken | Settled | { refusal: Refusal }> {
	const source = SOURCES[name];
	const read: ReadField = (field, fallback, options) => this.getNodeParameter(field, fallback, options);
	const settings = settingsOf(read, name);
	const keysOf = async () =>
		await credentialOf(this, (credential) => channelKeysOf(credential, name, read, settings));
	if (this.getWebhookName() === 'setup') {
		if (!source.handshake) return { refusal: NOT_ALLOWED };
		const keys = await keysOf();
		return keys ? shakeHands(source, this.getQueryData(), keys) : { refusal: BUSY };
	}

	const body = await readRequest(request, source);
	if ('refusal' in body) return body;
	const keys = await keysOf();
	if (!keys) return { refusal: BUSY };

	const now = Date.now();
	const delivery = {
		...body,
		header: (header: string) => headerOf(request, header),
		pathSecret: pathSecretOf(this, settings),
	};
	const admitted = admitDelivery(source, delivery, keys.secrets, settings, now);
	if ('refusal' in admitted) return admitted;
	const { messages, ignored } = admitted;
	tell(this, name, ignored);
	return messages.length > 0
		? { messages, source: name, sealSecret: keys.sealSecret, now }
		: { settled: { status: 200, body: { ignored } } };
}

function shakeHands(
	source: Source,
	query: unknown,
	{ secrets, verifyToken }: ChannelKeys,
): Settled | { refusal: Refusal } {
	const hands = source.handshake?.(query as Record<string, unknown>, secrets[0], verifyToken);
	if (!hands) return { refusal: FORBIDDEN };
	// No browser may take what is repeated here for a page.
	const headers = { 'content-type': hands.contentType, 'x-content-type-options': 'nosniff' };
	return { settled: { status: 200, headers, body: hands.body } };
}

function pathSecretOf(context: IWebhookFunctions, { proof }: DeliverySettings): string | undefined {
	if (proof !== 'path') return undefined;
	const { secret } = context.getParamsData() as { secret?: unknown };
	return typeof secret === 'string' ? secret : undefined;
}

/** What should have been a message and names nobody: its vendor's format may have changed. Counts, never content. */
function tell(context: IWebhookFunctions, name: SourceName, { malformed }: { malformed?: number }): void {
	if (!malformed) return;
	context.logger.warn(
		`DJBC Intake Trigger: ${malformed} message(s) of ${SOURCE_NAMES[name]} without id or sender were passed over`,
	);
}
