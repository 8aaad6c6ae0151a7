import { ProcessClaim } from '../../nodes/intake/claim';
import { draft } from '../../nodes/letter';
import { worksIn } from '../../nodes/policy/deskGroups';
import { createZammad } from '../../nodes/zammad';
import { staffRoles } from '../../nodes/setup/staff';
import { EscalationDesk, policyWithContacts } from '../escalation/openDesk';
import { SetupDesk } from '../setup/desk';

/** Officers who cannot open an escalation's ticket work on it from its parent (catalogue 3). */
const policy = policyWithContacts();
const OFFICE = 'Kantor::KPPBC-MKS::PLI';
let desk: EscalationDesk;
beforeAll(async () => {
	desk = await EscalationDesk.open();
});
afterAll(SetupDesk.closeAll);

async function drafted(id: number) {
	await desk.sets(id, { djbc_request: 'letter' });
	const zammad = createZammad(desk.desk.credential, { deadline: Date.now() + 20_000 });
	const rules = { policy, restrictedGroups: [] };
	return await draft({ zammad, claim: new ProcessClaim() }, id, rules, Date.now());
}

async function escalated(unit: string, group: string) {
	const parent = await desk.asked(30, { djbc_unit: unit }, {}, group);
	await desk.wishes(parent);
	const { childNumber } = await desk.open(parent.id);
	const [note] = await desk.notes(parent.id, 'Eskalasi dibuka');
	return { id: parent.id, number: childNumber!, note: note! };
}

test('the note says where the macros are chosen: where those who read it can', async () => {
	const { note } = await escalated('DIT-IKC', OFFICE);
	expect(note).toContain('makro "Unit memahami masalah" pada tiket ini');
	expect(note).toContain('catat waktu dan lawan bicara pada tiket ini');
	const toOffice = await escalated('KPPBC-MKS-PLI', 'Bravo::Manajemen');
	expect(toOffice.note).toContain('makro "Unit memahami masalah" pada tiket ini');
	const toUnit = await escalated('DIT-IKC', 'Bravo::Manajemen');
	expect(toUnit.note).toContain('makro "Unit memahami masalah" di tiket eskalasi');
	expect(toUnit.note).not.toContain('hanya dapat dibuka');
});

test('that is as the roles of those who serve have it', () => {
	const serve = staffRoles(policy).filter(({ task }) => task === 'serve');
	const units = staffRoles(policy).flatMap(({ task, rights }) =>
		task === 'unit' ? Object.keys(rights) : [],
	);
	expect(serve.length).toBeGreaterThan(3);
	for (const { name, rights } of serve) {
		const own = Object.keys(rights).find((group) => rights[group]!.includes('full'))!;
		for (const unit of [...units, OFFICE]) {
			const may = (rights[unit] ?? []).some((right) => right === 'change' || right === 'full');
			expect([name, unit, worksIn(own, unit)]).toEqual([name, unit, may]);
		}
	}
});

test('a letter asked for on the parent is drafted there, for its only escalation', async () => {
	const { id, number } = await escalated('DIT-IKC', OFFICE);
	const outcome = await drafted(id);
	expect(outcome).toMatchObject({ ticketId: id, outcome: 'drafted', template: 'memo-escalation' });
	const articles = await desk.articles(id);
	expect(articles.find((one) => one.id === outcome.articleId)).toMatchObject({
		internal: true,
		attachments: [{ filename: `nota-dinas-${number}.docx` }],
	});
	expect(await drafted(id)).toMatchObject({ outcome: 'already', articleId: outcome.articleId });
	await desk.sets(id, { djbc_unit: 'DIT-PPKC', djbc_request: 'escalate' });
	await desk.open(id);
	expect(await drafted(id)).toMatchObject({ outcome: 'refused', reasons: ['onChild'] });
});
