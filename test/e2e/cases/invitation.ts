import { setTimeout as sleep } from 'node:timers/promises';
import { FormVisitor } from '../formVisitor';
import { findCanaries } from '../canaries';
import { quick, withSettings } from '../shippedWorkflows';
import { officer } from '../staff';
import { plantedWords } from './planted';
import { answered, asked, takenBy, ticketNow, until, type GetTalk } from './talk';

const QUESTION = 'Seberapa puas Anda dengan layanan kami?';

/** Workflow 61 beside 50: who was answered is asked once, by the channel he wrote by (K09). */
export function invitation(context: GetTalk): void {
	let workflow: string;
	let ticket: Record<string, any>;
	/** As the channel got it, from the path on. */
	let link: string;
	const rows = () => context().rig.editor.rows('djbc_survey');
	const invitations = async () =>
		(await takenBy(context())).filter(({ text }) => text.includes('/form/djbc-survey'));

	/** Workflow 50 by hand: of what is no agent's the desk tells nobody, and its own look comes every five minutes. */
	const look = async () => await context().rig.editor.run('djbcReply0000050', 'Every 5 Minutes');

	beforeAll(async () => {
		const { desk, rig } = context();
		await officer(desk.admin, 'petugas.pli', 'Petugas KPPBC-MKS::PLI');
		workflow = await rig.editor.importWorkflow(withSettings(quick('61-survey'), { baseUrl: rig.n8n.url }));
		await rig.editor.activate(workflow);
	});
	afterAll(async () => {
		// The search held this process up: connections that n8n closed meanwhile must be noticed first.
		await sleep(500);
		await context().rig.editor.deactivate(workflow);
	});

	it('goes out once an officer answered and closed, by the channel of the ticket', async () => {
		const { officer: agent, rig } = context();
		ticket = await asked(context());
		await answered(context(), ticket.id, { djbc_category: 'INF::KEP' });
		await until(
			'the clock is met',
			async () => (await ticketNow(context(), ticket.id)).djbc_sla_state === 'met',
		);
		expect(await invitations()).toEqual([]);
		const ending = { state: 'closed', djbc_close_reason: 'answered', djbc_basis: 'PERATURAN' };
		await agent.call('PUT', `/tickets/${ticket.id}`, ending);
		await until('he is invited', async () => (await rows()).some((row) => row.ticketId === ticket.id));
		await look();
		await until('the invitation went out', async () => (await invitations()).length > 0);
		const [sent] = await invitations();
		expect(sent).toMatchObject({ api: 'chatwoot', to: ticket.djbc_thread_key.split(':').at(-1) });
		expect(sent!.text).toContain(ticket.number);
		link = sent!.text.slice(sent!.text.indexOf(rig.n8n.url)).split(/\s/)[0]!.slice(rig.n8n.url.length);
		expect(link).toMatch(/^\/form\/djbc-survey\?t=[\w-]{20}$/);
	});

	it('counts the answer of its link on the row that stood before it, and no second one', async () => {
		const [invited] = await rows();
		expect(invited).toMatchObject({ office: 'KPPBC-MKS', channel: 'webchat', answeredAt: null, score: null });
		const citizen = new FormVisitor(context().rig.n8n.url);
		const answer = async (choice: string) => await (await citizen.open(link)).answer({ [QUESTION]: choice });
		expect(await answer('3 = Puas')).toContain('Penilaian Anda telah kami terima');
		expect(await answer('1 = Sangat tidak puas')).toContain('hanya dihitung satu kali');
		expect(await rows()).toMatchObject([
			{ ticketId: ticket.id, invitedAt: invited!.invitedAt, score: 3, answeredAt: expect.any(String) },
		]);
	});

	it('is no agent’s answer, goes out once, and n8n keeps no run of it and no word of the ticket', async () => {
		const { rig } = context();
		expect(await rig.editor.settledExecutionIds(workflow)).toEqual([]);
		const run = await look();
		await rig.editor.finished(run.executionId!);
		expect(await invitations()).toHaveLength(1);
		const after = await ticketNow(context(), ticket.id);
		expect(after).toMatchObject({ state: 'closed', djbc_sla_state: 'met' });
		expect(findCanaries(rig.n8n.folder, plantedWords)).toEqual([]);
	});
}
