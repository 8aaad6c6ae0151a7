import { defaultPolicy } from '../../nodes/policy/document';
import { SetupDesk } from './desk';

// Setting up a desk takes some hundred requests.
jest.setTimeout(60_000);

/** What stands in objects that nobody's role decides about. */
let desk: SetupDesk;

beforeAll(async () => {
	desk = await SetupDesk.open();
	await desk.setUp();
});
afterAll(SetupDesk.closeAll);

test('texts for citizens hold no variable of ours, only those of Zammad and blanks to fill in', async () => {
	const modules = await desk.admin.all('/text_modules');
	const citizens = Object.values(defaultPolicy().templates).filter(({ reader }) => reader === 'citizen');
	const forCitizens = modules.filter(({ note }: any) => note.includes('teks untuk pemohon'));
	expect(forCitizens).toHaveLength(citizens.length);
	for (const { content } of modules) expect(content).not.toContain('{{');
	const [receipt] = modules.filter(({ keywords }: any) => keywords === 'restricted-receipt');
	expect(receipt.content).toContain('#{ticket.number}');
	// The notice of an escalation names the child, which the ticket holds by then (A11).
	const [notice] = modules.filter(({ keywords }: any) => keywords === 'escalation-notice');
	expect(notice.content).toContain('#{ticket.djbc_esc_ref}');
	// Restricted mails carry no signature with the practical-reference sentence.
	const [signature] = (await desk.admin.all('/signatures')).filter(({ name }: any) => name === 'DJBC');
	expect(signature.body).toContain('referensi praktis');
	const unsigned = (await desk.admin.all('/groups')).filter(({ name }: any) => name.startsWith('Terbatas'));
	expect(unsigned.map(({ signature_id }: any) => signature_id)).toEqual([null, null, null, null]);
});

test('calendars hold the hours and holidays of the policy', async () => {
	const calendars = await desk.admin.all('/calendars');
	const makassar = calendars.find(({ name }: any) => name === 'DJBC: OFFICE-MKS');
	expect(makassar).toMatchObject({
		timezone: 'Asia/Makassar',
		business_hours: {
			fri: {
				active: true,
				timeframes: [
					['07:30', '11:30'],
					['13:15', '17:00'],
				],
			},
		},
		public_holidays: { '2026-12-25': { active: true }, '2026-12-24': { active: true } },
	});
});
