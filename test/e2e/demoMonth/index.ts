import type { KpiPeriod } from '../../../nodes/policy/period';
import { control } from '../ownProcess';
import { FormVisitor } from '../formVisitor';
import type { Importable } from '../n8n';
import type { Steps } from '../progress';
import type { Rig } from '../rig';
import { shippedWorkflow } from '../shippedWorkflows';
import { officer } from '../staff';
import { filesOf } from './files';
import { headlines } from './headlines';
import { BEFORE, PERIOD, sampleMonth, sampleTickets } from './sample';
import { fillTables } from './tables';

export { monthRecipe, readyToSurvey } from './recipe';

const MONTH = '60-kpi-month';
const INPUTS = '62-kpi-inputs';

/** Those whose forms make and feed the month in numbers. */
export const monthWorkflows = (): Importable[] => [MONTH, INPUTS].map(shippedWorkflow);

const HEAD = 'djbc-demo-kasi';

const RESTATEMENT = 'Penyajian kembali';
const REASON_FIELD = 'Alasan (hanya untuk penyajian kembali; tanpa nama orang)';

/** The lists are filled now, long after the final run, which counts none of them (PER-5): so it is restated. */
const RUNS = [
	[BEFORE, 'Final'],
	[PERIOD, 'Final'],
	[PERIOD, RESTATEMENT],
] as const;

const AT_ONCE = 100;

/** Compiles a sample month by the form of workflow 60 and writes its files to out/. Returns what is not as expected. */
export async function showMonth(rig: Rig, steps: Steps): Promise<string[]> {
	const { desk, editor, n8n, login, places } = rig;
	if (desk.live) {
		console.log('\nThe sample month was not shown: its made-up tickets go to the stand-in desk only.');
		return [];
	}
	const sample = sampleMonth();
	const tickets = sampleTickets(sample, places);
	await steps.run(`putting ${tickets.length} made-up tickets of a past month on the desk`, async (tell) => {
		for (let from = 0; from < tickets.length; from += AT_ONCE) {
			const some = tickets.slice(from, from + AT_ONCE);
			await control(desk.address, 'POST', '/sandbox/import', some);
			tell(from + some.length, tickets.length);
		}
	});
	const rows = await steps.run('filling the tables of calls, roster, assessments and surveys', () =>
		fillTables(editor, sample),
	);
	steps.say(`${rows} rows`);
	const visitor = new FormVisitor(n8n.url);
	await steps.run('publishing 60 and 62, and logging in to the form of 60', async () => {
		// Who is told of each run that is kept.
		await officer(desk.admin, HEAD, 'Kepala Seksi');
		for (const name of [MONTH, INPUTS]) await editor.activate(shippedWorkflow(name).id);
		await visitor.logIn(login);
	});
	const wrong: string[] = [];
	for (const [period, wanted] of RUNS) {
		const told = await steps.run(`${wanted} of ${period}, by the form of 60`, () =>
			ask(visitor, period, wanted),
		);
		steps.say(told);
		if (!/^Hitungan disimpan Berkasnya ada pada tiket \d+\.$/.test(told))
			wrong.push(`60, ${wanted} of ${period}: ${told}`);
	}
	const kept = await steps.run('reading the files back from the desk', () =>
		filesOf(desk.agent, 'national', PERIOD),
	);
	const { length: runs } = RUNS.filter(([period]) => period === PERIOD);
	if (kept.shared.length !== 4 * runs || kept.staff.length !== runs)
		wrong.push(`60: files ${[...kept.shared, ...kept.staff].join(', ')}, expected four and one a run`);
	const told = headlines(sample, kept);
	console.log(`
${said(kept.result.period)}
${told.shown}

Files on KPI ticket ${kept.number}, read back from the desk:
${kept.shared.map((path) => `  ${path}`).join('\n')}
and in a note of its own, of each agent, for Kepala Seksi only:
${kept.staff.map((path) => `  ${path}`).join('\n')}
`);
	return [...wrong, ...told.wrong.map((text) => `60: ${text}`)];
}

/** What the visitor of the form reads at the end. */
async function ask(visitor: FormVisitor, period: string, wanted: string): Promise<string> {
	const form = await visitor.open('/form/djbc-kpi');
	const scope = form.choices('Cakupan').find((choice) => choice.startsWith('national'))!;
	const page = await form.submit({
		...{ Cakupan: scope, 'Periode (tahun-bulan)': period, 'Jenis hitungan': wanted },
		...(wanted === RESTATEMENT ? { [REASON_FIELD]: 'Roster dan log telepon baru masuk' } : {}),
	});
	return page.text;
}

const said = ({ label, fromLocal, toLocal }: KpiPeriod): string =>
	`The month in numbers, ${label}: from ${fromLocal.slice(0, 10)} to before ${toLocal.slice(0, 10)}, all offices, WIB.
The stand-in took these tickets with dates of the past, as Zammad does in import mode only; so there could be a final run,
as of seven days after the end, and a restatement with the lists, which came later. Beside each of its values stands what
was counted plainly from the stories behind the tickets:`;
