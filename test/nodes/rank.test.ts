import { failureOf, resultOf, runPolicy } from './policyRun';

describe('DJBC Policy: Rank at intake', () => {
	test('proposes a rank for a suspected complaint only', async () => {
		const rank = async (code: string) =>
			await resultOf('rank', { operation: 'rank' }, [{ category: { code } }]);
		expect(await rank('CPL::ETH')).toMatchObject({
			rank: 'R2',
			difficulty: 'D3',
			priorityScale: 'P1',
			status: 'PROPOSED',
		});
		expect(await rank('INF::KEP')).toMatchObject({ rank: null });
	});

	test('refuses a difficulty that an expression made up, by its field', async () => {
		const error = await failureOf({ operation: 'rank', difficulty: '={{ "D9" }}' });
		expect(error).toMatchObject({
			message: 'The field Difficulty has a value it does not know',
			description: 'Give one of D1, D2, D3.',
		});
	});
});

/** A web-chat of Monday 10:00 WIB, escalated at 10:40 (CLK-5). */
const ticket = {
	category: 'INF::KEP',
	channel: 'webchat',
	office: 'BRAVO',
	unit: 'DIT-IKC',
	escalatedAt: '2026-01-12T10:40:00+07:00',
	clock: { receivedAt: '2026-01-12T10:00:00+07:00' },
};

describe('DJBC Policy: Rank of an escalation', () => {
	const escalation = { operation: 'rank', rankFor: 'escalation' };

	test('is due at the earlier of rank and legal limit, with its reminders (RANK-1, RANK-4)', async () => {
		const rank = await resultOf('rank', { ...escalation, difficulty: 'D3', priorityScale: 'P3' }, [ticket]);
		expect(rank).toMatchObject({
			rank: 'R4',
			due: {
				rankDueAt: '2026-01-15T10:00:00.000Z',
				dueAt: '2026-01-14T10:00:00.000Z',
				capped: true,
				cap: { rule: 'WEBCHAT-ESC' },
				failure: null,
			},
		});
		expect(rank.reminders).toMatchObject([
			{ rung: '80', recipients: ['unit_contact', 'team_leader'] },
			{ rung: 'due', at: '2026-01-14T10:00:00.000Z' },
			{ rung: 'due+1', at: '2026-01-15T10:00:00.000Z' },
		]);
	});

	test('is capped by the rank alone where the channel has no legal limit', async () => {
		const rank = await resultOf('rank', { ...escalation, difficulty: 'D1', priorityScale: 'P1' }, [
			{ ...ticket, channel: 'email' },
		]);
		expect(rank).toMatchObject({ rank: 'R1', due: { cap: null, capped: false } });
	});

	test.each([
		[{ restricted: true }, 'INF::KEP'],
		[{}, 'CPL::ETH'],
	])('reminds only members of the restricted group (CONF-4) with %j and %s', async (more, category) => {
		const rank = await resultOf('rank', { ...escalation, difficulty: 'D3', priorityScale: 'P1', ...more }, [
			{ ...ticket, category },
		]);
		const reminders = rank.reminders as Array<{ recipients: string[] }>;
		expect(reminders.map(({ recipients }) => recipients)).toEqual([
			['restricted_members'],
			['restricted_members'],
			['restricted_members'],
		]);
	});

	test('gives no rank without difficulty, and no due time for a unit it does not know: reasons, no error', async () => {
		expect(await resultOf('rank', escalation, [ticket])).toMatchObject({
			rank: null,
			due: null,
			reminders: [],
			reason: expect.stringContaining('need difficulty and priority'),
		});
		const unknown = { ...ticket, unit: 'NOBODY' };
		expect(
			await resultOf('rank', { ...escalation, difficulty: 'D1', priorityScale: 'P1' }, [unknown]),
		).toMatchObject({ due: { dueAt: null, failure: { code: 'unknown_office' } }, reminders: [] });
	});

	test('refuses an escalation without its time, by field and item', async () => {
		const error = await failureOf(escalation, [ticket, { ...ticket, escalatedAt: '' }]);
		expect(error).toMatchObject({
			message: 'The field Escalated At is not an instant',
			context: { itemIndex: 1 },
		});
	});
});

describe('DJBC Policy: Re-Rank', () => {
	const running = { ...ticket, channel: 'email', rank: 'R1' };
	const rerank = { operation: 'rank', rankFor: 'rerank', difficulty: 'D2', priorityScale: 'P2' };

	test('refuses a lower rank without role and reason as a result, and keeps the reminders (RANK-3)', async () => {
		const rank = await resultOf('rank', rerank, [running]);
		expect(rank).toMatchObject({
			accepted: false,
			refusals: ['role', 'reason'],
			rank: 'R3',
			lower: true,
			before: { rank: 'R1' },
			policyHash: expect.any(String),
		});
		expect((rank.reminders as unknown[])[1]).toMatchObject({
			rung: 'due',
			at: (rank.before as { dueAt: string }).dueAt,
		});
	});

	test('takes it from a Team Leader with a reason, timed from the original escalation', async () => {
		const rank = await resultOf(
			'rank',
			{ ...rerank, rerankedBy: 'Team Leader', reason: 'Dokumen menyusul' },
			[running],
		);
		expect(rank).toMatchObject({
			accepted: true,
			after: { rank: 'R3', dueAt: '2026-01-14T10:00:00.000Z' },
		});
		expect((rank.reminders as unknown[])[1]).toMatchObject({ at: '2026-01-14T10:00:00.000Z' });
	});

	test('refuses an escalation that has no rank yet, by field', async () => {
		const { items } = await runPolicy(rerank, [{ ...running, rank: null }], {
			onError: 'continueRegularOutput',
		});
		expect(items[0]!.json).toEqual({
			error: 'The field Current Rank is empty. Give one of R1, R2, R3, R4.',
		});
	});
});
