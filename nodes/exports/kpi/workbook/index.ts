import writeExcelFile from 'write-excel-file/node';

import type { Policy } from '../../../policy/document';
import type { KpiResult } from '../../../policy/kpi/types';
import { datedZip } from '../../datedZip';

import { arrivals } from './arrivals';
import { complaints, escalation, perChannel, perService } from './breakdowns';
import { printing } from './printing';
import { definitions, differences } from './reference';
import { summary } from './summary';
import { breaches, register } from './tickets';

const FONT = { fontFamily: 'Arial', fontSize: 10 };

/**
 * The workbook of a run (XLSX), in Indonesian: numbers are numbers, percent are real percents, instants are date-times on
 * the clocks of the period's zone, and no cell is a formula. No agent is named in it (5.3). The same result gives the
 * same bytes.
 */
export async function kpiWorkbook(result: KpiResult, policy: Policy): Promise<Buffer> {
	const sheets = [
		summary(result, policy),
		perService(result, policy),
		perChannel(result, policy),
		escalation(result, policy),
		complaints(result, policy),
		breaches(result, policy),
		arrivals(result),
		register(result, policy),
		...(result.differences.length > 0 ? [differences(result, policy)] : []),
		definitions(result, policy),
	];
	const workbook = await writeExcelFile(sheets, { ...FONT, features: [printing] }).toBuffer();
	return datedZip(workbook, Date.parse(result.asOf));
}
