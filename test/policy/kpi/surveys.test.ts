import { k09 } from '../../../nodes/policy/kpi/indicators/k09';
import type { SurveyRow } from '../../../nodes/policy/kpi/types';

import { found, lineOf, numbersOf, policy } from './month';

let tickets = 0;
const invited = (
	invitedAt: string,
	answeredAt = '',
	score: number | null = null,
	office = 'BRAVO',
): SurveyRow => {
	tickets += 1;
	return { ticketId: tickets, office, channel: 'webchat', invitedAt, answeredAt, score };
};
const [BEFORE, IN, AFTER] = [
	'2026-01-25T16:59:59.999Z',
	'2026-01-25T17:00:00.000Z',
	'2026-02-25T17:00:00.000Z',
];

test('answers and invitations of the period, whatever period the other belongs to', () => {
	const open = invited(IN);
	const surveys = [
		invited(BEFORE, IN, 4),
		invited(BEFORE, BEFORE, 1),
		invited(IN, AFTER, 1),
		open,
		{ ...open, answeredAt: '2026-02-20T00:00:00.000Z', score: 3 },
		invited(IN, IN, 3, 'KPPBC-MKS'),
		invited(AFTER),
	];
	const all = found(k09, { inputs: { surveys } });
	expect(numbersOf(all, 'K09')).toEqual([3.3, 10, 3]);
	expect(numbersOf(all, 'K09.index')).toEqual([83.3, 10, 3]);
	expect(numbersOf(all, 'K09.response')).toEqual([100, 3, 3]);
	expect(numbersOf(all, 'K09', { channel: 'webchat' })).toEqual([3.3, 10, 3]);
	expect(numbersOf(all, 'K09.response', { office: 'BRAVO' })).toEqual([100, 2, 2]);
	const office = found(k09, { inputs: { surveys }, scope: 'BRAVO' });
	expect(numbersOf(office, 'K09')).toEqual([3.5, 7, 2]);
	expect(office.lines.filter((line) => line.office !== '')).toEqual([]);
	const before = found(k09, { inputs: { surveys }, asOf: '2026-02-19T00:00:00Z' });
	expect(numbersOf(before, 'K09.response')).toEqual([66.7, 2, 3]);
});

test('the index is of the highest score of the scale; without answers there is none', () => {
	const inTen = { ...policy, kpi: { ...policy.kpi, csat: { lowest: 0, highest: 10 } } };
	const surveys = [invited(IN, IN, 7), invited(IN, IN, 8)];
	expect(numbersOf(found(k09, { inputs: { surveys }, policy: inTen }), 'K09.index')).toEqual([75, 15, 2]);
	const none = found(k09, { inputs: { surveys: [invited(IN)] } });
	expect(numbersOf(none, 'K09')).toEqual([null, 0, 0]);
	expect(numbersOf(none, 'K09.response')).toEqual([0, 0, 1]);
	expect(lineOf(found(k09, {}).lines, 'K09')).toMatchObject({ value: null, note: 'no surveys' });
});
