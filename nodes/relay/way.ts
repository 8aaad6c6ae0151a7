import { isOwnThread } from '../intake/ownChannel';
import { isHolding } from '../policy/cycle/holding';
import { defaultPolicy, type Policy } from '../policy/document';
import { filled } from '../policy/filled';
import { isRestrictedCategory, restrictedGroups } from '../policy/restrictedGroups';
import { sameWords } from '../policy/sameWords';
import type { Article, Ticket } from '../zammad';

import type { AcknowledgeSettings } from './acknowledgement/due';
import type { NoteName } from './note';
import { replyText, withSentence } from './replyText';
import { isPost } from './replies';

export interface WaySettings extends AcknowledgeSettings {
	/** Whether the admin has Meta's permission for the human-agent tag. */
	humanAgentTag: boolean;
}

/** What becomes of a reply: it goes out with this text, or it stays and the agent is told. */
export type Way =
	| { out: true; text: string; windowUntil: string | null; humanAgentTag: boolean }
	| { out: false; note: NoteName };

const HOUR = 3_600_000;
/** Meta's tag lasts 7 days from the user's message, the window 24 hours (channels CH-13). */
const TAG_AFTER_WINDOW = 6 * 24 * HOUR;

/**
 * @param now ms
 * @param groups names of groups the ticket was in since the reply was written, besides that it is in now: what was
 * written behind closed doors stays there when the ticket moves out (CONF-2)
 */
export function wayOf(
	ticket: Ticket,
	reply: Article,
	{ policy, settings, now }: { policy: Policy; settings: WaySettings; now: number },
	groups: readonly string[] = [],
): Way {
	const text = replyText(reply);
	const isReceipt = sameWords(
		text,
		filled(templateText(policy, 'restricted-receipt'), { nomor_tiket: ticket.number }),
	);
	const restricted = isRestricted(ticket, [ticket.group ?? '', ...groups], settings.restrictedGroups);
	if (restricted && !isReceipt) {
		return { out: false, note: 'relay-restricted' };
	}
	if (isPost(ticket)) return { out: false, note: 'relay-post' };
	if (text === '') return { out: false, note: 'relay-empty' };
	if (isUnfilledNotice(policy, text)) return { out: false, note: 'relay-no-escalation' };
	if (!ticket.djbc_thread_key || isOwnThread(ticket.djbc_thread_key)) {
		return { out: false, note: 'relay-recipient' };
	}

	const channel = String(ticket.djbc_channel);
	const windowUntil = instantOf(ticket.djbc_window_until);
	const late = windowUntil === null ? 0 : now - Date.parse(windowUntil);
	const tagged = settings.humanAgentTag && isMeta(channel) && late < TAG_AFTER_WINDOW;
	if (late >= 0 && windowUntil !== null && !tagged) {
		return { out: false, note: closedNote(channel) };
	}
	return {
		out: true,
		// Under information (001 L-I III.E.5): not under "please wait", never under a reporter's receipt (catalogue 1.1).
		text:
			isReceipt || isHolding(policy, text) ? text : withSentence(text, templateText(policy, 'legal-force')),
		windowUntil,
		humanAgentTag: late >= 0 && windowUntil !== null,
	};
}

/** The macro of an escalation's notice on a ticket without one: Zammad writes "-" for the number that is not there. */
function isUnfilledNotice(policy: Policy, text: string): boolean {
	const words = { unit: 'unit tersebut', nomor_tiket: '-' };
	return sameWords(text, filled(templateText(policy, 'escalation-notice'), words));
}

/** By a group, one the desk does not name included, or by a category that belongs there (CONF-3). */
function isRestricted(
	{ djbc_category: category }: Ticket,
	groups: readonly string[],
	further: readonly string[],
): boolean {
	const restricted = restrictedGroups(further);
	return groups.some((group) => group === '' || restricted(group)) || isRestrictedCategory(category);
}

const isMeta = (channel: string): boolean => channel === 'facebook_dm' || channel === 'instagram_dm';

/** What the agent is told of a closed window: the remedy differs by channel (channels CH-13). */
export function closedNote(channel: string): NoteName {
	if (channel === 'whatsapp') return 'relay-window-whatsapp';
	return isMeta(channel) ? 'relay-window-meta' : 'relay-window';
}

function instantOf(value: unknown): string | null {
	const at = typeof value === 'string' ? Date.parse(value) : NaN;
	return Number.isNaN(at) ? null : new Date(at).toISOString();
}

const templateText = (policy: Policy, name: string): string =>
	(policy.templates[name] ?? defaultPolicy().templates[name]!).text;
