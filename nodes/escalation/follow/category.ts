import { NOTHING_SEEN } from '../../policy/cycle/seen';
import { isRestrictedCategory } from '../../policy/restrictedGroups';

import type { Look } from './look';

/**
 * The parent's category decided anew tells what ends the child's clock (stop table). One of ethics or crime moves the
 * child too (CONF-3); nothing more of it is sent out.
 */
export function takeCategory(look: Look): void {
	const { child, parent, rules } = look;
	const code = parent.text('djbc_category');
	if (code === '' || code === child.text('djbc_category')) return;
	child.set('djbc_category', code);
	// Ours: the clock is not to take it for a human's decision on the child.
	child.clocks = { ...child.clocks, seen: { ...(child.clocks.seen ?? NOTHING_SEEN), category: code } };
	look.saw.add('category');
	const group = child.ticket.group ?? '';
	if (!isRestrictedCategory(code) || look.isRestrictedGroup(group)) return;
	const of = parent.ticket.group ?? '';
	const target = look.isRestrictedGroup(of) ? of : rules.restrictedGroup;
	child.set('group', target);
	child.note(
		[
			`Kategori tiket asal berubah, sehingga eskalasi ini dipindahkan dari "${group}" ke "${target}".`,
			'Yang tidak dapat ditarik kembali: surel dan pemberitahuan yang sudah terkirim kepada unit, serta ekspor sebelumnya.',
			'Jangan kirim surel lagi dari tiket ini. Eskalasi ini selesai setelah nomor dan tanggal surat dicatat.',
		].join('\n'),
	);
	look.saw.add('restricted');
}
