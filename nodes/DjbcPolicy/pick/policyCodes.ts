import type { ILoadOptionsFunctions, INodeListSearchResult, INodeProperties } from 'n8n-workflow';

import type { Policy } from '../../policy/document';
import { policyWhileEditing } from '../policySource';

type ListSearch = (this: ILoadOptionsFunctions, filter?: string) => Promise<INodeListSearchResult>;

/**
 * A list search over a section of the policy: its codes with their Indonesian labels, in the policy's order. Rows of a
 * Data Table come by an expression that has no value while a workflow is edited, so the list then shows the shipped
 * policy and a code of the rows is typed.
 */
export function searchCodes(labels: (policy: Policy) => Record<string, string>): ListSearch {
	return async function (this, filter = '') {
		const wanted = filter.toLowerCase();
		const results = Object.entries(labels(policyWhileEditing(this)))
			.map(([value, label]) => ({ name: value === label ? value : `${value} · ${label}`, value }))
			.filter(({ name }) => name.toLowerCase().includes(wanted));
		return { results };
	};
}

/** A field whose value is a code of the policy: picked, typed, or the result of an expression. */
export function codeField(searchListMethod: string, placeholder: string) {
	return {
		type: 'resourceLocator',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod, searchable: true },
			},
			{ displayName: 'By Code', name: 'id', type: 'string', placeholder },
		],
	} satisfies Partial<INodeProperties>;
}
