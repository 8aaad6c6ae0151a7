import { isByAgent } from '../../nodes/intake/agentArticle';
import { ProcessMemory } from '../../nodes/intake/processMemory';
import { isReply } from '../../nodes/relay/replies';
import { policy } from '../clocks/desk';
import { SetupDesk } from '../setup/desk';

import { freshDocument, freshEmail, freshPhone, MatterDesk, type Held } from './desk';

let matter: MatterDesk;
beforeAll(async () => {
	matter = await MatterDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await matter.desk.control('DELETE', '/faults'));

const sms = async (phone: string, more: Parameters<MatterDesk['message']>[1] = {}) =>
	await matter.message({ id: phone, phone }, { channel: 'sms', thread: { key: `sms:${phone}` }, ...more });

const pib = (number: string, type = 'PIB') => ({ document: { type, number } });

describe('a proposal', () => {
	test('tells the agents of both tickets, names no value, and is written once', async () => {
		const phone = freshPhone();
		const [first, second] = [await sms(phone), await matter.message({ phone })];
		expect(await matter.propose(second)).toMatchObject({ proposed: 1 });

		const [note] = await matter.notes(second);
		expect(note).toMatchObject({ type: 'note', sender: 'Agent', internal: true });
		expect(note.body).toContain(
			`- Tiket ${first.number} (SMS, diterima 12 Januari 2026 pukul 09.00.00 WIB): nomor telepon sama`,
		);
		expect(note.body).toMatch(/Petugas yang memutuskan.*gabungkan tiket secara manual.*tidak menggabungkan/);
		expect(note.body).not.toMatch(/KANARI|812\d{5}/);
		expect(await matter.told(first)).toEqual([`${second.number} nomor telepon sama`]);

		await matter.desk.control('DELETE', '/requests');
		for (const held of [first, second]) {
			expect(await matter.propose(held)).toMatchObject({ proposed: 0 });
			expect(await matter.proposeOnDesk(held)).toMatchObject({ proposed: 0 });
		}
		expect(await matter.desk.writes()).toEqual([]);
	});

	test('by two at once, of one ticket and of both, is written once', async () => {
		const phone = freshPhone();
		const [first, second] = [await sms(phone), await matter.message({ phone })];
		await Promise.all([first, second, first, second, second].map(async (held) => await matter.propose(held)));
		expect(await matter.told(first)).toEqual([`${second.number} nomor telepon sama`]);
		expect(await matter.told(second)).toEqual([`${first.number} nomor telepon sama`]);
	});

	test.each(['lost-answer', 'reset-after', 'reset-before', 'status'])(
		'is finished once by the next run when the desk fails: %s',
		async (fault) => {
			const phone = freshPhone();
			const [first, second] = [await sms(phone), await matter.message({ phone })];
			for (let place = 1; place <= 2; place += 1) {
				const strike = { method: 'POST', path: '/ticket_articles', fault, times: 1 };
				await matter.desk.control(
					'POST',
					'/faults',
					fault === 'status' ? { ...strike, status: 500 } : strike,
				);
				await expect(matter.propose(second)).rejects.toThrow();
				await matter.desk.control('DELETE', '/faults');
			}
			await matter.propose(second);
			expect(await matter.told(first)).toEqual([`${second.number} nomor telepon sama`]);
			expect(await matter.told(second)).toEqual([`${first.number} nomor telepon sama`]);
		},
	);

	test('moves no clock and goes out to nobody', async () => {
		const phone = freshPhone();
		const [first, second] = [await sms(phone), await matter.message({ phone })];
		for (const { id } of [first, second]) await matter.desk.follow(id);
		await matter.propose(second);
		for (const { id } of [first, second]) {
			expect(await matter.desk.follow(id)).toMatchObject({ changed: false, saw: [] });
			const { zammad, ownUser } = matter.desk.integrated;
			const own = await ownUser();
			const articles = await zammad.articles.byTicket(id);
			expect(articles.filter((article) => isReply(article, own) || isByAgent(article, own))).toEqual([]);
		}
	});

	test('says that it counted calendar days where no calendar covers the date', async () => {
		const phone = freshPhone();
		await sms(phone);
		const second = await matter.message({ phone });
		const short = structuredClone(policy);
		short.calendars.validTo = '2025-06-30';
		expect(await matter.propose(second, { policy: short })).toEqual({
			proposed: 1,
			countedIn: 'calendarDays',
		});
		const [note] = await matter.notes(second);
		expect(note.body).toMatch(/dua hari kerja dihitung sebagai hari kalender/);
	});

	test('names tickets that are closed, but tells nobody there', async () => {
		const phone = freshPhone();
		const first = await sms(phone);
		await matter.desk.as('agen', 'PUT', `/tickets/${first.id}`, { state: 'closed', djbc_basis: 'PERATURAN' });
		const second = await matter.message({ phone });
		await matter.propose(second);
		expect((await matter.notes(second))[0].body).toMatch(/, sudah ditutup\): nomor telepon sama/);
		expect(await matter.notes(first)).toEqual([]);
	});

	test('costs nothing without a trace, little without a hit, and nothing again within the hour', async () => {
		const looked = new ProcessMemory<number>();
		const cost = async (held: Held, onDesk = false) => {
			await (onDesk ? matter.proposeOnDesk(held, { looked }) : matter.propose(held, { looked }));
			return matter.requests;
		};
		expect(await cost(await matter.message())).toBe(0);
		const phone = freshPhone();
		const held = await sms(phone);
		expect(await cost(held)).toBe(2);
		expect(await cost(held)).toBe(0);
		expect(await cost(await matter.message({ email: freshEmail() }, pib(freshDocument())))).toBe(3);
		expect(await cost(await matter.native('email', { email: freshEmail() }), true)).toBe(4);
		// Own ticket and its articles, customer and articles of the other, two notes.
		expect(await cost(await matter.message({ phone }))).toBe(8);
		await matter.propose(held, { looked, now: Date.now() + 3_600_001 });
		expect(matter.requests).toBe(4);
	});
});

describe('what is equal', () => {
	test('a phone, however it is written on the desk', async () => {
		const phone = freshPhone();
		const domestic = `0${phone.slice(3)}`;
		const others = [
			await matter.native('phone', { phone: domestic }),
			await matter.native('sms', { mobile: phone.slice(1) }),
			await sms(phone),
		];
		const last = await matter.message({ phone });
		expect(await matter.propose(last)).toMatchObject({ proposed: 3 });
		expect((await matter.told(last)).sort()).toEqual(
			others.map(({ number }) => `${number} nomor telepon sama`).sort(),
		);
		expect(await matter.notes(last)).toHaveLength(1);
	});

	test('a phone that the desk holds, without a sealed item', async () => {
		const phone = freshPhone();
		const first = await sms(phone);
		const second = await matter.native('phone', { phone: `0${phone.slice(3, 6)}-${phone.slice(6)}` });
		expect(await matter.proposeOnDesk(second)).toMatchObject({ proposed: 1 });
		expect(await matter.told(first)).toEqual([`${second.number} nomor telepon sama`]);
	});

	test('an e-mail: in the head of an article that was brought, and of a customer who wrote by mail', async () => {
		const email = freshEmail();
		const chat = await matter.message({ email });
		const mail = await matter.native('email', { email: email.toLowerCase() });
		expect(await matter.proposeOnDesk(mail)).toMatchObject({ proposed: 1 });
		expect(await matter.told(chat)).toEqual([`${mail.number} alamat surel sama`]);

		const other = await matter.message({ email: email.toUpperCase() });
		expect(await matter.propose(other)).toMatchObject({ proposed: 2 });
	});

	test('not an e-mail that somebody only mentions', async () => {
		const email = freshEmail();
		await matter.message({}, { body: { text: `Atasan saya:\n\nSurel: ${email}` } });
		expect(await matter.propose(await matter.message({ email }))).toMatchObject({ proposed: 0 });
	});

	test('a document number, however it is written, of the same type or an unknown one', async () => {
		const number = freshDocument();
		const first = await matter.message({}, pib(`${number}/KPU.01/2026`));
		const other = await matter.message({}, pib(`${number}/KPU.01/2026`, 'PEB'));
		const second = await matter.message({}, pib(`${number} / kpu 01 / 2026`, 'pib'));
		expect(await matter.propose(second)).toMatchObject({ proposed: 1 });
		expect(await matter.told(second)).toEqual([`${first.number} nomor dokumen sama`]);
		expect(await matter.notes(other)).toEqual([]);
		const untyped = await matter.native('walkin', {}, { djbc_doc_no: `${number}/KPU.01/2026` });
		expect(await matter.proposeOnDesk(untyped)).toMatchObject({ proposed: 3 });
	});

	test('several at once stand in one line', async () => {
		const [phone, email, number] = [freshPhone(), freshEmail(), freshDocument()];
		const first = await matter.message({ phone, email }, pib(number));
		const second = await matter.message({ phone, email }, pib(number));
		await matter.propose(second);
		expect(await matter.told(second)).toEqual([
			`${first.number} nomor dokumen sama, nomor telepon sama, alamat surel sama`,
		]);
	});

	test('a WhatsApp user whose thread key goes from number to business-scoped id, however old the open thread', async () => {
		const phone = freshPhone();
		const at = (person: string) => ({
			channel: 'whatsapp' as const,
			source: { system: 'cloud-api', office: 'BRAVO', account: '106540352242922' },
			thread: { key: `wa:106540352242922:${person}` },
		});
		const first = await matter.message({ id: phone.slice(1), phone }, at(phone.slice(1)));
		const second = await matter.message(
			{ id: 'ID.13491208655302741918', phone },
			at('ID.13491208655302741918'),
		);
		const later = Date.now() + 30 * 86_400_000;
		expect(await matter.propose(second, { now: later })).toMatchObject({ proposed: 1 });
		expect(await matter.told(second)).toEqual([
			`${first.number} pengguna WhatsApp yang sama, nomor telepon sama`,
		]);

		const closing = { state: 'closed', djbc_basis: 'PERATURAN' };
		await matter.desk.as('agen', 'PUT', `/tickets/${first.id}`, closing);
		const third = await matter.message({ id: 'ID.2', phone }, at('ID.2'));
		expect(await matter.propose(third, { now: later })).toMatchObject({ proposed: 0 });
	});
});

describe('nothing is proposed', () => {
	const nothing = async (held: Held, others: Held[], run: Parameters<MatterDesk['propose']>[1] = {}) => {
		expect(await matter.propose(held, run)).toMatchObject({ proposed: 0 });
		for (const one of [held, ...others]) expect(await matter.notes(one)).toEqual([]);
	};

	test('of tickets that were not touched within two working days', async () => {
		const phone = freshPhone();
		const others = [await sms(phone)];
		const held = await matter.message({ phone });
		await nothing(held, others, { now: Date.now() + 30 * 86_400_000 });
	});

	test('of tickets that were closed before, though something touched them since', async () => {
		const phone = freshPhone();
		const closed = { state: 'closed', close_at: '2026-01-05T02:00:00Z', djbc_basis: 'PERATURAN' };
		const others = [await matter.native('phone', { phone }, closed)];
		await nothing(await matter.message({ phone }), others);
	});

	test('of merged tickets, escalations, and those without record and channel', async () => {
		const phone = freshPhone();
		const others = [
			await matter.native('phone', { phone }, { djbc_record: 'escalation' }),
			await matter.native('', { phone }),
		];
		const merged = await sms(phone);
		const survivor = await matter.message();
		await matter.desk.as('agen', 'PUT', `/ticket_merge/${merged.id}/${survivor.number}`);
		await nothing(await matter.message({ phone }), [...others, survivor]);
	});

	test('of the same thread, or of the same person on the same channel where the document differs', async () => {
		const [phone, number] = [freshPhone(), freshDocument()];
		const id = `contact:${phone}`;
		const first = await matter.message({ id, phone });
		const second = await matter.message({ id, phone }, pib(number));
		await nothing(second, [first]);
		const third = await matter.message({ id, phone }, pib(number));
		expect(await matter.propose(third)).toMatchObject({ proposed: 1 });
		expect(await matter.told(third)).toEqual([`${second.number} nomor dokumen sama, nomor telepon sama`]);

		const again = await matter.message({ phone }, { thread: first.content.thread });
		expect(again.id).toBe(first.id);
		await nothing(again, []);
	});

	test("by an officer's phone, our own accounts, a unit's contact, or no number at all", async () => {
		const [phone, unit] = [freshPhone(), freshPhone()];
		await sms(phone);
		await nothing(await matter.message({ kind: 'staff', phone }), []);

		const own = { phone: '+62811500225', email: 'INFO@customs.go.id' };
		const others = [await matter.message(own), await matter.message({ phone: unit })];
		await nothing(await matter.message(own), others);
		const rules = structuredClone(policy);
		rules.units.PPID!.contact = { name: null, function: null, email: null, phone: unit };
		await nothing(await matter.message({ phone: unit }), others, { policy: rules });

		await matter.native('phone', { phone: 'anonymous' });
		const anonymous = await matter.native('phone', { phone: 'anonymous' });
		expect(await matter.proposeOnDesk(anonymous)).toEqual({ proposed: 0, countedIn: null });
	});

	test('by what many share, while another trace still counts', async () => {
		const [phone, email] = [freshPhone(), freshEmail()];
		const others: Held[] = [];
		for (let one = 0; one < 6; one += 1) others.push(await matter.message({ phone }));
		await nothing(await matter.message({ phone }), others);
		const mail = await matter.native('email', { email });
		const held = await matter.message({ phone, email });
		expect(await matter.propose(held)).toMatchObject({ proposed: 1 });
		expect(await matter.told(held)).toEqual([`${mail.number} alamat surel sama`]);
	});

	test('beyond five tickets, however often it is asked', async () => {
		const [phone, email] = [freshPhone(), freshEmail()];
		for (let one = 0; one < 4; one += 1) {
			await matter.message({ phone });
			await matter.message({ email });
		}
		const held = await matter.message({ phone, email });
		expect(await matter.propose(held)).toMatchObject({ proposed: 5 });
		expect(await matter.propose(held)).toMatchObject({ proposed: 0 });
		expect(await matter.told(held)).toHaveLength(5);
	});

	test('of tickets that a condition does not mean', async () => {
		const other = await matter.message({ phone: freshPhone(), email: freshEmail() }, pib(freshDocument()));
		const rows = [await matter.desk.as('integrasi', 'GET', `/tickets/${other.id}?expand=true`)];
		const held = await matter.message({ phone: freshPhone(), email: freshEmail() }, pib(freshDocument()));
		await nothing(held, [other], { rows });
		expect(await matter.propose(other, { rows })).toMatchObject({ proposed: 0 });
	});
});
