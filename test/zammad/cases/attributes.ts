import { randomInt } from 'node:crypto';
import {
	alreadyThere,
	call,
	expectClear,
	expectFormRefusal,
	expectRefusal,
	makeTicket,
	readTicket,
	type Answer,
	type Desk,
	type Json,
} from '../desk';
import { discardOwn, pendingAttributes } from '../pendingAttributes';

const LARGEST_INTEGER = 2_147_483_647;

interface Branch {
	value: string;
	children?: Branch[];
}

/** Recordings 03, 04 and 12, on the attributes that the demo makes. Nothing is migrated here. */
export function attributeCases(desk: () => Desk): void {
	const put = (id: number, body: Json): Promise<Answer> =>
		call(desk(), 'agent', 'PUT', `/tickets/${id}`, body);
	const option = (name: string): AttributeOption => desk().attributes[name]?.data_option ?? {};
	type AttributeOption = Desk['attributes'][string]['data_option'];
	const parent = (): Branch => {
		const found = (option('djbc_category').options as Branch[]).find(
			(branch) => (branch.children ?? []).length > 0,
		);
		if (!found) throw new Error('The attribute djbc_category has no branch with children');
		return found;
	};
	const states = (): string[] => {
		const options = option('djbc_sla_state').options as Json | Branch[];
		return Array.isArray(options) ? options.map(({ value }) => value) : Object.keys(options);
	};

	it('stores what is sent and hands it back in the plain record', async () => {
		const values = {
			djbc_thread_key: 'wa:1',
			djbc_sla_state: states()[0],
			djbc_category: parent().children?.[0]?.value,
			djbc_due_at: '2026-11-23T02:00:00.000Z',
			djbc_letter_date: '2026-11-20',
			djbc_key_lag: 1,
			djbc_late_triage: true,
			djbc_recent: 'a\nb',
		};
		const ticket = await makeTicket(desk(), values);
		expect(ticket).toMatchObject(values);
		expect(await readTicket(desk(), ticket.id)).toMatchObject(values);
	});

	it('fills new tickets with defaults', async () => {
		expect(await makeTicket(desk())).toMatchObject({
			djbc_thread_key: '',
			djbc_recent: '',
			djbc_sla_state: '',
			djbc_category: '',
			djbc_due_at: null,
			djbc_stopped_at: null,
			djbc_letter_date: null,
			djbc_key_lag: null,
			djbc_late_triage: option('djbc_late_triage').default ?? null,
		});
	});

	it('refuses unknown options, masked up to 6.5, and changes nothing', async () => {
		const ticket = await makeTicket(desk(), { djbc_sla_state: states()[0] });
		const stray = { djbc_sla_state: 'tidak_ada', djbc_category: `${parent().value}::ZZZ` };
		for (const [field, value] of Object.entries(stray)) {
			const answer = await put(ticket.id, { [field]: value, title: 'Diganti' });
			expectFormRefusal(desk(), answer, `Invalid value '${value}' for field '${field}'!`);
		}
		expect(await readTicket(desk(), ticket.id)).toMatchObject({
			title: 'Kontrak',
			djbc_sla_state: states()[0],
		});
	});

	it('takes a parent of the tree as value', async () => {
		const ticket = await makeTicket(desk(), { djbc_category: parent().children?.[0]?.value });
		const { status, body } = await put(ticket.id, { djbc_category: parent().value });
		expect([status, body.djbc_category]).toEqual([200, parent().value]);
	});

	it('cuts a text that is too long on 5.2 and refuses it on 5.5', async () => {
		const limit = option('djbc_thread_key').maxlength ?? 0;
		expect(limit).toBeGreaterThan(0);
		const ticket = await makeTicket(desk(), { djbc_thread_key: 'wa:1' });
		const answer = await put(ticket.id, { djbc_thread_key: 'k'.repeat(limit + 80) });
		if (desk().version === '5.2') {
			expect([answer.status, answer.body.djbc_thread_key]).toEqual([200, 'k'.repeat(limit)]);
		} else {
			expectClear(answer, 422, new RegExp(`is longer than the allowed length ${limit}$`));
			expect((await readTicket(desk(), ticket.id)).djbc_thread_key).toBe('wa:1');
		}
	});

	it('refuses an integer out of range, in clear', async () => {
		const { min = 0, max = 0 } = option('djbc_key_lag');
		const ticket = await makeTicket(desk(), { djbc_key_lag: 1 });
		// Where the range ends with the column, only its other end can be overstepped.
		const above = max < LARGEST_INTEGER;
		const answer = await put(ticket.id, { djbc_key_lag: above ? max + 1 : min - 1 });
		expectClear(
			answer,
			422,
			above
				? `Djbc key lag is larger than the allowed maximum value of ${max}`
				: `Djbc key lag is smaller than the allowed minimum value of ${min}`,
		);
	});

	it('turns nonsense into null, offsets into UTC, and clears by null', async () => {
		const ticket = await makeTicket(desk(), {
			djbc_due_at: '2026-11-23T02:00:00Z',
			djbc_sla_state: states()[0],
		});
		const nonsense = await put(ticket.id, { djbc_due_at: 'besok' });
		expect([nonsense.status, nonsense.body.djbc_due_at]).toEqual([200, null]);
		const offset = await put(ticket.id, { djbc_due_at: '2026-11-23T09:00:00+07:00' });
		expect(offset.body.djbc_due_at).toBe('2026-11-23T02:00:00.000Z');
		const cleared = await put(ticket.id, { djbc_due_at: null, djbc_sla_state: null });
		expect(cleared.body).toMatchObject({ djbc_due_at: null, djbc_sla_state: null });
	});

	it('drops an attribute that waits for its migration, without a word', async () => {
		const before = await pendingAttributes(desk());
		const name = `djbc_contract_${desk().run}_${randomInt(1_000_000)}`;
		const attribute = attributeNamed(name);
		const created = await call(desk(), 'admin', 'POST', '/object_manager_attributes', attribute);
		try {
			expect(created.status).toBe(201);
			expect(created.body).toMatchObject({
				name,
				to_create: true,
				to_migrate: true,
				to_delete: false,
				to_config: false,
			});
			const again = await call(desk(), 'admin', 'POST', '/object_manager_attributes', attribute);
			expectClear(again, 422, alreadyThere(desk()));
			const ticket = await makeTicket(desk(), { [name]: 'x' });
			expect(ticket).not.toHaveProperty(name);
			expect(await readTicket(desk(), ticket.id)).not.toHaveProperty(name);
		} finally {
			await discardOwn(desk(), name, created.body.id as number);
		}
		expect(await pendingAttributes(desk())).toEqual(before);
	});

	it('takes one attribute that was never migrated back by its id, and no other', async () => {
		const before = await pendingAttributes(desk());
		const name = `djbc_contract_${desk().run}_${randomInt(1_000_000)}`;
		const created = await call(desk(), 'admin', 'POST', '/object_manager_attributes', attributeNamed(name));
		const gone = await call(desk(), 'admin', 'DELETE', `/object_manager_attributes/${created.body.id}`);
		expect([created.status, gone.status, gone.body]).toEqual([201, 200, {}]);
		expect(await pendingAttributes(desk())).toEqual(before);
	});

	it('refuses attributes with a taken or bad name or without maxlength, in clear', async () => {
		const make = (changes: Json): Promise<Answer> =>
			call(desk(), 'admin', 'POST', '/object_manager_attributes', {
				...attributeNamed('djbc_contract_x'),
				...changes,
			});
		expectClear(await make({ name: 'number' }), 422, alreadyThere(desk()));
		expectClear(
			await make({ name: 'Djbc Key' }),
			422,
			"Validation failed: Name spaces are not allowed, Name Only lowercase letters, numbers, and '_' are allowed",
		);
		expectClear(
			await make({ data_option: { type: 'text', null: true } }),
			422,
			'Validation failed: Data option must have integer for :maxlength',
		);
	});

	it('updates attributes by object and name only', async () => {
		// No record has this id: should a desk go by it after all, nothing of its own is touched.
		const body = attributeNamed(`djbc_contract_tidak_ada_${desk().run}`);
		const answer = await call(desk(), 'admin', 'PUT', '/object_manager_attributes/999999999', body);
		expectRefusal(desk(), answer, 422, 'does not exist');
	});
}

const attributeNamed = (name: string): Json => ({
	object: 'Ticket',
	name,
	display: 'djbc_contract',
	data_type: 'input',
	data_option: { type: 'text', maxlength: 120, null: true, default: '', options: {}, relation: '' },
	active: true,
	position: 2000,
	screens: { create_middle: {}, edit: {} },
});
