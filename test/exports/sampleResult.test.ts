import type { KpiLine } from '../../nodes/policy/kpi/types';

import { compiledResult } from './compiledResult';
import { sampleResult } from './sampleResult';

const AXES = ['service', 'office', 'channel', 'category', 'rule', 'ruleStatus', 'technicalUnit'] as const;

/** Metric and what it is told apart by; hours of the week are one. */
const kindOf = (line: KpiLine): string =>
	[line.metric.replace(/^K01b\..*/, 'K01b.hour'), ...AXES.filter((axis) => line[axis])].join(' ');

/** The same with what the line holds and says; an hour without agents has no denominator. */
const shapeOf = (line: KpiLine): string =>
	[
		...[kindOf(line), line.unit, line.note.replace(/unit=\S+/, 'unit')],
		...[line.numerator !== null && 'numerator', line.denominator !== null && 'denominator'],
	].join('|');

test('the sample has the lines of a compiled month, no others, and each holds what a compiled one does', () => {
	const national = compiledResult('national').lines;
	const sample = sampleResult().lines;
	const kinds = new Set(sample.map(kindOf));
	expect([...new Set(national.map(kindOf))].filter((kind) => !kinds.has(kind))).toEqual([]);
	const shapes = new Set(national.map(shapeOf));
	// Of fewer assessments than the policy asks for there is no mean.
	const known = sample.filter(({ note }) => note !== 'too few assessments');
	expect([...new Set(known.map(shapeOf))].filter((shape) => !shapes.has(shape))).toEqual([]);
});
