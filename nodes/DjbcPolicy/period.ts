import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import type { Policy } from '../policy/document';
import { isoInstant } from '../policy/instant';
import { kpiPeriod, PeriodInvalid } from '../policy/period';
import type { EachOperation } from '../router/operation';

import { withResult } from './item';
import { instantIn, textIn } from './parameter';
import { officeCode } from './pick/offices';
import { serviceCode } from './pick/services';
import { policyFields, policyOf, startOf } from './policySource';

const by = (...zoneOf: Array<'office' | 'service' | 'zone'>) => ({ displayOptions: { show: { zoneOf } } });

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
				{
					name: 'Service',
					value: 'service',
					description: 'The zone of the calendar of a service, or else of an office',
				},
				{ name: 'Zone', value: 'zone', description: 'A zone by its IANA name' },
			],
			default: 'office',
			description:
				'Whose day begins the period: a KPI is counted in the zone of the unit that owns it (PER-2)',
		},
		{
			...serviceCode,
			displayName: 'Service',
			name: 'service',
			default: { mode: 'list', value: '' },
			required: true,
			description: 'Service whose KPI it is',
			...by('service'),
		},
		{
			...officeCode,
			displayName: 'Office',
			name: 'office',
			default: { mode: 'list', value: 'BRAVO' },
			required: true,
			description:
				'BRAVO stands for the contact centre and for national figures. Of a service: the office that gives it, where the service has no calendar of its own.',
			...by('office', 'service'),
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
	const zone = zoneOf.call(this, policy, itemIndex);
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

/** PER-2: the zone of the service, which is its calendar's or that of the office that gives it. */
function zoneOf(this: IExecuteFunctions, policy: Policy, itemIndex: number): string {
	const chosen = this.getNodeParameter('zoneOf', itemIndex, 'office');
	if (chosen === 'zone') return textIn(this, itemIndex, 'zone');
	const ofService = chosen === 'service' ? entry.call(this, policy, 'service', itemIndex).calendar : null;
	const calendar = ofService ?? entry.call(this, policy, 'office', itemIndex).calendar!;
	return policy.calendars.calendars[calendar]!.zone;
}

function entry(
	this: IExecuteFunctions,
	policy: Policy,
	name: 'office' | 'service',
	itemIndex: number,
): { calendar: string | null } {
	const list: Record<string, { calendar: string | null }> =
		name === 'office' ? policy.offices : policy.services;
	const code = textIn(this, itemIndex, name);
	if (Object.hasOwn(list, code)) return list[code]!;
	const title = name === 'office' ? 'Office' : 'Service';
	throw new NodeOperationError(this.getNode(), `The field ${title} is no ${name} of the policy`, {
		description: `Choose one of ${Object.keys(list).join(', ')}, or give a policy that has it.`,
		itemIndex,
	});
}

function version({ version: policyVersion, hash: policyHash }: Policy) {
	return { policyVersion, policyHash };
}
