import { valueInWords } from '../../../../policy/kpi/numbers';
import type { KpiLine } from '../../../../policy/kpi/types';

import { drawn, INK, LETTERS } from './chart';

export interface Bar {
	name: string;
	value: number | null;
	/** Filled white with an outline: what is no promise of the law. */
	hollow?: boolean;
}

const ROW = 19;
/** Points: of a letter, and what names may take at most. */
const LETTER = 5;
const NAMES = 178;

/** Lying bars, the first on top, each with its value behind it. @param most end of the scale; null: the longest bar's */
export function bars(list: readonly Bar[], unit: KpiLine['unit'], most: number | null = null): string {
	const names = Math.min(NAMES, Math.max(...list.map(({ name }) => name.length)) * LETTER + 14);
	return drawn(list.length * ROW + 26, {
		grid: { left: names, right: 52, top: 4, bottom: 22 },
		xAxis: {
			type: 'value',
			min: 0,
			...(most !== null && { max: most }),
			minInterval: 1,
			axisLabel: { ...LETTERS, formatter: (value: number) => valueInWords(value, 'count') },
			splitLine: { lineStyle: { color: '#dddddd' } },
		},
		yAxis: {
			type: 'category',
			inverse: true,
			data: list.map(({ name }) => name),
			axisTick: { show: false },
			axisLine: { lineStyle: { color: INK.text } },
			axisLabel: { ...LETTERS, interval: 0, width: names - 12, overflow: 'truncate' },
		},
		series: [
			{
				type: 'bar',
				barWidth: 11,
				data: list.map(({ value, hollow }) => ({
					value: value ?? 0,
					itemStyle: {
						color: hollow ? INK.light : INK.dark,
						borderColor: INK.dark,
						borderWidth: value ? 1 : 0,
					},
					label: {
						...LETTERS,
						show: true,
						position: 'right',
						backgroundColor: INK.light,
						padding: [1, 2],
						formatter: valueInWords(value, unit),
					},
				})),
			},
		],
	});
}
