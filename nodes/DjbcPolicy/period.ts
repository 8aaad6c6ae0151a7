import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import type { Policy } from '../policy/document';
import { isoInstant } from '../policy/instant';
import { kpiPeriod, PeriodInvalid } from '../policy/period';
import type { EachOperation } from '../router/operation';

import { instantIn, textIn, withResult } from './item';
import { officeCode } from './pick/offices';
import { policyFields, policyOf, startOf } from './policySource';

const by = (zoneOf: 'office' | 'zone') => ({ displayOptions: { show: { zoneOf: [zoneOf] } } });

export const period: EachOperation = {
	mode: 'each',
	value: 'period',
	name: 'Period',
	action: 'Get the KPI period of an instant',
	description:
		'Get the KPI period in which an instant lies, 26th to 25th, with its bounds in the zone and in UTC',
	fields: [
		{
			displayName: 'At',
			name: 'at',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-01-25T23:59:59+07:00',
			description: 'An ISO 8601 instant with offset or Z; empty: now',
		},
		{
			displayName: 'Zone Of',
			name: 'zoneOf',
			type: 'options',
			options: [
				{ name: 'Office', value: 'office', description: 'The zone of the calendar of an office' },
				{ name: 'Zone', value: 'zone', description: 'A zone by its IANA name' },
			],
			default: 'office',
			description:
				'Whose day begins the period: a KPI is counted in the zone of the unit that owns it (PER-2)',
		},
		{
			...officeCode,
			displayName: 'Office',
			name: 'office',
			default: { mode: 'list', value: 'BRAVO' },
			required: true,
			description: 'BRAVO stands for the contact centre and for national figures',
			...by('office'),
		},
		{
			displayName: 'Zone',
			name: 'zone',
			type: 'string',
			default: 'Asia/Jakarta',
			placeholder: 'e.g. Asia/Makassar',
			required: true,
			description: 'IANA name of the zone',
			...by('zone'),
		},
		...policyFields,
	],
	run: periodItem,
};

async function periodItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { policy, problems } = policyOf(this, itemIndex);
	const at = instantIn(this, itemIndex, 'at', 'At') ?? isoInstant(startOf(this));
	const zone =
		this.getNodeParameter('zoneOf', itemIndex, 'office') === 'zone'
			? textIn(this, itemIndex, 'zone')
			: officeZone.call(this, policy, itemIndex);
	try {
		const result = { ...kpiPeriod(at, zone, policy.switches.kpiLabel), ...version(policy) };
		return withResult(this, itemIndex, 'period', result, problems);
	} catch (error) {
		throw error instanceof PeriodInvalid
			? new NodeOperationError(this.getNode(), 'The field Zone is no zone', {
					description: error.message,
					itemIndex,
				})
			: error;
	}
}

function officeZone(this: IExecuteFunctions, policy: Policy, itemIndex: number): string {
	const code = textIn(this, itemIndex, 'office');
	const office = Object.hasOwn(policy.offices, code) ? policy.offices[code] : undefined;
	if (office) return policy.calendars.calendars[office.calendar]!.zone;
	throw new NodeOperationError(this.getNode(), 'The field Office is no office of the policy', {
		description: `Choose one of ${Object.keys(policy.offices).join(', ')}, or give a policy that has it.`,
		itemIndex,
	});
}

function version({ version: policyVersion, hash: policyHash }: Policy) {
	return { policyVersion, policyHash };
}
