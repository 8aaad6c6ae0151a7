import { valueInWords } from '../../numbers';

import { drawn, INK, LETTERS } from './chart';

/** Percentages of periods, the oldest first, as a line; a period without a value leaves a gap. */
export function trend(periods: readonly string[], values: readonly (number | null)[], target: number | null): string {
	return drawn(150, {
		grid: { left: 42, right: target === null ? 24 : 76, top: 22, bottom: 24 },
		xAxis: {
			type: 'category',
			data: [...periods],
			axisLabel: LETTERS,
			axisLine: { lineStyle: { color: INK.text } },
		},
		yAxis: {
			type: 'value',
			min: 0,
			max: 100,
			interval: 25,
			axisLabel: { ...LETTERS, formatter: (value: number) => `${value}\u00a0%` },
			splitLine: { lineStyle: { color: '#dddddd' } },
		},
		series: [
			{
				type: 'line',
				data: [...values],
				symbol: 'circle',
				symbolSize: 7,
				lineStyle: { color: INK.dark, width: 2 },
				itemStyle: { color: INK.dark },
				label: {
					...LETTERS,
					show: true,
					position: 'bottom',
					formatter: ({ value }: { value: unknown }) =>
						typeof value === 'number' ? valueInWords(value, 'percent') : '',
				},
				...(target !== null && {
					markLine: {
						symbol: 'none',
						lineStyle: { color: INK.text, type: [4, 3], width: 1 },
						label: { ...LETTERS, formatter: `Target ${valueInWords(target, 'percent')}` },
						data: [{ yAxis: target }],
					},
				}),
			},
		],
	});
}
