import type { Look } from './look';
import { otherRunning } from './otherRunning';

/** What a rank is made of (RANK-2). */
export const SCALES = ['djbc_difficulty', 'djbc_priority_scale'] as const;
export type Scale = (typeof SCALES)[number];

/** Whether the parent's fields are of this escalation, and nobody fills them in for another one. */
export const isShownOnParent = ({ child, parent, number }: Look): boolean =>
	parent.text('djbc_esc_ref') === number &&
	parent.text('djbc_unit') === child.text('djbc_unit') &&
	parent.text('djbc_request') !== 'escalate';

/**
 * Which scales somebody typed on the parent since the escalation was sent, and later than on the child: they are meant
 * for the child, which Team 2 may not write on. Beside another escalation a note asks for which one; the old ones come
 * back. Costs a request only where they differ.
 */
export async function typedOnParent(look: Look): Promise<Scale[]> {
	const { child, parent } = look;
	if (!look.runs || !isShownOnParent(look)) return [];
	const differing = SCALES.filter((name) => !['', child.text(name)].includes(parent.text(name)));
	const typed: Scale[] = [];
	for (const name of differing) {
		const [there, here] = [await lastTyped(look, 'parent', name), await lastTyped(look, 'child', name)];
		if (there > look.start && there > here) typed.push(name);
	}
	const other = typed.length === 0 ? null : await otherRunning(look);
	if (!other) return typed;
	look.refused.add('misplaced');
	parent.note(
		`Tingkat kesulitan dan skala prioritas dikembalikan: dari tiket ini masih berjalan beberapa eskalasi (antara lain ${look.number} dan ${other.number}). Ubahlah pada tiket eskalasi yang dimaksud.`,
	);
	return [];
}

/** Ms; 0 where no human did. */
async function lastTyped(look: Look, side: 'child' | 'parent', name: Scale): Promise<number> {
	const us = await look.desk.ownUser();
	const save = (await look[side].saves.of(name)).findLast(({ by }) => by !== us);
	return save ? Date.parse(save.at) : 0;
}
