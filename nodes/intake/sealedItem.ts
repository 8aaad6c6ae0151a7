import { defaultPolicy } from '../policy/document';
import { route } from '../policy/routing';
import { inlineBytes } from './checks';
import { bodyHash, keyHash, threadHash } from './hashes';
import type { Admitted } from './parse';
import { seal, sealFile } from './seal';
import { codePoints } from './text';
import type { IntakeAttachment, IntakeMessage, SealedItem } from './types';
import { without } from './without';

/** Place of the attachment in the message, and its encrypted bytes. */
export interface SealedFile {
	index: number;
	bytes: Buffer;
}

/**
 * The item of channels 4.6: in clear what routing needs, all else sealed. Inline bytes leave the message and become
 * files. `arrived`: milliseconds.
 */
export function sealMessage(
	{ message, sent, receivedAt, untimed }: Admitted,
	sealSecret: string,
	arrived: number,
	{ source, batch }: Pick<SealedItem, 'source' | 'batch'> = { source: 'intake' },
): { item: SealedItem; files: SealedFile[] } {
	const key = keyHash(sent.idempotencyKey);
	const { service, office } = route(defaultPolicy(), sent.channel, sent.source.office);
	const contents = (message.attachments ?? []).map(contentOf);
	const attachments = message.attachments?.map((item) => without(item, 'contentBase64'));
	const toSeal: IntakeMessage = { ...message, ...(attachments && { attachments }) };

	return {
		item: {
			schema: 'djbc.sealed.v1',
			type: sent.type,
			source,
			...(batch === undefined ? {} : { batch }),
			keyHash: key,
			bodyHash: bodyHash(untimed ? without(sent, 'receivedAt') : sent),
			threadHash: threadHash(sealSecret, sent.thread.key),
			channel: sent.channel,
			service: service ?? '',
			office: office ?? '',
			direction: directionOf(sent),
			role: sent.sender.kind,
			receivedAt,
			arrivedAt: new Date(arrived).toISOString(),
			textLength: codePoints(message.body?.text ?? ''),
			attachmentSizes: contents.map(({ size }) => size),
			sealed: seal(sealSecret, key, JSON.stringify(toSeal)),
		},
		files: contents.flatMap(({ bytes }, index) =>
			bytes ? [{ index, bytes: sealFile(sealSecret, key, index, bytes) }] : [],
		),
	};
}

function contentOf({ contentBase64, size }: IntakeAttachment): { bytes: Buffer | null; size: number } {
	const bytes = contentBase64 === undefined ? null : inlineBytes(contentBase64);
	return { bytes, size: bytes?.length ?? size ?? 0 };
}

/** A call says its own direction; else what staff and bots say goes out to the user. */
function directionOf({ call, sender }: IntakeMessage): 'in' | 'out' {
	return call?.direction ?? (sender.kind === 'user' ? 'in' : 'out');
}
