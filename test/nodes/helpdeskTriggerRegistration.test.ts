import type { NodeGiven } from './helpdeskTriggerHost';
import { TOKEN } from './helpdeskTriggerHost';
import { World } from './helpdeskTriggerWorld';
import type { Json } from '../zammad/desk';

/** What publishing, listening and unpublishing leave on the desk. */

jest.setTimeout(60_000);
const NAME = 'djbc-events abcdefgh wf1 12345678';
let world: World;

beforeEach(async () => {
	world = await World.open();
	world.host.use(world.given());
});
afterEach(() => world.close());

const rows = async (path: string): Promise<any[]> =>
	((await world.admin('GET', path)) as unknown as any[]).filter(({ name }) =>
		name.startsWith('djbc-events '),
	);

/** Exactly one right registration of the node: its webhook, and triggers that reach it. */
async function expectOne(kind: 'live' | 'test' = 'live', more: object = {}): Promise<void> {
	const webhooks = (await rows('/webhooks')).filter(({ name }) => name === `${NAME} ${kind}`);
	expect(webhooks).toEqual([
		expect.objectContaining({
			endpoint: world.host.url(kind === 'test'),
			active: true,
			signature_token: TOKEN,
			...more,
		}),
	]);
	const triggers = (await rows('/triggers')).filter(({ name }) => name.startsWith(`${NAME} ${kind}: `));
	expect(triggers.length).toBeGreaterThan(20);
	for (const { active, perform, note, condition } of triggers) {
		expect({ active, perform }).toEqual({
			active: true,
			perform: { 'notification.webhook': { webhook_id: webhooks[0].id } },
		});
		expect(note).toMatch(/^djbc-events: /);
		expect(condition['ticket.group_id'].operator).toBe('is not');
	}
}

const requests = async (): Promise<Array<{ method: string; url: string }>> => {
	const all = (await (await fetch(`${world.sandbox.url}/sandbox/requests`)).json()) as Array<{
		method: string;
		url: string;
	}>;
	await fetch(`${world.sandbox.url}/sandbox/requests`, { method: 'DELETE' });
	return all;
};

test('publishing registers, a second time only looks, unpublishing removes all of its own', async () => {
	await world.host.publish();
	await expectOne();
	await requests();
	await world.host.publish();
	expect((await requests()).filter(({ method }) => method !== 'GET')).toEqual([]);
	expect(JSON.stringify(world.host.staticData)).not.toContain(TOKEN);
	await world.host.unpublish();
	expect([await rows('/webhooks'), await rows('/triggers')]).toEqual([[], []]);
	expect(world.host.staticData).toEqual({});
	await world.host.publish();
	await expectOne();
	expect(world.host.log).toEqual([]);
});

test('several main processes at once end with one registration', async () => {
	const { create } = world.host.trigger.webhookMethods.default;
	await Promise.all([1, 2, 3, 4].map(() => create.call(world.host.hooks())));
	await expectOne();
});

test('adopts what stands by its name, mends what differs, removes what is too much', async () => {
	await world.host.publish();
	const [webhook] = await rows('/webhooks');
	const triggers = await rows('/triggers');
	await world.admin('PUT', `/webhooks/${webhook.id}`, {
		active: false,
		signature_token: 'x',
		endpoint: 'https://old.test/webhook/x',
	});
	await world.admin('PUT', `/triggers/${triggers[0].id}`, {
		condition: { 'ticket.action': { operator: 'is', value: 'update' } },
	});
	await world.admin('PUT', `/triggers/${triggers[1].id}`, {
		active: false,
		perform: { 'notification.webhook': { webhook_id: 9999 } },
	});
	await world.admin('DELETE', `/triggers/${triggers[2].id}`);
	await world.admin('POST', '/webhooks', { name: webhook.name, endpoint: webhook.endpoint, active: true });
	await world.admin('POST', '/triggers', {
		name: `${NAME} live: lama`,
		condition: { 'ticket.action': { operator: 'is', value: 'create' } },
		perform: { 'notification.webhook': { webhook_id: webhook.id } },
		active: true,
	});
	world.host.staticData.name = undefined;
	await world.host.publish();
	await expectOne();
	expect((await rows('/webhooks'))[0].id).toBe(webhook.id);
	expect(await rows('/triggers')).toHaveLength(triggers.length);
});

test('a restricted group made later is left out from the next publishing on', async () => {
	await world.host.publish();
	const { id } = await world.admin('POST', '/groups', { name: 'Terbatas::Lain', active: true });
	expect(await world.host.trigger.webhookMethods.default.checkExists.call(world.host.hooks())).toBe(false);
	await world.host.publish();
	for (const { condition } of await rows('/triggers')) {
		expect(condition['ticket.group_id'].value).toContain(String(id));
	}
});

test('listening in the editor and its end leave the published workflow alone', async () => {
	const test = world.given({ test: true });
	await world.host.publish();
	await world.host.publish(test);
	await expectOne();
	await expectOne('test');
	await world.host.unpublish(test);
	await expectOne();
	expect(await rows('/webhooks')).toHaveLength(1);
});

test('for articles alone one trigger is enough', async () => {
	await world.host.publish(world.given({ parameters: { events: ['articleByAgent'] } }));
	expect((await rows('/triggers')).map(({ name }) => name)).toEqual([`${NAME} live: articles`]);
});

describe('a desk that cannot be reached at start', () => {
	const REMEDY = expect.stringContaining('Check the base URL in the credential') as unknown;
	const away: NodeGiven = { credential: { baseUrl: 'http://127.0.0.1:9' } };

	test('counts as registered when it was, with the same settings', async () => {
		await world.host.publish();
		await world.sandbox.close();
		await world.host.publish();
		expect(world.host.log.join()).toMatch(/cannot be reached/);
		const otherToken = world.given({ credential: { webhookToken: 'another-token-of-the-desk' } });
		await expect(world.host.publish(otherToken)).rejects.toMatchObject({ description: REMEDY });
	});

	test('fails with the remedy when it was not', async () => {
		const error: any = await world.host.publish(world.given(away)).catch((thrown: unknown) => thrown);
		expect(error.description).toEqual(REMEDY);
		// n8n asks for the removal of what could not be made; its log tells the reason, and only that.
		await world.host.unpublish(world.given(away));
		expect(world.host.log).toEqual([
			expect.stringMatching(/"Trigger": it could not be registered\. .*Check the base URL in the credential/),
		]);
	});

	test('does not keep the workflow from being unpublished', async () => {
		await world.host.publish();
		await world.host.unpublish(world.given(away));
		expect(world.host.log.join()).toMatch(/could not be removed/);
	});
});

describe('a token with fewer permissions', () => {
	const setupHook = (): Promise<Json> =>
		world.admin('POST', '/webhooks', {
			name: `djbc-events setup ${world.host.url()}`,
			endpoint: world.host.url(),
			active: true,
		});

	async function token(...permission: string[]): Promise<NodeGiven> {
		const made = await world.as('admin@djbc.test', 'POST', '/user_access_token', {
			label: 'x',
			name: 'x',
			permission,
		});
		return world.given({ credential: { token: String(made.name ?? made.token) } });
	}

	test.each([
		[['ticket.agent', 'admin.webhook'], 'admin.trigger'],
		[['ticket.agent', 'admin.trigger'], 'admin.webhook'],
	])('%s is told what is missing, unless Setup registered the address', async (permissions, missing) => {
		const given = await token(...permissions);
		const error: any = await world.host.publish(given).catch((thrown: unknown) => thrown);
		expect(error.message).toBe(`The token lacks ${missing}`);
		expect(error.description).toContain(world.host.url());
		const { id } = await setupHook();
		await world.admin('POST', '/triggers', {
			name: `djbc-events setup ${world.host.url()}: created`,
			condition: { 'ticket.action': { operator: 'is', value: 'create' } },
			perform: { 'notification.webhook': { webhook_id: id } },
			active: true,
		});
		await world.host.publish(given);
		expect(world.host.log.join()).toContain(missing);
		await world.host.unpublish(given);
		expect(await rows('/webhooks')).toHaveLength(1);
	});

	test('that may read nothing of it is trusted, with a warning', async () => {
		const given = await token('ticket.agent');
		await world.host.publish(given);
		expect(world.host.log.join()).toContain('lacks admin.webhook and admin.trigger');
		expect(await rows('/webhooks')).toEqual([]);
		await world.sandbox.close();
		await world.host.publish(given);
		expect(world.host.log.at(-1)).toContain('cannot be reached');
	});
});

test.each([
	['no webhook token', { webhookToken: '' }, 'The credential has no webhook token'],
	['a short one', { webhookToken: 'pendek' }, 'The webhook token is shorter than 16 characters'],
	['no base URL', { baseUrl: '' }, 'The credential has no base URL'],
])('refuses to start with %s', async (_name, credential, message) => {
	const error: any = await world.host.publish(world.given({ credential })).catch((thrown: unknown) => thrown);
	expect(error.message).toBe(message);
	expect(error.description).toContain('Open the credential');
});

test('a desk that was not set up is told so', async () => {
	const [attribute] = ((await world.admin('GET', '/object_manager_attributes')) as unknown as any[]).filter(
		({ name }) => name === 'djbc_rank',
	);
	await world.admin('DELETE', `/object_manager_attributes/${attribute.id}`);
	await world.admin('POST', '/object_manager_attributes_execute_migrations', {});
	await fetch(`${world.sandbox.url}/sandbox/restart`, { method: 'POST' });
	const error: any = await world.host.publish().catch((thrown: unknown) => thrown);
	expect(error.description).toMatch(/Run DJBC Setup/);
});
