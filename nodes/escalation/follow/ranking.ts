import { isoInstant } from '../../policy/instant';
import { proposeRank } from '../../policy/rank/proposal';
import { rerank, type Reranking } from '../../policy/rank/rerank';
import type { Difficulty, PriorityScale } from '../../policy/types';

import type { Look } from './look';
import { timingOf } from './timing';

const NAMES = ['djbc_difficulty', 'djbc_priority_scale'] as const;

/**
 * Difficulty or priority changed, or a category with a fixed priority (RANK-2, RANK-3): the due time is computed anew
 * from the original escalation. A lower rank needs a Team Leader and a reason, else what was typed is put back.
 */
export async function takeRanking(look: Look): Promise<void> {
	const { child, policy, rank } = look;
	const input = {
		category: child.text('djbc_category'),
		difficulty: child.text('djbc_difficulty') as Difficulty,
		priorityScale: child.text('djbc_priority_scale') as PriorityScale,
	};
	if (!look.runs || rank === null || input.difficulty === ('' as string)) return;
	if (input.priorityScale === ('' as string) && !policy.ranks.fixedPriority[input.category]) return;
	const proposal = proposeRank(policy, input);
	if (proposal.rank === null || proposal.rank === rank) return;
	const asked = { ...timingOf(look, look.start), rank, ...input, reason: child.text('djbc_rank_reason') };
	const save = await lastSave(look);
	const reranking = rerank(policy, { ...asked, role: '' });
	if (!reranking.lower) return apply(look, reranking, input.difficulty);
	// A category that is less urgent leaves the rank as it is: nobody lowered it.
	if (!save) return;
	const roles = await look.desk.zammad.users.roles(save.by);
	const role = policy.ranks.loweredBy.find((one) =>
		roles.some((of) => of === one || of.startsWith(`${one} `)),
	);
	const judged = rerank(policy, { ...asked, role: role ?? '' });
	if (judged.accepted) apply(look, judged, input.difficulty);
	else putBack(look, judged.refusals, save.before);
}

interface Saved {
	by: number;
	/** The values that held before this person changed them. */
	before: Partial<Record<(typeof NAMES)[number], string>>;
}

/** Who changed them last, since the escalation was sent; null where only we did. */
async function lastSave({ child, desk, start }: Look): Promise<Saved | null> {
	const us = await desk.ownUser();
	const of = await Promise.all(
		NAMES.map(async (name) => ({ name, save: (await child.saves.of(name)).at(-1) })),
	);
	const human = of.flatMap(({ name, save }) =>
		save && save.by !== null && save.by !== us && Date.parse(save.at) >= start
			? [{ name, ...save, by: save.by }]
			: [],
	);
	const last = human.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1);
	return last
		? { by: last.by, before: Object.fromEntries(human.map(({ name, from }) => [name, from])) }
		: null;
}

function apply(look: Look, { rank, after }: Reranking, difficulty: Difficulty): void {
	const { child, policy } = look;
	const before = child.current!;
	if (after.dueAt === null || after.calendar === null) {
		return look.refuse(
			'rankUnknown',
			`Peringkat ${rank} belum dapat dihitung batas waktunya: periksa kalender kantor unit.`,
		);
	}
	const stage = { rule: after.rule, calendar: after.calendar, status: after.status, dueAt: after.dueAt };
	child.take({
		kind: 'promised',
		at: isoInstant(look.now),
		stages: [stage],
		policyVersion: policy.version,
		policyHash: policy.hash,
	});
	child.set('djbc_difficulty', difficulty);
	child.set('djbc_rank', rank);
	child.set('djbc_rank_due_at', after.dueAt);
	child.set('priority', policy.ranks.ranks[rank].zammadPriority);
	const times = `semula ${before.dueAt ? look.local(before.dueAt) : '-'}, menjadi ${look.local(after.dueAt)}`;
	child.note(`Peringkat eskalasi menjadi ${rank}, dihitung sejak eskalasi dikirim. Batas waktu ${times}.`);
	look.saw.add('reranked');
}

function putBack(look: Look, refusals: Reranking['refusals'], before: Saved['before']): void {
	for (const [name, value] of Object.entries(before)) look.child.set(name, value);
	const needs = {
		role: 'disimpan oleh Ketua Tim (Team Leader) atau Koordinator',
		reason: 'disertai isian "Alasan perubahan peringkat"',
	};
	for (const one of refusals) look.refused.add(one === 'role' ? 'rankRole' : 'rankReason');
	look.child.note(
		`Peringkat yang lebih rendah harus ${refusals.map((one) => needs[one]).join(' dan ')}. Tingkat kesulitan dan skala prioritas telah dikembalikan.`,
	);
}
