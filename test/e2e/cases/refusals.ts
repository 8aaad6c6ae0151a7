import { gzipSync } from 'node:zlib';
import { send } from '../sender';
import { everything, post, type GetContext } from './context';
import { newThread, planted } from './planted';

const bytes = (message: object) => Buffer.from(JSON.stringify(message));

/** A valid message that is padded with spaces to a size. */
const padded = (size: number) => {
	const json = bytes(planted().message);
	return Buffer.concat([json, Buffer.alloc(size - json.length, ' ')]);
};

/** Requests that get a code and leave nothing: no ticket, no article, no execution, no word. */
export function refusals(context: GetContext): void {
	let before: { desk: unknown; executions: string[] };

	beforeAll(async () => {
		before = {
			desk: await everything(context().desk),
			executions: await context().rig.editor.settledExecutionIds(),
		};
	});

	afterAll(async () => {
		expect(await everything(context().desk)).toEqual(before.desk);
		expect(await context().rig.editor.settledExecutionIds()).toEqual(before.executions);
	});

	const key = () => context().rig.secrets.key;
	const narrow = () => context().rig.secrets.narrowKey;
	const url = () => context().rig.intakeUrl;

	it.each([
		['forged', () => send(url(), { id: key().id, secret: 'made up by someone' }, planted().message), 401],
		['of an unknown key', () => send(url(), { id: 'siapa', secret: key().secret }, planted().message), 401],
		['stale', () => post(context(), planted().message, { shift: -301 }), 401],
		['from the future', () => post(context(), planted().message, { shift: 320 }), 401],
		['unsigned', () => post(context(), planted().message, { headers: { 'x-intake-signature': null } }), 401],
		['changed on the way', () => altered(), 401],
		['of 17 MB', () => post(context(), padded(17_000_000)), 413],
		['of 10 MiB and one byte', () => post(context(), padded(10 * 1024 * 1024 + 1)), 413],
		[
			'compressed',
			() => post(context(), gzipSync(bytes(planted().message)), { headers: { 'content-encoding': 'gzip' } }),
			415,
		],
		[
			'of plain text',
			() => post(context(), planted().message, { headers: { 'content-type': 'text/plain' } }),
			415,
		],
		[
			'of a form',
			() =>
				post(context(), planted().message, {
					headers: { 'content-type': 'application/x-www-form-urlencoded' },
				}),
			415,
		],
	])('refuses a request that is %s', async (_what, request, status) => {
		const answer = await request();
		expect(answer.status).toBe(status);
		expectNoEcho(answer.body);
	});

	it('takes a message of exactly 10 MiB for one of the right size', async () => {
		// Refused for its key only, once it was read whole.
		const answer = await send(
			url(),
			{ id: key().id, secret: 'made up by someone' },
			padded(10 * 1024 * 1024),
		);
		expect(answer.status).toBe(401);
	});

	it('refuses what is no JSON', async () => {
		const answer = await post(context(), bytes(planted().message).subarray(0, -10));
		expect(answer).toMatchObject({ status: 400, body: { error: 'invalid' } });
		expectNoEcho(answer.body);
	});

	it('names path and rule of a breach of the schema, and no value', async () => {
		const { message } = planted(newThread(), { receivedAt: '2026-01-12T09:00:00', priority: 'tinggi12345' });
		const answer = await post(context(), message);
		expect(answer).toMatchObject({ status: 400, body: { error: 'invalid' } });
		expect(answer.body.details.map(({ path }: { path: string }) => path)).toContain('/receivedAt');
		expect(JSON.stringify(answer.body)).not.toContain('tinggi12345');
		expectNoEcho(answer.body);
	});

	it('refuses a thread outside the prefixes of its key', async () => {
		const answer = await send(url(), narrow(), planted().message);
		expect(answer.status).toBe(400);
		expect(answer.body.details).toContainEqual(expect.objectContaining({ rule: 'prefix' }));
	});

	it('refuses a kind of sender its key has no right for', async () => {
		const thread = newThread('terbatas:');
		thread.sender.kind = 'staff';
		const { message } = planted(thread, { idempotencyKey: `terbatas:${Date.now()}` });
		const answer = await send(url(), narrow(), message);
		expect(answer).toMatchObject({
			status: 400,
			body: { details: [{ path: '/sender/kind', rule: 'right' }] },
		});
	});

	async function altered() {
		const message = bytes(planted().message);
		const signed = Buffer.from(message);
		message[message.indexOf('Selamat')] = 's'.charCodeAt(0);
		const { sign } = await import('../sender');
		const timestamp = String(Math.floor(Date.now() / 1000));
		const headers = {
			'x-intake-timestamp': timestamp,
			'x-intake-signature': sign(key().secret, timestamp, signed),
		};
		return await post(context(), message, { headers });
	}

	function expectNoEcho(body: unknown): void {
		expect(JSON.stringify(body)).not.toMatch(/teks|utas|kunci[0-9a-f]|Budi|62877/);
	}
}
