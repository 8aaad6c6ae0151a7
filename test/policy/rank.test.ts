import { defaultPolicy, defaultPolicyDocument, loadPolicy } from '../../nodes/policy/document';
import { proposeRank } from '../../nodes/policy/rank/proposal';
import { rerank, type RerankInput } from '../../nodes/policy/rank/rerank';
import type { Difficulty, PriorityScale, RankCode } from '../../nodes/policy/types';

const policy = defaultPolicy();

describe('the matrix of catalogue 4', () => {
	const cells: Array<[Difficulty, PriorityScale, RankCode, string, string]> = [
		['D1', 'P1', 'R1', 'WM(240)', '3 high'],
		['D1', 'P2', 'R2', 'WD(1)', '3 high'],
		['D1', 'P3', 'R3', 'WD(2)', '2 normal'],
		['D2', 'P1', 'R2', 'WD(1)', '3 high'],
		['D2', 'P2', 'R3', 'WD(2)', '2 normal'],
		['D2', 'P3', 'R3', 'WD(2)', '2 normal'],
		['D3', 'P1', 'R2', 'WD(1)', '3 high'],
		['D3', 'P2', 'R3', 'WD(2)', '2 normal'],
		['D3', 'P3', 'R4', 'WD(3)', '1 low'],
	];

	test.each(cells)(
		'%s x %s is %s, within %s, Zammad %s',
		(difficulty, priorityScale, rank, window, zammad) => {
			expect(proposeRank(policy, { category: 'INF::KEP', difficulty, priorityScale })).toMatchObject({
				rank,
				window,
				zammadPriority: zammad,
				status: 'PROPOSED',
			});
		},
	);

	test('a window changed in the policy is the window told', () => {
		const document = defaultPolicyDocument();
		document.rules['RANK-R4']!.limit = { kind: 'WD', days: 5 };
		const input = { category: 'SUG', difficulty: 'D3', priorityScale: 'P3' } as const;
		expect(proposeRank(loadPolicy(document), input).window).toBe('WD(5)');
	});
});

describe('at intake (RANK-2, RANK-5)', () => {
	test.each([
		['CPL::ETH', 'D3', 'P1', 'R2'],
		['CPL::CRM', 'D3', 'P1', 'R2'],
		['CPL::SVC', 'D3', 'P2', 'R3'],
		['INF::KEP', null, null, null],
		['ICT::INC', null, null, null],
		['EXC::DATA', null, null, null],
		['SUG', null, null, null],
	])('%s: %s x %s, %s', (category, difficulty, priorityScale, rank) => {
		expect(proposeRank(policy, { category })).toMatchObject({ difficulty, priorityScale, rank });
	});

	test('no priority given takes P1 from ethics and crime', () => {
		for (const category of ['CPL::ETH', 'CPL::CRM']) {
			expect(proposeRank(policy, { category, difficulty: 'D1', priorityScale: 'P3' })).toMatchObject({
				priorityScale: 'P1',
				rank: 'R1',
			});
		}
	});
});

describe('re-ranking (RANK-3)', () => {
	/** A web-chat at the contact centre, escalated on Monday 12 January 2026, 10:40 WIB, as R3. */
	const input: RerankInput = {
		channel: 'webchat',
		office: 'BRAVO',
		receivedAt: '2026-01-12T03:00:00.000Z',
		escalatedAt: '2026-01-12T03:40:00.000Z',
		unitOffice: 'BRAVO',
		rank: 'R3',
		category: 'INF::KEP',
		difficulty: 'D1',
		priorityScale: 'P1',
		role: 'Agent Manajemen',
		reason: '',
	};

	test('a higher rank needs nobody’s leave and counts from the original escalation', () => {
		expect(rerank(policy, input)).toMatchObject({
			accepted: true,
			refusals: [],
			rank: 'R1',
			lower: false,
			before: { rankDueAt: '2026-01-14T10:00:00.000Z' },
			after: { rankDueAt: '2026-01-12T08:25:00.000Z' },
		});
	});

	const lower = { ...input, difficulty: 'D3', priorityScale: 'P3' } as const;

	test.each([
		['Agent Manajemen', '', ['role', 'reason']],
		['Agent Manajemen', 'Dua unit terlibat', ['role']],
		['Team Leader', '  ', ['reason']],
		['Team Leader', 'Dua unit terlibat', []],
		['Koordinator/Atasan', 'Dua unit terlibat', []],
	])('a lower rank by %s with reason "%s" lacks %j', (role, reason, refusals) => {
		const result = rerank(policy, { ...lower, role, reason });
		expect(result).toMatchObject({ accepted: refusals.length === 0, refusals, rank: 'R4', lower: true });
		expect(result.trace).toContain('RANK-3');
	});

	test('a later rank is lower even where the legal cap hides it', () => {
		const { lower: isLower, before, after } = rerank(policy, lower);
		expect({ isLower, same: before.dueAt === after.dueAt }).toEqual({ isLower: true, same: true });
	});

	test('lower is told by the due times, so windows may be changed', () => {
		const document = defaultPolicyDocument();
		document.rules['RANK-R4']!.limit = { kind: 'WM', minutes: 30 };
		expect(rerank(loadPolicy(document), lower)).toMatchObject({ rank: 'R4', lower: false, accepted: true });
	});

	test('out of the calendars the order of the ranks decides', () => {
		const result = rerank(policy, { ...lower, escalatedAt: '2030-01-07T03:00:00.000Z' });
		expect(result).toMatchObject({
			lower: true,
			accepted: false,
			after: { failure: { code: 'calendar_not_covered' } },
		});
	});

	test('the same rank again is no change', () => {
		expect(rerank(policy, { ...input, difficulty: 'D2', priorityScale: 'P2' })).toMatchObject({
			accepted: true,
			lower: false,
			explanation: 'R3 stays.',
		});
	});

	test('ethics stays P1 whatever is asked', () => {
		const ethics = { ...lower, category: 'CPL::ETH', rank: 'R2' } as const;
		expect(rerank(policy, ethics)).toMatchObject({ rank: 'R2', lower: false, accepted: true });
	});
});
