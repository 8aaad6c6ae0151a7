import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { defaultPolicy, type Policy } from '../policy/document';
import { policyDiff } from '../policy/overlay/diff';
import { policyFrom } from '../policy/overlay/policyFrom';
import { policyWarnings } from '../policy/warnings';
import type { EachOperation } from '../router/operation';

import { withResult } from './item';
import { instantIn } from './parameter';
import { changeOf, policySourceFields, rowsIn, startOf } from './policySource';
import { simplified, simplifyField } from './simplify';

export const validatePolicy: EachOperation = {
	mode: 'each',
	value: 'validatePolicy',
	name: 'Validate Policy',
	action: 'Validate a policy',
	description:
		'Check a policy and say what it changes. An invalid one is a result and no error, so that a form can show it.',
	fields: [
		...policySourceFields,
		{
			displayName: 'Compare With',
			name: 'compareWith',
			type: 'options',
			options: [
				{ name: 'Shipped Policy', value: 'shipped', description: 'Everything that was ever changed' },
				{
					name: 'Rows in Force',
					value: 'rows',
					description: 'Only what these rows would change of the ones given below',
				},
			],
			default: 'shipped',
			description: 'Which policy the changes are told against',
		},
		{
			displayName: 'Rows in Force',
			name: 'compareRows',
			type: 'json',
			default: '',
			required: true,
			placeholder: "={{ $('Policy Rows').all() }}",
			description: 'The rows of djbc_policy before the change; invalid ones are left out',
			displayOptions: { show: { compareWith: ['rows'] } },
		},
		{
			displayName: 'At',
			name: 'at',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-12-28T00:00:00+07:00',
			description:
				'The instant at which the policy is looked at: a row that takes effect later changes nothing before. Empty: now.',
		},
		simplifyField,
	],
	run: validateItem,
};

async function validateItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const at = instantIn(this, itemIndex, 'at', 'At');
	const now = at === null ? startOf(this) : Date.parse(at);
	const change = changeOf(this, itemIndex);
	const { policy, problems, warnings, nextChangeAt } = policyFrom({
		...change,
		now,
		invalidRows: 'leaveOut',
	});
	const changes = policyDiff(comparedPolicy.call(this, itemIndex, now), policy);
	return withResult(this, itemIndex, 'validation', {
		valid: problems.length === 0,
		problems,
		warnings: [...warnings, ...policyWarnings(policy, now)],
		changes: simplified(this, itemIndex) ? changes.map(({ path, text }) => ({ path, text })) : changes,
		version: policy.version,
		hash: policy.hash,
		nextChangeAt,
	});
}

function comparedPolicy(this: IExecuteFunctions, itemIndex: number, now: number): Policy {
	if (this.getNodeParameter('compareWith', itemIndex, 'shipped') !== 'rows') return defaultPolicy();
	const rows = rowsIn(this, itemIndex, 'compareRows', 'Rows in Force');
	return policyFrom({ rows, now, invalidRows: 'leaveOut' }).policy;
}
