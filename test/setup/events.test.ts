import { defaultPolicy } from '../../nodes/policy/document';
import { SetupFailure } from '../../nodes/setup/failure';
import { beginApply } from '../../nodes/setup/apply';
import { orphans } from '../../nodes/setup/orphans';
import { survey } from '../../nodes/setup/plan';
import type { EventAddresses } from '../../nodes/setup/eventAddresses';
import { verify } from '../../nodes/setup/verify';
import { SetupDesk } from './desk';

/** Registrations that Setup keeps for trigger nodes, and what it finds left of others. */
const TOKEN = 'webhook-secret-of-the-desk';
const URL_ONE = 'https://n8n.contoh.test/webhook/djbc-clock';
const URL_TWO = 'https://n8n.contoh.test/webhook/djbc-reply';
const EVENTS: EventAddresses = { urls: [URL_ONE, URL_TWO], token: TOKEN };

jest.setTimeout(60_000);
let desk: SetupDesk;

beforeAll(async () => {
	desk = await SetupDesk.open();
	await desk.setUp();
});
afterAll(SetupDesk.closeAll);

const plan = async (events: EventAddresses = EVENTS) =>
	(await survey(desk.zammad, defaultPolicy(), events)).findings
		.map(({ item }) => item)
		.filter(({ kind }) => kind === 'webhook' || kind === 'trigger');

async function apply(events: EventAddresses = EVENTS): Promise<void> {
	const items = await plan(events);
	const run = await beginApply(desk.zammad, defaultPolicy(), items, events);
	for (const place of items.keys()) await run.apply(place);
}

const registered = async (path: string) =>
	(await desk.admin.all(path)).filter(({ name }: any) => name.startsWith('djbc-events '));

const problems = async (events?: EventAddresses) =>
	(
		await verify(desk.zammad, defaultPolicy(), { now: Date.now(), writeProbe: false, events })
	).problems.filter(({ kind }) => kind === 'webhook' || kind === 'trigger');

test('registers each address once; a second plan is all the same, and no plan tells the token', async () => {
	expect(await plan({ urls: [], token: '' })).toEqual([]);
	expect((await plan()).map(({ action }) => action)).not.toContain('same');
	expect(await problems(EVENTS)).toContainEqual(
		expect.objectContaining({ kind: 'webhook', name: `djbc-events setup ${URL_ONE}`, problem: 'missing' }),
	);
	await apply();
	expect(new Set((await plan()).map(({ action }) => action))).toEqual(new Set(['same']));
	expect((await registered('/webhooks')).map(({ endpoint }: any) => endpoint)).toEqual(EVENTS.urls);
	expect(await problems(EVENTS)).toEqual([]);

	const created = (await registered('/triggers')).find(({ name }: any) => name.endsWith('reply: created'));
	const groups = (await desk.admin.all('/groups')).filter(({ name }: any) => /^Terbatas(::|$)/.test(name));
	expect(groups).toHaveLength(4);
	expect(created.condition['ticket.group_id'].value.map(Number).sort()).toEqual(
		groups.map(({ id }: any) => id).sort(),
	);

	const changed = await plan({ ...EVENTS, token: 'another-secret-of-the-desk' });
	expect(changed.filter(({ action }) => action === 'change').map(({ differs }) => differs)).toEqual([
		[{ field: 'signature_token', has: 'another', wanted: 'ours' }],
		[{ field: 'signature_token', has: 'another', wanted: 'ours' }],
	]);
});

test('repairs what was switched off or changed, and takes in a restricted group that came later', async () => {
	const [webhook] = await registered('/webhooks');
	await desk.admin.call('PUT', `/webhooks/${webhook.id}`, { active: false });
	await desk.admin.call('POST', '/groups', { name: 'Terbatas::Lain', active: true });
	expect(await problems(EVENTS)).toEqual(
		expect.arrayContaining([
			expect.objectContaining({ kind: 'webhook', problem: 'switchedOff' }),
			expect.objectContaining({ kind: 'trigger', problem: 'different' }),
			expect.objectContaining({
				kind: 'trigger',
				problem: 'registration',
				text: expect.stringContaining('switched off'),
			}),
		]),
	);
	await apply();
	expect(await problems(EVENTS)).toEqual([]);
	expect(JSON.stringify((await registered('/triggers'))[0].condition)).toContain('"ticket.group_id"');
});

test('finds what is left of registrations', async () => {
	const hook = (name: string, endpoint: string) =>
		desk.admin.call('POST', '/webhooks', { name, endpoint, active: true, ssl_verify: true });
	const trigger = (name: string, webhook_id: number) =>
		desk.admin.call('POST', '/triggers', {
			name,
			condition: { 'ticket.action': { operator: 'is', value: 'create' } },
			perform: { 'notification.webhook': { webhook_id } },
			active: true,
			note: 'djbc-events: uji',
		});
	expect(await orphans(desk.zammad)).toEqual([]);
	await trigger('djbc-events a w n live: created', 9_999);
	await hook('djbc-events b w n live', 'https://n8n.contoh.test/webhook/b');
	const { id } = await hook('djbc-events c w n test', 'https://n8n.contoh.test/webhook-test/c');
	await trigger('djbc-events c w n test: created', id);
	const double = await hook('djbc-events d w n live', URL_ONE);
	await trigger('djbc-events d w n live: created', double.id);
	await hook('Milik orang lain', URL_ONE);
	expect((await orphans(desk.zammad)).map(({ name, severity, text }) => [name, severity, text])).toEqual([
		['djbc-events a w n live: created', 'error', expect.stringContaining('gone')],
		['djbc-events b w n live', 'error', expect.stringContaining('no active trigger')],
		['djbc-events c w n test', 'warning', expect.stringContaining('editor')],
		['djbc-events d w n live', 'warning', expect.stringContaining('same address')],
	]);
});

test('leaves an address to the node that registered it itself', async () => {
	const url = 'https://n8n.contoh.test/webhook/b';
	expect(await plan({ urls: [url], token: TOKEN })).toEqual([]);
});

test.each([
	['no token', { urls: [URL_ONE], token: '' }],
	['no address', { urls: ['n8n.contoh.test'], token: TOKEN }],
	['too long', { urls: [`https://n8n.contoh.test/${'x'.repeat(200)}`], token: TOKEN }],
])('refuses before it looks at anything: %s', async (_name, events) => {
	const failure: unknown = await survey(desk.zammad, defaultPolicy(), events).catch(
		(error: unknown) => error,
	);
	expect(failure).toBeInstanceOf(SetupFailure);
	expect(failure).toMatchObject({ code: 'address' });
});
