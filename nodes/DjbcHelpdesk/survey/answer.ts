import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { policyFields, policyOf, startOf } from '../../DjbcPolicy/policySource';
import { readSealSecrets } from '../../intake/keys';
import type { EachOperation } from '../../router/operation';
import { checkAnswer } from '../../survey';

export const answer: EachOperation = {
	mode: 'each',
	value: 'checkAnswer',
	name: 'Check Answer',
	action: 'Check an answer to the survey',
	description:
		'Verify the token of a survey link and the score, without asking the desk. Gives valid, ticketId, score and answeredAt for the row; of a wrong, altered or expired token only valid: false, without a reason.',
	fields: [
		{
			displayName: 'Signed Part of the Link',
			name: 'signed',
			type: 'string',
			default: '={{ $json.t }}',
			description: 'What the link held behind t=',
		},
		{
			displayName: 'Answer',
			name: 'choice',
			type: 'string',
			default: '',
			placeholder: 'e.g. 4 = Sangat puas',
			description: "The chosen answer: a score of the policy's scale, alone or with words behind =",
		},
		...policyFields,
	],
	run: checkItem,
};

async function checkItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const secrets = readSealSecrets(await this.getCredentials('djbcIntakeApi'));
	const token: unknown = this.getNodeParameter('signed', itemIndex, '');
	const choice: unknown = this.getNodeParameter('choice', itemIndex, '');
	const { policy } = policyOf(this, itemIndex);
	return { json: { ...checkAnswer(policy, secrets, { token, choice }, startOf(this)) } };
}
