import { z } from 'zod';
import type { DeliveryCode } from '../delivery';
import type { ChannelResponse } from '../outgoing';

const graphError = z.object({
	error: z.object({ code: z.number(), error_subcode: z.number().optional() }),
});

/**
 * Errors of Meta's Graph API (WhatsApp Cloud, Messenger, Instagram), by `code` or `code/subcode`. Meta asks to go by
 * these and not by the status or the words. Permissions are 200 to 299.
 */
const CODES: Record<string, DeliveryCode> = {
	// Token, permission, account, payment.
	'0': 'credential',
	'3': 'credential',
	'10': 'credential',
	'33': 'credential',
	'190': 'credential',
	'368': 'credential',
	'131005': 'credential',
	'131031': 'credential',
	'131042': 'credential',
	'131045': 'credential',
	'133010': 'credential',
	// Rate limits of app, page, number, pair.
	'4': 'tooMany',
	'17': 'tooMany',
	'32': 'tooMany',
	'613': 'tooMany',
	'80007': 'tooMany',
	'130429': 'tooMany',
	'131048': 'tooMany',
	'131056': 'tooMany',
	// Outside the reply window (channels CH-13).
	'131047': 'windowClosed',
	'10/2018065': 'windowClosed',
	'10/2018278': 'windowClosed',
	'10/2534022': 'windowClosed',
	// Nobody there, blocked, not on WhatsApp, or not reachable by this kind of id.
	'131021': 'recipientUnknown',
	'131026': 'recipientUnknown',
	'131030': 'recipientUnknown',
	'131062': 'recipientUnknown',
	'100/2018001': 'recipientUnknown',
	'100/2534014': 'recipientUnknown',
	'10/2018108': 'recipientUnknown',
	'200/1545041': 'recipientUnknown',
	'551': 'recipientUnknown',
	// "Failed to send": nothing went out.
	'1200': 'unreachable',
	'131000': 'unreachable',
	'131016': 'unreachable',
	'131057': 'unreachable',
	// Unknown errors, of which one is documented to come after all was sent (1/1357046).
	'1': 'badAnswer',
	'2': 'badAnswer',
};

/** Null when the answer is no error of the Graph API, or one that says no more than its status. */
export function graphCode({ body }: ChannelResponse): DeliveryCode | null {
	const read = graphError.safeParse(body);
	if (!read.success) return null;
	const { code, error_subcode: subcode } = read.data.error;
	const known = CODES[`${code}/${subcode}`] ?? CODES[String(code)];
	return known ?? (code >= 200 && code <= 299 ? 'credential' : null);
}
