import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { computeDue } from '../../nodes/policy/clock/due';
import { advance, NO_CLOCKS } from '../../nodes/policy/cycle/advance';
import { clockAttributes } from '../../nodes/policy/cycle/attributes';
import { defaultPolicy } from '../../nodes/policy/document';
import { policyFrom } from '../../nodes/policy/overlay/policyFrom';

import { runNode } from './engine';
import { desk, RECEIVE, runHelpdesk, sandbox, sealedItem, useDesk } from './helpdeskRun';

useDesk();

/** Wednesday before Christmas; between it and the due times lies the Monday that becomes a cuti bersama. */
const now = Date.parse('2026-12-23T09:00:00Z');
const receivedAt = '2026-12-23T08:30:00.000Z';
const cuti = { id: 1, kind: 'cuti_bersama', key: '2026-12-28', value: 'Cuti bersama Natal', effectiveAt: '' };
const rows = { policySource: 'rows', policyRows: [{ json: cuti }] } as unknown as INodeParameters;

beforeAll(() => {
	const real = ['nextTick', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'] as const;
	const others = ['setInterval', 'clearInterval', 'queueMicrotask', 'performance', 'hrtime'] as const;
	jest.useFakeTimers({ now, doNotFake: [...real, ...others] });
});
afterAll(() => jest.useRealTimers());

async function run(operation: string, parameters: INodeParameters, items: IDataObject[] = [{}], more = {}) {
	return await runNode(new DjbcHelpdesk(), {
		items: items.map((json) => ({ json })),
		parameters: { resource: 'clock', operation, ...parameters },
		credentials: { djbcZammadApi: { baseUrl: sandbox.url, token: sandbox.agentToken, systemId: '70' } },
		...more,
	});
}

const list = async (parameters: INodeParameters = rows) =>
	(await run('listChanges', parameters)).items.map(({ json }) => json);

const apply = async (items: IDataObject[], parameters: INodeParameters = rows) =>
	(
		await run(
			'applyChange',
			{ decidedBy: 'Kepala Seksi', reason: 'Cuti bersama 28 Desember', ...parameters },
			items,
		)
	).items.map(({ json }) => json);

/** A ticket with the clock that the shipped policy gives a message of this channel. */
async function ticketOf(channel: 'webchat' | 'whatsapp' | 'whatsapp_group'): Promise<number> {
	const item = sealedItem('Halo KANARI');
	item.json.clock = computeDue(defaultPolicy(), {
		channel,
		office: 'KPPBC-MKS',
		receivedAt,
		role: 'user',
	}) as unknown as IDataObject;
	const [{ json }] = (await runHelpdesk([item], RECEIVE)) as [{ json: IDataObject }];
	return Number(json.ticketId);
}

/** The promise of the web-chat ticket that waits for an escalation moves with the other. */
const escalated = {
	rule: 'WEBCHAT-ESC',
	dueBefore: '2026-12-29T09:00:00.000Z',
	dueAfter: '2026-12-30T09:00:00.000Z',
};

let webchat: number;
let social: number;

beforeEach(async () => {
	for (const { id } of (await desk.control('GET', '/state')).tickets)
		await desk.admin.ask('DELETE', `/tickets/${id}`);
	webchat = await ticketOf('webchat');
	social = await ticketOf('whatsapp');
	await ticketOf('whatsapp_group');
});

describe('Clock: List Changes', () => {
	test('lists each running clock that would be due at another time, and writes nothing', async () => {
		await desk.control('DELETE', '/requests');
		const changes = await list();
		expect(changes).toEqual([
			{
				ticketId: webchat,
				number: expect.stringMatching(/^70\d+$/),
				rule: 'WEBCHAT-DIRECT',
				receivedAt,
				dueBefore: '2026-12-28T00:00:00.000Z',
				dueAfter: '2026-12-29T00:00:00.000Z',
				waiting: escalated,
				policyBefore: defaultPolicy().hash,
				policyAfter: policyFrom({ rows: [cuti], now }).policy.hash,
				failure: null,
			},
			expect.objectContaining({
				ticketId: social,
				rule: 'SOCIAL',
				dueBefore: '2026-12-30T09:00:00.000Z',
				dueAfter: '2026-12-31T09:00:00.000Z',
			}),
		]);
		expect((await desk.requests()).map(({ method, path }) => [method, path])).toEqual([
			['POST', expect.stringContaining('/tickets/search')],
		]);
		expect(JSON.stringify(changes)).not.toContain('KANARI');
	});

	test('lists nothing under the policy that they were given, and no more than the limit', async () => {
		expect(await list({})).toEqual([]);
		expect(await list({ ...rows, limit: 1 })).toHaveLength(1);
		expect(await list({ ...rows, returnAll: true })).toHaveLength(2);
	});

	test('names a clock that cannot be computed again, with the reason', async () => {
		const policyOverlay = { calendars: { validTo: '2026-12-29' } };
		const changes = await list({ policySource: 'overlay', policyOverlay } as never);
		expect(changes).toEqual([
			expect.objectContaining({
				ticketId: social,
				rule: 'SOCIAL',
				dueAfter: null,
				failure: { code: 'calendar_not_covered', reason: expect.stringContaining('OFFICE-MKS') },
			}),
		]);
	});

	test.each([0, -1, '={{ "many" }}'])('refuses the limit %s by its field', async (limit) => {
		await expect(run('listChanges', { ...rows, limit })).rejects.toMatchObject({
			message: 'The field Limit is not valid',
		});
	});

	test('tells a failure of the desk as one, and as an item where it is told to go on', async () => {
		await desk.fault({ fault: 'status', status: 403, body: { error: 'Not authorized' } });
		await expect(run('listChanges', rows)).rejects.toMatchObject({ httpCode: '403' });
		await desk.fault({ fault: 'status', status: 403, body: { error: 'Not authorized' } });
		const { items } = await run('listChanges', rows, [{}], { onError: 'continueRegularOutput' });
		expect(items).toEqual([
			{ json: { error: expect.stringContaining('search tickets') }, pairedItem: { item: 0 } },
		]);
	});
});

describe('Clock: Apply Change', () => {
	test('gives the clock its new due time, policy and a note in one request', async () => {
		const changes = await list();
		await desk.control('DELETE', '/requests');
		const { items } = await run(
			'applyChange',
			{ ...rows, decidedBy: 'Kepala Seksi', reason: 'SKB perubahan' },
			[changes[0]!],
		);
		expect(items[0]).toEqual({
			json: {
				ticketId: webchat,
				number: changes[0]!.number,
				outcome: 'applied',
				rule: 'WEBCHAT-DIRECT',
				dueBefore: '2026-12-28T00:00:00.000Z',
				dueAfter: '2026-12-29T00:00:00.000Z',
				waiting: escalated,
				policyBefore: changes[0]!.policyBefore,
				policyAfter: changes[0]!.policyAfter,
			},
			pairedItem: { item: 0 },
		});
		expect((await desk.requests()).map(({ method }) => method)).toEqual(['GET', 'PUT']);

		const ticket = (await desk.control('GET', '/state')).tickets.find(({ id }: any) => id === webchat);
		expect(ticket).toMatchObject({ djbc_sla_state: 'running', djbc_rule: 'WEBCHAT-DIRECT' });
		expect(Date.parse(ticket.djbc_due_at)).toBe(Date.parse('2026-12-29T00:00:00Z'));
		expect(JSON.parse(ticket.djbc_clock_open)).toMatchObject({
			cycle: 1,
			received: receivedAt,
			due: '2026-12-29T00:00:00.000Z',
			policy: changes[0]!.policyAfter,
		});
		const note = (await desk.articles(webchat)).at(-1);
		expect(note).toMatchObject({ internal: true, type_id: expect.anything() });
		expect(note.body.split('\n')).toEqual([
			'Batas waktu dihitung ulang.',
			'Web-chat, dijawab langsung (WEBCHAT-DIRECT): semula 28 Desember 2026 pukul 08.00.00 WITA, menjadi 29 Desember 2026 pukul 08.00.00 WITA',
			'Web-chat, dengan eskalasi (WEBCHAT-ESC): semula 29 Desember 2026 pukul 17.00.00 WITA, menjadi 30 Desember 2026 pukul 17.00.00 WITA',
			'Diputuskan oleh: Kepala Seksi',
			'Alasan: SKB perubahan',
			expect.stringMatching(/^Kebijakan: 2026\.\d+ \([0-9a-f]{16}\)$/),
		]);
		expect(await list()).toEqual([expect.objectContaining({ ticketId: social })]);
	});

	test('applies many, each once', async () => {
		const changes = await list();
		expect((await apply(changes)).map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
		expect(await apply(changes)).toEqual([
			expect.objectContaining({ outcome: 'skipped', reason: expect.stringContaining('by now') }),
			expect.objectContaining({ outcome: 'skipped', reason: expect.stringContaining('by now') }),
		]);
		expect(await list()).toEqual([]);
	});

	test('moves the promise that waits for an escalation too (CLK-5)', async () => {
		const at = '2026-12-23T02:00:00.000Z';
		const policy = defaultPolicy();
		const computed = computeDue(policy, {
			channel: 'webchat',
			office: 'KPPBC-MKS',
			receivedAt: at,
			role: 'user',
		});
		const stages = computed.clocks.map(({ rule, calendar, status, dueAt }) => ({
			rule,
			calendar,
			status,
			dueAt,
		}));
		const { policyVersion, policyHash } = computed;
		const request = { kind: 'request' as const, at, keyLag: null, stages, policyVersion, policyHash };
		const begun = advance(policy, NO_CLOCKS, request, now);
		await desk.agent.call('PUT', `/tickets/${webchat}`, clockAttributes(policy, begun.clocks));

		const [change] = await list();
		expect(change).toMatchObject({
			dueBefore: '2026-12-23T03:00:00.000Z',
			dueAfter: '2026-12-23T03:00:00.000Z',
			waiting: {
				rule: 'WEBCHAT-ESC',
				dueBefore: '2026-12-29T09:00:00.000Z',
				dueAfter: '2026-12-30T09:00:00.000Z',
			},
		});
		expect(await apply([change!])).toMatchObject([{ outcome: 'applied', waiting: change!.waiting }]);
		const { body } = (await desk.articles(webchat)).at(-1);
		expect(body).toContain('(WEBCHAT-ESC): semula 29 Desember 2026 pukul 17.00.00 WITA, menjadi 30 Desember');
		expect(body).not.toContain('WEBCHAT-DIRECT');
		expect(await apply([change!])).toMatchObject([{ outcome: 'skipped' }]);
	});

	test('skips a clock that stopped meanwhile', async () => {
		const [change] = await list();
		await desk.agent.call('PUT', `/tickets/${webchat}`, {
			djbc_sla_state: 'met',
			djbc_stopped_at: '2026-12-23T08:40:00.000Z',
		});
		const articles = await desk.articles(webchat);
		expect(await apply([change!])).toEqual([
			expect.objectContaining({ outcome: 'skipped', reason: expect.stringContaining('does not run') }),
		]);
		expect(await desk.articles(webchat)).toEqual(articles);
	});

	test('skips what this policy does not say, and what could not be computed', async () => {
		const [change] = await list();
		expect(await apply([change!, { ...change!, dueAfter: null }], {})).toEqual([
			expect.objectContaining({ outcome: 'skipped', reason: expect.stringContaining('changes nothing') }),
			expect.objectContaining({ outcome: 'skipped', reason: expect.stringContaining('not be computed') }),
		]);
		const other = { ...rows, policyRows: [{ ...cuti, key: '2026-12-29' }, cuti] } as never;
		expect(await apply([change!], other)).toEqual([
			expect.objectContaining({ outcome: 'skipped', reason: expect.stringContaining('2026-12-30') }),
		]);
	});

	test.each([
		[{ decidedBy: '' }, undefined, 'The field Decided By is empty'],
		[{}, { ticketId: 'x' }, 'The item is no change of a clock'],
	])('refuses %j %j by field or item', async (parameters, item, message) => {
		const [change] = await list();
		await expect(apply([change!, item ?? change!], { ...rows, ...parameters })).rejects.toMatchObject({
			message,
			context: { itemIndex: item ? 1 : 0 },
		});
	});
});
