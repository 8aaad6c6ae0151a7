import type { ReplyKind } from '../policy/cycle/types';
import type { Article, Ticket } from '../zammad';

import type { Saves } from './saves';

/** An article follows the attribute saved with it within this, ms: one transaction on a slow desk (recording 18). */
const TOGETHER = 5_000;

/** `djbc_reply_kind` as found: saved with the article of that id, or alone (null) at that instant (CLK-1). */
export interface Marking {
	kind: ReplyKind;
	articleId: number | null;
	at: string;
}

/**
 * Whose the reply kind is. With a human article that was not looked at yet the history tells: the same person saved
 * both at once.
 * @param spoken articles of human agents not looked at yet
 * @param asked whether the user wrote something not looked at yet
 */
export async function markingOf(
	ticket: Ticket,
	spoken: readonly Article[],
	asked: boolean,
	saves: Saves,
): Promise<Marking | null> {
	const kind = KINDS.find((one) => one === ticket.djbc_reply_kind);
	if (!kind) return null;
	const alone = { kind, articleId: null, at: ticket.updated_at };
	// Of a mark that changes no cycle but the last message's, only the kind counts.
	if (spoken.length === 0 && !asked && kind !== 'no_request') return alone;
	const save = (await saves.of('djbc_reply_kind')).findLast(({ to }) => to === kind);
	if (!save) return { ...alone, articleId: asked ? null : (spoken.at(-1)?.id ?? null) };
	const since = ({ created_at: at }: Article) => Date.parse(at) - Date.parse(save.at);
	const nearest = spoken.find(
		(one) => one.created_by_id === save.by && since(one) >= 0 && since(one) <= TOGETHER,
	);
	return { kind, articleId: nearest?.id ?? null, at: save.at };
}

const KINDS: readonly ReplyKind[] = ['answer', 'escalation_notice', 'holding', 'no_request'];
