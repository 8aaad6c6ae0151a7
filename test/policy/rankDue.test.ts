import fc from 'fast-check';
import { defaultPolicy, defaultPolicyDocument, loadPolicy } from '../../nodes/policy/document';
import { effectiveDue, type Escalation } from '../../nodes/policy/rank/effective';
import type { Channel, RankCode } from '../../nodes/policy/types';

const policy = defaultPolicy();

/** A web-chat at the contact centre of Monday 12 January 2026, 10:00 WIB, escalated at 10:40. */
const webchat: Escalation = {
	channel: 'webchat',
	office: 'BRAVO',
	receivedAt: '2026-01-12T03:00:00.000Z',
	escalatedAt: '2026-01-12T03:40:00.000Z',
	unitOffice: 'BRAVO',
};

const untilNotice = (() => {
	const document = defaultPolicyDocument();
	document.switches.rankLegalCap = 'untilNotice';
	return loadPolicy(document);
})();

const utc = (local: string) => new Date(local).toISOString();

describe('the effective deadline (RANK-1)', () => {
	test.each<[string, Partial<Escalation>, RankCode, string, boolean]>([
		['web-chat R1 ends within the day', {}, 'R1', '2026-01-12T15:25:00+07:00', false],
		['web-chat R2', {}, 'R2', '2026-01-13T17:00:00+07:00', false],
		['web-chat R3 and the cap fall together', {}, 'R3', '2026-01-14T17:00:00+07:00', false],
		['web-chat R4 is capped at WD(2) from receipt', {}, 'R4', '2026-01-14T17:00:00+07:00', true],
		[
			'web-chat R3 escalated late is capped too',
			{ escalatedAt: utc('2026-01-13T09:00:00+07:00') },
			'R3',
			'2026-01-14T17:00:00+07:00',
			true,
		],
		[
			'an escalation after the cap is due before it was sent',
			{ escalatedAt: utc('2026-01-15T09:00:00+07:00') },
			'R1',
			'2026-01-14T17:00:00+07:00',
			true,
		],
		[
			'social media is capped at WD(3) from receipt',
			{ channel: 'instagram_dm', escalatedAt: utc('2026-01-14T10:00:00+07:00') },
			'R3',
			'2026-01-15T17:00:00+07:00',
			true,
		],
		[
			'e-mail has no legal cap, the holiday and the weekend pass',
			{ channel: 'email', escalatedAt: utc('2026-01-14T10:00:00+07:00') },
			'R4',
			'2026-01-20T17:00:00+07:00',
			false,
		],
		[
			'the unit’s calendar times the rank, the message’s office the cap',
			{ unitOffice: 'KPPBC-MKS' },
			'R3',
			'2026-01-14T17:00:00+08:00',
			false,
		],
		[
			'a message to Makassar is capped at Makassar’s closing',
			{ office: 'KPPBC-MKS' },
			'R3',
			'2026-01-14T17:00:00+08:00',
			true,
		],
	])('%s', (_case, changed, rank, due, capped) => {
		expect(effectiveDue(policy, { ...webchat, ...changed, rank })).toMatchObject({
			dueAt: utc(due),
			capped,
			failure: null,
		});
	});

	test.each<[Channel, string | undefined]>([
		['webchat', 'WEBCHAT-ESC'],
		['whatsapp', 'SOCIAL'],
		['facebook_dm', 'SOCIAL'],
		['x_dm', 'SOCIAL'],
		['telegram', 'SOCIAL'],
		['sms', undefined],
		['phone', undefined],
		['email', undefined],
		['whatsapp_group', undefined],
		['ceisacare', undefined],
		['bcare', undefined],
		['facebook_comment', undefined],
		['letter', undefined],
	])('%s is capped by %s', (channel, rule) => {
		expect(effectiveDue(policy, { ...webchat, channel, rank: 'R2' }).cap?.rule).toBe(rule);
	});

	test('the cap of the contact centre is PROPOSED (A15), that of an office a READING', () => {
		const at = (office: string) => effectiveDue(policy, { ...webchat, office, rank: 'R4' });
		expect(at('BRAVO')).toMatchObject({ status: 'PROPOSED', cap: { status: 'PROPOSED' } });
		expect(at('KPPBC-MKS')).toMatchObject({ status: 'READING', cap: { status: 'READING' } });
	});

	test('a centre to which standard 104 does not apply has no cap', () => {
		const document = defaultPolicyDocument();
		document.routing.webchat = {
			...document.routing.webchat,
			centre: { clock: 'none', trace: ['A15'] },
		} as never;
		expect(effectiveDue(loadPolicy(document), { ...webchat, rank: 'R4' })).toMatchObject({
			cap: null,
			dueAt: utc('2026-01-15T17:00:00+07:00'),
			failure: null,
		});
	});
});

describe('after the notice (rank.legalCap)', () => {
	const noticed = {
		...webchat,
		office: 'KPPBC-MKS',
		noticeAt: '2026-01-12T04:00:00.000Z',
		rank: 'R4',
	} as const;

	test('always: the cap stays, as our proposal', () => {
		expect(effectiveDue(policy, noticed)).toMatchObject({ capped: true, status: 'PROPOSED' });
	});

	test('untilNotice: the rank alone holds', () => {
		expect(effectiveDue(untilNotice, noticed)).toMatchObject({ cap: null, capped: false });
		expect(effectiveDue(untilNotice, { ...noticed, noticeAt: null })).toMatchObject({ capped: true });
	});
});

describe('what cannot be said', () => {
	test('an unknown office of the unit leaves no due time', () => {
		expect(effectiveDue(policy, { ...webchat, unitOffice: 'KPPBC-XYZ', rank: 'R2' })).toMatchObject({
			dueAt: null,
			failure: { code: 'unknown_office' },
		});
	});

	test('an unknown office of the message leaves the rank without its cap, and says so', () => {
		expect(effectiveDue(policy, { ...webchat, office: 'KPPBC-XYZ', rank: 'R2' })).toMatchObject({
			dueAt: utc('2026-01-13T17:00:00+07:00'),
			cap: null,
			failure: { code: 'unknown_office' },
		});
	});

	test('a cap beyond the calendars does not hide a rank within them', () => {
		const late = {
			...webchat,
			receivedAt: utc('2026-12-31T09:00:00+07:00'),
			escalatedAt: utc('2026-12-31T09:30:00+07:00'),
		};
		expect(effectiveDue(policy, { ...late, rank: 'R1' })).toMatchObject({
			dueAt: utc('2026-12-31T14:15:00+07:00'),
			failure: { code: 'calendar_not_covered' },
		});
		expect(effectiveDue(policy, { ...late, rank: 'R4' })).toMatchObject({ dueAt: null });
	});
});

describe('at the end of the calendars', () => {
	test('a cap within them is due before a rank beyond them', () => {
		const late = {
			...webchat,
			receivedAt: utc('2026-12-29T09:00:00+07:00'),
			escalatedAt: utc('2026-12-31T09:00:00+07:00'),
			rank: 'R4',
		} as const;
		expect(effectiveDue(policy, late)).toMatchObject({
			rankDueAt: null,
			dueAt: utc('2026-12-31T17:00:00+07:00'),
			capped: true,
			status: 'PROPOSED',
			cap: { rule: 'WEBCHAT-ESC' },
			failure: { code: 'calendar_not_covered' },
		});
		expect(effectiveDue(policy, { ...late, channel: 'email' })).toMatchObject({ dueAt: null, cap: null });
		expect(effectiveDue(policy, { ...late, escalatedAt: 'yesterday' })).toMatchObject({ dueAt: null });
	});
});

describe('of any escalation', () => {
	const start = Date.UTC(2025, 0, 6);
	const escalations = fc.record({
		rank: fc.constantFrom<RankCode>('R1', 'R2', 'R3', 'R4'),
		channel: fc.constantFrom<Channel>('webchat', 'telegram', 'email', 'letter'),
		office: fc.constantFrom('BRAVO', 'KPPBC-MKS'),
		unitOffice: fc.constantFrom('BRAVO', 'KPPBC-MKS'),
		received: fc.integer({ min: start, max: Date.UTC(2026, 10, 30) }),
		waited: fc.integer({ min: 0, max: 10 * 86_400_000 }),
		noticeAt: fc.constantFrom(null, '2026-01-12T04:00:00.000Z'),
	});

	test('the deadline is the earlier of the two, and the cap asks only for the receipt', () => {
		fc.assert(
			fc.property(
				escalations,
				fc.constantFrom(policy, untilNotice),
				({ received, waited, ...rest }, either) => {
					const escalation = {
						...rest,
						receivedAt: new Date(received).toISOString(),
						escalatedAt: new Date(received + waited).toISOString(),
					};
					const due = effectiveDue(either, escalation);
					const atOnce = effectiveDue(either, {
						...escalation,
						rank: 'R1',
						escalatedAt: escalation.receivedAt,
					});
					expect(due.failure).toBeNull();
					expect(due.cap?.dueAt).toBe(atOnce.cap?.dueAt);
					expect(due.dueAt).toBe([due.rankDueAt, due.cap?.dueAt ?? due.rankDueAt].sort()[0]);
					expect(due.capped).toBe(due.dueAt !== due.rankDueAt);
				},
			),
		);
	});
});
