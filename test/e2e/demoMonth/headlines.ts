import type { KpiLine } from '../../../nodes/policy/kpi/types';
import { askedFor, type Answer } from '../../kpi/truth/answers/asked';
import { knownAnswers } from '../../kpi/truth/known';
import { table } from '../table';
import type { KeptMonth } from './files';
import type { Sample } from './sample';

/** What is shown, and held against what the stories themselves say. */
const HEADLINES: Readonly<Record<string, string>> = {
	K01: 'requests received',
	K02: 'clocks met, LAW and READING',
	'K02.strict': 'the same, by the strict readings',
	'K03.working.p50': 'first reply, median',
	K04: 'open at the end',
	K05: 'escalated',
	K08: 'complaints',
	K09: 'satisfaction, of 4',
	K10: 'opened again within 7 days',
	K12: 'calls per agent and hour',
};

const WIB = 7;

/** A table of the headline numbers beside the known answers, and what differs. */
export function headlines({ stories, inputs }: Sample, { result }: KeptMonth) {
	const asked = askedFor('national', WIB, result.period.label, Date.parse(result.asOf));
	const known = knownAnswers(stories, inputs, asked).all;
	const lines = Object.entries(HEADLINES).map(([metric, meaning]) => ({
		...{ metric, meaning, answer: known.get(metric) },
		line: result.lines.find((line) => line.metric === metric),
	}));
	const wrong = lines
		.filter(({ line, answer }) => !line || !answer || !isSame(line, answer))
		.map(({ metric, line, answer }) => `${metric} is ${shown(line)}, the stories say ${shown(answer)}`);
	const rows = lines.map(({ metric, meaning, line, answer }) => [
		...[metric, meaning, shown(line), shown(line?.previous[0]), shown(answer?.value)],
		line?.unit ?? '-',
		of(line),
	]);
	const head = ['KPI', 'what', 'value', 'period before', 'from the stories', 'unit', 'parts'];
	return { shown: table(head, rows), wrong };
}

function isSame(line: KpiLine, { value, numerator, denominator }: Answer): boolean {
	return (
		line.value === value &&
		(numerator === undefined || line.numerator === numerator) &&
		(denominator === undefined || line.denominator === denominator)
	);
}

function shown(what: { value: number | null } | number | null | undefined): string {
	const value = typeof what === 'object' ? what?.value : what;
	return value === null || value === undefined ? '-' : String(value);
}

const of = (line: KpiLine | undefined): string =>
	line && line.denominator !== null ? `${line.numerator ?? '-'} of ${line.denominator}` : '';
