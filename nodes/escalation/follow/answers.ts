import { articleKind, reachesUser, wordsOf, type Saves } from '../../clocks';
import { escalationIn } from '../../intake/reply';
import { replyKindOf } from '../../policy/cycle/stop';
import type { ReplyKind } from '../../policy/cycle/types';
import { isUnansweredTry } from '../../policy/cycle/unansweredTry';
import { isoInstant } from '../../policy/instant';
import type { Article } from '../../zammad';

import { addressesIn } from './addresses';
import type { Look } from './look';

/** A human's message that answers the user. */
export interface ToUser {
	/** Null for what was said in the other system and only mirrored here. */
	articleId: number | null;
	/** Ms. */
	at: number;
}

/** An article follows the attribute saved with it within this, ms (as the clocks read it). */
const TOGETHER = 5_000;

/**
 * What human agents told the user on the parent since that time, as far as it is an answer: no notice, no holding reply,
 * nothing that did not reach him, such as a mail to the unit or a call that nobody took (CLK-1, A45). Oldest first. Costs
 * the parent's articles, and its history where there is one to judge.
 * @param since ms
 */
export async function answersSince(look: Look, since: number): Promise<ToUser[]> {
	const { parent, desk, policy } = look;
	const { ticket, clocks } = parent;
	const us = await desk.ownUser();
	const spoken = (await parent.articles()).filter((one) => {
		const kind = articleKind(one, us, ticket);
		return (kind === 'message' || kind === 'call') && reachesUser(one, ticket);
	});
	const told = (await withoutUnitMails(look, spoken)).filter(
		(one) => shownAt(one) >= since && !clocks.memory.undelivered.includes(one.id),
	);
	const echoes = echoesSince(look, since);
	if (told.length === 0) return echoes;
	// What a merge brought may be a unit's word on another escalation (ESC-8).
	const own = await Promise.all(told.map(async ({ id }) => await parent.saves.wroteArticle(id)));
	const marked = await marksOf(spoken, parent.saves);
	const kindOf = (one: Article): ReplyKind =>
		replyKindOf(policy, {
			kind: 'message',
			at: isoInstant(shownAt(one)),
			articleId: one.id,
			author: 'human',
			internal: false,
			echo: false,
			replyKind: marked.get(one.id) ?? null,
			text: one.body,
			escalation: escalationIn(wordsOf(one), clocks),
		});
	const answers = told
		.filter((one, place) => own[place] && kindOf(one) === 'answer')
		.filter((one) => marked.has(one.id) || one.type !== 'phone' || !isUnansweredTry(policy, wordsOf(one)))
		.map((one): ToUser => ({ articleId: one.id, at: shownAt(one) }));
	return [...answers, ...echoes].sort((one, other) => one.at - other.at);
}

/** A mail that only units of the directory got; one of them may be the user himself, which costs a request. */
async function withoutUnitMails({ parent, desk, policy }: Look, spoken: Article[]): Promise<Article[]> {
	const units = Object.values(policy.units).flatMap(({ contact }) => contact?.email?.toLowerCase() ?? []);
	const to = (one: Article) =>
		one.type === 'email' ? addressesIn([one.to, one.cc].filter(Boolean).join(', ')) : [];
	const isToUnits = (one: Article) =>
		to(one).length > 0 && to(one).every((address) => units.includes(address));
	if (!spoken.some(isToUnits)) return spoken;
	const { email } = await desk.zammad.users.get(parent.ticket.customer_id);
	return spoken.filter((one) => !isToUnits(one) || (email && to(one).includes(email.toLowerCase())));
}

/** What staff answered in the channel itself (CH-8): the last of it is what the parent's clock remembers. */
function echoesSince({ parent }: Look, since: number): ToUser[] {
	return parent.clocks.memory.since.flatMap((one) =>
		one.kind === 'message' && one.echo && one.replyKind === 'answer' && Date.parse(one.at) >= since
			? [{ articleId: null, at: Date.parse(one.at) }]
			: [],
	);
}

/** When the user could see it: of an article only the internal flag can change, and a merge touches it (zammad-api 3.1). */
function shownAt({ created_at: created, updated_at: updated }: Article): number {
	const [from, to] = [Date.parse(created), Date.parse(updated)];
	return to - from > TOGETHER ? to : from;
}

/** Saved with a message `djbc_reply_kind` is that message's; saved alone it re-marks the last one before (CLK-1). */
async function marksOf(spoken: readonly Article[], saves: Saves): Promise<Map<number, ReplyKind>> {
	const marked = new Map<number, ReplyKind>();
	for (const { at, by, to } of await saves.of('djbc_reply_kind')) {
		if (!KINDS.some((kind) => kind === to)) continue;
		const saved = Date.parse(at);
		const since = ({ created_at: written }: Article) => Date.parse(written) - saved;
		const own = spoken.find((one) => one.created_by_id === by && since(one) >= 0 && since(one) <= TOGETHER);
		const target = own ?? spoken.findLast((one) => since(one) < 0);
		// "Tanpa pertanyaan" alone is of the user's message.
		if (target && !(to === 'no_request' && !own)) marked.set(target.id, to as ReplyKind);
	}
	return marked;
}

const KINDS: readonly ReplyKind[] = ['answer', 'escalation_notice', 'holding', 'no_request'];
