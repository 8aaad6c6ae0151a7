import type { KpiLine } from './types';

/** What prints where there is no value (5.3). */
export const NONE = '-';

const BESIDE: Record<KpiLine['unit'], string> = {
	count: '',
	percent: '%',
	minutes: 'menit',
	hours: 'jam',
	score: '',
	perHour: 'per jam',
};

const plain = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
const toOneDecimal = new Intl.NumberFormat('id-ID', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1,
});

/** A number as Indonesian print has it: `5.000`, `3,4`. */
export function numberInWords(value: number | null): string {
	return value === null ? NONE : plain.format(value);
}

/** A value with its unit, never parted from it: `89,5 %`, `18 menit`, `5.000`. */
export function valueInWords(value: number | null, unit: KpiLine['unit']): string {
	if (value === null) return NONE;
	const number = (unit === 'percent' || unit === 'score' ? toOneDecimal : plain).format(value);
	return BESIDE[unit] === '' ? number : `${number}\u00a0${BESIDE[unit]}`;
}
