import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { parseIntake } from '../../nodes/intake/parse';
import { sealMessage } from '../../nodes/intake/sealedItem';
import type { IntakeMessage } from '../../nodes/intake/types';
import { computeDue } from '../../nodes/policy/clock/due';
import { defaultPolicy } from '../../nodes/policy/document';
import { EXAMPLES_NOW, VALID } from '../intake/examples';

import { desk, RECEIVE, runHelpdesk, SEAL, sealedItem, useDesk } from './helpdeskRun';

/** Message: Receive of what is no message: calls and closings; and of what a channel must not hear. */
useDesk();

/** As the trigger and Compute Due give it. */
function item(sent: IntakeMessage): INodeExecutionData {
	const parsed = parseIntake(sent, EXAMPLES_NOW);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	const { item } = sealMessage(parsed, SEAL, EXAMPLES_NOW);
	const { channel, office, receivedAt, role } = item;
	const clock = computeDue(defaultPolicy(), { channel, office, receivedAt, role });
	return { json: { ...item, clock } as unknown as IDataObject };
}

const example = (name: string) => VALID.find(([one]) => one === name)![1];
const missed = example('missed call with a number');

const receive = async (...items: INodeExecutionData[]) =>
	(await runHelpdesk(items, RECEIVE, { continueOnFail: true })).map(({ json }) => json);

test('the missed call of the contract becomes a ticket and a record without its number', async () => {
	const [output] = await receive(item(missed));
	expect(output).toMatchObject({
		outcome: 'created',
		requests: 1,
		channel: 'phone',
		clock: { rule: 'PHONE', receivedAt: '2026-01-12T02:10:31.000Z', dueAt: '2026-01-12T04:10:31.000Z' },
		call: {
			keyHash: output!.intakeId,
			callHash: expect.stringMatching(/^[0-9a-f]{32}$/),
			direction: 'in',
			outcome: 'missed',
			ringAt: '2026-01-12T02:10:00.000Z',
			answeredAt: '',
			endedAt: '2026-01-12T02:10:31.000Z',
			agent: '',
			office: 'BRAVO',
			ticket: output!.ticketNumber,
		},
	});
	expect(output).not.toHaveProperty('sealedItem');
	expect(JSON.stringify(output)).not.toMatch(/628123|c-20260112/);

	const [again] = await receive(item(missed));
	expect(again).toMatchObject({ outcome: 'duplicate', call: output!.call });
	const [other] = await receive(item({ ...missed, call: { ...missed.call!, outcome: 'abandoned' } }));
	expect(other).toMatchObject({ outcome: 'conflict' });
	expect(other).not.toHaveProperty('call');
});

test('the answered call of the contract is only a record: no request, also while the desk is away', async () => {
	await desk.control('DELETE', '/requests');
	await desk.fault({ fault: 'status', status: 503 });
	const [output] = await receive(item(example('answered call')));
	expect(output).toEqual({
		outcome: 'logged',
		intakeId: expect.stringMatching(/^[0-9a-f]{32}$/),
		requests: 0,
		call: {
			keyHash: output!.intakeId,
			callHash: expect.stringMatching(/^[0-9a-f]{32}$/),
			direction: 'in',
			outcome: 'answered',
			ringAt: '2026-01-12T02:00:00.000Z',
			answeredAt: '2026-01-12T02:00:12.000Z',
			endedAt: '2026-01-12T02:06:40.000Z',
			agent: 'agent7',
			office: 'BRAVO',
			ticket: '',
		},
	});
	expect(await desk.requests()).toEqual([]);
});

test('calls with one id in two telephone systems are two, events of one call are one', async () => {
	const answered = example('answered call');
	const ringing = { ...answered, idempotencyKey: 'call:c-20260112-0007:rejected' };
	const elsewhere = { ...answered, source: { ...answered.source, account: 'makassar' } };
	const records = await receive(...[answered, ringing, elsewhere].map(item));
	const hashes = records.map(({ call }) => (call as IDataObject).callHash);
	expect([hashes[0] === hashes[1], hashes[0] === hashes[2]]).toEqual([true, false]);
});

test('a closing without a ticket writes nothing, one with a ticket an internal note', async () => {
	const [, webchat] = VALID[0]!;
	const { body: _body, document: _document, hints: _hints, ...rest } = webchat;
	const closing: IntakeMessage = { ...rest, type: 'close', idempotencyKey: 'chatwoot:1:tutup-1' };
	const [nothing] = await receive(item(closing));
	expect(nothing).toEqual({ outcome: 'nothing', intakeId: expect.any(String), requests: 1 });

	const [created] = await receive(item(webchat));
	const [noted] = await receive(item({ ...closing, idempotencyKey: 'chatwoot:1:tutup-2' }));
	expect(noted).toMatchObject({ outcome: 'followedUp', ticketId: created!.ticketId, requests: 2 });
	expect(noted).not.toHaveProperty('sealedItem');
	const [, note] = await desk.articles(Number(created!.ticketId));
	expect(note).toMatchObject({ internal: true });
});

test.each([
	[
		'whatsapp',
		{ error: expect.stringContaining('another message with this key'), details: { reason: 'conflict' } },
	],
	['meta', { error: expect.any(String), details: { reason: 'conflict' } }],
	['x', { error: expect.any(String), details: { reason: 'conflict' } }],
	['sms', expect.objectContaining({ outcome: 'conflict' })],
	['chatwoot', expect.objectContaining({ outcome: 'conflict' })],
	['intake', expect.objectContaining({ outcome: 'conflict' })],
])('a conflict of %s: a failure only where the sender takes nothing but 200', async (source, output) => {
	const first = sealedItem('Halo');
	const second = { json: { ...first.json, source, bodyHash: 'f'.repeat(32) } };
	await receive(first);
	expect(await receive(second)).toEqual([output]);
});
