import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { searchGroups } from '../DjbcHelpdesk/pick/groups';
import { zammadCredential } from '../DjbcHelpdesk/zammadCredential';
import { createZammad } from '../zammad';

/** Names and not ids: deliveries tell names, and people know them. */
export async function getGroups(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const { results } = await searchGroups.call(this);
	return results.map(({ name }) => ({ name, value: name }));
}

export async function getStates(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const { settings } = await zammadCredential(this);
	const states = await createZammad(settings).states.list();
	return states.map(({ name }) => ({ name, value: name })).sort((a, b) => a.name.localeCompare(b.name));
}
