import type { IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod';

import { readSealSecrets } from './keys';
import { ReceiveFailure } from './receiveFailure';
import { open, openFile, type SealSecrets } from './seal';
import type { IntakeMessage, SealedItem } from './types';

const hash = z.string().regex(/^[0-9a-f]{32}$/);

/** The fields of channels 4.6; what workflows put beside them (category, clock, settings) is no part of it. */
const sealedItem = z.object({
	schema: z.literal('djbc.sealed.v1'),
	type: z.enum(['message', 'call', 'close']),
	source: z.string(),
	batch: z.number().optional(),
	keyHash: hash,
	bodyHash: hash,
	threadHash: hash,
	channel: z.string(),
	service: z.string(),
	office: z.string(),
	direction: z.enum(['in', 'out']),
	role: z.enum(['user', 'staff', 'bot']),
	receivedAt: z.string(),
	arrivedAt: z.string(),
	textLength: z.number(),
	attachmentSizes: z.array(z.number()),
	sealed: z.string(),
});

/** The item of the Intake Trigger at this place. @throws ReceiveFailure when it is something else */
export function sealedItemOf(context: IExecuteFunctions, itemIndex: number): SealedItem {
	const json = context.getInputData()[itemIndex]?.json;
	return { ...json, ...readSealedItem(json) };
}

/**
 * A sealed item alone, as Receive hands it on in `sealedItem` to what runs behind Answer.
 * @throws ReceiveFailure when it is something else
 */
export function readSealedItem(value: unknown): SealedItem {
	const read = sealedItem.safeParse(value);
	if (!read.success) throw new ReceiveFailure('notAnItem');
	return read.data as SealedItem;
}

/** What the citizen wrote, in memory only. @throws SealFailure, KeysFailure */
export async function openMessage(context: IExecuteFunctions, item: SealedItem): Promise<IntakeMessage> {
	const secrets = await sealSecrets(context);
	return JSON.parse(open(secrets, item.keyHash, item.sealed)) as IntakeMessage;
}

/** Bytes of the inline attachments by their place in the message; links have none. */
export async function openFiles(
	context: IExecuteFunctions,
	itemIndex: number,
	item: SealedItem,
): Promise<Map<number, Buffer>> {
	const secrets = await sealSecrets(context);
	const files = new Map<number, Buffer>();
	for (const name of Object.keys(context.getInputData()[itemIndex]?.binary ?? {})) {
		const place = /^sealed-(\d+)$/.exec(name);
		if (!place) continue;
		const bytes = await context.helpers.getBinaryDataBuffer(itemIndex, name);
		files.set(Number(place[1]), openFile(secrets, item.keyHash, Number(place[1]), bytes));
	}
	return files;
}

async function sealSecrets(context: IExecuteFunctions): Promise<SealSecrets> {
	return readSealSecrets(await context.getCredentials('djbcIntakeApi'));
}
