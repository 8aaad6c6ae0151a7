import { isMasked, type Webhook } from '../zammad';
import { serves, setupName, webhookFields } from '../events';
import type { Kind } from './kind';
import { recordKind } from './recordKind';

const wantedWebhooks = recordKind({
	kind: 'webhook',
	permission: 'admin.webhook',
	referred: 'webhook',
	records: ({ webhooks: records }) => records,
	wanted: (_policy, { events: { urls, token } }) =>
		urls.map((url) => ({ name: setupName(url), fields: () => webhookFields({ url, token }) })),
	// One that the desk hides cannot be compared.
	merged: ({ signature_token: token, ...fields }, row) =>
		isMasked(row.signature_token as string | null) ? fields : { ...fields, signature_token: token },
	secret: 'signature_token',
});

/**
 * The signed webhook of each address that was given. An address that a trigger node registered itself is left to it: two
 * registrations would tell everything twice. Without addresses nothing is read, so nothing more is asked of the token.
 */
export const webhooks: Kind = {
	...wantedWebhooks,
	async survey(context) {
		const { events, ids, zammad } = context;
		if (events.urls.length === 0) return [];
		const rows = await zammad.setup.webhooks.list();
		for (const { name, id } of rows) ids.learn('webhook', name, id);
		const urls = events.urls.filter((url) => !isLeft(rows, url));
		context.events = { ...events, urls };
		return await wantedWebhooks.survey(context);
	},
};

const isLeft = (rows: readonly Webhook[], url: string): boolean =>
	rows.some((row) => serves(row, url)) && !rows.some(({ name }) => name === setupName(url));
