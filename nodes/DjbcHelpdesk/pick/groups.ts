import type {
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodeProperties,
	INodePropertyOptions,
} from 'n8n-workflow';

import { createZammad } from '../../zammad';
import { zammadCredential } from '../zammadCredential';

/** Groups of the desk by name, for resource locators: names are what Zammad's own screens show. */
export async function searchGroups(this: ILoadOptionsFunctions, filter = ''): Promise<INodeListSearchResult> {
	const { settings } = await zammadCredential(this);
	const groups = await createZammad(settings).groups.list();
	const wanted = filter.toLowerCase();
	return {
		results: groups
			.filter(({ name, active }) => active !== false && name.toLowerCase().includes(wanted))
			.map(({ name }) => ({ name, value: name }))
			.sort((a, b) => a.name.localeCompare(b.name)),
	};
}

/** The same for a field of options. */
export async function getGroups(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const { results } = await searchGroups.call(this);
	return results.map(({ name, value }) => ({ name, value }));
}

/** A group field: picked from the desk's list, or typed. The value is the group's full name. */
export const groupField = {
	type: 'resourceLocator',
	required: true,
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchGroups', searchable: true },
		},
		{ displayName: 'By Name', name: 'name', type: 'string', placeholder: 'e.g. Bravo::Layanan' },
	],
} satisfies Partial<INodeProperties>;
