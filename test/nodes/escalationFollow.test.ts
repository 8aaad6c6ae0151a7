import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { FollowDesk } from '../escalation/followDesk';
import { SetupDesk } from '../setup/desk';

import { runNode } from './engine';

let desk: FollowDesk;
beforeAll(async () => {
	desk = await FollowDesk.open();
});
afterAll(SetupDesk.closeAll);
beforeEach(async () => await desk.native.control('DELETE', '/requests'));

const CANARY = 'KENARI-3391';

async function run(operation: string, items: object[], parameters: object = {}, more: object = {}) {
	const { items: given } = await runNode(new DjbcHelpdesk(), {
		items: items.map((json) => ({ json }) as never),
		parameters: { resource: 'escalation', operation, ...parameters },
		credentials: { djbcZammadApi: desk.native.credential },
		...more,
	});
	return given;
}

const requests = async () => ((await desk.native.control('GET', '/requests')) as unknown[]).length;

describe('Escalation: Follow', () => {
	test('gives an item for each escalation, of codes, ids and instants only', async () => {
		const one = await desk.escalated();
		await one.mails(`Jawaban ${CANARY}`);
		await one.answers(`Jawaban ${CANARY}`);
		const items = await run('followEscalation', [{ ticketId: one.parent.id }]);
		expect(items).toMatchObject([
			{
				json: {
					...{ ticketId: one.parent.id, outcome: 'followed', saw: ['unitAnswered', 'feedback'] },
					...{ childId: one.id, childNumber: one.number, completed: true, cycle: 1, restricted: false },
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(JSON.stringify(items)).not.toContain(CANARY);
	});

	test('asks nothing where the item tells that its ticket is none of it, once where it may be', async () => {
		const ticket = await desk.native.asked(10);
		const facts = { ticketId: ticket.id, record: 'request', attributes: { djbc_escalated_at: null } };
		await desk.native.control('DELETE', '/requests');
		expect(await run('followEscalation', [facts, { ...facts, record: 'qa' }])).toEqual([]);
		expect(await requests()).toBe(0);
		expect(await run('followEscalation', [{ ticketId: ticket.id }])).toEqual([]);
		expect(await requests()).toBe(1);
	});
});

describe('Escalation: Record Answer', () => {
	const at = () => new Date().toISOString();

	test('records once what an integration brings, with its words for Team 2', async () => {
		const one = await desk.escalated();
		const given = {
			ticket: { mode: 'number', value: one.number },
			answeredAt: at(),
			understoodAt: at(),
			text: 'Tarifnya 0 %.',
		};
		const items = await run('recordAnswer', [{}], given);
		expect(items).toMatchObject([
			{
				json: { outcome: 'followed', saw: ['understood', 'unitAnswered'], childId: one.id, handedOver: true },
			},
		]);
		expect(JSON.stringify(items)).not.toContain('Tarifnya');
		expect((await one.child()).djbc_unit_answered_at).toBe(given.answeredAt);
		expect((await one.notes(one.parent.id)).at(-1)).toContain('Tarifnya 0 %.');
		const again = await run('recordAnswer', [{}], { ...given, answeredAt: at(), text: 'Lain' });
		expect(again).toMatchObject([{ json: { outcome: 'nothing' } }]);
		await one.settles();
	});

	test.each([
		[
			'the parent',
			(one: any) => ({ ticket: { mode: 'id', value: String(one.parent.id) } }),
			/field Ticket: the ticket is no escalation/,
		],
		['no time', () => ({ answeredAt: '' }), /Answered At and Understood At are both empty/],
		[
			'a future time',
			() => ({ answeredAt: '2099-01-01T00:00:00Z' }),
			/field Answered At: the time lies in the future/,
		],
		[
			'a time before',
			() => ({ understoodAt: '2026-01-01T00:00:00Z' }),
			/field Understood At: the time lies before/,
		],
	])('refuses %s by field and remedy, and writes nothing', async (_name, given, message) => {
		const one = await desk.escalated();
		await desk.native.control('DELETE', '/requests');
		const parameters = { ticket: { mode: 'id', value: String(one.id) }, answeredAt: at(), ...given(one) };
		await expect(run('recordAnswer', [{}], parameters)).rejects.toThrow(message);
		expect(await desk.native.writes()).toEqual([]);
	});
});
