import type { IDataObject } from 'n8n-workflow';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { sealMessage } from '../../nodes/intake/sealedItem';
import type { IntakeMessage } from '../../nodes/intake/types';
import { runNode } from '../nodes/engine';
import { SetupDesk } from '../setup/desk';

import { freshEmail, freshPhone, MatterDesk, type Held } from './desk';

const SECRET = 'matter-test-seal-secret';
let matter: MatterDesk;
beforeAll(async () => {
	matter = await MatterDesk.open();
});
afterAll(SetupDesk.closeAll);

/** As Receive hands it on. */
function received({ id, content }: Held, secret = SECRET): IDataObject {
	const message: IntakeMessage = {
		...content,
		schema: 'djbc.intake.v1',
		type: 'message',
		idempotencyKey: `uji:${id}:0001`,
		receivedAt: '2026-01-12T02:00:00Z',
		source: { system: 'test', office: 'BRAVO' },
		body: { text: 'KANARI' },
	};
	const admitted = { message, sent: message, receivedAt: '2026-01-12T02:00:00.000Z' };
	return { ticketId: id, outcome: 'created', sealedItem: sealMessage(admitted, secret, 0).item as never };
}

async function run(items: object[], parameters: object = {}, more: object = {}) {
	const { items: given } = await runNode(new DjbcHelpdesk(), {
		items: items.map((json) => ({ json }) as never),
		parameters: { resource: 'ticket', operation: 'proposeSameMatter', ...parameters },
		credentials: { djbcZammadApi: matter.desk.credential, djbcIntakeApi: { sealSecret: SECRET } },
		...more,
	});
	return given;
}

describe('Ticket: Propose Same Matter', () => {
	test('opens the sealed item of Receive, tells counts only, and holds an hour of memory', async () => {
		const [phone, email] = [freshPhone(), freshEmail()];
		const held = [await matter.message({ phone, email }), await matter.message({ phone, email })];
		const items = await run(held.map((one) => received(one)));
		const both = items.map(({ json }) => json.proposed as number);
		expect(both.sort()).toEqual([0, 1]);
		expect(items).toMatchObject(
			held.map(({ id }, item) => ({ json: { ticketId: id }, pairedItem: { item } })),
		);
		expect(JSON.stringify(items)).not.toMatch(/KANARI|812\d{7}|warga|s1\./i);
		const again = await run(held.map((one) => received(one)));
		expect(again.map(({ json }) => json.requests)).toEqual([0, 0]);
	});

	test('without a sealed item asks the desk', async () => {
		const phone = freshPhone();
		const [first, second] = [await matter.message({ phone }), await matter.native('phone', { phone })];
		expect(await run([{ ticketId: second.id }])).toMatchObject([{ json: { proposed: 1 } }]);
		expect(await matter.told(first)).toEqual([`${second.number} nomor telepon sama`]);
	});

	test('takes the item of another node by expression, as JSON text too', async () => {
		const held = await matter.message({ phone: freshPhone() });
		const { sealedItem } = received(held);
		const parameters = { sealedItem: JSON.stringify(sealedItem) };
		expect(await run([{ ticketId: held.id }], parameters)).toMatchObject([{ json: { requests: 2 } }]);
	});

	test.each([
		['another thing', { sealedItem: { KANARI: 'KANARI' } }, /not from the DJBC Intake Trigger/],
		['broken JSON', { sealedItem: '{KANARI' }, /not from the DJBC Intake Trigger/],
		['no ticket', { ticketId: 'KANARI' }, /field Ticket ID is not valid/],
		[
			'an expression that finds no groups',
			{ restrictedGroups: '={{ $json.none }}' },
			/Further Restricted Groups/,
		],
	])('refuses %s, names the remedy and quotes nothing', async (_what, parameters, words) => {
		const [failed] = await run([{ ticketId: 1 }], parameters, { onError: 'continueRegularOutput' });
		expect(failed!.json.error).toMatch(words);
		expect(JSON.stringify(failed)).not.toContain('KANARI');
	});

	test('a foreign seal and a dead desk quote nothing either', async () => {
		const held = await matter.message({ phone: freshPhone(), email: freshEmail() });
		const foreign = received(held, 'another-secret-of-sixteen');
		const onError = 'continueRegularOutput';
		const [unopened] = await run([foreign], {}, { onError });
		expect(unopened!.json.error).toMatch(/seal was made with a secret/);
		const credentials = {
			djbcZammadApi: { ...matter.desk.credential, baseUrl: 'http://127.0.0.1:9' },
			djbcIntakeApi: { sealSecret: SECRET },
		};
		const [dead] = await run([received(held)], {}, { onError, credentials });
		expect(dead!.json.error).toBeTruthy();
		expect(JSON.stringify([unopened, dead])).not.toMatch(/KANARI|812\d{7}|warga/i);
	});
});

test.each(['5.5', '7.0'] as const)('the desk %s finds the same', async (version) => {
	const desk = await MatterDesk.open(version);
	const [phone, email] = [freshPhone(), freshEmail()];
	const first = await desk.message({ phone, email });
	const second = await desk.native('email', { email, mobile: phone });
	expect(await desk.proposeOnDesk(second)).toMatchObject({ proposed: 1 });
	expect(await desk.told(first)).toEqual([`${second.number} nomor telepon sama, alamat surel sama`]);
});
