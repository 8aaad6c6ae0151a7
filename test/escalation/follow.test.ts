import { SetupDesk } from '../setup/desk';

import { FollowDesk } from './followDesk';

/** What units and agents do with an escalation moves child and parent (catalogue 2.3, 1.6, CLK-5). */
describe.each(['5.2', '6.5'] as const)('An escalation on a desk like %s', (version) => {
	let desk: FollowDesk;
	beforeAll(async () => {
		desk = await FollowDesk.open(version);
	});
	afterAll(SetupDesk.closeAll);
	afterEach(async () => await desk.native.control('DELETE', '/faults'));

	test('understood by the macro: at its save, with who said so; handed over from then on', async () => {
		const one = await desk.escalated();
		expect((await one.follow()).escalations).toMatchObject([{ handedOver: false, completed: false }]);
		await one.wishes('understood');
		const { updated_at: saved } = await one.child();
		expect(await one.settles()).toMatchObject({ outcome: 'followed', saw: ['understood'] });
		const child = await one.child();
		expect(child.djbc_request).toBeNull();
		expect(Math.abs(Date.parse(child.djbc_unit_understood_at) - Date.parse(saved))).toBeLessThan(1000);
		expect((await one.notes()).at(-1)).toMatch(/memahami masalah sejak .* dicatat oleh tim2 Uji\./);
		expect((await one.follow()).escalations).toMatchObject([{ handedOver: true }]);
	});

	test('understood as typed; a time that had not come yet is put back, with a note', async () => {
		const one = await desk.escalated({}, {});
		const typed = new Date(Date.now() + 3_600_000).toISOString();
		await one.sets({ djbc_unit_understood_at: typed });
		expect(await one.settles()).toMatchObject({ outcome: 'refused', refused: ['ahead'] });
		expect((await one.child()).djbc_unit_understood_at).toBeNull();
		await one.sets({ djbc_unit_understood_at: new Date().toISOString() });
		expect(await one.settles()).toMatchObject({ saw: ['understood'] });
		expect((await one.notes()).filter((body) => body.includes('dicatat oleh'))).toHaveLength(1);
	});

	test("a mail of the unit's contact is its answer: the parent is told in words, its feedback completes", async () => {
		const one = await desk.escalated();
		expect(await one.parentNow()).toMatchObject({ djbc_rule: 'WEBCHAT-ESC' });
		const mail = await one.mails('Tarif bea masuk laptop 0 persen sesuai BTKI.\n\n-- \nSeksi Banding');
		expect(await one.settles()).toMatchObject({ saw: ['unitAnswered'] });
		expect((await one.child()).djbc_unit_answered_at).toBe(mail.created_at);
		const [note] = await one.notes(one.parent.id);
		expect(note).toContain('Tarif bea masuk laptop 0 persen sesuai BTKI.');
		expect(note).not.toContain('Seksi Banding');
		const second = await one.mails('Tambahan: lihat juga lampiran.');
		expect(second.id).toBeGreaterThan(mail.id);
		await one.settles();
		expect((await one.child()).djbc_unit_answered_at).toBe(mail.created_at);

		const feedback = await one.answers();
		const followed = await one.settles('parent');
		expect(followed).toMatchObject({
			...{ outcome: 'followed', saw: ['feedback'] },
			escalations: [
				{
					...{ childId: one.id, childNumber: one.number, completed: true, cycle: 1, restricted: false },
					completedAt: feedback.created_at,
				},
			],
		});
		expect(await one.child()).toMatchObject({
			...{ state: 'closed', djbc_close_reason: 'answered', djbc_sla_state: 'met' },
			djbc_stopped_at: feedback.created_at,
		});
		expect(await one.parentNow()).toMatchObject({ djbc_sla_state: 'met', djbc_rule: 'WEBCHAT-ESC' });
		// Told at every look, for a run that was lost.
		expect((await one.follow()).escalations).toMatchObject([{ completed: true, cycle: 1 }]);
	});

	test('neither absence notices nor a request to wait answer; a stranger waits for the macro', async () => {
		const one = await desk.escalated();
		await one.mails('Saya sedang cuti.', 'unit-dit-ikc', { automatic: true });
		await one.mails('Mohon ditunggu, sedang kami cek.');
		expect(await one.follow()).toMatchObject({ outcome: 'nothing' });
		const mail = await one.mails('Tarifnya 0 %.', 'lain@unit.example');
		expect(await one.settles()).toMatchObject({ saw: [] });
		expect((await one.notes()).filter((body) => body.includes('tidak dikenal'))).toHaveLength(1);
		expect((await one.child()).djbc_unit_answered_at).toBeNull();
		await new Promise((resolve) => setTimeout(resolve, 1_100));
		await one.wishes('unit_answer');
		expect(await one.settles()).toMatchObject({ saw: ['unitAnswered'] });
		expect((await one.child()).djbc_unit_answered_at).toBe(mail.created_at);
		await one.wishes('unit_answer');
		expect(await one.settles()).toMatchObject({ refused: ['known'] });
	});

	test('a unit that works in Zammad answers by a public article; an internal one needs the macro', async () => {
		const one = await desk.escalated({ djbc_unit: 'KPPBC-MKS-PDAD' });
		const note = await one.writes('Dokumen sudah kami terima.', {}, 'pdad1');
		expect(await one.follow()).toMatchObject({ outcome: 'nothing' });
		const other = await desk.escalated({ djbc_unit: 'KPPBC-MKS-PDAD' });
		await other.writes('Kami cek dahulu.', {}, 'pdad1');
		const answer = await other.writes('Dokumen sudah kami terima.', { internal: false }, 'pdad1');
		expect(await other.settles()).toMatchObject({ saw: ['unitAnswered'] });
		expect((await other.child()).djbc_unit_answered_at).toBe(answer.created_at);
		await one.wishes('unit_answer', 'pdad1');
		expect(await one.settles()).toMatchObject({ saw: ['unitAnswered'] });
		expect((await one.child()).djbc_unit_answered_at).toBe(note.created_at);
	});

	test('phone, letter or memo: keyed in, and refused while nothing says the answer', async () => {
		const one = await desk.escalated({}, {});
		await one.wishes('unit_answer');
		expect(await one.settles()).toMatchObject({ outcome: 'refused', refused: ['noAnswer'] });
		await one.sets({ djbc_unit_answered_at: new Date().toISOString() });
		expect(await one.settles()).toMatchObject({ refused: ['noAnswer'] });
		expect((await one.child()).djbc_unit_answered_at).toBeNull();
		expect((await one.notes()).at(-1)).toContain('Tulis jawaban unit sebagai catatan');
		await one.writes('Melalui telepon: tarifnya 0 %.');
		await one.wishes('unit_answer');
		expect(await one.settles()).toMatchObject({ saw: ['unitAnswered'] });
		expect((await one.notes(one.parent.id)).at(-1)).toContain('Melalui telepon: tarifnya 0 %.');
	});

	test('an answer without the unit leaves the escalation running; the parent is told once', async () => {
		const one = await desk.escalated();
		await one.answers('Tarifnya 0 %, Pak.');
		expect(await one.settles('parent')).toMatchObject({ outcome: 'followed', saw: [] });
		expect(await one.parentNow()).toMatchObject({ djbc_sla_state: 'met', djbc_rule: 'WEBCHAT-DIRECT' });
		expect((await one.child()).djbc_sla_state).toBe('running');
		await one.answers('Ada lagi yang bisa kami bantu?');
		await one.settles('parent');
		const told = (await one.notes(one.parent.id)).filter((body) => body.includes('tetap berjalan'));
		expect(told).toHaveLength(1);
		expect(told[0]).toContain(one.number);
	});

	test('holding replies and notices are no feedback; a re-mark takes the completion back and gives it again', async () => {
		const one = await desk.escalated();
		await one.mails('Tarifnya 0 %.');
		await one.follow();
		await one.answers('Mohon ditunggu, sedang kami cek.');
		await one.answers(`Pertanyaan Bapak kami teruskan dengan nomor ${one.number}.`);
		expect(await one.settles('parent')).toMatchObject({ saw: [] });
		expect((await one.child()).djbc_sla_state).toBe('running');
		await one.answers('Kami masih menunggu konfirmasi gudang.');
		expect(await one.settles('parent')).toMatchObject({ saw: ['feedback'] });
		await one.sets({ djbc_reply_kind: 'holding' }, 'tim2', one.parent.id);
		expect(await one.settles('parent')).toMatchObject({ saw: ['feedbackUndone'] });
		expect(await one.child()).toMatchObject({
			state: 'open',
			djbc_sla_state: 'running',
			djbc_stopped_at: null,
		});
		await one.sets({ djbc_reply_kind: 'answer' }, 'tim2', one.parent.id);
		expect(await one.settles('parent')).toMatchObject({ saw: ['feedback'] });
		expect(await one.child()).toMatchObject({ state: 'closed', djbc_sla_state: 'met' });
	});

	test('cancelled by the macro: the child is closed, the direct promise holds again (CLK-5)', async () => {
		const received = '2026-01-12T03:00:00.000Z';
		const parent = await desk.escalations.asked(0, {}, { receivedAt: received });
		const one = await desk.openAgain(parent, { escalatedAt: '2026-01-12T03:40:00.000Z' });
		expect(await one.parentNow()).toMatchObject({
			...{ djbc_rule: 'WEBCHAT-ESC', djbc_due_at: '2026-01-14T10:00:00.000Z' },
		});
		await one.wishes('cancel_escalation');
		expect(await one.settles()).toMatchObject({ saw: ['cancelled'] });
		expect(await one.child()).toMatchObject({
			state: 'closed',
			djbc_close_reason: 'withdrawn',
			djbc_request: null,
		});
		expect(await one.parentNow()).toMatchObject({
			...{ djbc_rule: 'WEBCHAT-DIRECT', djbc_due_at: '2026-01-12T04:00:00.000Z', djbc_sla_state: 'running' },
			...{ djbc_unit: null, djbc_rank: null, djbc_rank_due_at: null, djbc_esc_ref: null },
		});
		await one.answers('Tarifnya 0 %, Pak.');
		await one.settles('parent');
		expect(await one.parentNow()).toMatchObject({ djbc_sla_state: 'breached', djbc_rule: 'WEBCHAT-DIRECT' });
		await one.wishes('understood');
		expect(await one.settles()).toMatchObject({ refused: ['over'] });
	});

	test.each(['withdrawn', 'duplicate'])('closed as %s is cancelled too', async (reason) => {
		const one = await desk.escalated();
		await one.sets({ state: 'closed', djbc_close_reason: reason });
		expect(await one.settles()).toMatchObject({ saw: ['cancelled'] });
		expect(await one.parentNow()).toMatchObject({ djbc_rule: 'WEBCHAT-DIRECT', djbc_esc_ref: null });
	});

	test('of two escalations the one that is left stands on the parent', async () => {
		const one = await desk.escalated();
		await one.sets({ djbc_unit: 'KPPBC-MKS-PDAD' }, 'integrasi', one.parent.id);
		const two = await desk.openAgain(one.parent, { unit: 'KPPBC-MKS-PDAD' });
		await two.wishes('cancel_escalation');
		await two.settles();
		expect(await one.parentNow()).toMatchObject({
			...{ djbc_unit: 'DIT-IKC', djbc_esc_ref: one.number, djbc_rule: 'WEBCHAT-ESC' },
		});
	});

	test('closed by hand before its end it stays so and runs on, told once', async () => {
		const one = await desk.escalated();
		await one.sets({ state: 'closed', djbc_close_reason: 'answered' });
		expect(await one.settles()).toMatchObject({ saw: [] });
		expect(await one.child()).toMatchObject({ state: 'closed', djbc_sla_state: 'running' });
		expect((await one.notes()).filter((body) => body.includes('Tiket ini ditutup'))).toHaveLength(1);
	});

	test('costs nothing more than a read where nothing changed', async () => {
		const one = await desk.escalated();
		await one.follow();
		await one.follow();
		// The child runs: whether its parent was merged or answered since, no event of its own tells.
		expect(desk.requests).toBe(2);
		await one.follow(one.parent.id);
		await one.follow(one.parent.id);
		expect(desk.requests).toBe(1);
		// Whose token it is, is asked once a process.
		const asked = async () =>
			((await desk.native.control('GET', '/requests')) as Array<{ path: string }>).filter(
				({ path }) => !path.includes('/users/me'),
			).length;
		await one.mails('Tarifnya 0 %.');
		await desk.native.control('DELETE', '/requests');
		await one.follow();
		expect(await asked()).toBe(10);
		await one.answers();
		await desk.clock(one.parent.id);
		await desk.native.control('DELETE', '/requests');
		await one.follow(one.parent.id);
		expect(await asked()).toBe(7);
		const alone = await desk.native.asked(10);
		expect(await desk.follow(alone.id)).toMatchObject({ outcome: 'nothing', escalations: [] });
		expect(desk.requests).toBe(1);
	});
});
