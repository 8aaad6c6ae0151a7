import { codeField, searchCodes } from './policyCodes';

/** Units that receive escalations (ESC-2, ESC-8). */
export const searchUnits = searchCodes(({ units }) =>
	Object.fromEntries(Object.entries(units).map(([code, { label }]) => [code, label])),
);

export const unitCode = codeField('searchUnits', 'e.g. DIT-IKC');
