import { codeField, searchCodes } from './policyCodes';

/** Clock rules (catalogue 1.6). */
export const searchRules = searchCodes(({ rules }) =>
	Object.fromEntries(Object.entries(rules).map(([id, { label }]) => [id, label])),
);

export const ruleCode = codeField('searchRules', 'e.g. WEBCHAT-DIRECT');
