import type { Json } from '../desk';
import type { RoleDesk } from './roleDesk';

/** CLK-9: shown to agents where of use to them, never theirs to write. */
const CLOCKS_AND_KEYS = [
	...['djbc_received_at', 'djbc_cycle_at', 'djbc_first_reply_at', 'djbc_provider_time', 'djbc_due_at'],
	...['djbc_stopped_at', 'djbc_window_until', 'djbc_key_lag', 'djbc_rule', 'djbc_rule_status'],
	...['djbc_sla_state', 'djbc_late_triage', 'djbc_clock_log', 'djbc_clock_open', 'djbc_reminded'],
	...['djbc_ack_at', 'djbc_warned_at', 'djbc_rank_due_at', 'djbc_thread_key', 'djbc_idempotency_key'],
	...['djbc_recent', 'djbc_relayed_article', 'djbc_relay_done'],
];

/** What an agent decides or types (catalogue 8; A43 for the two times keyed by hand). */
const AGENTS_OWN = [
	...['djbc_category', 'djbc_topic', 'djbc_basis', 'djbc_basis_ref', 'djbc_close_reason', 'djbc_reply_kind'],
	...['djbc_applicant', 'djbc_company', 'djbc_unit', 'djbc_letter_no', 'djbc_letter_date', 'djbc_typed_at'],
	'djbc_typed_reply_at',
];

/** Of these the agent reads on the ticket how it stands. */
const LOOKED_AT = ['djbc_due_at', 'djbc_sla_state', 'djbc_rule', 'djbc_clock_log', 'djbc_stopped_at'];

/** The connector's memory. */
const HIDDEN = ['djbc_recent', 'djbc_clock_open', 'djbc_relayed_article', 'djbc_relay_done'];

/** What is not on a screen is hidden or removed, as the version likes. */
const shown = (form: any, names: readonly string[]): string[] =>
	names.filter((name) => form.visibility[name] === 'show');

export function formCases(desk: () => RoleDesk): void {
	/** What the form shows for these values (zammad-api 7.3; recordings 09, 17). */
	const form = async (name: string, screen: 'create_middle' | 'edit', params: Json): Promise<any> => {
		const event = { event: 'core_workflow', request_id: '1', class_name: 'Ticket' };
		const { status, body } = await desk().as(name, 'POST', '/core_workflows/perform', {
			...event,
			screen,
			params,
		});
		expect(status).toBe(200);
		return body;
	};

	const workers: Array<[string, string]> = [
		['layanan', 'Bravo::Layanan'],
		['manajemen', 'Bravo::Manajemen'],
		['pli', 'Kantor::KPPBC-MKS::PLI'],
		['saring', 'Terbatas::Saring'],
	];

	test.each(workers)('%s sees clocks and keys and cannot write them (%s)', async (name, group) => {
		const { id, group_id } = await desk().ticket(group);
		const edit = await form(name, 'edit', { id, group_id });
		expect(CLOCKS_AND_KEYS.filter((attribute) => edit.readonly[attribute] !== true)).toEqual([]);
		expect(AGENTS_OWN.filter((attribute) => edit.readonly[attribute] === true)).toEqual([]);
		expect(shown(edit, [...AGENTS_OWN, ...LOOKED_AT])).toEqual([...AGENTS_OWN, ...LOOKED_AT]);
		expect(shown(edit, HIDDEN)).toEqual([]);
		const own = [...CLOCKS_AND_KEYS, ...AGENTS_OWN];
		expect(own.filter((attribute) => edit.mandatory[attribute] === true)).toEqual([]);
	});

	test('a new ticket asks what it is about, not for its clock', async () => {
		const create = await form('layanan', 'create_middle', { group_id: desk().id('group', 'Bravo::Layanan') });
		const asked = ['djbc_channel', 'djbc_category'];
		expect(shown(create, [...asked, ...LOOKED_AT, ...HIDDEN])).toEqual(asked);
		// Whom an agent may give a ticket to: his own group.
		const groups = [create.restrict_values.group_id].flat().filter(Boolean).map(String);
		expect(groups).toEqual([String(desk().id('group', 'Bravo::Layanan'))]);
	});

	const LETTER = ['djbc_letter_no', 'djbc_letter_date'];

	test.each([
		['layanan', 'Bravo::Layanan', 'INF::KEP', 'answered', ['djbc_basis']],
		['layanan', 'Bravo::Layanan', 'INF::CUK', 'relayed', ['djbc_basis']],
		['layanan', 'Bravo::Layanan', 'INF::KEP', '', ['djbc_basis']],
		['layanan', 'Bravo::Layanan', 'INF::KEP', 'duplicate', []],
		['layanan', 'Bravo::Layanan', 'CPL::SVC', 'answered', []],
		['etik', 'Terbatas::Kode Etik', 'CPL::ETH', 'relayed', LETTER],
		['pidana', 'Terbatas::Pidana', 'CPL::CRM', 'relayed', LETTER],
		['pidana', 'Terbatas::Pidana', 'CPL::CRM', 'spam', []],
	])('%s closing in %s %s as %s must give %j, in the form and by a write', async (name, group, ...rest) => {
		const [category, reason, demanded] = rest;
		const { id, group_id } = await desk().ticket(group, { djbc_category: category });
		const state_id = desk().id('state', 'closed');
		const values = { djbc_category: category, djbc_close_reason: reason };
		const { mandatory } = await form(name, 'edit', { id, group_id, state_id, ...values });
		const asked = ['djbc_basis', ...LETTER].filter((attribute) => mandatory[attribute] === true);
		expect(asked).toEqual(demanded);
		const closing = { state: 'closed', djbc_close_reason: reason };
		const close = (more: Json) => desk().as(name, 'PUT', `/tickets/${id}`, { ...closing, ...more });
		if (demanded.length > 0) {
			expect((await close({})).status).toBe(422);
			expect(await desk().read(id)).toMatchObject({ state: 'new' });
		}
		const given = { djbc_basis: 'PERATURAN', djbc_letter_no: 'ND-1', djbc_letter_date: '2026-01-12' };
		expect((await close(given)).status).toBe(200);
		expect(await desk().read(id)).toMatchObject({ state: 'closed', ...given });
	});
}
