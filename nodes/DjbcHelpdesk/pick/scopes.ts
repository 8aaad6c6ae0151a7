import type { ILoadOptionsFunctions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { getOffices } from '../../DjbcPolicy/pick/offices';

/** Whose month it is (PER-2): all records by the clocks of the contact centre, or those of one office by its own. */
export async function getScopes(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return [{ name: 'All Offices', value: 'national' }, ...(await getOffices.call(this))];
}

export const scopeField: INodeProperties = {
	displayName: 'Scope Name or ID',
	name: 'scope',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getScopes' },
	default: 'national',
	required: true,
	description:
		'Whose tickets are counted, by the clocks of whose zone. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};
