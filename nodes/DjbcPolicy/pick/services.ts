import { codeField, searchCodes } from './policyCodes';

/** Services of the catalogue (1.1 to 1.5). */
export const searchServices = searchCodes(({ services }) =>
	Object.fromEntries(Object.entries(services).map(([code, { label }]) => [code, label])),
);

export const serviceCode = codeField('searchServices', 'e.g. SVC-WEBCHAT');
