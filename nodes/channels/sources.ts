import { chatwootIncoming } from './chatwoot/incoming';
import { signedByChatwoot } from './chatwoot/signature';
import type { Incoming, SourceSettings } from './incoming';
import type { MediaPlaces } from './mediaPlaces';
import { metaIncoming } from './meta/incoming';
import { metaMedia } from './meta/mediaPlaces';
import { hubChallenge, signedByMeta } from './meta/signature';
import { smsIncoming, type SmsFields } from './sms/incoming';
import { bearsSecret, signedByGateway } from './sms/signature';
import { whatsappIncoming } from './whatsapp/incoming';
import { whatsappMedia } from './whatsapp/mediaPlaces';
import { xIncoming } from './x/incoming';
import { xMedia } from './x/mediaPlaces';
import { crcAnswer, signedByX } from './x/signature';

/** The sources of the Intake Trigger besides IntakeMessage itself (CH-1). */
export const SOURCE_NAMES = {
	chatwoot: 'Chatwoot',
	meta: 'Messenger / Instagram',
	sms: 'SMS Gateway',
	whatsapp: 'WhatsApp Cloud',
	x: 'X',
} as const;

export type SourceName = keyof typeof SOURCE_NAMES;

/** A request as it came, nothing parsed. */
export interface Delivery {
	header(name: string): string | undefined;
	rawBody: Buffer;
	/** Last part of the address, where the admin lets the secret stand there. */
	pathSecret: string | undefined;
}

/** How the sender proves itself, where its vendor leaves a choice; all else that the admin sets. */
export interface DeliverySettings extends SourceSettings {
	/** SMS gateway, Chatwoot. */
	proof: 'signature' | 'header' | 'path';
	/** SMS gateway: lower-case name of the header with its signature or secret. */
	proofHeader: string;
	fields: SmsFields;
}

/** What answers a GET. */
export interface Handshake {
	contentType: string;
	body: string;
}

export interface Source {
	/** By one of these secrets, the current and the previous? `now`: ms. */
	proven(delivery: Delivery, secrets: string[], settings: DeliverySettings, now: number): boolean;
	/** Null: 403. Sources without it shake no hands. */
	handshake?(query: Record<string, unknown>, secret: string, verifyToken: string): Handshake | null;
	/** Its handshake asks for the verify token of the credential. */
	asksVerifyToken?: true;
	/** It holds only 200 for delivered: 202 and 409 would make it send again (channels 4.1). */
	takesOnly200?: true;
	/** All that one delivery may take behind the trigger, ms, where it gives up sooner than others (CH-4). */
	patience?: number;
	/** It also sends forms, not only JSON. */
	sendsForms?: true;
	/** We choose its secret, so it must be a long one; else the vendor makes it. */
	ownSecret?(settings: DeliverySettings): boolean;
	incoming(payload: unknown, settings: DeliverySettings, now: number): Incoming;
	/** Left out where it has no files, or keeps them on a server of the office. */
	media?: MediaPlaces;
}

const byMeta: Source['proven'] = ({ header, rawBody }, secrets) =>
	signedByMeta(header('x-hub-signature-256'), rawBody, secrets);

const hub: Source['handshake'] = (query, _secret, verifyToken) => {
	const challenge = hubChallenge(query, verifyToken);
	return challenge === null ? null : { contentType: 'text/plain; charset=utf-8', body: challenge };
};

export const SOURCES: Record<SourceName, Source> = {
	whatsapp: {
		proven: byMeta,
		handshake: hub,
		asksVerifyToken: true,
		takesOnly200: true,
		incoming: whatsappIncoming,
		media: whatsappMedia,
	},
	meta: {
		proven: byMeta,
		handshake: hub,
		asksVerifyToken: true,
		takesOnly200: true,
		incoming: metaIncoming,
		media: metaMedia,
	},
	x: {
		takesOnly200: true,
		// It waits 3 s.
		patience: 2_000,
		proven: ({ header, rawBody }, secrets) =>
			signedByX(header('x-twitter-webhooks-signature'), rawBody, secrets),
		handshake(query, secret) {
			const answer = crcAnswer(query, secret);
			return answer && { contentType: 'application/json; charset=utf-8', body: JSON.stringify(answer) };
		},
		incoming: xIncoming,
		media: xMedia,
	},
	sms: {
		proven({ header, rawBody, pathSecret }, secrets, { proof, proofHeader }) {
			if (proof === 'path') return bearsSecret(pathSecret, secrets);
			const offered = header(proofHeader);
			return proof === 'header' ? bearsSecret(offered, secrets) : signedByGateway(offered, rawBody, secrets);
		},
		sendsForms: true,
		ownSecret: () => true,
		incoming: smsIncoming,
	},
	chatwoot: {
		// It waits 5 s and never sends again.
		patience: 2_500,
		proven({ header, rawBody, pathSecret }, secrets, { proof }, now) {
			if (proof === 'path') return bearsSecret(pathSecret, secrets);
			const [signature, timestamp] = [header('x-chatwoot-signature'), header('x-chatwoot-timestamp')];
			return signedByChatwoot({ signature, timestamp }, rawBody, secrets, now);
		},
		ownSecret: ({ proof }) => proof === 'path',
		incoming: chatwootIncoming,
	},
};

/** Of who delivered an item; undefined for IntakeMessage and n8n's own triggers. */
export function sourceNamed(name: string): Source | undefined {
	return Object.hasOwn(SOURCES, name) ? SOURCES[name as SourceName] : undefined;
}
