import { createHmac, timingSafeEqual } from 'node:crypto';

import { derive } from '../intake/derive';
import type { SealSecrets } from '../intake/seal';

/**
 * The token in a survey's link: 15 bytes, 20 characters of base64url, without padding. 4 bytes ticket id, 1 byte closing,
 * 2 bytes last day of validity (days since 1970, UTC), 8 bytes HMAC-SHA256. No number and no person stands in it.
 *
 * 64 bits are enough: who tries 1,000 tokens a second for all the 30 days tries 2.6 x 10^9 of 1.8 x 10^19, so a single
 * false answer has a chance of 1 in 7 x 10^9; and all that it wins is one score.
 */
export interface SurveyTicket {
	ticketId: number;
	/** From 1; the last one a byte holds stands for all after it. */
	closing: number;
}

const PAYLOAD = 7;
const MAC = 8;
const TOKEN = /^[A-Za-z0-9_-]{20}$/;
const DAY = 86_400_000;
/** PROPOSED: an invitation may be answered so long, and to the end of that day. */
const VALID = 30 * DAY;

/** @param now ms */
export function surveyToken({ sealSecret }: SealSecrets, ticket: SurveyTicket, now: number): string {
	const payload = Buffer.alloc(PAYLOAD);
	payload.writeUInt32BE(ticket.ticketId, 0);
	payload.writeUInt8(Math.min(ticket.closing, 255), 4);
	payload.writeUInt16BE(Math.floor((now + VALID) / DAY), 5);
	return Buffer.concat([payload, macOf(sealSecret, payload)]).toString('base64url');
}

/**
 * The ticket of a token that we made and that is still valid; null of all else, without a reason: nobody learns from it
 * what exists.
 *
 * @param now ms
 */
export function readSurveyToken(secrets: SealSecrets, token: unknown, now: number): SurveyTicket | null {
	if (typeof token !== 'string' || !TOKEN.test(token)) return null;
	const bytes = Buffer.from(token, 'base64url');
	const payload = bytes.subarray(0, PAYLOAD);
	const isOurs = [secrets.sealSecret, secrets.previousSealSecret].some(
		(secret) => secret && timingSafeEqual(bytes.subarray(PAYLOAD), macOf(secret, payload)),
	);
	if (!isOurs || payload.readUInt16BE(5) < Math.floor(now / DAY)) return null;
	return { ticketId: payload.readUInt32BE(0), closing: payload.readUInt8(4) };
}

const macOf = (secret: string, payload: Buffer): Buffer =>
	createHmac('sha256', derive(secret, 'djbc survey v1')).update(payload).digest().subarray(0, MAC);
