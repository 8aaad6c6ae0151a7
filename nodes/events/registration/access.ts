import { type Trigger, type Webhook, type Zammad, ZammadFailure } from '../../zammad';
import { isOurs, setupName, triggerName } from './names';

/** What a token may read of registrations, which is what it may write (zammad-api 10); null for what it may not. */
export interface Access {
	webhooks: Webhook[] | null;
	triggers: Trigger[] | null;
}

/** @throws {ZammadFailure} other than a missing permission */
export async function accessOf({ setup }: Zammad): Promise<Access> {
	return {
		webhooks: await unlessForbidden(() => setup.webhooks.list()),
		triggers: await unlessForbidden(() => setup.triggers.list()),
	};
}

export const missingPermissions = ({ webhooks, triggers }: Access): string[] => [
	...(webhooks === null ? ['admin.webhook'] : []),
	...(triggers === null ? ['admin.trigger'] : []),
];

/**
 * Whether somebody else's registration serves an address, for a token that cannot register itself: `unknown` where
 * nothing can be read.
 */
export function servedByAnother({ webhooks, triggers }: Access, url: string): 'yes' | 'no' | 'unknown' {
	if (webhooks) return webhooks.some((row) => serves(row, url)) ? 'yes' : 'no';
	if (!triggers) return 'unknown';
	const prefix = triggerName(setupName(url), '');
	return triggers.some(({ name, active }) => active && name.startsWith(prefix)) ? 'yes' : 'no';
}

export const serves = ({ name, active, endpoint }: Webhook, url: string): boolean =>
	isOurs(name) && active && endpoint === url;

async function unlessForbidden<T>(read: () => Promise<T>): Promise<T | null> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof ZammadFailure && error.kind === 'permission') return null;
		throw error;
	}
}
