import { setTimeout as sleep } from 'node:timers/promises';
import { listening, LISTENING_WORKFLOWS, silent } from '../rig';
import type { GetTalk } from './talk';

/** What the Helpdesk Trigger of a published workflow leaves on the desk. */
export function registration(context: GetTalk): void {
	const [workflowId, path] = Object.entries(LISTENING_WORKFLOWS)[0]!;

	const address = () => `${context().hooks.url}/webhook/${path}`;

	/** What of it stands on the desk, once that changes no more: n8n opens and closes the address first. */
	async function standing() {
		const { admin } = context().desk;
		const of = async (list: string) =>
			(await admin.all(`/${list}`)).filter(({ name }) => name.includes(` ${workflowId} `));
		for (let before = ''; ; await sleep(1_500)) {
			const now = { webhooks: await of('webhooks'), triggers: await of('triggers') };
			if (JSON.stringify(now) === before) return now;
			before = JSON.stringify(now);
		}
	}

	it('stands when the workflow is published: one webhook, signed, and triggers that leave restricted groups out', async () => {
		const { rig, desk } = context();
		await rig.editor.activate(workflowId);
		await listening(address());
		const { webhooks, triggers } = await standing();
		expect(webhooks).toMatchObject([
			{ endpoint: address(), signature_token: rig.secrets.webhookToken, active: true },
		]);
		const [{ name }] = webhooks;
		expect(name).toMatch(new RegExp(`^djbc-events [0-9a-f]{8} ${workflowId} [0-9a-f]{8} live$`));
		const restricted = (await desk.admin.all('/groups'))
			.filter((group) => group.name.startsWith('Terbatas::'))
			.map(({ id }) => String(id));
		expect(triggers.length).toBeGreaterThan(0);
		for (const trigger of triggers) {
			expect(trigger.name.startsWith(`${name}: `)).toBe(true);
			expect(trigger.note).toMatch(/^djbc-events: /);
			const { operator, value } = trigger.condition['ticket.group_id'];
			expect([operator, [...value].sort()]).toEqual(['is not', [...restricted].sort()]);
		}
	});

	it('is taken away when the workflow is switched off, the triggers first', async () => {
		const { rig, desk } = context();
		await desk.forget();
		await rig.editor.deactivate(workflowId);
		await silent(address());
		expect(await standing()).toEqual({ webhooks: [], triggers: [] });
		const removed = (await desk.requests())
			.filter(({ method }) => method === 'DELETE')
			.map(({ path: asked, status }) => `${asked.split('/')[3]} ${status}`);
		expect(removed.at(-1)).toBe('webhooks 200');
		expect(removed.slice(0, -1).every((one) => one === 'triggers 200')).toBe(true);
	});

	it('stands once when it is published again', async () => {
		await context().rig.editor.activate(workflowId);
		await listening(address());
		expect((await standing()).webhooks).toHaveLength(1);
	});

	it('answers 401 to a forged or unsigned delivery, and starts no run', async () => {
		const { editor } = context().rig;
		const before = await editor.settledRequestIds();
		for (const signature of [`sha1=${'0'.repeat(40)}`, '']) {
			const { status } = await fetch(address(), {
				method: 'POST',
				headers: { 'content-type': 'application/json', 'x-hub-signature': signature },
				body: JSON.stringify({ ticket: { id: 1, number: '70001' }, article: {} }),
			});
			expect(status).toBe(401);
		}
		expect(await editor.settledRequestIds()).toEqual(before);
	});
}
