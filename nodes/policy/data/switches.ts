import type { Switches } from '../schema/switches';

/** The chosen readings of catalogue 9. */
export const switches: Switches = {
	workingDayMode: 'receiptNotCounted',
	unofficialChannels: 'record-forward-advise',
	publicMentions: 'out',
	rankLegalCap: 'always',
	kpiLabel: 'start',
	timeSkew: { pastDays: 7, futureMinutes: 2 },
};
