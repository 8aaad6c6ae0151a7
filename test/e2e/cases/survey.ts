import { surveyToken } from '../../../nodes/survey/token';
import { FormVisitor } from '../formVisitor';
import { quick, withSettings } from '../shippedWorkflows';
import type { GetContext } from './context';

const QUESTION = 'Seberapa puas Anda dengan layanan kami?';
const TICKET = 4_000_000_007;

/** Workflow 61: the form of citizens on the running n8n, which keeps no run of it. */
export function survey(context: GetContext): void {
	let citizen: FormVisitor;
	let workflow: string;
	let link: string;
	const rows = () => context().rig.editor.rows('djbc_survey');
	const row = async () => (await rows()).find(({ ticketId }) => ticketId === TICKET)!;

	beforeAll(async () => {
		const { editor, n8n, secrets } = context().rig;
		workflow = await editor.importWorkflow(withSettings(quick('61-survey'), { baseUrl: n8n.url }));
		await editor.activate(workflow);
		citizen = new FormVisitor(n8n.url);
		link = `/form/djbc-survey?t=${surveyToken(secrets, { ticketId: TICKET, closing: 1 }, Date.now())}`;
		await citizen.open(link);
		// Its first run makes the table.
		while (!(await editor.tables()).includes('djbc_survey')) await new Promise((on) => setTimeout(on, 500));
		const invited = { office: 'BRAVO', channel: 'webchat', invitedAt: new Date().toISOString() };
		await editor.addRow('djbc_survey', { ticketId: TICKET as unknown as string, ...invited });
	});
	afterAll(async () => await context().rig.editor.deactivate(workflow));

	it('asks one question in Indonesian, and lets everybody in', async () => {
		const page = await citizen.open(link);
		expect(page.text).toContain('Penilaian layanan Bea Cukai');
		expect(page.labels).toEqual([QUESTION]);
		expect(page.choices(QUESTION)).toHaveLength(4);
		// A list to open would begin with words of n8n.
		expect(page.text).not.toContain('Select');
	});

	it('stores nothing for a link that is altered or has no token', async () => {
		for (const other of [link.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')), '/form/djbc-survey']) {
			const said = await (await citizen.open(other)).answer({ [QUESTION]: '4 = Sangat puas' });
			expect(said).toContain('Tautan tidak dapat digunakan');
		}
		expect(await row()).toMatchObject({ answeredAt: null, score: null });
	});

	it('counts one answer of several, at once too', async () => {
		const pages = await Promise.all([1, 2, 3].map(async () => await citizen.open(link)));
		const said = await Promise.all(pages.map(async (page) => await page.answer({ [QUESTION]: '3 = Puas' })));
		expect(said.filter((one) => one.includes('Penilaian Anda telah kami terima'))).toHaveLength(1);
		expect(said.filter((one) => one.includes('hanya dihitung satu kali'))).toHaveLength(2);
		const { answeredAt } = await row();
		expect(await row()).toMatchObject({ score: 3, answeredAt: expect.stringMatching(/^20.*Z$/) });
		const again = await (await citizen.open(link)).answer({ [QUESTION]: '1 = Sangat tidak puas' });
		expect(again).toContain('hanya dihitung satu kali');
		expect(await row()).toMatchObject({ score: 3, answeredAt });
	});

	it('leaves no run behind', async () => {
		expect(await context().rig.editor.settledExecutionIds(workflow)).toEqual([]);
	});
}
