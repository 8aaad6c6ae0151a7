import type { Content } from 'pdfmake/js/Printer';

import type { Policy } from '../../../policy/document';
import type { KpiResult } from '../../../policy/kpi/types';
import { localMinute } from '../../../policy/localTime';
import { RUN_NAMES } from '../../../policy/kpi/runNames';

import { blank, signature } from './closing';
import { heading, REPORT } from './heading';
import { isOrphan, MARGINS, printedSections, STYLES } from './layout';
import { FONT, printed } from './printer';
import { arrivals } from './sections/arrivals';
import { attainment } from './sections/attainment';
import { backlog } from './sections/backlog';
import { complaints } from './sections/complaints';
import { definitions } from './sections/definitions';
import { differences } from './sections/differences';
import { escalation } from './sections/escalation';
import { excluded } from './sections/excluded';
import { quality } from './sections/quality';
import { register } from './sections/register';
import { response } from './sections/response';
import { summary } from './sections/summary';
import { volume } from './sections/volume';
import { warnings } from './sections/warnings';

const SECTIONS = [
	...[summary, volume, arrivals, attainment, response, backlog, escalation, complaints, excluded, quality],
	...[register, differences, warnings, definitions],
];

/**
 * The printed monthly report RPT-4 as PDF, A4, in Indonesian (001 L-II 3.3.3): numbers with their definitions, and
 * blanks for what Team 3 has to say and sign. Counts and codes only, no agent and no ticket. The same result is the same
 * bytes.
 */
export async function reportDocument(result: KpiResult, policy: Policy): Promise<Buffer> {
	const month = { result, policy };
	const { label } = policy.reports[REPORT]!;
	const name = `${label} ${result.scopeLabel}, periode ${result.period.label}`;
	const state = `${RUN_NAMES[result.run]}, keadaan data per ${localMinute(result.asOf, result.period.zone)}`;
	const content: Content[] = [
		...heading(month),
		...printedSections([
			...SECTIONS.map((section) => section(month)),
			blank('Analisis'),
			blank('Rekomendasi', signature(policy.reports[REPORT]!.author)),
		]),
	];
	return await printed(
		{
			pageSize: 'A4',
			pageMargins: MARGINS,
			info: { title: name },
			language: 'id-ID',
			defaultStyle: { font: FONT, fontSize: 9.5 },
			styles: STYLES,
			content,
			pageBreakBefore: ({ headlineLevel, startPosition }) => isOrphan(headlineLevel, startPosition),
			footer: (page, pages) => ({
				margin: [MARGINS[0], 18, MARGINS[2], 0],
				fontSize: 8,
				columns: [
					{ text: `${name}. ${state}` },
					{ text: `Halaman ${page} dari ${pages}`, alignment: 'right', width: 90 },
				],
			}),
		},
		Date.parse(result.asOf),
	);
}
