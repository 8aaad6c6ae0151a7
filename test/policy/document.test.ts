import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ticketAttributes } from '../../nodes/policy/attributes/ticket';
import { userAttributes } from '../../nodes/policy/attributes/user';
import {
	defaultPolicy,
	defaultPolicyDocument,
	loadPolicy,
	PolicyInvalid,
	policyProblems,
} from '../../nodes/policy/document';
import { proposeRank } from '../../nodes/policy/rank/proposal';
import { route, routingCell } from '../../nodes/policy/routing';
import { channels } from '../../nodes/policy/schema/services';

const policy = defaultPolicy();
const TICKET_ATTRIBUTES = ticketAttributes(policy);

describe('policy document', () => {
	test('is built once, frozen to its leaves, with version and content hash', () => {
		expect(defaultPolicy()).toBe(policy);
		expect(policy.hash).toMatch(/^[0-9a-f]{16}$/);
		expect(Object.isFrozen(policy.calendars.hours['PMK221']!.fri[0])).toBe(true);
		expect(loadPolicy(defaultPolicyDocument()).hash).toBe(policy.hash);
	});

	test('the hash follows the content, not the order of keys', () => {
		const document = defaultPolicyDocument();
		document.offices = Object.fromEntries(Object.entries(document.offices).reverse());
		expect(loadPolicy(document).hash).toBe(policy.hash);
		document.calendars.holidays.cutiBersama['2026-01-02'] = 'Contoh';
		expect(loadPolicy(document).hash).not.toBe(policy.hash);
	});

	test('all problems come at once, with their paths, broken sections beside cross checks', () => {
		const document = defaultPolicyDocument() as any;
		document.calendars.overlays[0].from = '2024-03-01';
		document.calendars.calendars['OFFICE-JKT'].hours = 'PMK999';
		document.calendars.holidays.national['2027-01-01'] = 'Tahun Baru';
		document.offices['BRAVO'].kind = 'kiosk';
		delete document.routing.telegram;
		document.routing.sms.centre.rules = ['TELEGRAPH'];
		document.ranks.matrix.D1.P1 = 'R9';
		document.extra = 1;
		const paths = policyProblems(document).map(({ path }) => path);
		expect(paths).toEqual(
			expect.arrayContaining([
				'/calendars/overlays/0/from',
				'/calendars/calendars/OFFICE-JKT/hours',
				'/calendars/holidays/national/2027-01-01',
				'/offices/BRAVO/kind',
				'/routing/telegram',
				'/routing/sms/centre/rules/0',
				'/ranks/matrix/D1/P1',
				'/extra',
			]),
		);
		expect(() => loadPolicy(document)).toThrow(PolicyInvalid);
	});

	test.each([
		[
			'frames that overlap',
			[
				['07:30', '12:15'],
				['12:00', '17:00'],
			],
			'overlaps',
		],
		['a frame that ends before it begins', [['17:00', '07:30']], 'ends before'],
		['a frame of no length', [['07:30', '07:30']], 'ends before'],
		['a time that is none', [['07:30', '25:00']], 'HH:MM'],
	])('%s are refused', (_what, frames, message) => {
		const document = defaultPolicyDocument() as any;
		document.calendars.hours.PMK221.fri = frames;
		const problems = policyProblems(document);
		expect(problems).toHaveLength(1);
		expect(problems[0]!.path).toMatch(/^\/calendars\/hours\/PMK221\/fri\/\d/);
		expect(problems[0]!.message).toContain(message);
	});

	test('a date that does not exist is refused', () => {
		const document = defaultPolicyDocument() as any;
		document.calendars.validTo = '2026-02-30';
		expect(policyProblems(document).map(({ path }) => path)).toContain('/calendars/validTo');
	});

	test('complaints and exclusions can never be pre-filled', () => {
		const document = defaultPolicyDocument();
		document.categories.prefill.parents.push('CPL');
		expect(policyProblems(document).map(({ path }) => path)).toContain('/categories/prefill/parents/4');
	});
});

describe('routing table', () => {
	test.each(channels)('%s has an answer at every office', (channel) => {
		for (const office of Object.keys(policy.offices)) {
			const cell = routingCell(policy, channel, office);
			expect(cell).not.toBeNull();
			const { rules, service, failure } = route(policy, channel, office);
			expect(rules.length > 0 && service !== null).toBe(cell!.clock === 'rules');
			expect(failure === null).toBe(cell!.clock === 'rules');
		}
	});
});

describe('rank', () => {
	test.each([
		['D1', 'P1', 'R1', 'WM(240)', '3 high'],
		['D1', 'P2', 'R2', 'WD(1)', '3 high'],
		['D1', 'P3', 'R3', 'WD(2)', '2 normal'],
		['D2', 'P1', 'R2', 'WD(1)', '3 high'],
		['D2', 'P2', 'R3', 'WD(2)', '2 normal'],
		['D2', 'P3', 'R3', 'WD(2)', '2 normal'],
		['D3', 'P1', 'R2', 'WD(1)', '3 high'],
		['D3', 'P2', 'R3', 'WD(2)', '2 normal'],
		['D3', 'P3', 'R4', 'WD(3)', '1 low'],
	] as const)('%s x %s is %s', (difficulty, priorityScale, rank, window, zammadPriority) => {
		expect(proposeRank(policy, { category: 'INF::KEP', difficulty, priorityScale })).toMatchObject({
			rank,
			window,
			zammadPriority,
			status: 'PROPOSED',
		});
	});

	test.each([
		['CPL::ETH', 'D3', 'P1', 'R2'],
		['CPL::CRM', 'D3', 'P1', 'R2'],
		['CPL::SVC', 'D3', 'P2', 'R3'],
		['INF::KEP', null, null, null],
		['ICT::INC', null, null, null],
		['OTH::OUT', null, null, null],
	] as const)('at intake %s is proposed as %s x %s', (category, difficulty, priorityScale, rank) => {
		expect(proposeRank(policy, { category })).toMatchObject({ difficulty, priorityScale, rank });
	});

	test('ethics and crime are P1 by rule, whatever is given', () => {
		expect(
			proposeRank(policy, { category: 'CPL::ETH', difficulty: 'D1', priorityScale: 'P3' }),
		).toMatchObject({ priorityScale: 'P1', rank: 'R1' });
	});

	test('the legal due time is named, not computed into the window', () => {
		const proposal = proposeRank(policy, { category: 'CPL::SVC', legalDueAt: '2026-01-14T10:00:00.000Z' });
		expect(proposal.trace).toContain('RANK-1');
		expect(proposal.reason).toContain('2026-01-14T10:00:00.000Z');
		expect(proposal.window).toBe('WD(2)');
	});
});

describe('ticket attributes', () => {
	const byName = new Map(TICKET_ATTRIBUTES.map((one) => [one.name, one]));

	test('names are unique, prefixed and none Zammad refuses', () => {
		expect(byName.size).toBe(TICKET_ATTRIBUTES.length);
		for (const name of byName.keys()) {
			expect(name).toMatch(/^djbc_[a-z_]+$/);
			expect(name).not.toMatch(/_ids?$/);
		}
	});

	test('text has a length, choices have options', () => {
		for (const { type, maxlength, options } of TICKET_ATTRIBUTES) {
			expect(maxlength !== undefined).toBe(type === 'input' || type === 'textarea');
			expect((options?.length ?? 0) > 0).toBe(type === 'select' || type === 'tree_select');
		}
	});

	test('values that rules give are options of their attribute', () => {
		const values = (name: string) => byName.get(name)!.options!.map(({ value }) => value);
		expect(values('djbc_channel').sort()).toEqual([...channels].sort());
		expect(values('djbc_office')).toEqual(Object.keys(policy.offices));
		expect(values('djbc_rule')).toEqual(Object.keys(policy.rules));
		expect(values('djbc_sla_state')).toEqual(['running', 'met', 'breached', 'void', 'none']);
		expect(values('djbc_rank')).toEqual(['R1', 'R2', 'R3', 'R4']);
		const codes = byName
			.get('djbc_category')!
			.options!.flatMap(({ value, children = [] }) => [value, ...children.map((one) => one.value)]);
		expect(codes.sort()).toEqual(Object.keys(policy.categories.labels).sort());
	});

	test('every attribute that shipped code names is declared', () => {
		const sources = readdirSync('nodes', { recursive: true, encoding: 'utf8' }).filter((path) =>
			path.endsWith('.ts'),
		);
		const named = sources.flatMap(
			(path) => readFileSync(join('nodes', path), 'utf8').match(/\bdjbc_[a-z_]+/g) ?? [],
		);
		const others = [...userAttributes.map(({ name }) => name), 'djbc_unknown_cell', 'djbc_policy'];
		const undeclared = new Set(named.filter((name) => !byName.has(name) && !others.includes(name)));
		expect([...undeclared]).toEqual([]);
		expect(named).toContain('djbc_due_at');
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
