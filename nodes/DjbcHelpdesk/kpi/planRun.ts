import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { choiceIn, instantIn, textIn } from '../../DjbcPolicy/parameter';
import { policyFields, policyOf, startOf } from '../../DjbcPolicy/policySource';
import { refusalOf, type Refusal } from '../../kpi';
import { isoInstant } from '../../policy/instant';
import { finalAt, questionOf, QuestionInvalid } from '../../policy/kpi/question';
import { PeriodInvalid } from '../../policy/period';
import type { EachOperation } from '../../router/operation';
import { scopeField } from '../pick/scopes';

const RUNS = ['preliminary', 'final', 'restatement'] as const;

export const planRun: EachOperation = {
	mode: 'each',
	value: 'planRun',
	name: 'Plan Run',
	action: 'Plan a KPI run that somebody asks for',
	description:
		'Turn the wish for a run of any period into what Compile is to be given: its bounds and the instant it is of. What cannot be made, such as a run whose time has not come or a restatement without a reason, is told by a code in refusal, which is null otherwise. Asks nothing of the desk.',
	fields: [
		scopeField,
		{
			displayName: 'Period',
			name: 'period',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 2026-01',
			description: 'Year and month that name the period, which runs from the 26th to the 25th',
		},
		{
			displayName: 'Run',
			name: 'run',
			type: 'options',
			options: [
				{ name: 'Final', value: 'final', description: 'As of seven days after the end of the period' },
				{ name: 'Preliminary', value: 'preliminary', description: 'Before the final one is due' },
				{ name: 'Restatement', value: 'restatement', description: 'After the final one, with a reason' },
			],
			default: 'preliminary',
			description: 'Which kind of run is asked for (PER-5)',
		},
		{
			displayName: 'As Of',
			name: 'asOf',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-03-12T02:00:00+07:00',
			description:
				'What happened later does not count: an ISO 8601 instant with offset or Z; empty: now. A final run has its own instant.',
			displayOptions: { show: { run: ['preliminary', 'restatement'] } },
		},
		{
			displayName: 'Reason',
			name: 'reason',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Roster Februari terlambat masuk',
			description: 'Why the final numbers are restated, Indonesian; it is printed and names no person',
			displayOptions: { show: { run: ['restatement'] } },
		},
		...policyFields,
	],
	run: planItem,
};

/** `scope`, `period`: there is none of that name; `future`: it can be made from `asOf` on; else as Store refuses. */
type PlanRefusal = Refusal | 'scope' | 'period' | 'future';

async function planItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { policy } = policyOf(this, itemIndex);
	const scope = textIn(this, itemIndex, 'scope');
	const label = textIn(this, itemIndex, 'period');
	const run = choiceIn(this, itemIndex, 'run', 'Run', RUNS) ?? 'preliminary';
	const reason = run === 'restatement' ? textIn(this, itemIndex, 'reason') : '';
	const now = isoInstant(startOf(this));
	const given = run === 'final' ? null : instantIn(this, itemIndex, 'asOf', 'As Of');
	const planned = (refusal: PlanRefusal | null, more: object = {}): INodeExecutionData => ({
		json: { scope, period: label, run, reason, ...more, refusal },
	});
	try {
		const { period } = questionOf(policy, scope, label, startOf(this));
		const asOf = run === 'final' ? isoInstant(finalAt({ policy, period })) : (given ?? now);
		const { from, to } = period;
		const refusal = asOf > now ? 'future' : refusalOf(policy, { run, asOf, period, reason, unread: [] });
		return planned(refusal, { asOf, from, to });
	} catch (error) {
		return planned(unnamed(error));
	}
}

/** @throws what is neither */
function unnamed(error: unknown): PlanRefusal {
	if (error instanceof QuestionInvalid) return 'scope';
	if (error instanceof PeriodInvalid) return 'period';
	throw error;
}
