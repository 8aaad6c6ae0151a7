import { requestEvent } from '../intake/clocks';
import { escalationIn, names } from '../intake/reply';
import { computeDue } from '../policy/clock/due';
import { replyKindOf } from '../policy/cycle/stop';
import type { ClockEvent, MessageEvent, ReplyKind } from '../policy/cycle/types';
import { isoInstant } from '../policy/instant';
import type { Channel } from '../policy/types';
import type { Article } from '../zammad';

import { articleKind, publicKind, reachesUser, wordsOf, type ArticleKind } from './articles';
import { closingsOf } from './closings';
import { markingOf } from './replyKind';
import type { Saves } from './saves';
import type { Sight } from './types';
import type { TicketView } from './view';

/** One thing that happened on the desk, with what it is for the clocks. */
export interface Step {
	saw: Sight;
	event: ClockEvent;
	/** Of what a human agent wrote or said. */
	words?: string;
}

export interface Steps {
	/** In order of their times. */
	steps: Step[];
	/** Articles that are internal yet: they are looked at again, since somebody may make them public. */
	hidden: number[];
	/** `djbc_reply_kind` has been applied and is to be emptied. */
	kindApplied: boolean;
}

/** What happened since the last look: articles, a mark, closings and reopenings. */
export async function stepsOf(view: TicketView): Promise<Steps> {
	const { ticket, fresh, saves, clocks, ownUser } = view;
	const us = fresh.length > 0 ? await ownUser() : 0;
	const moving = fresh.flatMap((article) => {
		const kind = articleKind(article, us, ticket);
		return kind && (kind !== 'request' || takesRequests(view)) ? [{ article, kind }] : [];
	});
	const hidden = fresh
		.filter((one) => one.internal && publicKind(one, us, ticket) !== null)
		.map(({ id }) => id);
	const isAsked = ({ kind }: { kind: ArticleKind }) => kind === 'request';
	const spoken = moving.filter((one) => !isAsked(one)).map(({ article }) => article);
	const marking = await markingOf(ticket, spoken, moving.some(isAsked), saves);
	const steps: Step[] = [];
	for (const { article, kind } of moving) {
		if (clocks.memory.undelivered.includes(article.id)) continue;
		// With the mark that was saved with it.
		if (kind !== 'request' && !reachesUser(article, ticket)) continue;
		if (kind !== 'request' && (await isOfChild(view, article))) continue;
		const at = await publishedAt(article, saves);
		steps.push(stepOf(view, { article, at }, kind, marking?.articleId === article.id ? marking.kind : null));
	}
	if (marking && marking.articleId === null) {
		steps.push({ saw: 'mark', event: { kind: 'mark', at: marking.at, replyKind: marking.kind } });
	}
	for (const event of await closingsOf(ticket, clocks.log, saves, ownUser)) {
		steps.push({ saw: event.kind, event });
	}
	steps.sort((one, other) => Date.parse(one.event.at) - Date.parse(other.event.at));
	return { steps, hidden, kindApplied: marking !== null };
}

/** Words of a unit, on an escalation that somebody merged into its parent, were never said to the user (ESC-8). */
async function isOfChild({ clocks, saves }: TicketView, { id }: Article): Promise<boolean> {
	return clocks.memory.children.length > 0 && !(await saves.wroteArticle(id));
}

/** The customer of an escalation is the unit's contact, that of a report nobody who asks (ESC-8). */
function takesRequests({ ticket }: TicketView): boolean {
	const { djbc_record: record, djbc_channel: channel, djbc_office: office } = ticket;
	return !!channel && !!office && (!record || record === 'request' || record === 'call');
}

/** Within this the desk writes an article, ms. */
const WRITING = 1_000;

/**
 * When the user could see it. Of an article only the internal flag can be changed (zammad-api 3.1); but a merge touches
 * those it moves too (recording 08).
 */
async function publishedAt(
	{ id, created_at: created, updated_at: updated }: Article,
	saves: Saves,
): Promise<string> {
	const isChanged = Date.parse(updated) - Date.parse(created) > WRITING && (await saves.wroteArticle(id));
	return isoInstant(Date.parse(isChanged ? updated : created));
}

function stepOf(
	view: TicketView,
	{ article, at }: { article: Article; at: string },
	kind: ArticleKind,
	marked: ReplyKind | null,
): Step {
	const { policy, ticket, clocks } = view;
	if (kind === 'request') {
		const clock = computeDue(policy, {
			channel: ticket.djbc_channel as Channel,
			office: String(ticket.djbc_office),
			receivedAt: at,
			role: 'user',
		});
		return { saw: 'request', event: requestEvent(clock, { at, keyLag: null, arrivedAt: at }) };
	}
	const words = wordsOf(article);
	if (kind === 'call') {
		return { saw: 'call', event: { kind, at, articleId: article.id, answered: true }, words };
	}
	const event: MessageEvent = {
		kind,
		at,
		articleId: article.id,
		author: 'human',
		internal: false,
		echo: false,
		replyKind: marked,
		text: article.body,
		escalation: escalationIn(words, clocks),
		externalNumberInText: names(words, ticket.djbc_external_ticket),
	};
	return { saw: replyKindOf(policy, event), event, words };
}
