import { Refusal } from '../refusal';
import type { Kind } from './kind';

/** A second one of a name is a second one (recording 07). Secrets are shown. */
export const webhooks: Kind = {
	path: 'webhooks',
	model: 'Webhook',
	write: ['admin.webhook'],
	unique: false,
	limits: (desk) => ({ endpoint: desk.since('6.5') ? 2000 : 300 }),
	columns: (desk) => ({
		endpoint: null,
		signature_token: null,
		ssl_verify: true,
		...(desk.since('5.5') ? { basic_auth_username: null, basic_auth_password: null } : {}),
		...(desk.since('6.5')
			? { pre_defined_webhook_type: null, customized_payload: false, custom_payload: null, preferences: {} }
			: {}),
		...(desk.since('7.0') ? { bearer_token: null, http_method: 'post' } : {}),
		note: null,
		active: true,
	}),
	check: (desk, row) => {
		const endpoint = typeof row.endpoint === 'string' ? row.endpoint : '';
		if (!/^https?:\/\/[^\s/]/.test(endpoint)) {
			throw new Refusal(
				422,
				'Endpoint The provided endpoint is invalid, no http or https protocol was specified.',
			);
		}
		if (desk.since('6.5') && row.customized_payload === true && !isObjectText(row.custom_payload)) {
			throw new Refusal(422, 'Custom payload The provided payload is invalid. Please check your syntax.');
		}
	},
	keep: (desk, row) => {
		const user = desk.setup.triggers.find((trigger) => usedWebhook(trigger.perform) === row.id);
		if (!user) return;
		throw new Refusal(
			422,
			`Cannot delete! This webhook is referenced by Trigger: ${user.name} (#${user.id})`,
		);
	},
};

/** The id of the webhook that a trigger's `perform` calls: stored as a number or as text. */
export function usedWebhook(perform: unknown): number | null {
	const call = (perform as Record<string, { webhook_id?: unknown }> | undefined)?.['notification.webhook'];
	return call?.webhook_id === undefined ? null : Number(call.webhook_id);
}

function isObjectText(text: unknown): boolean {
	try {
		const parsed: unknown = JSON.parse(String(text));
		return typeof parsed === 'object' && parsed !== null;
	} catch {
		return false;
	}
}
