import type { HeatCell } from '../../../../policy/kpi/types';
import { week, type WeekCell } from '../charts/week';
import type { Month } from '../figures';
import { figure, type Section } from '../layout';

/** K01b: when requests come, and how many agent hours the roster holds for it (001 L-II 2.2.1). */
export function arrivals({ result: { heat } }: Month): Section {
	const staffed = perHour(heat, (held, { staffed: hours }) => Math.max(held, hours ?? 0));
	return {
		title: 'Kedatangan dan petugas',
		content: [
			figure(
				'Permintaan menurut hari dan jam kedatangan, semua saluran',
				week(perHour(heat, (held, cell) => held + cell.arrivals)),
			),
			...(staffed.some(({ value }) => value > 0)
				? [figure('Jam petugas menurut jadwal dinas pada hari dan jam yang sama', week(staffed))]
				: [{ text: 'Jam petugas menurut jadwal dinas: nihil.', style: 'note' }]),
		],
	};
}

/** The channels of an hour as one: the roster tells them the same staff. */
function perHour(heat: readonly HeatCell[], add: (held: number, cell: HeatCell) => number): WeekCell[] {
	const cells = Array.from({ length: 7 * 24 }, (_, place) => ({
		weekday: Math.floor(place / 24) + 1,
		hour: place % 24,
		value: 0,
	}));
	for (const cell of heat) {
		const held = cells[(cell.weekday - 1) * 24 + cell.hour]!;
		held.value = add(held.value, cell);
	}
	return cells;
}
