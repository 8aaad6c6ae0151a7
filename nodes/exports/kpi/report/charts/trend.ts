import { valueInWords } from '../../../../policy/kpi/numbers';

import { drawn, INK, LETTERS } from './chart';

const STEPS = 4;

/** Percentages of periods, the oldest first, as a line; a period without a value leaves a gap. */
export function trend(
	periods: readonly string[],
	values: readonly (number | null)[],
	target: number | null,
): string {
	const from = lowest([...values, target]);
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
			min: from,
			max: 100,
			interval: (100 - from) / STEPS,
			axisLabel: { ...LETTERS, formatter: (value: number) => `${value}\u00a0%` },
			splitLine: { lineStyle: { color: '#dddddd' } },
		},
		series: [
			{
				type: 'line',
				data: values.map((value) => ({
					value,
					label: { position: isBelow(value, target) ? 'bottom' : 'top' },
				})),
				symbol: 'circle',
				symbolSize: 7,
				lineStyle: { color: INK.dark, width: 2 },
				itemStyle: { color: INK.dark },
				label: {
					...LETTERS,
					show: true,
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

/** The value stands on the side away from the target. */
function isBelow(value: number | null, target: number | null): boolean {
	return value !== null && target !== null && value < target;
}

/** Where the scale begins: a ten below all that is drawn, so that small changes are seen. */
function lowest(values: readonly (number | null)[]): number {
	const known = values.filter((value) => value !== null);
	return known.length === 0 ? 0 : Math.max(0, Math.floor((Math.min(...known) - 5) / 10) * 10);
}
