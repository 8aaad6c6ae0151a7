import type { Promises } from '../../policy/cycle/types';
import { isoInstant } from '../../policy/instant';
import { effectiveDue, type EffectiveDue } from '../../policy/rank/effective';
import { proposeRank } from '../../policy/rank/proposal';
import { rerank, type Reranking } from '../../policy/rank/rerank';
import type { Difficulty, PriorityScale, RankCode } from '../../policy/types';

import type { Look } from './look';
import type { Side } from './side';
import { timingOf } from './timing';
import { SCALES, type Scale, typedOnParent } from './typedOnParent';

/**
 * Difficulty or priority changed, on the child or on its parent, or a category with a fixed priority (RANK-2, RANK-3):
 * the due time is computed anew from the original escalation. A lower rank needs a Team Leader and a reason, else what
 * was typed is put back.
 */
export async function takeRanking(look: Look): Promise<void> {
	if (look.child.current?.rule === '') takeFirst(look);
	const { child, parent, policy, rank } = look;
	const typed = await typedOnParent(look);
	const on = typed.length > 0 ? parent : child;
	const scale = (name: Scale) => (typed.includes(name) ? parent : child).text(name);
	const input = {
		category: child.text('djbc_category'),
		difficulty: scale('djbc_difficulty') as Difficulty,
		priorityScale: scale('djbc_priority_scale') as PriorityScale,
	};
	if (!look.runs || rank === null || input.difficulty === ('' as string)) return;
	if (input.priorityScale === ('' as string) && !policy.ranks.fixedPriority[input.category]) return;
	const proposal = proposeRank(policy, input);
	if (proposal.rank === null) return;
	const take = () => {
		for (const name of typed) child.set(name, parent.text(name));
	};
	if (proposal.rank === rank) return take();
	const reason = on.text('djbc_rank_reason');
	const asked = { ...timingOf(look, look.start), rank, ...input, reason };
	const save = await lastSave(look, on);
	const reranking = rerank(policy, { ...asked, role: '' });
	if (!reranking.lower) {
		take();
		return await apply(look, reranking, input.difficulty, on);
	}
	// A category that is less urgent leaves the rank as it is: nobody lowered it.
	if (!save) return;
	const roles = await look.desk.zammad.users.roles(save.by);
	const role = policy.ranks.loweredBy.find((one) =>
		roles.some((of) => of === one || of.startsWith(`${one} `)),
	);
	const judged = rerank(policy, { ...asked, role: role ?? '' });
	if (!judged.accepted) return putBack(look, judged.refusals, save.before, on);
	take();
	child.set('djbc_rank_reason', reason);
	await apply(look, judged, input.difficulty, on);
}

/** No calendar covered its due time when it was opened: the clock begins, from then, as soon as one does. */
function takeFirst(look: Look): void {
	const { child, policy } = look;
	const rank = child.text('djbc_rank') as RankCode;
	if (!policy.ranks.ranks[rank] || look.entry?.cancelledAt != null) return;
	const due = effectiveDue(policy, { ...timingOf(look, look.start), rank });
	if (due.dueAt === null || due.calendar === null) return;
	child.take({
		kind: 'request',
		at: isoInstant(look.start),
		keyLag: null,
		...promisesOf(look, due, due.calendar, due.dueAt),
	});
	child.set('djbc_rank_due_at', due.dueAt);
	child.note(`Batas waktu eskalasi kini dapat dihitung, sejak eskalasi dikirim: ${look.local(due.dueAt)}.`);
	look.saw.add('reranked');
}

function promisesOf({ policy }: Look, due: EffectiveDue, calendar: string, dueAt: string): Promises {
	const stages = [{ rule: due.rule, calendar, status: due.status, dueAt }];
	return { stages, policyVersion: policy.version, policyHash: policy.hash };
}

interface Saved {
	by: number;
	/** The values that held before this person changed them. */
	before: Partial<Record<Scale, string>>;
}

/** Who changed them last, since the escalation was sent; null where only we did. */
async function lastSave({ desk, start }: Look, { saves }: Side): Promise<Saved | null> {
	const us = await desk.ownUser();
	const of = await Promise.all(SCALES.map(async (name) => ({ name, save: (await saves.of(name)).at(-1) })));
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

async function apply(
	look: Look,
	{ rank, after }: Reranking,
	difficulty: Difficulty,
	on: Side,
): Promise<void> {
	const { child, policy } = look;
	const before = child.current!;
	if (after.dueAt === null || after.calendar === null) {
		return await tellUnknown(look, rank, on);
	}
	const promises = promisesOf(look, after, after.calendar, after.dueAt);
	child.take({ kind: 'promised', at: isoInstant(look.now), ...promises });
	child.set('djbc_rank_due_at', after.dueAt);
	child.set('djbc_difficulty', difficulty);
	child.set('djbc_rank', rank);
	child.set('priority', policy.ranks.ranks[rank].zammadPriority);
	const times = `semula ${before.dueAt ? look.local(before.dueAt) : '-'}, menjadi ${look.local(after.dueAt)}`;
	const told = `Peringkat eskalasi menjadi ${rank}, dihitung sejak eskalasi dikirim. Batas waktu ${times}.`;
	child.note(told);
	if (on === look.parent) on.note(`Eskalasi ${look.number}: ${told}`);
	look.saw.add('reranked');
}

/** Once: what was typed stays, and is taken as soon as a calendar covers it. */
async function tellUnknown(look: Look, rank: RankCode, on: Side): Promise<void> {
	const mark = look.mark(`unknown-${rank}`);
	if (await look.child.isNoted(mark)) return;
	const told = `Peringkat ${rank} belum dapat dihitung batas waktunya: periksa kalender kantor unit.`;
	look.refused.add('rankUnknown');
	look.child.note(told, mark);
	if (on === look.parent) on.note(`Eskalasi ${look.number}: ${told}`);
}

function putBack(look: Look, refusals: Reranking['refusals'], before: Saved['before'], on: Side): void {
	// The parent shows what the child holds.
	if (on === look.child) for (const [name, value] of Object.entries(before)) on.set(name, value);
	const needs = {
		role: 'disimpan oleh Ketua Tim (Team Leader) atau Koordinator',
		reason: 'disertai isian "Alasan perubahan peringkat"',
	};
	for (const one of refusals) look.refused.add(one === 'role' ? 'rankRole' : 'rankReason');
	const told = look.parent === on ? `Eskalasi ${look.number}: ` : '';
	on.note(
		`${told}Peringkat yang lebih rendah harus ${refusals.map((one) => needs[one]).join(' dan ')}. Tingkat kesulitan dan skala prioritas telah dikembalikan.`,
	);
}
