import { WEEKDAYS } from '../../names';
import { numberInWords } from '../../../../policy/kpi/numbers';

import { drawn, INK, LETTERS } from './chart';

/** What lies in one hour of the week. */
export interface WeekCell {
	/** 1 Monday to 7 Sunday. */
	weekday: number;
	hour: number;
	value: number;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
/** From this share of the most on, white letters are read better. */
const DARK = 0.66;
const SMALL = { ...LETTERS, fontSize: 7 };

/** Hours across, days down; the darker the more, with the number in every cell that holds one. */
export function week(cells: readonly WeekCell[]): string {
	const most = Math.max(1, ...cells.map(({ value }) => value));
	const axis = {
		axisTick: { show: false },
		axisLine: { show: false },
		axisLabel: { ...LETTERS, interval: 0 },
	};
	return drawn(152, {
		grid: { left: 42, right: 2, top: 2, bottom: 20 },
		xAxis: { ...axis, type: 'category', data: HOURS },
		yAxis: { ...axis, type: 'category', data: [...WEEKDAYS], inverse: true },
		visualMap: {
			show: false,
			min: 0,
			max: most,
			inRange: { color: ['#ffffff', '#c3cede', '#6d86a8', INK.dark] },
		},
		series: [
			{
				type: 'heatmap',
				data: cells.map(({ weekday, hour, value }) => ({
					value: [hour, weekday - 1, value],
					itemStyle: { borderColor: INK.line, borderWidth: 0.5 },
					label: {
						...SMALL,
						show: value > 0,
						color: value > most * DARK ? INK.light : INK.text,
						formatter: numberInWords(value),
					},
				})),
			},
		],
	});
}
