import { createHash } from 'node:crypto';
import {
	call,
	expectClear,
	expectMasked,
	makeTicket,
	readTicket,
	since,
	type Answer,
	type Desk,
	type Json,
} from '../desk';
import { articleKeys, expectKeys } from '../shapes';

/** Recording 04. */
export function articleCases(desk: () => Desk): void {
	const write = (ticketId: number | undefined, body: Json): Promise<Answer> =>
		call(desk(), 'agent', 'POST', '/ticket_articles', {
			ticket_id: ticketId,
			body: 'Teks',
			type: 'note',
			internal: true,
			...body,
		});
	const fromCustomer = { type: 'web', internal: false, sender: 'Customer' };

	it.each([
		['an internal note', true],
		['a public note', false],
	])('an agent answers nothing with %s', async (_kind, internal) => {
		const ticket = await makeTicket(desk());
		const { status, body } = await write(ticket.id, { internal });
		expect(status).toBe(201);
		expectKeys(body, articleKeys(desk()));
		expect(body).toMatchObject({
			type: 'note',
			sender: 'Agent',
			from: desk().agent.name,
			internal,
			content_type: 'text/plain',
			origin_by_id: null,
			created_by: desk().agent.login,
			attachments: [],
		});
		expect(body).not.toHaveProperty('origin_by');
		expect(await readTicket(desk(), ticket.id)).toMatchObject({
			state_id: 1,
			article_count: 2,
			first_response_at: null,
			last_contact_agent_at: null,
			last_owner_update_at: null,
		});
	});

	it.each(['web', 'chat', 'phone'])(
		'an agent answers by %s: first response, contact, new to open',
		async (type) => {
			const ticket = await makeTicket(desk());
			const { status, body } = await write(ticket.id, { type, sender: 'Agent', internal: false });
			expect(status).toBe(201);
			expect(body).toMatchObject({ type, sender: 'Agent', from: desk().agent.name });
			expect(await readTicket(desk(), ticket.id)).toMatchObject({
				state_id: 2,
				article_count: 2,
				first_response_at: body.created_at,
				last_contact_at: body.created_at,
				last_contact_agent_at: body.created_at,
				last_contact_customer_at: ticket.last_contact_customer_at,
				last_owner_update_at: expect.any(String),
			});
		},
	);

	it('fails to mail from a group without an address and writes nothing', async () => {
		const ticket = await makeTicket(desk());
		const before = await readTicket(desk(), ticket.id);
		const mail = {
			type: 'email',
			sender: 'Agent',
			internal: false,
			to: 'budi@contoh.test',
			subject: 'Jawaban',
		};
		expectMasked(await write(ticket.id, mail), 500);
		expect(await readTicket(desk(), ticket.id)).toEqual(before);
	});

	it('writes a customer article in the name of the customer, whatever `from` says', async () => {
		const ticket = await makeTicket(desk());
		const { status, body } = await write(ticket.id, { ...fromCustomer, from: 'Budi <budi@contoh.test>' });
		expect(status).toBe(201);
		expect(body).toMatchObject({
			from: 'Art  <>',
			sender: 'Customer',
			origin_by_id: ticket.customer_id,
			origin_by: `contract:${desk().run}`,
			created_by: desk().agent.login,
		});
		const own = await write(ticket.id, { ...fromCustomer, origin_by_id: ticket.customer_id });
		expect(own.body).toMatchObject({ from: 'Art  <>', origin_by_id: ticket.customer_id });
	});

	it('keeps the last contact at the first of several customer articles until an agent answers', async () => {
		const ticket = await makeTicket(desk());
		await write(ticket.id, fromCustomer);
		expect((await readTicket(desk(), ticket.id)).last_contact_customer_at).toBe(
			ticket.last_contact_customer_at,
		);
		await write(ticket.id, { type: 'web', sender: 'Agent', internal: false });
		const { body } = await write(ticket.id, fromCustomer);
		expect(await readTicket(desk(), ticket.id)).toMatchObject({
			last_contact_at: body.created_at,
			last_contact_customer_at: body.created_at,
		});
	});

	it('keeps message_id and takes it twice', async () => {
		const ticket = await makeTicket(desk());
		const messageId = `<contract.${desk().run}@djbc>`;
		for (let time = 1; time <= 2; time += 1) {
			const { status, body } = await write(ticket.id, { ...fromCustomer, message_id: messageId });
			expect(status).toBe(201);
			expect(body).toMatchObject({
				message_id: messageId,
				message_id_md5: createHash('md5').update(messageId).digest('hex'),
			});
		}
		expect((await readTicket(desk(), ticket.id)).article_count).toBe(3);
	});

	it('ignores a created_at of the client', async () => {
		const ticket = await makeTicket(desk());
		const { status, body } = await write(ticket.id, { ...fromCustomer, created_at: '2026-01-01T00:00:00Z' });
		expect(status).toBe(201);
		expect(body.created_at).not.toMatch(/^2026-01-01/);
	});

	it('cleans HTML and keeps plain text as it is', async () => {
		const ticket = await makeTicket(desk());
		const html = '<b>a</b><script>alert(1)</script><img src=x onerror=1><a href="https://djbc.test/x">l</a>';
		const cleaned = await write(ticket.id, { body: html, content_type: 'text/html', internal: false });
		expect([cleaned.status, cleaned.body.body]).toEqual([
			201,
			'<b>a</b><img src="x" style="max-width:100%;"><a href="https://djbc.test/x" rel="nofollow noreferrer noopener" target="_blank" title="https://djbc.test/x">l</a>',
		]);
		const plain = '<b>a</b> & <script>x</script>';
		expect((await write(ticket.id, { body: plain, content_type: 'text/plain' })).body.body).toBe(plain);
	});

	it('refuses unknown senders and types by name', async () => {
		const { id } = await makeTicket(desk());
		expectClear(await write(id, { sender: 'Robot' }), 422, 'No lookup value found for \'sender\': "Robot"');
		expectClear(await write(id, { type: 'whatsapp' }), 422, 'No lookup value found for \'type\': "whatsapp"');
		// Known from 6.4, and then really sent: not tried there.
		if (!since(desk(), '6.5')) {
			expectClear(
				await write(id, { type: 'whatsapp message' }),
				422,
				'No lookup value found for \'type\': "whatsapp message"',
			);
		}
		expect((await readTicket(desk(), id)).article_count).toBe(1);
	});

	it('refuses an article without text', async () => {
		const { id } = await makeTicket(desk());
		expectClear(await write(id, { body: '' }), 422, "Need at least an 'article body' field.");
		expectClear(await write(id, { body: undefined }), 422, "Need at least an 'article body' field.");
	});

	it('stores files and hands their bytes back', async () => {
		const { id } = await makeTicket(desk());
		const attachments = [
			{ filename: 'surat.pdf', data: 'JVBERi0xLjQgeA==', 'mime-type': 'application/pdf' },
			{ filename: 'kosong.txt', data: '', 'mime-type': 'text/plain' },
		];
		const { status, body } = await write(id, { attachments });
		expect(status).toBe(201);
		expect(body.attachments).toEqual([
			expect.objectContaining({
				filename: 'surat.pdf',
				size: '10',
				preferences: { 'Mime-Type': 'application/pdf' },
			}),
			expect.objectContaining({
				filename: 'kosong.txt',
				size: '0',
				preferences: { 'Mime-Type': 'text/plain' },
			}),
		]);
		const file = await call(
			desk(),
			'agent',
			'GET',
			`/ticket_attachment/${id}/${body.id}/${body.attachments[0].id}`,
		);
		expect([file.status, file.text]).toEqual([200, '%PDF-1.4 x']);
		expect(file.headers.get('content-type')).toMatch(/^application\/pdf/);
		expect(file.headers.get('content-disposition')).toMatch(/^inline; filename="surat\.pdf"/);
	});

	it('has no mail source of what is no mail', async () => {
		const ticket = await makeTicket(desk());
		const { body } = await write(ticket.id, {});
		const source = await call(desk(), 'agent', 'GET', `/ticket_article_plain/${body.id}`);
		expect([200, 204, 404]).toContain(source.status);
		expect(source.status === 404 || source.text === '').toBe(true);
	});

	it('refuses files without type or with bad base64, and writes nothing', async () => {
		const { id } = await makeTicket(desk());
		const file = { filename: 'surat.pdf', data: 'JVBERi0xLjQgeA==' };
		expectClear(
			await write(id, { attachments: [file] }),
			422,
			"Attachment needs 'mime-type' param for attachment with index '0'",
		);
		expectClear(
			await write(id, { attachments: [{ ...file, data: '***', 'mime-type': 'application/pdf' }] }),
			422,
			"Invalid base64 for attachment with index '0'",
		);
		expect((await readTicket(desk(), id)).article_count).toBe(1);
	});

	it('finds no ticket where none is', async () => {
		expectClear(await write(999_999_999, {}), 404, "Couldn't find Ticket with 'id'=999999999");
		expectClear(await write(undefined, {}), 404, "Couldn't find Ticket without an ID");
	});

	it('lists the articles of a ticket in order', async () => {
		const ticket = await makeTicket(desk());
		await write(ticket.id, { body: 'dua' });
		await write(ticket.id, { body: 'tiga' });
		const { status, body } = await call(desk(), 'agent', 'GET', `/ticket_articles/by_ticket/${ticket.id}`);
		expect(status).toBe(200);
		expect(body.map((article: Json) => article.body)).toEqual(['Halo', 'dua', 'tiga']);
	});
}
