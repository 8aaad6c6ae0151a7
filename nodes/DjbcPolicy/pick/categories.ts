import { codeField, searchCodes } from './policyCodes';

/** Category codes (catalogue 2.1). */
export const searchCategories = searchCodes(({ categories }) => ({ ...categories.labels }));

export const categoryCode = codeField('searchCategories', 'e.g. CPL::SVC');
