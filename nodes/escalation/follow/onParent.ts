import type { Look } from './look';
import { otherRunning } from './otherRunning';
import { isShownOnParent, SCALES } from './typedOnParent';

const OF_RANK = [...SCALES, 'djbc_rank', 'djbc_rank_due_at'] as const;
/** What a parent shows of its escalation. */
export const OF_ESCALATION = ['djbc_unit', 'djbc_esc_medium', ...OF_RANK] as const;

/**
 * What the parent shows of its escalations: the one named in `djbc_esc_ref` while it runs, then another that runs; none
 * after a cancelled one. A completed one stays, for those who verify it.
 */
export async function showOnParent(look: Look): Promise<void> {
	const { child, parent, number } = look;
	if (parent.text('djbc_esc_ref') !== number) return;
	if (look.runs) {
		if (!isShownOnParent(look)) return;
		for (const name of OF_RANK) if (child.text(name) !== '') parent.set(name, child.text(name));
		return;
	}
	const other = await otherRunning(look);
	if (other) {
		for (const name of OF_ESCALATION) parent.set(name, other[name] ?? null);
		parent.set('djbc_esc_ref', other.number);
	} else if (child.current?.cause === 'withdrawn' || look.entry?.cancelledAt != null) {
		for (const name of ['djbc_unit', 'djbc_rank', 'djbc_rank_reason', 'djbc_rank_due_at', 'djbc_esc_ref']) {
			parent.set(name, null);
		}
	}
}
