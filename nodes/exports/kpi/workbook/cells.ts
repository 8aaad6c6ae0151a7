import { DateTime } from 'luxon';
import type { CellObject } from 'write-excel-file/node';

import { guarded } from '../../../policy/kpi/guard';
import type { KpiLine } from '../../../policy/kpi/types';
import { NONE } from '../../../policy/kpi/numbers';

export type Cell = CellObject | null;

const EDGE = { borderColor: '#BFC9D4', borderStyle: 'thin' } as const;

/** Percent is a real percent: 0.927, shown as 92,7 %. */
const FORMATS: Record<KpiLine['unit'], string> = {
	count: '#,##0',
	percent: '0.0%',
	minutes: '#,##0.0',
	hours: '#,##0.0',
	score: '0.0',
	perHour: '0.0',
};

type Style = Partial<CellObject>;

/**
 * Words, free of any table. What a spreadsheet would take for a formula once it is edited is led by `'`, as in the CSV
 * (5.3).
 */
export function words(value: string, style: Style = {}): CellObject {
	return { type: String, value: guarded(value), format: '@', ...style };
}

/** Words in a table. */
export function text(value: string, style: Style = {}): CellObject {
	return words(value, { wrap: true, alignVertical: 'center', ...EDGE, ...style });
}

/** Stands where there is no value; alone it is no formula. */
export const none = (style: Style = {}): CellObject => ({
	...text('', { align: 'right', ...style }),
	value: NONE,
});

/** A value of a line, as a number with the format of its unit. */
export function measure(value: number | null, unit: KpiLine['unit'], style: Style = {}): CellObject {
	return value === null
		? none(style)
		: number(unit === 'percent' ? Number(`${value}e-2`) : value, FORMATS[unit], style);
}

/** What a value is made of: counts, seldom hours. */
export function part(value: number | null): CellObject {
	return value === null ? none() : number(value, Number.isInteger(value) ? '#,##0' : '#,##0.0');
}

/**
 * An instant as the clocks of the zone show it, since a spreadsheet knows no zones: the head of the column names it.
 */
export function instant(at: string | null, zone: string): CellObject {
	if (at === null) return none();
	const shown = DateTime.fromISO(at, { zone }).setZone('utc', { keepLocalTime: true });
	return { ...number(0, 'dd/mm/yyyy hh:mm:ss'), type: Date, value: shown.toJSDate() };
}

export const headCell = (value: string): CellObject =>
	text(value, { fontWeight: 'bold', textColor: '#FFFFFF', backgroundColor: '#1F4E79', align: 'center' });

/** As it is; never guarded. */
export function number(value: number, format: string, style: Style = {}): CellObject {
	return { type: Number, value, format, align: 'right', alignVertical: 'center', ...EDGE, ...style };
}
