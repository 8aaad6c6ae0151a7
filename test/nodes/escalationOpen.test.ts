import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { EscalationDesk } from '../escalation/openDesk';
import { SetupDesk } from '../setup/desk';

import { runNode } from './engine';

let desk: EscalationDesk;
beforeAll(async () => {
	desk = await EscalationDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.desk.control('DELETE', '/faults'));

const OPEN = { resource: 'escalation', operation: 'openChild' };
const VOUCHED = { ...OPEN, requestedBy: 'workflow' };

async function run(items: object[], parameters: object, more: object = {}) {
	const { items: given } = await runNode(new DjbcHelpdesk(), {
		items: items.map((json) => ({ json }) as never),
		parameters: parameters as never,
		credentials: { djbcZammadApi: desk.desk.credential },
		...more,
	});
	return given;
}

describe('Escalation: Open', () => {
	test('takes what its fields say before what the ticket says, and picks the ticket by its number', async () => {
		const parent = await desk.asked(30);
		const { number } = await desk.read(parent.id);
		const [item] = await run([{}], {
			...VOUCHED,
			ticket: { __rl: true, mode: 'number', value: number },
			unit: { __rl: true, mode: 'list', value: 'DIT-PPKC' },
			...{ medium: 'memo', difficulty: 'D1', priorityScale: 'P1', reference: 'ND-12' },
			understoodAt: new Date(Date.now() - 1000).toISOString(),
			escalatedAt: new Date(Date.now() - 60_000).toISOString(),
			text: 'KENARI: ringkasan perkara.',
		});
		expect(item!.json).toMatchObject({
			...{ ticketId: parent.id, outcome: 'opened', unit: 'DIT-PPKC', rank: 'R1', medium: 'memo' },
			...{ handedOver: true, reasons: ['noContact'] },
		});
		const child = await desk.read(item!.json.childId as number);
		expect(child).toMatchObject({ group: 'Unit::DIT-PPKC', priority: '3 high', djbc_esc_ref: 'ND-12' });
		expect(JSON.stringify(item)).not.toContain('KENARI');
		expect((await desk.articles(child.id))[0].body).toContain('KENARI: ringkasan perkara.');
	});

	test('by default it carries out the wish of a macro, one item each', async () => {
		const [wished, quiet] = [await desk.asked(30), await desk.asked(30)];
		await desk.wishes(wished);
		const items = await run([{ ticketId: wished.id }, { ticketId: quiet.id }], OPEN);
		expect(items).toMatchObject([
			{ json: { ticketId: wished.id, outcome: 'opened', requests: 6 }, pairedItem: { item: 0 } },
			{ json: { ticketId: quiet.id, outcome: 'nothing', requests: 1 }, pairedItem: { item: 1 } },
		]);
	});

	test.each([
		['no unit', { djbc_unit: null }, {}, /The field Unit is empty/],
		['a unit that nobody knows', {}, { unit: { mode: 'id', value: 'DIT-X' } }, /names no unit/],
		['no scales', { djbc_difficulty: null }, {}, /Difficulty and Priority are empty/],
		[
			'a time that is yet to come',
			{},
			{ understoodAt: '2999-01-01T00:00:00Z' },
			/Understood At lies in the future/,
		],
	])(
		'%s names field and remedy, writes nothing and stops no other item',
		async (_what, values, fields, words) => {
			const [bad, good] = [await desk.asked(30, values), await desk.asked(30)];
			const before = await desk.read(bad.id);
			await expect(run([{ ticketId: bad.id }], { ...VOUCHED, ...fields })).rejects.toThrow(words);
			expect(await desk.read(bad.id)).toEqual(before);
			if (Object.keys(fields).length > 0) return;
			const items = await run([{ ticketId: bad.id }, { ticketId: good.id }], VOUCHED, {
				onError: 'continueRegularOutput',
			});
			expect(items).toMatchObject([
				{ json: { error: expect.stringMatching(words) }, pairedItem: { item: 0 } },
				{ json: { ticketId: good.id, outcome: 'opened' }, pairedItem: { item: 1 } },
			]);
		},
	);

	test('a desk that fails is told by operation and number, never by what was to be written', async () => {
		const parent = await desk.asked(30, {}, { text: 'KENARI rahasia' });
		await desk.fault({ method: 'POST', path: '/tickets\\?', fault: 'status', status: 403 });
		const failed = await run([{ ticketId: parent.id }], VOUCHED).catch((error: Error) => error);
		expect(String((failed as Error).message)).toMatch(/create ticket failed \(status 403/);
		expect(JSON.stringify(failed, Object.getOwnPropertyNames(failed))).not.toMatch(/KENARI|Token token/);
	});

	test('a credential without System ID opens nothing', async () => {
		const parent = await desk.asked(30);
		const credentials = { djbcZammadApi: { ...desk.desk.credential, systemId: '' } };
		await expect(run([{ ticketId: parent.id }], VOUCHED, { credentials })).rejects.toThrow(/System ID/);
	});
});
