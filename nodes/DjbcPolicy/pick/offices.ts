import { codeField, searchCodes } from './policyCodes';

/** Offices of the directory (DIR-1). */
export const searchOffices = searchCodes(({ offices }) =>
	Object.fromEntries(Object.entries(offices).map(([code, { label }]) => [code, label])),
);

export const officeCode = codeField('searchOffices', 'e.g. KPPBC-MKS');
