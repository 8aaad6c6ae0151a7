import { stateOf } from '../../intake/thread';
import { isoInstant } from '../../policy/instant';

import { tellClosedByHand } from './byHand';
import { takeCancelled } from './cancelled';
import { takeCategory } from './category';
import { takeFeedback } from './feedback';
import { takeLetter } from './letter';
import type { Look } from './look';
import { showOnParent } from './onParent';
import { takeRanking } from './ranking';
import { takeUnderstood } from './understood';
import { takeUnitAnswer } from './unitAnswer';
import { isWish } from './wanted';

/** All that may have happened to an escalation, each by what the desk holds; what comes later sees what came before. */
export async function takeAll(look: Look): Promise<void> {
	if (!look.ran && isWish(look.wish)) {
		look.child.set('djbc_request', null);
		look.refuse('over', 'Eskalasi ini sudah tidak berjalan, sehingga macro tersebut tidak dijalankan.');
	}
	knowOnParent(look);
	if (stateOf(look.child.ticket) !== 'merged') await takeWhatHappened(look);
	await takeCancelled(look);
	await tellClosedByHand(look);
	await showOnParent(look);
}

/** What was written on a merged ticket stands elsewhere by now. */
async function takeWhatHappened(look: Look): Promise<void> {
	takeCategory(look);
	await takeRanking(look);
	await takeUnderstood(look);
	await takeUnitAnswer(look);
	await takeLetter(look);
	await takeFeedback(look);
}

/**
 * The parent does not know of it where it was merged since, or where its opening ended between two writes and nobody
 * asks for it any more; while the wish stands, Open makes that good itself.
 */
function knowOnParent(look: Look): void {
	const { child, parent, number, unit, entry } = look;
	if (!child.current || (entry && Date.parse(entry.at) >= look.start)) return;
	if (entry === null && parent.text('djbc_request') === 'escalate') return;
	const at = isoInstant(look.start);
	parent.take({ kind: 'escalated', at, childTicket: number, unit: unit || null });
	if (look.entry === entry) return;
	look.saw.add('escalated');
	if (parent.text('djbc_escalated_at') === '') parent.set('djbc_escalated_at', at);
	parent.set('djbc_unit', unit);
	parent.set('djbc_esc_ref', number);
}
