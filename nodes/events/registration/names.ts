/** Begins the names of all our registrations, of DJBC Helpdesk Trigger and of Setup. */
const OURS = 'djbc-events ';

/** Begins the notes; Setup takes notes that begin `djbc-` as ours. */
export const NOTE = 'djbc-events: made by DJBC Helpdesk Trigger or DJBC Setup, kept up and removed by it';

export interface Place {
	/** Of this n8n. */
	instance: string;
	workflow: string;
	node: string;
	/** Listening in the editor; never touches what the published workflow has. */
	test: boolean;
}

/** Of the registration that a trigger node keeps; the same on every main process and after every restart. */
export const registrationName = ({ instance, workflow, node, test }: Place): string =>
	`${OURS}${instance.slice(0, 8)} ${workflow} ${node.slice(0, 8)} ${test ? 'test' : 'live'}`;

/** Of the registration that Setup keeps for an address. */
export const setupName = (url: string): string => `${OURS}setup ${url}`;

/** Longest address that Setup's names have room for: Zammad cuts names at 250 without a word (zammad-api 9). */
export const LONGEST_SETUP_URL = 180;

/** Longest address of a webhook up to 6.4; 5.2 cuts it. */
export const LONGEST_URL = 300;

export const triggerName = (registration: string, what: string): string => `${registration}: ${what}`;

/** The registration that a trigger of ours belongs to; null for a trigger of others. */
export const registrationOf = (trigger: string): string | null =>
	isOurs(trigger) && trigger.includes(': ') ? trigger.slice(0, trigger.lastIndexOf(': ')) : null;

export const isOurs = (name: string): boolean => name.startsWith(OURS);

export const isTest = (registration: string): boolean =>
	isOurs(registration) && registration.endsWith(' test');
