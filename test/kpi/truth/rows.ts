import type {
	AssessmentRow,
	CallRow,
	KpiInputs,
	RosterRow,
	SurveyRow,
} from '../../../nodes/policy/kpi/types';
import { dayAfter, instantAt } from './hours';
import { Dice } from './random';

const MINUTE = 60_000;

const AGENTS = ['ani', 'budi', 'citra', 'dedi', 'eka', 'fitri'];
const OFFICE: Readonly<Record<string, string>> = { eka: 'KPPBC-MKS', fitri: 'KPPBC-JYP' };
export const ZONE: Readonly<Record<string, number>> = { BRAVO: 7, 'KPPBC-MKS': 8, 'KPPBC-JYP': 9 };

const FIRST = '2025-12-15';
const LAST = '2026-03-27';

/** The four tables of a quarter: shifts by day and night, calls told twice, assessments, surveys. */
export function rows(seed: number): KpiInputs {
	const dice = new Dice(seed);
	return { calls: calls(dice), roster: roster(dice), assessments: assessments(dice), surveys: surveys(dice) };
}

export const officeOf = (agent: string): string => OFFICE[agent] ?? 'BRAVO';

function roster(dice: Dice): RosterRow[] {
	const found: RosterRow[] = [];
	for (let date = FIRST; date <= LAST; date = dayAfter(date)) {
		for (const agent of AGENTS.filter(() => dice.is(0.6))) {
			// No night over the end of a period: the catalogue does not say whose it is.
			const [start, end] = dice.of(date.endsWith('-25') ? DAYS : [...DAYS, ['22:00', '06:00']]);
			const known = dice.is(0.3);
			const row: RosterRow = {
				...{ agent, office: officeOf(agent), date, start: start!, end: end! },
				breaks: dice.of([0, 30, 45, 60]),
				queue: dice.is(0.7) ? 'phone' : 'other',
				attendance: dice.of(['present', 'present', 'present', 'present', 'late', 'absent', 'early', '']),
				loggedIn: known ? LOGGED_IN[start!]! : '',
				loggedOut: known && dice.is(0.5) ? LOGGED_OUT[end!]! : '',
			};
			// Entered again, corrected.
			if (dice.is(0.1)) found.push({ ...row, end: '20:00', attendance: 'late', loggedIn: '', breaks: 0 });
			found.push(row);
		}
	}
	return found;
}

const LOGGED_IN: Readonly<Record<string, string>> = {
	...{ '07:30': '07:15', '13:00': '13:30', '22:00': '21:45' },
};
const LOGGED_OUT: Readonly<Record<string, string>> = {
	...{ '17:00': '16:45', '12:15': '12:30', '21:00': '21:15', '06:00': '06:15' },
};
const DAYS = [
	['07:30', '17:00'],
	['07:30', '12:15'],
	['13:00', '21:00'],
];

function calls(dice: Dice): CallRow[] {
	const found: CallRow[] = [];
	for (let place = 0; place < 1500; place += 1) {
		const agent = dice.of(AGENTS);
		const office = officeOf(agent);
		const date = dayAfter(FIRST, dice.whole(0, 100));
		const rings = instantAt(date, '00:00', ZONE[office]!) + dice.whole(0, 24 * 60 - 1) * MINUTE;
		const outcome = dice.of(['answered', 'answered', 'answered', 'missed', 'abandoned', 'rejected'] as const);
		const answered = outcome === 'answered';
		const iso = (at: number) => new Date(at).toISOString();
		const row: CallRow = {
			...{ callHash: `hash${place}`, direction: dice.is(0.9) ? 'in' : 'out', outcome, office },
			ringAt: iso(rings),
			answeredAt: answered ? iso(rings + 20_000) : '',
			endedAt: iso(rings + 200_000),
			agent: answered ? agent : '',
		};
		// Told twice: of one call the last row counts.
		if (dice.is(0.1)) found.push({ ...row, outcome: 'missed', agent: '', answeredAt: '' });
		found.push(row);
	}
	return found;
}

function assessments(dice: Dice): AssessmentRow[] {
	return Array.from({ length: 120 }, (_one, place) => ({
		kind: dice.of(['ticket', 'call'] as const),
		ref: `70${place}`,
		agent: dice.of(AGENTS),
		hardskill: dice.whole(50, 100),
		softskill: dice.whole(50, 100),
		assessor: 'penilai',
		date: dayAfter(FIRST, dice.whole(0, 100)),
	}));
}

function surveys(dice: Dice): SurveyRow[] {
	return Array.from({ length: 900 }, (_one, ticketId) => {
		const office = dice.of(['BRAVO', 'BRAVO', 'KPPBC-MKS', 'KPPBC-JYP']);
		const invited = instantAt(dayAfter(FIRST, dice.whole(0, 100)), '09:00', 7) + dice.whole(0, 900) * MINUTE;
		const answers = dice.is(0.4);
		return {
			...{ ticketId, office, channel: dice.of(['webchat', 'email', 'telegram']) },
			invitedAt: new Date(invited).toISOString(),
			answeredAt: answers ? new Date(invited + dice.whole(5, 9000) * MINUTE).toISOString() : '',
			score: answers ? dice.whole(1, 4) : null,
		};
	});
}
