import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ticketAttributes } from '../../nodes/policy/attributes/ticket';
import { userAttributes } from '../../nodes/policy/attributes/user';
import { defaultPolicy } from '../../nodes/policy/document';
import { policyFrom } from '../../nodes/policy/overlay/policyFrom';
import { channels } from '../../nodes/policy/schema/services';

const policy = defaultPolicy();
const attributes = ticketAttributes(policy);
const byName = new Map(attributes.map((one) => [one.name, one]));
const optionsOf = (name: string, from = byName) => from.get(name)!.options!.map(({ value }) => value);

describe('ticket attributes (catalogue 8)', () => {
	test('names are unique, prefixed and none Zammad refuses', () => {
		expect(byName.size).toBe(attributes.length);
		for (const name of [...byName.keys(), ...userAttributes.map((one) => one.name)]) {
			expect(name).toMatch(/^djbc_[a-z_]+$/);
			expect(name).not.toMatch(/_ids?$/);
		}
	});

	test('text has a length, choices have options', () => {
		for (const { type, maxlength, options } of [...attributes, ...userAttributes]) {
			expect(maxlength !== undefined).toBe(type === 'input' || type === 'textarea');
			expect((options?.length ?? 0) > 0).toBe(type === 'select' || type === 'tree_select');
		}
	});

	test('values that rules give are options of their attribute', () => {
		expect(optionsOf('djbc_channel').sort()).toEqual([...channels].sort());
		expect(optionsOf('djbc_office')).toEqual(Object.keys(policy.offices));
		expect(optionsOf('djbc_unit')).toEqual(Object.keys(policy.units));
		expect(optionsOf('djbc_service')).toEqual(Object.keys(policy.services));
		expect(optionsOf('djbc_rule')).toEqual(Object.keys(policy.rules));
		expect(optionsOf('djbc_sla_state')).toEqual(['running', 'met', 'breached', 'void', 'none']);
		expect(optionsOf('djbc_rank')).toEqual(['R1', 'R2', 'R3', 'R4']);
		for (const [name, labels] of [
			['djbc_category', policy.categories.labels],
			['djbc_topic', policy.topics],
		] as const) {
			const codes = byName
				.get(name)!
				.options!.flatMap(({ value, children = [] }) => [value, ...children.map((one) => one.value)]);
			expect(codes.sort()).toEqual(Object.keys(labels).sort());
		}
	});

	test('a new office, unit or window of the overlay is an option without code', () => {
		const { policy: changed } = policyFrom({
			overlay: {
				office: { 'KPPBC-JPR': 'label=KPPBC TMP C Jayapura; zone=Asia/Jayapura' },
				unit: { 'KPPBC-JPR-PLI': { label: 'Seksi PLI Jayapura', office: 'KPPBC-JPR' } },
				rank: { R2: 'WM(90)' },
			},
			now: 0,
		});
		const grown = new Map(ticketAttributes(changed).map((one) => [one.name, one]));
		expect(optionsOf('djbc_office', grown)).toContain('KPPBC-JPR');
		expect(optionsOf('djbc_unit', grown)).toContain('KPPBC-JPR-PLI');
		expect(grown.get('djbc_rank')!.options!.map(({ label }) => label)).toEqual([
			'R1 - 4 jam kerja',
			'R2 - 90 menit kerja',
			'R3 - 2 hari kerja',
			'R4 - 3 hari kerja',
		]);
	});

	test('every attribute that shipped code names is declared', () => {
		const sources = readdirSync('nodes', { recursive: true, encoding: 'utf8' }).filter((path) =>
			path.endsWith('.ts'),
		);
		// Links of overviews begin like attributes and are none.
		const named = sources.flatMap(
			(path) =>
				readFileSync(join('nodes', path), 'utf8')
					.replace(/\blink: 'djbc_[a-z_]+'/g, '')
					.match(/\bdjbc_[a-z_]+/g) ?? [],
		);
		const others = [
			...userAttributes.map(({ name }) => name),
			'djbc_unknown_cell',
			'djbc_policy',
			'djbc_inbox',
			'djbc_calls',
			'djbc_survey',
			'djbc_roster',
			'djbc_assessment',
		];
		const undeclared = new Set(named.filter((name) => !byName.has(name) && !others.includes(name)));
		expect([...undeclared]).toEqual([]);
		expect(named).toContain('djbc_due_at');
	});

	test('every attribute of the catalogue is declared', () => {
		const catalogue = `
			djbc_record djbc_service djbc_office djbc_channel djbc_category djbc_category_suggested
			djbc_category_confirmed_at djbc_topic djbc_basis djbc_basis_ref djbc_complaint_official
			djbc_complaint_complete djbc_close_reason djbc_request djbc_applicant djbc_company djbc_doc_type
			djbc_doc_no djbc_doc_date djbc_consent_at djbc_received_at djbc_cycle_at djbc_first_reply_at
			djbc_provider_time djbc_due_at djbc_stopped_at djbc_window_until djbc_key_lag djbc_rule
			djbc_rule_status djbc_sla_state djbc_late_triage djbc_reply_kind djbc_clock_log djbc_clock_open
			djbc_reminded djbc_ack_at djbc_warned_at djbc_escalated_at djbc_unit_understood_at
			djbc_unit_answered_at djbc_rank_due_at djbc_difficulty djbc_priority_scale djbc_rank
			djbc_rank_reason djbc_unit djbc_esc_medium djbc_esc_ref djbc_letter_no djbc_letter_date
			djbc_qa_outcome djbc_qa_tries djbc_external_ticket djbc_filed_at djbc_ext_number_at
			djbc_ext_given_at djbc_typed_at djbc_typed_reply_at djbc_written_at djbc_delivered_at
			djbc_decided_at djbc_decision djbc_thread_key djbc_idempotency_key djbc_recent
			djbc_relayed_article djbc_relay_done`;
		expect([...byName.keys()].sort()).toEqual(catalogue.trim().split(/\s+/).sort());
		expect(userAttributes.map(({ name }) => name)).toEqual([
			'djbc_nip',
			'djbc_cert_no',
			'djbc_cert_role',
			'djbc_cert_date',
		]);
	});

	test('nothing the contract allows is cut', () => {
		for (const [name, length] of [
			['djbc_thread_key', 255],
			['djbc_idempotency_key', 255],
			['djbc_company', 200],
			['djbc_doc_type', 40],
			['djbc_doc_no', 60],
			['djbc_external_ticket', 100],
			['djbc_recent', 20_000],
			['djbc_clock_log', 20_000],
			['djbc_category_suggested', 100],
		] as const) {
			expect(byName.get(name)!.maxlength).toBeGreaterThanOrEqual(length);
		}
		expect(byName.get('djbc_recent')!.shown).toBe(false);
	});
});
