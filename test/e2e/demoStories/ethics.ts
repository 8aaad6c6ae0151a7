import type { Sent } from './messages';
import type { Story } from './story';

const SCREENED = 'Terbatas::Saring';
const ETHICS = 'Terbatas::Kode Etik';
const LETTER = 'Siapkan surat/nota dinas';

/** A report on ethics: from the restricted triage to the letter's number and the verification inside the group. */
export const ethics = ({ message, to }: Sent): Story => ({
	title: 'A report on ethics by SMS',
	message,
	to,
	steps: [
		{
			what: 'the user reports',
			act: (scene) => scene.arrives(),
			shows: ['request'],
			expect: {
				'only named officers see it': ({ tickets }) => tickets.request.group === SCREENED,
				'nobody decided on its category': ({ tickets }) => !tickets.request.djbc_category,
			},
		},
		{
			what: 'a named officer decides and moves it',
			act: ({ writes }) => writes('confidant', 'request', { group: ETHICS, djbc_category: 'CPL::ETH' }),
			shows: ['request'],
			expect: { 'it is there': ({ tickets }) => tickets.request.group === ETHICS },
		},
		{
			what: 'macro Eskalasikan',
			act: ({ runs }) => runs('confidant', 'Eskalasikan', 'request'),
			shows: ['request', 'escalation'],
			expect: {
				'the escalation stays in the group': ({ tickets }) => tickets.escalation?.group === ETHICS,
				'ranked D3 and P1': ({ tickets }) => tickets.escalation?.djbc_rank === 'R2',
				'its clock runs': ({ tickets }) => tickets.escalation?.djbc_sla_state === 'running',
				'the wish is over': ({ tickets }) => !tickets.request.djbc_request,
			},
		},
		{
			what: `macro ${LETTER}`,
			act: ({ runs }) => runs('confidant', LETTER, 'escalation'),
			shows: ['escalation'],
			expect: {
				'one draft is attached': async (scene) => (await drafts(scene)).length === 1,
				'nothing is completed by it': ({ tickets }) => tickets.escalation.djbc_sla_state === 'running',
				'nothing was sent': async ({ heard }) => (await heard()).length === 0,
			},
			tells: async (scene) => `The draft, an internal note of the ticket: ${(await drafts(scene)).join()}`,
		},
		{
			what: 'he records number and date of the letter',
			act: ({ writes }) =>
				writes('confidant', 'escalation', {
					djbc_letter_no: 'ND-7/BC.09/2026',
					djbc_letter_date: new Date().toISOString().slice(0, 10),
				}),
			shows: ['escalation'],
			expect: {
				'that stops the clock': ({ tickets }) => tickets.escalation.djbc_sla_state === 'met',
				'he closes it himself': ({ tickets }) => tickets.escalation.state !== 'closed',
			},
		},
		{
			what: 'the verification lies in the group',
			act: async () => {},
			shows: ['task'],
			expect: { 'it is there': ({ tickets }) => tickets.task?.group === ETHICS },
		},
		{
			what: 'the reporter was contacted, macro',
			act: ({ runs }) => runs('confidant', 'Verifikasi: ditindaklanjuti', 'task'),
			shows: ['task', 'escalation'],
			expect: {
				'the task is over': ({ tickets }) => tickets.task.state === 'closed',
				'the escalation tells it': ({ tickets }) => tickets.escalation.djbc_qa_outcome === 'confirmed',
				'it is still open': ({ tickets }) => tickets.escalation.state !== 'closed',
			},
			tells: async ({ tickets: { escalation } }) =>
				`The escalation is still ${escalation.state}: a case of ethics or crime is closed by its officers, never by a machine (ESC-6).`,
		},
	],
});

async function drafts({ articles }: { articles(of: 'escalation'): Promise<any[]> }): Promise<string[]> {
	const notes = (await articles('escalation')).filter(({ internal }) => internal);
	return notes.flatMap(({ attachments }) =>
		((attachments ?? []) as Array<{ filename: string }>).map(({ filename }) => filename),
	);
}
