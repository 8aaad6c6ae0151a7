import { createHash, scryptSync } from 'node:crypto';

import type { EventName } from '../types';
import { eventTriggers } from './conditions';
import { NOTE, triggerName } from './names';

/** A registration as it should stand on the desk. */
export interface Registration {
	/** Of the webhook; its triggers are named after it. */
	name: string;
	/** Where deliveries go. */
	url: string;
	/** The desk signs with it. */
	token: string;
	events: readonly EventName[];
	/** Ids of groups whose tickets are left out; the desk is told ids, which differ from desk to desk. */
	restrictedIds: ReadonlyArray<string | number>;
}

type Fields = Record<string, unknown>;

/** Fields of the webhook that are kept up. Whether Zammad checks our certificate is the administrator's. */
export const webhookFields = ({ url, token }: Pick<Registration, 'url' | 'token'>): Fields => ({
	endpoint: url,
	signature_token: token,
	active: true,
	note: NOTE,
});

/** The triggers with the fields that are kept up. No agent is notified of them. */
export const triggerFields = (
	{ name, events, restrictedIds }: Pick<Registration, 'name' | 'events' | 'restrictedIds'>,
	webhookId: string | number,
): Array<{ name: string; fields: Fields }> =>
	eventTriggers(events, restrictedIds).map(({ what, condition }) => ({
		name: triggerName(name, what),
		fields: {
			condition,
			perform: { 'notification.webhook': { webhook_id: webhookId } },
			disable_notification: true,
			active: true,
			note: NOTE,
		},
	}));

/**
 * Tells whether a registration is the one that was made, without the desk and without the token: the token goes in only
 * through a slow hash, so that the mark gives no way to try tokens out.
 *
 * @param restricted names of the restricted groups that were given
 */
export function markOf(
	{ name, url, token, events }: Omit<Registration, 'restrictedIds'>,
	restricted: readonly string[],
): string {
	const secret = scryptSync(token, name, 16).toString('hex');
	const condition = eventTriggers(events, [...restricted].sort());
	return createHash('sha256')
		.update(JSON.stringify([url, secret, condition]))
		.digest('hex');
}
