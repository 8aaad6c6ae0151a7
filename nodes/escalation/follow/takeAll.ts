import { stateOf } from '../../intake/thread';

import { tellClosedByHand, tellWithdrawn } from './byHand';
import { takeCancelled } from './cancelled';
import { takeCategory } from './category';
import { takeFeedback } from './feedback';
import { learnWhereUnknown } from './learn';
import { takeLetter } from './letter';
import type { Look } from './look';
import { showOnParent } from './onParent';
import { otherRunning } from './otherRunning';
import { takeRanking } from './ranking';
import { takeUnderstood } from './understood';
import { takeUnitAnswer } from './unitAnswer';
import { isWish } from './wanted';

/** All that may have happened to an escalation, each by what the desk holds; what comes later sees what came before. */
export async function takeAll(look: Look): Promise<void> {
	if (await isMeant(look)) look.asked = look.parent;
	if (!look.ran && isWish(look.wish)) {
		look.child.set('djbc_request', null);
		look.refuse('over', 'Eskalasi ini sudah tidak berjalan, sehingga makro tersebut tidak dijalankan.');
	}
	await learnWhereUnknown(look);
	if (stateOf(look.child.ticket) !== 'merged') await takeWhatHappened(look);
	await takeCancelled(look);
	await tellClosedByHand(look);
	await tellWithdrawn(look);
	await showOnParent(look);
}

/** A macro that was chosen on the parent is that of its only escalation. */
const isMeant = async (look: Look): Promise<boolean> =>
	look.runs && !isWish(look.wish) && isWish(look.parent.text('djbc_request')) && !(await otherRunning(look));

/** What was written on a merged ticket stands elsewhere by now. */
async function takeWhatHappened(look: Look): Promise<void> {
	await takeCategory(look);
	await takeRanking(look);
	await takeUnderstood(look);
	await takeUnitAnswer(look);
	await takeLetter(look);
	await takeFeedback(look);
}
