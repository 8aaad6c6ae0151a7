import { auditMove, logDisclosure, traceOf } from '../../nodes/restricted';
import { threadHash } from '../../nodes/intake/hashes';
import { restrictedGroups } from '../../nodes/policy/restrictedGroups';
import { createZammad } from '../../nodes/zammad';
import { NativeDesk } from '../enrich/desk';
import { SetupDesk } from '../setup/desk';

/** What follows a ticket that came into a restricted group late (CONF-3), and disclosures (CONF-4). */
let desk: NativeDesk;
beforeAll(async () => {
	desk = await NativeDesk.open();
});
afterAll(SetupDesk.closeAll);

const isRestricted = restrictedGroups();
const zammad = () => createZammad(desk.desk.credential, { deadline: Date.now() + 30_000 });
const parts = () => ({ zammad: zammad(), claim: desk.desk.claim });
const audit = async (id: number, leftovers = { executions: 0, waiting: 0, inboxRows: 0 }) =>
	await auditMove(parts(), id, leftovers, isRestricted);
const articles = async (id: number): Promise<any[]> =>
	await desk.desk.as('integrasi', 'GET', `/ticket_articles/by_ticket/${id}`);
const notesOf = async (id: number) => (await articles(id)).filter(({ subject }) => /^Audit/.test(subject));

/** A ticket that an agent keyed in, answered, and whose category he then sets to ethics. */
async function reclassified(): Promise<any> {
	const ticket = await desk.keys({ djbc_channel: 'letter' });
	await desk.settles(ticket.id);
	return ticket;
}
const decide = async (id: number) => {
	await desk.sets(id, { djbc_category: 'CPL::ETH' });
	expect(await desk.enrich(id)).toMatchObject({ outcome: 'reclassified' });
};

describe('a late move', () => {
	test('is audited once: answers, followers, children that come along, executions', async () => {
		const parent = await reclassified();
		await desk.sets(parent.id, {
			article: { type: 'note', sender: 'Agent', internal: false, body: 'Jawaban KANARI.' },
		});
		await desk.desk.as('agen2', 'POST', '/mentions', {
			...{ mentionable_type: 'Ticket', mentionable_id: parent.id },
		});
		const child = await desk.keys({ djbc_record: 'escalation', djbc_channel: '', djbc_unit: 'PUSAT-KI' });
		await desk.desk.as('integrasi', 'POST', '/links/add', {
			...{ link_type: 'child', link_object_source: 'Ticket', link_object_source_number: child.number },
			...{ link_object_target: 'Ticket', link_object_target_value: parent.id },
		});
		await decide(parent.id);
		const first = await audit(parent.id, { executions: 3, waiting: 1, inboxRows: 2 });
		expect(first).toEqual({ ticketId: parent.id, outcome: 'noted', children: 1 });
		expect((await desk.now(child.id)).group).toBe('Terbatas::Saring');
		const [note, ...more] = await notesOf(parent.id);
		expect(more).toEqual([]);
		expect(note).toMatchObject({ internal: true, message_id: expect.stringMatching(/^<move\.\d+@djbc>$/) });
		expect(note.body).toMatch(/dari Bravo::Layanan ke Terbatas::Saring/);
		expect(note.body).toMatch(/1\. Yang telah keluar: 1 balasan atau surat: artikel \d+ \(Surat, /);
		expect(note.body).toMatch(/3\. Pengikut tiket: agen2 Uji\./);
		expect(note.body).toContain(
			`dipindahkan serta ke Terbatas::Saring: ${child.number} (unit PUSAT-KI, pemohon budi`,
		);
		expect(note.body).toMatch(/3 catatan eksekusi dan 2 baris kotak masuk dihapus; 1 eksekusi belum selesai/);
		expect(note.body).not.toMatch(/KANARI|laptop/);
		expect(await audit(parent.id)).toMatchObject({ outcome: 'known' });
		expect(await notesOf(parent.id)).toHaveLength(1);
		// The child has a move of its own, and its parent lies inside.
		expect(await audit(child.id)).toMatchObject({ outcome: 'noted', children: 0 });
		expect((await notesOf(child.id))[0].body).not.toContain('tiket induk');
	});

	test('by hand is audited as well, and each further one again', async () => {
		const { id } = await reclassified();
		const move = async (group: string) => await desk.desk.as('integrasi', 'PUT', `/tickets/${id}`, { group });
		await move('Terbatas::Pidana');
		expect(await audit(id)).toMatchObject({ outcome: 'noted' });
		await move('Terbatas::Kode Etik');
		expect(await audit(id)).toMatchObject({ outcome: 'known' });
		await move('Bravo::Layanan');
		expect(await audit(id)).toMatchObject({ outcome: 'none' });
		await move('Terbatas::Saring');
		expect(await audit(id)).toMatchObject({ outcome: 'noted' });
		expect(await notesOf(id)).toHaveLength(2);
	});

	test('takes the owner of the open group off a closed ticket, who would go on being told', async () => {
		const { id } = await reclassified();
		await desk.desk.as('integrasi', 'PUT', `/tickets/${id}`, {
			owner: 'agen',
			state: 'closed',
			djbc_close_reason: 'spam',
		});
		await desk.desk.as('integrasi', 'PUT', `/tickets/${id}`, { group: 'Terbatas::Saring' });
		expect((await desk.now(id)).owner).toBe('agen');
		await audit(id);
		expect((await desk.now(id)).owner_id).toBe(1);
	});

	test('takes along what was opened for its escalation: a verification in the open group, a report', async () => {
		const parent = await reclassified();
		const below = async (of: { id: number }, record: string, group: string) =>
			await desk.desk.as('integrasi', 'POST', '/tickets', {
				...{ title: record, group, customer: 'budi', djbc_record: record },
				links: { Ticket: { child: [of.id] } },
				article: { type: 'note', internal: true, body: 'KANARI' },
			});
		const child = await below(parent, 'escalation', 'Bravo::Layanan');
		const opened = [
			child,
			await below(child, 'qa', 'Bravo::Mutu'),
			await below(parent, 'report', 'Bravo::Layanan'),
		];
		await decide(parent.id);
		expect(await audit(parent.id)).toMatchObject({ outcome: 'noted', children: 3 });
		for (const { id } of opened) expect((await desk.now(id)).group).toBe('Terbatas::Saring');
		const [{ body }] = await notesOf(parent.id);
		for (const { number } of opened) expect(body).toContain(number);
	});

	test('names the parent that stays outside', async () => {
		const parent = await reclassified();
		const child = await desk.keys({ djbc_record: 'escalation', djbc_channel: '' });
		await desk.desk.as('integrasi', 'POST', '/links/add', {
			...{ link_type: 'child', link_object_source: 'Ticket', link_object_source_number: child.number },
			...{ link_object_target: 'Ticket', link_object_target_value: parent.id },
		});
		await desk.desk.as('integrasi', 'PUT', `/tickets/${child.id}`, { group: 'Terbatas::Saring' });
		await audit(child.id);
		expect((await notesOf(child.id))[0].body).toContain(
			`tiket induk yang tetap di grupnya: ${parent.number}`,
		);
		expect((await desk.now(parent.id)).group).toBe('Bravo::Layanan');
	});
});

test('a ticket that was restricted from the beginning has traces, but no note', async () => {
	const { id } = await desk.desk.as('integrasi', 'POST', '/tickets', {
		...{ title: 'Laporan', group: 'Terbatas::Saring', customer: 'budi', djbc_thread_key: 'uji:utas' },
		...{ djbc_recent: 'aa.bb\ncc.dd' },
		article: { type: 'note', body: 'KANARI', internal: false },
	});
	const secrets = { sealSecret: 's'.repeat(32), previousSealSecret: 't'.repeat(32) };
	const reading = zammad();
	expect(await traceOf(reading, id, secrets, isRestricted)).toEqual({
		ticketId: id,
		threadHashes: [secrets.sealSecret, secrets.previousSealSecret].map((one) => threadHash(one, 'uji:utas')),
		...{ held: ['aa.bb', 'cc.dd'], move: null },
	});
	expect(reading.requests).toBe(2);
	expect(await audit(id)).toMatchObject({ outcome: 'none' });
	await desk.desk.as('integrasi', 'PUT', `/tickets/${id}`, { group: 'Bravo::Layanan' });
	expect(await traceOf(reading, id, secrets, isRestricted)).toBeNull();
});

test('a disclosure is logged once, and only on a restricted ticket', async () => {
	const { id } = await reclassified();
	const disclosure = { order: 'PER-1', orderedOn: '2026-11-20', recipient: 'Itjen', what: 'Kronologi' };
	const log = async (more = {}) => await logDisclosure(parts(), id, { ...disclosure, ...more }, isRestricted);
	expect(await log()).toEqual({ ticketId: id, outcome: 'notRestricted' });
	await decide(id);
	expect(await log()).toEqual({ ticketId: id, outcome: 'logged' });
	expect(await log()).toEqual({ ticketId: id, outcome: 'known' });
	expect(await log({ recipient: 'KPK' })).toMatchObject({ outcome: 'logged' });
	const notes = (await articles(id)).filter(
		({ subject }) => subject === 'Pengungkapan atas perintah Direktur Jenderal',
	);
	expect(notes).toMatchObject([{ internal: true }, { internal: true }]);
	expect(notes[0].body).toMatch(
		/Nomor perintah: PER-1\nTanggal perintah: 2026-11-20\nPenerima: Itjen\nYang diungkapkan: Kronologi/,
	);
});
