import type { INodeExecutionData } from 'n8n-workflow';

import { processClaim, threadClaim } from '../../nodes/intake/claim';
import { freshKey } from '../receive/incoming';

import { desk, RECEIVE, runHelpdesk, sandbox, sealedItem, useDesk } from './helpdeskRun';

/** Message: Receive takes no longer than the sender waits (CH-4); what it could not bring in goes to the inbox. */
useDesk();

const sent = (source: string, thread = freshKey()): INodeExecutionData => {
	const { json } = sealedItem('Halo', { thread: { key: thread } });
	return { json: { ...json, source } };
};

const receive = async (items: INodeExecutionData[], mode: 'webhook' | 'trigger' = 'webhook') =>
	(await runHelpdesk(items, RECEIVE, { continueOnFail: true, mode })).map(
		({ json }) => json.outcome ?? (json.details as { reason: string }).reason,
	);

test('a slow desk is too slow for X and Chatwoot, not for others, and not where nobody waits', async () => {
	await desk.fault({ method: 'POST', path: '/tickets\\?', fault: 'latency', ms: 2_600 });
	expect(await receive([sent('x')])).toEqual(['timeout']);
	expect(await receive([sent('chatwoot')])).toEqual(['timeout']);
	expect(await receive([sent('sms')])).toEqual(['created']);
	expect(await receive([sent('x')], 'trigger')).toEqual(['created']);
}, 30_000);

test('the messages of one delivery share its time', async () => {
	await desk.fault({ method: 'POST', path: '/tickets\\?', fault: 'hang', times: 1 });
	await desk.control('DELETE', '/requests');
	expect(await receive([sent('x'), sent('x'), sent('x')])).toEqual(['timeout', 'late', 'late']);
	expect((await desk.requests()).filter(({ path }) => path.startsWith('/api/v1/tickets'))).toHaveLength(1);
}, 30_000);

test('the wait for others of the thread is part of it, and a late one is not written afterwards', async () => {
	const thread = freshKey();
	let release: () => void = () => undefined;
	const held = processClaim.hold(
		threadClaim(sandbox.url, thread),
		async () => await new Promise<void>((done) => (release = done)),
	);
	expect(await receive([sent('x', thread)])).toEqual(['late']);
	release();
	await held;
	expect(await receive([sent('x', thread)])).toEqual(['created']);
	expect(await desk.tickets(thread)).toHaveLength(1);
	const [{ id }] = await desk.tickets(thread);
	expect(await desk.articles(id)).toHaveLength(1);
}, 30_000);

test('an echo that may be of our answer is taken for nobody else’s when the time is short: it comes again', async () => {
	const thread = freshKey();
	await receive([sent('chatwoot', thread)]);
	const [{ id }] = await desk.tickets(thread);
	await desk.agent.call('PUT', `/tickets/${id}`, { djbc_relayed_article: 7, djbc_relay_done: 6 });
	const { json } = sealedItem('Sudah, Pak.', {
		thread: { key: thread },
		sender: { kind: 'staff', id: 'user:12' },
	});
	const echo = { json: { ...json, source: 'chatwoot', role: 'staff' } };
	expect(await receive([echo])).toEqual(['late']);
	await desk.agent.call('PUT', `/tickets/${id}`, { djbc_relay_done: 7 });
	expect(await receive([echo], 'trigger')).toEqual(['followedUp']);
	expect(await desk.articles(id)).toHaveLength(2);
}, 30_000);
