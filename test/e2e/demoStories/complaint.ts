import { TEAMS } from '../../../nodes/policy/deskGroups';
import { localTime } from '../localTime';
import type { Sent } from './messages';
import type { Story } from './story';

const UNIT = 'KPPBC-MKS-PLI';
const UNIT_GROUP = 'Kantor::KPPBC-MKS::PLI';

/** A complaint about service, from the chat to the verification (catalogue 2.3, 4; QA-1). */
export const complaint = (run: string, { message, to }: Sent): Story => ({
	title: 'A complaint about service by web-chat',
	message,
	to,
	steps: [
		{
			what: 'the user writes to the contact centre',
			act: (scene) => scene.arrives(),
			shows: ['request'],
			expect: {
				'it is with Team 1': ({ tickets }) => tickets.request.group === TEAMS.service,
				'the clock runs': ({ tickets }) => runs(tickets.request, 'WEBCHAT-DIRECT'),
			},
		},
		{
			what: 'Team 1 checks and sorts it, macro Eskalasikan',
			async act({ writes, runs: macro }) {
				const sorted = { djbc_category: 'CPL::SVC', djbc_unit: UNIT, djbc_complaint_complete: true };
				await writes('team1', 'request', sorted);
				await macro('team1', 'Eskalasikan', 'request');
			},
			shows: ['request'],
			expect: {
				'only Team 2 escalates: it is passed on': ({ tickets: { request, escalation } }) =>
					request.group === TEAMS.management && !request.djbc_request && escalation === null,
				'its clock runs on': ({ tickets }) => runs(tickets.request, 'WEBCHAT-DIRECT'),
			},
		},
		{
			what: 'Team 2, macro Eskalasikan',
			act: ({ runs: macro }) => macro('team2', 'Eskalasikan', 'request'),
			shows: ['request', 'escalation'],
			expect: {
				'the unit has a ticket of its own': ({ tickets: { escalation } }) =>
					escalation?.group === UNIT_GROUP && escalation.customer === `unit-${UNIT.toLowerCase()}`,
				'ranked D3 and P2': ({ tickets: { escalation } }) => escalation?.djbc_rank === 'R3',
				'due no later than the promise to the user': ({ tickets: { request, escalation } }) =>
					Date.parse(escalation?.djbc_rank_due_at) <= Date.parse(request.djbc_due_at),
				'both clocks run': ({ tickets }) =>
					runs(tickets.request, 'WEBCHAT-ESC') && runs(tickets.escalation, 'RANK-R3'),
				'the wish is over': ({ tickets }) => !tickets.request.djbc_request,
			},
			// The table has one zone; the unit's office hours end in another.
			tells: async ({ tickets: { escalation } }) =>
				`The escalation is due at the end of the unit's working hours, in Makassar: ${localTime(escalation.djbc_due_at, 'Asia/Makassar')}.`,
		},
		{
			what: 'Team 2 tells the user its number',
			act: ({ writes, tickets: { escalation } }) =>
				writes('team2', 'request', {
					djbc_reply_kind: 'escalation_notice',
					article: publicly(
						`Keluhan Bapak/Ibu kami teruskan kepada unit terkait dengan nomor tiket ${escalation.number} (kata uji jawab${run}).`,
					),
				}),
			shows: ['request', 'escalation'],
			expect: {
				'the notice stops the clock of the promise': ({ tickets }) =>
					tickets.request.djbc_sla_state === 'met',
				'that of the rank runs on': ({ tickets }) => runs(tickets.escalation, 'RANK-R3'),
				'the chat has got it': async ({ heard, tickets }) =>
					(await heard()).some((text) => text.includes(tickets.escalation.number)),
			},
		},
		{
			what: 'the unit understood, macro; and answers',
			async act({ runs: macro, writes }) {
				await macro('unit', 'Unit memahami masalah', 'escalation');
				const text = `Loket ditambah satu petugas mulai hari ini (kata uji jawab${run}).`;
				await writes('unit', 'escalation', { article: publicly(text) });
			},
			shows: ['escalation'],
			expect: {
				'both times are kept': ({ tickets: { escalation } }) =>
					Boolean(escalation.djbc_unit_understood_at && escalation.djbc_unit_answered_at),
				'the clock runs until the user knows': ({ tickets }) => runs(tickets.escalation, 'RANK-R3'),
				'nothing of it goes to the user': async ({ heard }) =>
					(await heard()).every((text) => !text.includes('Loket ditambah')),
			},
			tells: async ({ tickets: { escalation } }) =>
				`The unit understood ${jakarta(escalation.djbc_unit_understood_at)} and answered ${jakarta(escalation.djbc_unit_answered_at)}: both are kept; the clock of the rank runs until the user has the result.`,
		},
		{
			what: 'Team 2 gives the user the result',
			act: ({ writes }) =>
				writes('team2', 'request', {
					article: publicly(
						`Petugas loket sudah ditambah, dan antrean Bapak/Ibu didahulukan besok pagi (kata uji jawab${run}).`,
					),
				}),
			shows: ['request', 'escalation'],
			expect: {
				'the chat has got it': async ({ heard }) =>
					(await heard()).some((text) => text.includes('antrean Bapak/Ibu didahulukan')),
				'the escalation is completed and closed': ({ tickets: { escalation } }) =>
					escalation.djbc_sla_state === 'met' && escalation.state === 'closed',
			},
		},
		{
			what: 'Team 3 has a task of it',
			act: async () => {},
			shows: ['task'],
			expect: { 'it is there': ({ tickets }) => tickets.task?.group === TEAMS.quality },
		},
		{
			what: 'the user confirms, macro of the assessor',
			act: ({ runs: macro }) => macro('assessor', 'Verifikasi: ditindaklanjuti', 'task'),
			shows: ['task', 'escalation'],
			expect: {
				'the task is over': ({ tickets }) => tickets.task.state === 'closed',
				'the escalation tells it': ({ tickets }) => tickets.escalation.djbc_qa_outcome === 'confirmed',
			},
		},
	],
});

const jakarta = (instant: string): string => localTime(instant, 'Asia/Jakarta').slice(-9);

const runs = (ticket: any, rule: string): boolean =>
	ticket?.djbc_sla_state === 'running' && ticket.djbc_rule === rule;

const publicly = (body: string) => ({ type: 'note', internal: false, content_type: 'text/plain', body });
