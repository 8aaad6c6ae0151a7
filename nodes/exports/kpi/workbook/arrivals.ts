import type { CellObject } from 'write-excel-file/node';

import type { HeatCell, KpiResult } from '../../../policy/kpi/types';
import { WEEKDAYS } from '../names';

import { none, number, text } from './cells';
import { sheetOf, type Sheet } from './sheet';

type Grid = Array<Array<number | null>>;

/** Of the fullest hour; an empty one is white. */
const FULL = [8, 69, 148] as const;
const WHITE = 255;
const STEPS = 10;
/** Words on a darker ground are white. */
const DARK = 0.55;

/** Requests by hour and weekday, the agents' hours of the roster beside them (K01b, 001 L-II 2.2.1). */
export function arrivals(result: KpiResult): Sheet {
	const requests = gridOf(result.heat, 0, (held, { arrivals: count }) => (held ?? 0) + count);
	// The roster tells every channel of an hour the same staff.
	const staff = gridOf(result.heat, null, (held, { staffed }) => staffed ?? held);
	const width = WEEKDAYS.map(() => 9);
	return sheetOf(result, {
		name: 'Kedatangan',
		title: 'Kedatangan permintaan (kiri) dan jam petugas menurut jadwal (kanan)',
		widths: [14, ...width, 3, ...width],
		tables: [
			{
				heads: ['Jam', ...WEEKDAYS, '', ...WEEKDAYS],
				rows: requests.map((row, hour) => [
					text(hourName(hour), { align: 'center' }),
					...row.map((count) => shaded(count, topOf(requests), '#,##0')),
					null,
					...staff[hour]!.map((hours) => shaded(hours, topOf(staff), '#,##0.0')),
				]),
			},
		],
	});
}

/** Hours, each of seven days, all channels together. */
function gridOf(
	heat: readonly HeatCell[],
	start: number | null,
	add: (held: number | null, cell: HeatCell) => number | null,
): Grid {
	const grid: Grid = Array.from({ length: 24 }, () => WEEKDAYS.map(() => start));
	for (const cell of heat) {
		const row = grid[cell.hour]!;
		row[cell.weekday - 1] = add(row[cell.weekday - 1]!, cell);
	}
	return grid;
}

const topOf = (grid: Grid): number => Math.max(0, ...grid.flat().map((value) => value ?? 0));

/** `07.00-08.00` */
const hourName = (hour: number): string =>
	[hour, hour + 1].map((one) => `${String(one).padStart(2, '0')}.00`).join('-');

function shaded(value: number | null, top: number, format: string): CellObject {
	if (value === null) return none({ align: 'center' });
	const share = top === 0 ? 0 : Math.ceil((value / top) * STEPS) / STEPS;
	return number(value, format, {
		align: 'center',
		backgroundColor: colourOf(share),
		textColor: share > DARK ? '#FFFFFF' : '#000000',
	});
}

function colourOf(share: number): string {
	const parts = FULL.map((full) => Math.round(WHITE + share * (full - WHITE)));
	return `#${parts.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}
