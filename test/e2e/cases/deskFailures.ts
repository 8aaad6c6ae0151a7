import { post, type GetContext } from './context';
import { untilHeld } from './atOnce';
import { newThread, planted } from './planted';
import { createHash } from 'node:crypto';

/** When the desk fails: 503 for the sender, a reason for the admin, and no token and no word in what n8n saves. */
export function deskFailures(context: GetContext): void {
	afterEach(() => context().desk.control('DELETE', 'faults'));

	it.each([
		['refuses the token', { fault: 'status', status: 401, body: { error: 'Invalid token' } }, /401/],
		[
			'refuses the ticket',
			{
				fault: 'status',
				status: 422,
				body: { error: 'Error ID a1b2c3d4: Please contact your administrator.' },
			},
			/422/,
		],
		['is in maintenance', { fault: 'html', status: 503 }, /503/],
		['does not answer', { fault: 'hang' }, /time/i],
	])('answers 503 when the desk %s', async (_what, fault, seen) => {
		const { desk, rig } = context();
		const thread = newThread();
		const { message, words } = planted(thread);
		await desk.control('POST', 'faults', { path: '/tickets', ...fault });
		const answer = await post(context(), message);
		expect(answer.status).toBe(503);
		expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);

		const intakeId = createHash('sha256').update(message.idempotencyKey).digest('hex').slice(0, 32);
		const execution = await context().rig.editor.executionOf(intakeId);
		expect(execution.status).toBe('error');
		expect(execution.data?.resultData.error?.message).toMatch(seen);
		const saved = JSON.stringify(execution);
		for (const word of [rig.desk.agentToken, rig.secrets.key.secret, thread.key, ...words]) {
			expect(saved).not.toContain(word);
		}

		await desk.control('DELETE', 'faults');
		expect((await untilHeld(context(), message)).status).toBe(202);
	});
}
