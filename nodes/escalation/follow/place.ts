import { unitGroup } from '../../policy/deskGroups';
import { isRestrictedCategory } from '../../policy/restrictedGroups';

import type { Look } from './look';

/**
 * Where the child has to lie by its category and its parent's group: ethics and crime in the restricted groups, beside
 * their parent once that is sorted (CONF-3); nothing more of it is sent out. What was only suspected comes out after its
 * parent.
 */
export async function takePlace(look: Look): Promise<void> {
	const { child, parent, rules } = look;
	const [group, of] = [child.text('group'), parent.text('group')];
	const [isIn, isParentIn] = [group, of].map((one) => look.isRestrictedGroup(one));
	if (!look.byLetter) {
		if (isIn && !isParentIn && look.runs && !isRestrictedCategory(parent.text('djbc_category'))) {
			await takeOut(look);
		}
		return;
	}
	const target = isParentIn ? of : rules.restrictedGroup;
	if (group === target || (isIn && !(isParentIn && group === rules.restrictedGroup))) return;
	child.set('group', target);
	child.note(
		isIn
			? `Eskalasi ini mengikuti tiket asalnya: dipindahkan dari "${group}" ke "${target}".`
			: [
					`Perkara kode etik dan pidana hanya berada di grup terbatas: eskalasi ini dipindahkan dari "${group}" ke "${target}".`,
					'Yang tidak dapat ditarik kembali, bila ada: surel dan pemberitahuan yang sudah terkirim kepada unit, serta ekspor sebelumnya.',
					'Jangan kirim surel dari tiket ini. Eskalasi ini selesai setelah nomor dan tanggal surat dicatat.',
				].join('\n'),
	);
	look.saw.add('restricted');
}

/**
 * To where Open would have put it, if it holds no more than what Open wrote and nobody put it where it is. Else whoever
 * works on the parent is told whom to ask.
 */
async function takeOut(look: Look): Promise<void> {
	const { child, parent, number, policy, unit } = look;
	const group = child.text('group');
	if ((child.ticket.article_ids ?? []).length === 1 && !(await isPutThere(look))) {
		const target = unitGroup(policy, unit) ?? parent.text('group');
		child.set('group', target);
		child.note(`Eskalasi ini mengikuti tiket asalnya: dipindahkan dari "${group}" ke "${target}".`);
		return;
	}
	const mark = look.mark('lane');
	if (await parent.isNoted(mark)) return;
	parent.note(
		`Eskalasi ${number} tetap berada di grup "${group}" karena memuat catatan petugas grup itu. Bila tiket itu tidak dapat dibuka, tanyakan isi dan jawaban unit kepada petugas grup "${group}"; mereka dapat memindahkannya.`,
		mark,
	);
}

/** By a human, who had a reason. */
async function isPutThere({ child, desk }: Look): Promise<boolean> {
	const save = (await child.saves.of('group')).at(-1);
	return save !== undefined && save.by !== (await desk.ownUser());
}
