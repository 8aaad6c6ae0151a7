import type { KpiInputs } from '../../../nodes/policy/kpi/types';
import { Answers, type Asked } from './answers/asked';
import { attainment } from './answers/attainment';
import { callBacks, complaints, escalationRate, escalations, excluded, reports } from './answers/escalation';
import { arrivalsByHour, callsPerHour, otherContacts, satisfaction, staff } from './answers/rows';
import { backlog, firstResponse, lateTriage, reopened, volume, windowLost } from './answers/volume';
import type { Story } from './story';

/** Every number of catalogue 5.3, counted from the stories themselves. */
export function knownAnswers(stories: readonly Story[], inputs: KpiInputs, asked: Asked): Answers {
	const answers = new Answers();
	for (const count of [
		...[volume, attainment, firstResponse, backlog, escalationRate, escalations, complaints],
		...[reopened, excluded, callBacks, reports, lateTriage, windowLost],
	]) {
		count(stories, asked, answers);
	}
	for (const count of [arrivalsByHour, otherContacts]) count(stories, inputs, asked, answers);
	for (const count of [satisfaction, callsPerHour, staff]) count(inputs, asked, answers);
	return answers;
}
