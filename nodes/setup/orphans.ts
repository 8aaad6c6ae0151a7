import { isOurs, isTest, registrationOf } from '../events';
import { type Trigger, type Webhook, type Zammad, ZammadFailure } from '../zammad';
import type { Problem } from './problem';

/**
 * What is left of registrations for events: triggers that reach no webhook, webhooks that no trigger uses, test
 * listeners, two registrations for one address. One that is missing is in the plan, where its address is given. A token
 * that may not read webhooks sees none of this.
 */
export async function orphans({ setup }: Zammad): Promise<Problem[]> {
	try {
		const webhooks = (await setup.webhooks.list()).filter(({ name }) => isOurs(name));
		const triggers = (await setup.triggers.list()).filter(({ name }) => registrationOf(name) !== null);
		return [...deadTriggers(webhooks, triggers), ...idleWebhooks(webhooks, triggers), ...doubles(webhooks)];
	} catch (error) {
		if (error instanceof ZammadFailure && error.kind === 'permission') return [];
		throw error;
	}
}

const webhookIdOf = ({ perform }: Trigger): number =>
	Number((perform?.['notification.webhook'] as { webhook_id?: unknown } | undefined)?.webhook_id);

function deadTriggers(webhooks: readonly Webhook[], triggers: readonly Trigger[]): Problem[] {
	return triggers.flatMap((trigger) => {
		const webhook = webhooks.find(({ id }) => id === webhookIdOf(trigger));
		if (webhook?.active) return [];
		const text = webhook ? 'its webhook is switched off' : 'its webhook is gone';
		return [problem('error', 'trigger', trigger.name, `${text}: nothing is told`, PUBLISH_OR_DELETE)];
	});
}

function idleWebhooks(webhooks: readonly Webhook[], triggers: readonly Trigger[]): Problem[] {
	return webhooks.flatMap((webhook): Problem[] => {
		if (isTest(webhook.name)) {
			const text = 'was made for listening in the editor and left behind';
			return [problem('warning', 'webhook', webhook.name, text, DELETE)];
		}
		if (triggers.some((trigger) => trigger.active && webhookIdOf(trigger) === webhook.id)) return [];
		return [
			problem(
				'error',
				'webhook',
				webhook.name,
				'no active trigger uses it: nothing is told',
				PUBLISH_OR_DELETE,
			),
		];
	});
}

function doubles(webhooks: readonly Webhook[]): Problem[] {
	const active = webhooks.filter((webhook) => webhook.active && !isTest(webhook.name));
	return active
		.filter(({ endpoint }, place) => active.findIndex((one) => one.endpoint === endpoint) < place)
		.map(({ name }) =>
			problem(
				'warning',
				'webhook',
				name,
				'another registration of ours has the same address: each event is sent twice',
				DELETE,
			),
		);
}

const DELETE = 'Delete in Zammad first its triggers (Manage, Trigger), then the webhook (Manage, Webhook).';
const PUBLISH_OR_DELETE = `Publish the workflow of its trigger again, or run Plan and Apply with its address. If neither is used any more: ${DELETE}`;

const problem = (
	severity: Problem['severity'],
	kind: 'webhook' | 'trigger',
	name: string,
	text: string,
	remedy: string,
): Problem => ({ kind, name, severity, problem: 'registration', text, remedy });
