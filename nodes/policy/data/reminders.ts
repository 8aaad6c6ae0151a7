import type { Reminders } from '../schema/reminders';

/** Reminder points and ladders of RANK-4, and the warning of CH-13, all PROPOSED; persons are the admin's to enter. */
export const reminders: Reminders = {
	points: [
		{ kind: 'percent', rung: '80', percent: 80, template: 'reminder-soon' },
		{ kind: 'percent', rung: 'due', percent: 100, template: 'reminder-due' },
		{ kind: 'after', rung: 'due+1', workingDays: 1, template: 'reminder-late' },
	],
	ladders: [
		{
			id: 'rank',
			rules: ['RANK-R1', 'RANK-R2', 'RANK-R3', 'RANK-R4'],
			services: [],
			recipients: {
				'80': ['unit_contact', 'team_leader'],
				due: ['supervisor', 'unit_head'],
				'due+1': ['kepala_seksi', 'kepala_kantor'],
			},
			trace: ['RANK-4', '001 L-I III.D.3'],
		},
		{
			id: 'bravo',
			rules: ['RPT'],
			services: ['SVC-CC'],
			recipients: { '80': ['holder', 'team_leader'], due: ['supervisor'], 'due+1': ['kepala_seksi'] },
			trace: ['RANK-4'],
		},
		{
			id: 'office',
			rules: [],
			services: ['SVC-WEBCHAT', 'SVC-SOCIAL', 'SVC-CEISACARE', 'SVC-BCARE'],
			recipients: { '80': ['petugas'], due: ['koordinator'], 'due+1': ['kepala_kantor'] },
			trace: ['RANK-4', '000 B.4.1'],
		},
		{
			id: 'maraga',
			rules: ['MARAGA'],
			services: ['SVC-MARAGA'],
			recipients: {},
			trace: ['RANK-4', 'A43'],
		},
	],
	restricted: ['restricted_members'],
	persons: {},
	replyWindow: {
		hours: 24,
		beforeHours: 4,
		workingMinutes: 60,
		recipients: ['holder', 'team_leader', 'petugas'],
		template: 'reminder-window',
		status: 'PROPOSED',
		trace: ['CH-13'],
	},
};
