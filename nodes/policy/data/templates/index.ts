import type { Templates } from '../../schema/templates';
import { answers } from './answers';
import { complaints } from './complaints';
import { declines } from './declines';
import { disclosure } from './disclosure';
import { escalations } from './escalations';
import { letters } from './letters';
import { relay } from './relay';
import { reminders } from './reminders';

/** All texts of the desk. Wording is PROPOSED unless a seed gives it. */
export const templates: Templates = {
	...answers,
	...declines,
	...complaints,
	...disclosure,
	...escalations,
	...letters,
	...reminders,
	...relay,
};
