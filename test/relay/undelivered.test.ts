import { follow, type Followed } from '../../nodes/clocks';
import type { DeliveryCode } from '../../nodes/channels/delivery';
import { ProcessClaim } from '../../nodes/intake/claim';
import { createZammad } from '../../nodes/zammad';
import { SetupDesk } from '../setup/desk';

import { policy, Relay, ReplyDesk } from './desk';

/** A reply that did not reach the user stops no clock (CLK-1), whoever comes first, the clock or the relay. */
let desk: ReplyDesk;
let relay: Relay;
let threads = 880_000;
beforeAll(async () => {
	desk = await ReplyDesk.open();
	relay = new Relay(desk);
});
afterAll(SetupDesk.closeAll);

async function asked(): Promise<number> {
	const receivedAt = new Date(Date.now() - 600_000).toISOString();
	const { ticket } = await relay.receive({ thread: `chatwoot:1:${++threads}`, receivedAt });
	return ticket!.id;
}

async function followed(ticketId: number): Promise<Followed> {
	const deadline = Date.now() + 20_000;
	const zammad = createZammad({ baseUrl: desk.url, token: desk.token('integrasi') }, { deadline });
	const ownUser = async () => (await zammad.users.me()).id;
	return await follow({ zammad, claim: new ProcessClaim(), ownUser }, ticketId, policy, Date.now());
}

const fields = async (ticketId: number) => {
	const {
		djbc_sla_state: state,
		djbc_stopped_at: stopped,
		djbc_first_reply_at: reply,
	} = await desk.read(ticketId);
	return [state, stopped || null, reply || null];
};

describe.each(['clock first', 'relay first'])('%s', (order) => {
	const both = async (ticketId: number, settled: () => Promise<unknown>) => {
		if (order === 'clock first') expect((await followed(ticketId)).state).toBe('met');
		await settled();
		const { state } = await followed(ticketId);
		return state;
	};

	test.each<[DeliveryCode, string]>([
		['sent', 'met'],
		['timeout', 'met'],
		['refused', 'running'],
		['unreachable', 'running'],
		['windowClosed', 'running'],
	])('a reply recorded as %s leaves the clock %s', async (code, state) => {
		const id = await asked();
		await desk.write(id, 'Tarifnya 0 %.');
		const settled = async () => await relay.record((await relay.claim(id))!, { code });
		expect(await both(id, settled)).toBe(state);
		if (state === 'running') expect(await fields(id)).toEqual(['running', null, null]);
	});

	/** Where public mentions count (A14, `social.publicMentions`). */
	test.each([
		['x_mention', 'running', 'our post on X comes back as an echo'],
		['facebook_comment', 'met', 'nothing but the note tells of an answer given there'],
	])('a public note under a %s leaves the clock %s: %s', async (djbc_channel, state) => {
		const id = await asked();
		await desk.set(id, { djbc_channel });
		await desk.write(id, 'Tarifnya 0 %.');
		expect(await both(id, async () => await relay.claim(id))).toBe(state);
		expect(await desk.told(id)).toEqual(['tidak terkirim, unggahan publik']);
	});

	test('a reply that was never claimed leaves it running, and the next one stops it', async () => {
		const id = await asked();
		await desk.write(id, 'Pelapor adalah KANARI.');
		await desk.set(id, { group: 'Terbatas::Saring' });
		expect(await both(id, async () => await relay.claim(id))).toBe('running');
		expect(await desk.told(id)).toHaveLength(1);
		await desk.set(id, { group: 'Bravo::Layanan' });
		await desk.write(id, 'Tarifnya 0 %.');
		expect(await relay.all(id)).toHaveLength(1);
		expect((await followed(id)).state).toBe('met');
	});
});
