import type { Templates } from '../../schema/templates';
import { answers } from './answers';
import { complaints } from './complaints';
import { declines } from './declines';
import { escalations } from './escalations';
import { relay } from './relay';
import { reminders } from './reminders';

/** All texts of the desk. Wording is PROPOSED unless a seed gives it. */
export const templates: Templates = {
	...answers,
	...declines,
	...complaints,
	...escalations,
	...reminders,
	...relay,
};
