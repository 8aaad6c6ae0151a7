import type { IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod';

import { readSealSecrets } from './keys';
import { ReceiveFailure } from './receiveFailure';
import { open, openFile, type SealSecrets } from './seal';
import type { IntakeMessage, SealedItem } from './types';

const sealedItem = z
	.object({
		schema: z.literal('djbc.sealed.v1'),
		type: z.enum(['message', 'call', 'close']),
		keyHash: z.string().regex(/^[0-9a-f]{32}$/),
		bodyHash: z.string().regex(/^[0-9a-f]{32}$/),
		threadHash: z.string().regex(/^[0-9a-f]{32}$/),
		sealed: z.string(),
	})
	.passthrough();

/** The item of the Intake Trigger at this place. @throws ReceiveFailure when it is something else */
export function sealedItemOf(context: IExecuteFunctions, itemIndex: number): SealedItem {
	const read = sealedItem.safeParse(context.getInputData()[itemIndex]?.json);
	if (!read.success) throw new ReceiveFailure('notAnItem');
	return read.data as unknown as SealedItem;
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
