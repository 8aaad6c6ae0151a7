import { afterDays, afterMinutes, splitDue } from './hours';
import type { Promise } from './story';

/** Channel at an office: service, and the promises of catalogue 1.6 there. */
export interface Place {
	service: string;
	office: string;
	channel: string;
	group: string;
	rules: string[];
	/** Keyed in by people with a typed time. */
	isTyped: boolean;
	/** Meta's 24 hours. */
	hasWindow: boolean;
}

const CALENDAR: Readonly<Record<string, string>> = {
	BRAVO: 'OFFICE-JKT',
	'KPPBC-MKS': 'OFFICE-MKS',
	'KPPBC-JYP': 'OFFICE-KPPBC-JYP',
};

const place = (
	service: string,
	office: string,
	channel: string,
	rules: string[],
	isTyped = false,
): Place => ({
	...{ service, office, channel, rules, isTyped },
	group: office === 'BRAVO' || office === '' ? 'Bravo::Layanan' : `Kantor::${office}`,
	hasWindow: ['whatsapp', 'facebook_dm', 'instagram_dm'].includes(channel),
});

const SOCIAL = ['whatsapp', 'facebook_dm', 'instagram_dm', 'x_dm', 'telegram'];
const OFFICES = ['KPPBC-MKS', 'KPPBC-JYP'];
const WEBCHAT = ['WEBCHAT-DIRECT', 'WEBCHAT-ESC'];

export const WEB: readonly Place[] = [
	place('SVC-CC', 'BRAVO', 'webchat', WEBCHAT),
	...OFFICES.map((office) => place('SVC-WEBCHAT', office, 'webchat', WEBCHAT)),
];
export const MESSAGES: readonly Place[] = [
	...SOCIAL.map((channel) => place('SVC-CC', 'BRAVO', channel, ['SOCIAL'])),
	...OFFICES.flatMap((office) => SOCIAL.map((channel) => place('SVC-SOCIAL', office, channel, ['SOCIAL']))),
];
export const MAIL: readonly Place[] = [
	place('SVC-CC', 'BRAVO', 'email', ['EMAIL']),
	place('SVC-CC', 'BRAVO', 'sms', ['SMS']),
];
export const KEYED: readonly Place[] = [
	place('SVC-MARAGA', 'KPPBC-MKS', 'whatsapp_group', ['MARAGA'], true),
	place('SVC-MARAGA', 'KPPBC-MKS', 'whatsapp_group', ['MARAGA'], true),
	place('SVC-CEISACARE', 'BRAVO', 'ceisacare', ['CEISACARE'], true),
	place('SVC-BCARE', 'KPPBC-MKS', 'bcare', ['BCARE'], true),
	place('SVC-CC', 'BRAVO', 'phone', ['PHONE'], true),
];
export const CALL_BACK = place('SVC-CC', 'BRAVO', 'phone', ['PHONE']);
export const NO_CLOCK: readonly Place[] = [
	...['facebook_comment', 'x_mention'].map((channel) => place('', 'BRAVO', channel, [])),
	...['letter', 'sipuma', 'walkin'].map((channel) => place('', 'KPPBC-MKS', channel, [], true)),
	// An office without that promise, and one that nobody knows.
	place('', 'KPPBC-JYP', 'email', []),
	place('', '', 'webchat', []),
];

/** The promise of a rule at an office from an instant on (1.6). */
export function promised(rule: string, office: string, at: number): Promise {
	const own = CALENDAR[office]!;
	const isCentre = office === 'BRAVO';
	const promise = (calendar: string, status: Promise['status'], due: number): Promise => ({
		...{ rule, calendar, status, due },
	});
	switch (rule) {
		case 'WEBCHAT-DIRECT': {
			const calendar = isCentre ? 'BRAVO-JADWAL' : own;
			return promise(calendar, isCentre ? 'PROPOSED' : 'READING', afterMinutes(calendar, at, 60));
		}
		case 'WEBCHAT-ESC':
			return promise(own, isCentre ? 'PROPOSED' : 'READING', afterDays(own, at, 2));
		case 'SOCIAL':
			return promise(own, isCentre ? 'PROPOSED' : 'READING', afterDays(own, at, 3));
		case 'MARAGA':
			return promise('OFFICE-MKS', 'READING', splitDue('OFFICE-MKS', at));
		case 'CEISACARE':
			return promise('OFFICE-JKT', 'READING', afterDays('OFFICE-JKT', at, 1));
		case 'BCARE':
			return promise('OFFICE-MKS', 'READING', afterMinutes('OFFICE-MKS', at, 120));
		case 'EMAIL':
		case 'SMS':
			return promise('OFFICE-JKT', 'PROPOSED', afterMinutes('OFFICE-JKT', at, 480));
		case 'PHONE':
			return promise('OFFICE-JKT', 'PROPOSED', afterMinutes('OFFICE-JKT', at, 120));
		case 'RPT':
			return promise('OFFICE-JKT', 'PROPOSED', afterDays('OFFICE-JKT', at, 0));
		default:
			return ranked(rule, own, at);
	}
}

function ranked(rule: string, calendar: string, at: number): Promise {
	const days = { 'RANK-R2': 1, 'RANK-R3': 2, 'RANK-R4': 3 }[rule];
	const due = days === undefined ? afterMinutes(calendar, at, 240) : afterDays(calendar, at, days);
	return { rule, calendar, status: 'PROPOSED', due };
}
