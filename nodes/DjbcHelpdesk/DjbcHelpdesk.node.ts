import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { getOffices, searchOffices } from '../DjbcPolicy/pick/offices';
import { searchUnits } from '../DjbcPolicy/pick/units';
import { djbcIntakeApiTest } from '../intake/credentialTest';
import { executeResource } from '../router/execute';
import { resourceProperties } from '../router/properties';

import { djbcChannelApiTest } from './channelCredentialTest';
import { clock } from './clock';
import { djbcZammadApiTest } from './credentialTest';
import { escalation } from './escalation';
import { inbox } from './inbox';
import { kpi } from './kpi';
import { letter } from './letter';
import { message } from './message';
import { getGroups, searchGroups } from './pick/groups';
import { getScopes } from './pick/scopes';
import { searchTickets } from './pick/tickets';
import { reply } from './reply';
import { report } from './report';
import { survey } from './survey';
import { ticket } from './ticket';
import { verification } from './verification';

/** The first one is what a saved node without a value means, since n8n leaves defaults out: it stays the first. */
const resources = [message, clock, escalation, inbox, kpi, letter, reply, report, survey, ticket, verification];

/** Everything that touches the desk on behalf of citizens and agents. Never a tool of an AI agent (design 1). */
export class DjbcHelpdesk implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'DJBC Helpdesk',
		name: 'djbcHelpdesk',
		icon: { light: 'file:../icons/djbcHelpdesk.svg', dark: 'file:../icons/djbcHelpdesk.dark.svg' },
		group: ['output'],
		version: [1],
		subtitle: '={{ $parameter["resource"] + ": " + $parameter["operation"] }}',
		description:
			'Brings messages into Zammad exactly once, sends answers by their channels, reads tickets and recomputes their clocks',
		defaults: { name: 'DJBC Helpdesk' },
		usableAsTool: undefined,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'djbcZammadApi',
				required: true,
				testedBy: 'djbcZammadApiTest',
				displayOptions: {
					hide: {
						resource: ['inbox'],
						operation: [
							'answer',
							'checkAnswer',
							'checkRows',
							'exportFiles',
							'inputTemplate',
							'normalise',
							'open',
							'planRun',
							'send',
						],
					},
				},
			},
			{
				name: 'djbcIntakeApi',
				required: true,
				testedBy: 'djbcIntakeApiTest',
				displayOptions: {
					show: {
						operation: [
							'checkAnswer',
							'claim',
							'fetchAttachments',
							'invite',
							'normalise',
							'open',
							'proposeSameMatter',
							'receive',
							'send',
							'traceRestricted',
						],
					},
				},
			},
			{
				name: 'djbcChannelApi',
				required: true,
				testedBy: 'djbcChannelApiTest',
				displayOptions: {
					show: { operation: ['fetchAttachments', 'send'] },
					hide: { mediaAccount: ['none'] },
				},
			},
		],
		properties: resourceProperties(resources),
	};

	methods = {
		credentialTest: { djbcChannelApiTest, djbcIntakeApiTest, djbcZammadApiTest },
		listSearch: { searchGroups, searchOffices, searchTickets, searchUnits },
		loadOptions: { getGroups, getOffices, getScopes },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await executeResource.call(this, resources);
	}
}
