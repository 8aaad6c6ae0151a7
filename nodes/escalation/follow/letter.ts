import { typedEvent } from '../../clocks';
import { isoInstant } from '../../policy/instant';
import { isRestrictedCategory } from '../../policy/restrictedGroups';

import type { Look } from './look';
import type { Side } from './side';

const [NUMBER, DATE] = ['djbc_letter_no', 'djbc_letter_date'];
const NAMES = [NUMBER, DATE] as const;

/**
 * Number and date of the letter, recorded on the child, or on the parent that names it, stand on both; the later save of
 * a human counts. For ethics and crime they end the rank clock, at the save of a human that completed them (001 L-I
 * III.D.6.b-c, A45); for others they are a reference. 1 request, or 2, where they differ or may end it; else none.
 */
export async function takeLetter(look: Look): Promise<void> {
	const { child, parent, number } = look;
	const isNamed = parent.text('djbc_esc_ref') === number;
	const isShared = isSame(child, parent) || !isNamed;
	if (!isWhole(child) && (isShared || !isWhole(parent))) return;
	if (isShared && !(look.byLetter && look.runs)) return;
	const ofChild = await savedByHuman(look, child);
	const ofParent = isNamed ? await savedByHuman(look, parent, await namedSince(look)) : NEVER;
	const isOfParent = isWhole(parent) && ofParent.at > ofChild.at;
	const [from, to] = isOfParent ? [parent, child] : [child, parent];
	if (!isWhole(from)) return;
	if (!isShared) {
		for (const name of NAMES) to.set(name, from.text(name));
		look.saw.add('letter');
	}
	await stop(look, isOfParent ? ofParent : ofChild);
}

const isWhole = (side: Side): boolean => NAMES.every((name) => side.text(name).trim() !== '');
const isSame = (one: Side, other: Side): boolean =>
	NAMES.every((name) => one.text(name) === other.text(name));

/**
 * By a letter only whose number was saved since the escalation was sent, or begun anew, as one of ethics or crime: a
 * memo to another unit, or a corrected date of the letter before, is none.
 */
async function stop(look: Look, saved: Saved): Promise<void> {
	const { child, policy } = look;
	if (!look.byLetter || !look.runs) return;
	if (saved.number < look.start || saved.number < (await restrictedSince(look))) return;
	const values = Object.fromEntries(
		[...NAMES, 'djbc_category'].map((name) => [name, child.text(name) || null]),
	);
	child.take(typedEvent(policy, { ...child.ticket, ...values }, isoInstant(saved.at)));
	if (look.runs) return;
	look.saw.add('letter');
	const done = 'Nomor dan tanggal surat/nota dinas dicatat; eskalasi selesai';
	child.note(`${done}. Tiket ini ditutup oleh petugas yang ditunjuk.`);
	look.parent.note(`${done} (${look.number}). Tiket ini ditutup oleh petugas yang ditunjuk.`);
}

/** When a human saved what stands there, ms; -Infinity for what no human did. */
interface Saved {
	number: number;
	/** The later of number and date. */
	at: number;
}

const NEVER: Saved = { number: -Infinity, at: -Infinity };

/** @param since ms; what was saved before is of another escalation */
async function savedByHuman({ desk }: Look, { saves }: Side, since = -Infinity): Promise<Saved> {
	const us = await desk.ownUser();
	const of = async (name: string): Promise<number> => {
		const last = (await saves.of(name)).at(-1);
		const at = last && last.by !== us ? Date.parse(last.at) : -Infinity;
		return at < since ? -Infinity : at;
	};
	const [number, date] = [await of(NUMBER), await of(DATE)];
	return { number, at: Math.max(number, date) };
}

/** When the parent began to name this escalation, ms: a letter typed there before is that of another. */
async function namedSince({ parent, number }: Look): Promise<number> {
	const save = (await parent.saves.of('djbc_esc_ref')).findLast(({ to }) => to === number);
	return save ? Date.parse(save.at) : -Infinity;
}

/** When it became one of ethics or crime, ms: by the parent's category where we copied that; -Infinity where it always was. */
async function restrictedSince({ child, parent, desk }: Look): Promise<number> {
	const turned = async ({ saves }: Side) =>
		(await saves.of('djbc_category')).findLast(
			({ from, to }) => isRestrictedCategory(to) && !isRestrictedCategory(from),
		);
	const own = await turned(child);
	const isOurs = own ? own.by === (await desk.ownUser()) : !isRestrictedCategory(child.ticket.djbc_category);
	const save = isOurs ? ((await turned(parent)) ?? own) : own;
	return save ? Date.parse(save.at) : -Infinity;
}
