import { wordsOf } from '../../clocks';
import { isByAgent, isReceived } from '../../intake/agentArticle';
import { isHolding } from '../../policy/cycle/holding';
import type { Article } from '../../zammad';

import type { Look } from './look';

/** What was written on the child since the escalation was sent, as far as it may be the unit's answer. */
export interface UnitArticles {
	/** Mails of the unit's contact as the directory knows him, that answer. */
	byContact: Article[];
	/** Mails of others, that answer: somebody has to confirm who they are. */
	byStranger: Article[];
	/** What human agents wrote publicly, that answers. */
	byAgent: Article[];
	/** All of these and internal notes: something that says the answer. */
	said: Article[];
}

/** Costs a request, none where only the opening stands there. */
export async function unitArticles(look: Look): Promise<UnitArticles> {
	const { child, policy, unit } = look;
	const none: UnitArticles = { byContact: [], byStranger: [], byAgent: [], said: [] };
	if ((child.ticket.article_ids ?? []).length === 1) return none;
	const us = await look.desk.ownUser();
	const since = (await child.articles()).filter(
		({ created_at: at, created_by_id: by }) => Date.parse(at) >= look.start && by !== us,
	);
	const mails = since.filter((one) => one.sender === 'Customer' && !isAutomatic(one) && !isReceived(one));
	const written = since.filter((one) => isByAgent(one, us));
	const answers = (one: Article) => !isHolding(policy, wordsOf(one));
	const contact = policy.units[unit]?.contact?.email?.toLowerCase() ?? null;
	// The child's customer is the contact (ESC-8): the desk knows him by his address, whatever the directory says by now.
	const isContact = (one: Article) =>
		one.created_by_id === child.ticket.customer_id ||
		(contact !== null && addressesIn(String(one.from ?? '')).includes(contact));
	return {
		byContact: mails.filter((one) => answers(one) && isContact(one)),
		byStranger: mails.filter((one) => answers(one) && !isContact(one)),
		byAgent: written.filter((one) => !one.internal && answers(one)),
		said: [...mails, ...written].filter(answers).sort((one, other) => one.id - other.id),
	};
}

function isAutomatic({ preferences }: Article): boolean {
	return (preferences as Record<string, unknown> | null | undefined)?.['is-auto-response'] === true;
}

/** Of a mail's head, such as `"Seksi Banding" <banding@customs.go.id>`. */
function addressesIn(from: string): string[] {
	return (from.toLowerCase().match(/[^\s<>",;]+@[^\s<>",;]+/g) ?? []).slice(-1);
}
