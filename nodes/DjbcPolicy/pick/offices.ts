import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { codeField, searchCodes } from './policyCodes';

/** Offices of the directory (DIR-1). */
export const searchOffices = searchCodes(({ offices }) =>
	Object.fromEntries(Object.entries(offices).map(([code, { label }]) => [code, label])),
);

export const officeCode = codeField('searchOffices', 'e.g. KPPBC-MKS');

/** The same for a field of options. */
export async function getOffices(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const { results } = await searchOffices.call(this);
	return results.map(({ name, value }) => ({ name, value }));
}
