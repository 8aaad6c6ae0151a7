import { checkCalendars, checkHolidays } from './calendarChecks';
import { checkAttributes } from './checks/attributes';
import { checkCategories } from './checks/categories';
import { checkDirectory } from './checks/directory';
import { checkReminders } from './checks/reminders';
import { checkRouting } from './checks/routing';
import { checkTexts } from './checks/texts';
import type { PolicyDocument } from './policyDocument';
import { checkStops } from './stops';

export interface PolicyProblem {
	/** JSON pointer into the document, such as `/calendars/overlays/0/from`. */
	path: string;
	message: string;
}

export type Report = (path: string, message: string) => void;

/**
 * What no single section can know: names that must exist elsewhere, dates inside the cover, rows without holes.
 * Sections that did not parse are absent and are left out.
 */
export function crossCheck(document: Partial<PolicyDocument>): PolicyProblem[] {
	const problems: PolicyProblem[] = [];
	const report: Report = (path, message) => problems.push({ path, message });
	if (document.calendars) {
		checkCalendars(document.calendars, report);
		checkHolidays(document.calendars, report);
	}
	checkDirectory(document, report);
	checkRouting(document, report);
	checkCategories(document, report);
	checkReminders(document, report);
	checkStops(document, report);
	checkTexts(document, report);
	checkAttributes(document, report);
	return problems;
}
