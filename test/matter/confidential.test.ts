import { SetupDesk } from '../setup/desk';

import { freshPhone, MatterDesk, type Held } from './desk';

let matter: MatterDesk;
beforeAll(async () => {
	matter = await MatterDesk.open();
});
afterAll(SetupDesk.closeAll);

/** A request of that phone in a group, with a category or a suggestion. */
async function request(phone: string, kind: string): Promise<Held> {
	const held = await matter.message({ phone }, {}, { restricted: kind === 'Terbatas::Saring' });
	const change: Record<string, object> = {
		decided: { djbc_category: 'CPL::ETH' },
		suggested: { djbc_category_suggested: 'INF::KEP 0.61; pengirim: CPL::CRM' },
		'Terbatas::Pidana': { group: 'Terbatas::Pidana', djbc_category: 'CPL::CRM' },
		PPID: { group: 'PPID' },
	};
	if (change[kind]) await matter.desk.as('integrasi', 'PUT', `/tickets/${held.id}`, change[kind]);
	return held;
}

const numbers = async (held: Held) => (await matter.told(held)).map((line) => line.split(' ')[0]);

describe.each([
	// The ticket that came last, the other one; whether each may name the other.
	['open', 'open', true, true],
	['open', 'Terbatas::Saring', false, true],
	['open', 'decided', false, true],
	['open', 'suggested', false, true],
	['Terbatas::Saring', 'open', true, false],
	['Terbatas::Pidana', 'open', true, false],
	['suggested', 'open', true, false],
	['decided', 'suggested', false, false],
	['Terbatas::Saring', 'Terbatas::Saring', true, true],
	['Terbatas::Saring', 'Terbatas::Pidana', false, false],
	['Terbatas::Pidana', 'Terbatas::Saring', false, false],
	['suggested', 'Terbatas::Saring', false, false],
])('a request that is %s beside one that is %s', (last, before, lastNames, beforeNames) => {
	test(`${lastNames ? 'names' : 'does not name'} it, and is ${beforeNames ? '' : 'not '}named there`, async () => {
		const phone = freshPhone();
		const [first, second] = [await request(phone, before), await request(phone, last)];
		expect(await matter.propose(second)).toMatchObject({ proposed: lastNames ? 1 : 0 });
		for (let again = 0; again < 2; again += 1) {
			expect(await numbers(second)).toEqual(lastNames ? [first.number] : []);
			expect(await numbers(first)).toEqual(beforeNames ? [second.number] : []);
			// The same from the other side, and once more: each pair is told once.
			await matter.propose(first);
			await matter.propose(second);
		}
	});
});

test('groups that the admin names are restricted too', async () => {
	const phone = freshPhone();
	const [first, second] = [await request(phone, 'PPID'), await request(phone, 'open')];
	expect(await matter.propose(second, { further: ['ppid'] })).toMatchObject({ proposed: 0 });
	expect(await numbers(second)).toEqual([]);
	expect(await numbers(first)).toEqual([second.number]);
});

test('a group that the desk does not name counts as restricted', async () => {
	const phone = freshPhone();
	const [first, second] = [await request(phone, 'open'), await request(phone, 'open')];
	const { group, ...nameless } = await matter.desk.as('integrasi', 'GET', `/tickets/${first.id}?expand=true`);
	expect(group).toBe('Bravo::Layanan');
	expect(await matter.propose(second, { rows: [nameless] })).toMatchObject({ proposed: 0 });
	expect(await numbers(second)).toEqual([]);
});
