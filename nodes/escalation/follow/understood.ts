import { isoInstant } from '../../policy/instant';
import { nameOf } from '../../zammad';

import type { Look } from './look';
import { MINUTE } from './minute';

const NAME = 'djbc_unit_understood_at';

/**
 * The unit truly understood the problem (ESC-5, 001 L-II 2.2.2): by the macro at the time of its save, by Record Answer,
 * or as typed (A43). Who says so stands in the note.
 */
export async function takeUnderstood(look: Look): Promise<void> {
	const { child, given, desk } = look;
	const isWished = look.wish === 'understood';
	if (isWished) look.asked.set('djbc_request', null);
	if (!look.runs) return;
	if (isWished && child.text(NAME) === '') {
		const save = await look.wishSave();
		const { updated_at: changed, updated_by_id: by } = look.asked.ticket;
		return await accept(look, save?.at ?? changed, save?.by ?? by);
	}
	if (given?.understoodAt && child.text(NAME) === '') {
		return await accept(look, given.understoodAt, await desk.ownUser());
	}
	await takeTyped(look);
}

async function takeTyped(look: Look): Promise<void> {
	const { child } = look;
	const typed = child.time(NAME);
	if (typed === null || (await child.isNoted(look.mark('understood')))) return;
	const save = (await child.saves.of(NAME)).at(-1);
	const savedAt = Date.parse(save?.at ?? child.ticket.updated_at);
	// A unit may have understood by phone before the escalation was opened: Open writes that with it, and no history does.
	const isTyped = save !== undefined && save.by !== (await look.desk.ownUser());
	const isEarly = isTyped && typed < look.start - MINUTE;
	const why = isTyped && typed > savedAt ? 'ahead' : isEarly ? 'early' : null;
	if (why === null) return await accept(look, isoInstant(typed), save?.by ?? child.ticket.updated_by_id);
	child.set(NAME, null);
	const reason = why === 'ahead' ? 'karena belum terjadi saat diisi' : 'karena mendahului eskalasinya';
	look.refuse(
		why,
		`Isian "Unit memahami masalah pada" (${look.local(typed)}) tidak dipakai ${reason}, dan telah dikosongkan.`,
	);
}

async function accept(look: Look, at: string, by: number): Promise<void> {
	const name = nameOf(await look.desk.zammad.users.get(by));
	look.child.set(NAME, isoInstant(Date.parse(at)));
	const told = `${look.unitLabel} memahami masalah sejak ${look.local(at)}, dicatat oleh ${name}.`;
	look.child.note(told, look.mark('understood'));
	if (look.asked === look.parent) look.parent.note(`Eskalasi ${look.number}: ${told}`);
	look.saw.add('understood');
}
