import type { Content } from 'pdfmake/js/Printer';

import { LETTERHEAD } from '../../../policy/data/templates/letters';
import { localMinute } from '../../../policy/localTime';
import { RUN_NAMES } from '../../../policy/kpi/runNames';
import { numberInWords } from '../../../policy/kpi/numbers';

import type { Month } from './figures';
import { WIDTH } from './layout';

/** Letterhead, title, and what the report is of: period with bounds and zone, how late it looked, which run (PER-1, PER-5). */
export function heading(month: Month): Content[] {
	const { result, policy } = month;
	const lines = [...LETTERHEAD.split('\n'), ownerOf(month)];
	return [
		...lines.map((line, place) => ({
			text: line.toUpperCase(),
			bold: true,
			fontSize: place === 0 ? 12 : 10.5,
			alignment: 'center' as const,
		})),
		{ canvas: [{ type: 'line', x1: 0, x2: WIDTH, y1: 6, y2: 6, lineWidth: 1.5 }] },
		{
			text: `${policy.reports[REPORT]!.label} periode ${result.period.label}`.toUpperCase(),
			...{ bold: true, fontSize: 12, alignment: 'center', margin: [0, 14, 0, 2] },
		},
		{ text: RUN_NAMES[result.run].toUpperCase(), bold: true, alignment: 'center', margin: [0, 0, 0, 10] },
		{
			layout: 'noBorders',
			table: {
				widths: [112, 4, '*'],
				body: facts(month).map(([label, value]) => [label, ':', value]),
			},
		},
	];
}

/** In the policy's reports (5.1). */
export const REPORT = 'RPT-4';

/** Whose report it is: the contact centre's for the whole country, else the office's. */
function ownerOf({ result, policy }: Month): string {
	const centre = Object.values(policy.offices).find(({ kind }) => kind === 'centre');
	return result.scope === 'national' && centre ? centre.label : result.scopeLabel;
}

function facts({ result, policy }: Month): [string, string][] {
	const { period, asOf, reason, read } = result;
	const local = (instant: string) => localMinute(instant, period.zone);
	const { author, reader } = policy.reports[REPORT]!;
	return [
		['Yth.', reader],
		['Dari', `Koordinator ${author}`],
		['Ruang lingkup', result.scopeLabel],
		['Periode', `${local(period.from)} sampai sebelum ${local(period.to)} (${period.days} hari)`],
		['Zona waktu', period.zone],
		['Keadaan data per', local(asOf)],
		['Penyajian', RUN_NAMES[result.run]],
		...(reason === '' ? [] : [['Alasan', reason] as [string, string]]),
		[
			'Permintaan periode ini',
			`${numberInWords(read.requests)} (tiket dibaca: ${numberInWords(read.tickets)})`,
		],
		['Kebijakan', `versi ${result.policyVersion} (${result.policyHash})`],
	];
}
