import { typedEvent } from '../../clocks';
import { isoInstant } from '../../policy/instant';

import type { Look } from './look';
import type { Side } from './side';

const NAMES = ['djbc_letter_no', 'djbc_letter_date'] as const;

/**
 * Number and date of the letter, recorded on the child or the parent, stand on both. For ethics and crime they end the
 * rank clock, when the later of the two was saved by a human (001 L-I III.D.6.b-c, A45); for others they are a reference.
 */
export async function takeLetter(look: Look): Promise<void> {
	const { child, parent } = look;
	if (isWhole(child)) await stop(look, child);
	else if (isWhole(parent) && look.runs && (await isOfThisTime(look, parent))) {
		copy(parent, child);
		look.saw.add('letter');
		await stop(look, parent);
	}
	if (isWhole(child) && !isSame(child, parent) && (await isNewer(look))) {
		copy(child, parent);
		look.saw.add('letter');
	}
}

const isWhole = (side: Side): boolean => NAMES.every((name) => side.text(name) !== '');
const isSame = (one: Side, other: Side): boolean =>
	NAMES.every((name) => one.text(name) === other.text(name));

function copy(from: Side, to: Side): void {
	for (const name of NAMES) to.set(name, from.text(name));
}

/** @param from where a human recorded it */
async function stop(look: Look, from: Side): Promise<void> {
	const { child, policy } = look;
	if (!look.byLetter || !look.runs) return;
	const at = Date.parse((await savedByHuman(look, from)) ?? from.ticket.updated_at);
	// What was recorded before it was reopened is of the time before.
	if (at < look.start) return;
	const values = Object.fromEntries(
		[...NAMES, 'djbc_category'].map((name) => [name, child.text(name) || null]),
	);
	child.take(typedEvent(policy, { ...child.ticket, ...values }, isoInstant(at)));
	if (!look.runs) look.saw.add('letter');
}

/** A letter of the escalation before it, or of another one, ends nothing here. */
async function isOfThisTime(look: Look, parent: Side): Promise<boolean> {
	const at = await savedByHuman(look, parent);
	return at !== null && Date.parse(at) >= look.start && parent.text('djbc_esc_ref') === look.number;
}

/** A letter corrected on the parent goes to the child, and the other way round. */
async function isNewer(look: Look): Promise<boolean> {
	const { child, parent } = look;
	if (!isWhole(parent)) return true;
	const [own, other] = await Promise.all([savedByHuman(look, child), savedByHuman(look, parent)]);
	if (own !== null && (other === null || own >= other)) return true;
	if (other !== null && Date.parse(other) >= look.start && parent.text('djbc_esc_ref') === look.number) {
		copy(parent, child);
	}
	return false;
}

/** When it got the value it has by somebody else than us. */
async function savedByHuman({ desk }: Look, { saves }: Side): Promise<string | null> {
	const us = await desk.ownUser();
	const all = (await Promise.all(NAMES.map((name) => saves.of(name)))).flatMap((of) => of.slice(-1));
	const human = all.filter(({ by }) => by !== us);
	return (
		human
			.map(({ at }) => at)
			.sort()
			.at(-1) ?? null
	);
}
