import { freshKey, type Sent } from './incoming';
import { Process } from './process';
import { useDesk, sandbox } from './useDesk';

/** Makassar, Monday 12 January 2026. */
const at = (time: string) => new Date(`2026-01-12T${time}:00+08:00`).toISOString();

/** On X a person's mentions and direct messages are one thread (channels 3.9, 4.3). */
describe.each(['5.2', '5.5'] as const)('A mention and a direct message, on a desk like %s', (version) => {
	useDesk(version);

	function person() {
		const process = new Process(sandbox);
		const thread = freshKey();
		return async (channel: 'x_mention' | 'x_dm', time: string, role: Sent['role'] = 'user') =>
			(await process.deliver({ thread, role, receivedAt: at(time), message: { channel } })).ticket;
	}

	test('a private message makes the ticket a private one, with its service and its clock', async () => {
		const write = person();
		const mentioned = await write('x_mention', '10:00');
		expect(mentioned).toMatchObject({ djbc_channel: 'x_mention', djbc_sla_state: 'none' });
		const asked = { djbc_channel: 'x_dm', djbc_service: 'SVC-SOCIAL', djbc_sla_state: 'running' };
		expect(await write('x_dm', '10:30')).toMatchObject({ id: mentioned.id, ...asked });
		expect(await write('x_mention', '10:40')).toMatchObject({ id: mentioned.id, ...asked });
	});

	test("our own message in private is none of the user's", async () => {
		const write = person();
		await write('x_mention', '10:00');
		expect(await write('x_dm', '10:10', 'staff')).toMatchObject({ djbc_channel: 'x_mention' });
	});
});
