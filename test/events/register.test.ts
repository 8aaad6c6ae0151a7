import { EVENTS, register, setupName, stands } from '../../nodes/events';
import { createZammad, type Zammad } from '../../nodes/zammad';
import { World } from '../nodes/helpdeskTriggerWorld';

jest.setTimeout(60_000);
let world: World;
beforeAll(async () => {
	world = await World.open('7.0');
});
afterAll(() => world.close());

/** 7.1 answers secrets as asterisks (zammad-api 7.2); the sandbox knows no 7.1. */
function masking(zammad: Zammad): Zammad {
	const { webhooks } = zammad.setup;
	const list = async () => (await webhooks.list()).map((row) => ({ ...row, signature_token: '**********' }));
	return { ...zammad, setup: { ...zammad.setup, webhooks: { ...webhooks, list } } };
}

test('a token that the desk masks is written once at each registration, and then taken for ours', async () => {
	const zammad = masking(createZammad({ baseUrl: world.sandbox.url, token: world.sandbox.adminToken }));
	const url = 'https://n8n.contoh.test/webhook/x';
	const wanted = { name: setupName(url), url, token: 'token-number-one', events: EVENTS, restrictedIds: [] };
	await register(zammad, wanted);
	await register(zammad, { ...wanted, token: 'token-number-two' });
	const [webhook] = (await world.admin('GET', '/webhooks')) as unknown as Array<{ signature_token: string }>;
	expect(webhook!.signature_token).toBe('token-number-two');
	expect(await stands(zammad, wanted)).toBe(true);
	expect(await stands(zammad, { ...wanted, url: `${url}y` })).toBe(false);
});
