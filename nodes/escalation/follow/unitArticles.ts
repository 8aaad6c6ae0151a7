import { wordsOf } from '../../clocks';
import { isByAgent, isReceived } from '../../intake/agentArticle';
import { isHolding } from '../../policy/cycle/holding';
import { speaksForUnit } from '../../policy/unitRoles';
import { type Article, ZammadFailure } from '../../zammad';

import { addressesIn } from './addresses';
import type { Look } from './look';

/** What was written on the child since the escalation was sent, as far as it may be the unit's answer. */
export interface UnitArticles {
	/** Mails of its contact; of a unit that works in the desk also what its people wrote publicly. Oldest first. */
	byUnit: Article[];
	/** Mails of others, and words of agents whose roles are hidden from us: somebody has to confirm who they are. */
	byStranger: Article[];
	/** All that was written, internal notes too: something that says the answer. */
	said: Article[];
}

/**
 * Costs a request, none where only the opening stands there; one more for each agent who wrote publicly on the child of
 * a unit that works in the desk.
 */
export async function unitArticles(look: Look): Promise<UnitArticles> {
	const { child, policy, unit } = look;
	const none: UnitArticles = { byUnit: [], byStranger: [], said: [] };
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
		(contact !== null && addressesIn(String(one.from ?? '')).at(-1) === contact);
	const byUnit = mails.filter((one) => answers(one) && isContact(one));
	const byStranger = mails.filter((one) => answers(one) && !isContact(one));
	if (policy.units[unit]?.kind === 'zammad') {
		const shown = written.filter((one) => !one.internal && answers(one));
		const speaks = await speakersOf(look, shown);
		byUnit.push(...shown.filter((one) => speaks.get(one.created_by_id) === true));
		byStranger.push(...shown.filter((one) => speaks.get(one.created_by_id) === null));
	}
	const said = [...mails, ...written].filter(answers);
	return { byUnit: byUnit.sort(byAge), byStranger: byStranger.sort(byAge), said: said.sort(byAge) };
}

const byAge = (one: Article, other: Article): number => one.id - other.id;

/** Whether each author speaks for the unit; null where the desk does not tell us his roles. */
async function speakersOf(
	{ desk, policy, unit }: Look,
	articles: readonly Article[],
): Promise<Map<number, boolean | null>> {
	const speaks = new Map<number, boolean | null>();
	for (const by of new Set(articles.map((one) => one.created_by_id))) {
		try {
			speaks.set(by, speaksForUnit(policy, unit, await desk.zammad.users.roles(by)));
		} catch (error) {
			if (!(error instanceof ZammadFailure) || error.mayRepeat) throw error;
			speaks.set(by, null);
		}
	}
	return speaks;
}

function isAutomatic({ preferences }: Article): boolean {
	return (preferences as Record<string, unknown> | null | undefined)?.['is-auto-response'] === true;
}
