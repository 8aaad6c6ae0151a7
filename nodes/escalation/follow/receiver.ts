import { receiverOf } from '../../policy/receivers';
import { ZammadFailure } from '../../zammad';
import { contactOf } from '../open/child';

import type { Look } from './look';

/**
 * Ethics and crime run at a unit that receives such cases, never at the one that is complained of (CONF-1, A32): what
 * was escalated before that was decided gets the unit, and the customer, that Open would give it. 1 or 2 requests then.
 */
export async function takeReceiver(look: Look): Promise<void> {
	const { child, parent, policy, unit, unitLabel, number } = look;
	if (!look.byLetter || !look.runs) return;
	const receiver = receiverOf(policy, unit, child.text('djbc_category'));
	if (receiver === null || receiver === unit) return;
	const customer = await customerOf(look, receiver);
	child.set('djbc_unit', receiver);
	if (customer !== null) child.set('customer_id', customer);
	if (parent.text('djbc_esc_ref') === number) parent.set('djbc_unit', receiver);
	const isLetter = child.text('djbc_letter_no') !== '' || child.text('djbc_letter_date') !== '';
	child.note(
		[
			`Perkara ini hanya boleh diteruskan kepada unit yang berwenang: unitnya menjadi ${look.unitLabel}, semula ${unitLabel}.`,
			...(customer === null
				? [`Pelanggan tiket ini belum dapat diganti: gantilah dengan kontak ${look.unitLabel}.`]
				: []),
			...(isLetter
				? [
						'Nomor surat yang sudah tercatat tidak dihitung: isi nomor dan tanggal surat kepada unit tersebut.',
					]
				: []),
		].join('\n'),
	);
}

/** The unit's contact, made where the desk has none; null where it refuses. */
async function customerOf({ desk: { zammad }, policy }: Look, unit: string): Promise<number | null> {
	// Without its address, which another user may have.
	const { login, firstname } = contactOf(policy, unit);
	const known = await zammad.users.byLogin(login);
	if (known) return known.id;
	try {
		return (await zammad.users.create({ login, firstname })).id;
	} catch (error) {
		if (error instanceof ZammadFailure && error.kind === 'refused') return null;
		throw error;
	}
}
