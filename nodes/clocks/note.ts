import { ticketAttributes } from '../policy/attributes/ticket';
import type { Policy } from '../policy/document';

/** What agents are told of clock fields that somebody changed (CLK-9); null where nothing is to be told. */
export function restoreNote(
	policy: Policy,
	{ restored, logChanged, damaged }: { restored: readonly string[]; logChanged: boolean; damaged: boolean },
): string | null {
	const labels = new Map(ticketAttributes(policy).map(({ name, label }) => [name, label]));
	const labelOf = (name: string) => labels.get(name) ?? name;
	const told = [
		...(restored.length > 0
			? [`Isian berikut diubah dan telah dikembalikan: ${restored.map(labelOf).join(', ')}.`]
			: []),
		...(logChanged
			? [`Isian ${labelOf('djbc_clock_log')} diubah. Isi semula hanya ada di riwayat tiket.`]
			: []),
		...(damaged
			? [`Isian ${labelOf('djbc_clock_open')} tidak terbaca dan telah disusun ulang dari isian lain.`]
			: []),
	];
	return told.length === 0
		? null
		: [...told, 'Isian batas waktu dan data percakapan hanya ditulis oleh sistem.'].join('\n');
}
