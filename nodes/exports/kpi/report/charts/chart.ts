import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, VisualMapComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

import { WIDTH } from '../layout';
import { FONT } from '../printer';

use([BarChart, HeatmapChart, LineChart, SVGRenderer]);
use([GridComponent, LegendComponent, MarkLineComponent, VisualMapComponent]);

/** Told apart on a black-and-white printer too. */
export const INK = { dark: '#1f3a5f', middle: '#8a9bb3', light: '#ffffff', line: '#b5b5b5', text: '#222222' };

export const LETTERS = { fontFamily: FONT, fontSize: 9, color: INK.text };

/** A picture as SVG, as wide as the page's text. @param height points */
export function drawn(height: number, option: EChartsCoreOption): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width: Math.floor(WIDTH), height });
	try {
		chart.setOption({ animation: false, silent: true, textStyle: LETTERS, ...option });
		return chart.renderToSVGString();
	} finally {
		chart.dispose();
	}
}
