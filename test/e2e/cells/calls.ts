import { randomInt } from 'node:crypto';
import { plantedWords, plantWord } from '../cases/planted';
import { send } from '../sender';
import type { GetWorld } from './world';

/** Calls go into a table without a number; a missed one also makes a ticket to call back (PHN-1). */
export function calls(world: GetWorld): void {
	const number = `+62815${randomInt(1e6, 1e7)}`;
	plantedWords.push(number.slice(1));

	const event = async (outcome: 'answered' | 'missed') => {
		const callId = plantWord('panggilan');
		const at = new Date(Date.now() - 1000).toISOString();
		const { rig } = world();
		return await send(rig.intakeUrl, rig.secrets.key, {
			schema: 'djbc.intake.v1',
			type: 'call',
			idempotencyKey: `call:${callId}:${outcome}`,
			channel: 'phone',
			receivedAt: at,
			source: { system: 'pbx', office: 'BRAVO' },
			thread: { key: `call:${callId}` },
			sender: { kind: 'user', id: number, phone: number },
			call: { callId, direction: 'in', outcome, endedAt: at, agent: outcome === 'answered' ? 'agent7' : '' },
		});
	};

	it('are logged, and one that nobody took makes a ticket', async () => {
		expect(await event('answered')).toMatchObject({ status: 202, body: { stored: 'log' } });
		const missed = await event('missed');
		expect(missed).toMatchObject({ status: 202, body: { stored: 'desk' } });
		const again = await event('missed');
		expect(again.body.ticketNumber).toBe(missed.body.ticketNumber);
		const rows = await world().rig.editor.rows('djbc_calls');
		expect(rows.map(({ outcome, ticket }) => [outcome, ticket])).toEqual([
			['answered', ''],
			['missed', missed.body.ticketNumber],
			['missed', missed.body.ticketNumber],
		]);
		expect(JSON.stringify(rows)).not.toContain(number.slice(1));
	});
}
