import { isoInstant } from '../../policy/instant';

import { answersSince, type ToUser } from './answers';
import type { Look } from './look';

/**
 * The user got the result: the first human answer on the parent after the unit's ends the rank clock (001 L-I III.D.6,
 * A45). One that is re-marked, or turns out not to have reached him, counts no longer, and the escalation runs again.
 * Ethics and crime end by their letter only.
 */
export async function takeFeedback(look: Look): Promise<void> {
	const { child, entry } = look;
	const { current } = child;
	if (look.byLetter || !current || !entry) return;
	const counted = current.cause === 'feedback' ? current.articleId : null;
	if (!look.runs && (counted === null || !isDoubted(look, counted))) return;
	if (entry.answeredAt === null) return await tellWithoutUnit(look);
	const answers = await answersSince(look, Date.parse(entry.answeredAt));
	const feedback = answers[0] ?? null;
	if (feedback?.articleId === counted && counted !== null) return;
	if (counted !== null) {
		// As the clocks take back what did not reach the user.
		child.take({ kind: 'undelivered', at: isoInstant(look.now), articleId: counted });
		look.saw.add('feedbackUndone');
	}
	if (feedback) return complete(look, feedback);
	if (counted !== null) {
		child.set('state', 'open');
		child.set('djbc_close_reason', null);
		child.note('Jawaban kepada pemohon tidak dihitung lagi, sehingga eskalasi ini berjalan kembali.');
	}
}

/** By what the parent's clock knows of it by now: only the last message can be re-marked. */
function isDoubted({ parent }: Look, articleId: number): boolean {
	const { since, undelivered } = parent.clocks.memory;
	return (
		undelivered.includes(articleId) ||
		since.some((one) => one.kind === 'message' && one.articleId === articleId && one.replyKind !== 'answer')
	);
}

function complete(look: Look, { articleId, at }: ToUser): void {
	const { child } = look;
	const category = child.text('djbc_category') || null;
	child.take({ kind: 'feedback', at: isoInstant(at), articleId, category });
	look.saw.add('feedback');
	if (look.restricted) return;
	if (child.text('djbc_close_reason') === '') child.set('djbc_close_reason', 'answered');
	if (look.isClosed) return;
	child.set('state', 'closed');
	child.take({ kind: 'closed', at: isoInstant(look.now), reason: 'answered' });
}

/** The parent's clock takes it as it is (CLK-5); the escalation goes on until somebody cancels it. */
async function tellWithoutUnit(look: Look): Promise<void> {
	const { parent, number } = look;
	const { since, from } = parent.clocks.memory;
	const isAnswered =
		since.some(
			(one) => one.kind === 'message' && one.replyKind === 'answer' && Date.parse(one.at) >= look.start,
		) ||
		(from?.end?.cause === 'answer' && Date.parse(from.end.at) >= look.start);
	const mark = look.mark('without');
	if (!isAnswered || (await parent.isNoted(mark))) return;
	parent.note(
		`Pemohon sudah dijawab sebelum unit menjawab eskalasi ${number}. Eskalasi itu tetap berjalan. Bila tidak diperlukan lagi, pilih makro "Batalkan eskalasi" pada tiket ${number}.`,
		mark,
	);
}
