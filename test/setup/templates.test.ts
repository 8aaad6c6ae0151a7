import { ownWords } from '../../nodes/policy/cycle/ownWords';
import { of, SetupDesk } from './desk';

/** The templates by which agents key in what came elsewhere (A43, channels 3.6, 3.11). */
let desk: SetupDesk;
beforeAll(async () => {
	desk = await SetupDesk.open();
	await desk.setUp();
}, 60_000);
afterAll(SetupDesk.closeAll);

test('a post keyed in asks for its times on the screen, and the hint is no word of the user', async () => {
	const templates = await desk.admin.all('/templates');
	const optionsOf = (name: string) => templates.find((one) => one.name.includes(name))!.options;
	const group = optionsOf('Tiket dari Grup WhatsApp');
	expect(group).toMatchObject({
		'ticket.djbc_record': { value: 'request' },
		'ticket.djbc_channel': { value: 'whatsapp_group' },
		'article.body': { value: expect.stringMatching(/Waktu pesan \(diketik\).*Waktu balasan \(diketik\)/) },
	});
	expect(ownWords(`${group['article.body'].value}<div>Apakah CEISA normal?</div>`).trim()).toBe(
		'Apakah CEISA normal?',
	);
	expect(optionsOf('Tiket dari Telepon')).not.toHaveProperty('article.body');
	const attributes = await desk.admin.all('/object_manager_attributes');
	for (const name of ['djbc_typed_at', 'djbc_typed_reply_at']) {
		const { screens } = attributes.find((one) => one.name === name)!;
		expect([screens.create_middle['ticket.agent'].shown, screens.edit['ticket.agent'].shown]).toEqual([
			true,
			true,
		]);
	}
	expect(of(await desk.plan(), 'template').filter(({ action }) => action !== 'same')).toEqual([]);
});
