import { readVerdicts } from '../../nodes/policy/verification/verdicts';
import { SetupDesk } from '../setup/desk';

import { QaDesk, type Completed } from './desk';

/** What assessors record on a verification (QA-1). */
let desk: QaDesk;
beforeAll(async () => {
	desk = await QaDesk.open();
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.desk.control('DELETE', '/faults'));

const CONFIRMED = 'Verifikasi: ditindaklanjuti';
const NOT_FOLLOWED_UP = 'Verifikasi: belum ditindaklanjuti';
const TRIED = 'Pemohon tidak terhubungi';

async function verifying(): Promise<Completed & { task: number }> {
	const escalation = await desk.completed();
	return { ...escalation, task: (await desk.opens(escalation.id)).taskId! };
}

/** A second time nothing is written. */
async function settled(task: number) {
	const followed = await desk.follows(task);
	await desk.desk.control('DELETE', '/requests');
	expect(await desk.follows(task)).toMatchObject({ outcome: 'nothing' });
	expect(desk.requests).toBeLessThanOrEqual(2);
	expect(await desk.desk.writes()).toEqual([]);
	return followed;
}

const verdicts = async (id: number) =>
	readVerdicts((await desk.now(id)).djbc_qa_tries).map(({ cycle, outcome }) => [cycle, outcome]);

test('confirmed by the macro: closed, with who and when, and mirrored to the escalation', async () => {
	const { id, number, request, task } = await verifying();
	const before = (await desk.notes(request.id)).length;
	await desk.desk.macro('penilai', CONFIRMED, task);
	expect(await settled(task)).toMatchObject({
		...{ outcome: 'confirmed', escalationNumber: number, cycle: 1, reopened: false, missing: null },
	});
	expect(await desk.now(task)).toMatchObject({ state: 'closed', djbc_qa_outcome: 'confirmed' });
	expect((await desk.notes(task)).at(-1)).toMatch(
		/^Hasil verifikasi: ditindaklanjuti\. Ditetapkan oleh Penilai Uji pada .* WI(B|TA)\.$/,
	);
	expect(await desk.now(id)).toMatchObject({ state: 'closed', djbc_qa_outcome: 'confirmed' });
	expect(await verdicts(id)).toEqual([[1, 'confirmed']]);
	expect(await desk.notes(request.id)).toHaveLength(before);
});

test('not followed up: the escalation is opened again, and completed again it has a second verification', async () => {
	const escalation = await verifying();
	const { id, number, request, task } = escalation;
	// The assessor closes it himself.
	await desk.sets('penilai', task, { djbc_qa_outcome: 'not_followed_up', state: 'closed' });
	expect(await settled(task)).toMatchObject({ outcome: 'not_followed_up', reopened: true });
	expect(await desk.now(id)).toMatchObject({ state: 'open', djbc_sla_state: 'running' });
	for (const ticket of [id, request.id]) {
		expect((await desk.notes(ticket)).at(-1)).toMatch(
			/verifikasi mutu.*dibuka kembali|dibuka kembali.*verifikasi mutu/i,
		);
	}
	expect(await verdicts(id)).toEqual([[1, 'not_followed_up']]);
	expect(await desk.opens(id)).toMatchObject({ outcome: 'nothing' });

	await desk.complete(escalation);
	const second = await desk.opens(id);
	expect(second).toMatchObject({ outcome: 'opened', cycle: 2 });
	expect(await desk.now(second.taskId!)).toMatchObject({ djbc_thread_key: `qa:${number}:2` });
	await desk.desk.macro('penilai', CONFIRMED, second.taskId!);
	expect(await settled(second.taskId!)).toMatchObject({ outcome: 'confirmed', cycle: 2 });
	expect(await verdicts(id)).toEqual([
		[1, 'not_followed_up'],
		[2, 'confirmed'],
	]);
	// What an old ticket says moves nothing any more.
	expect(await desk.follows(task)).toMatchObject({ outcome: 'nothing' });
});

test('an outcome that was chosen wrongly gives way to the right one', async () => {
	const { id, task } = await verifying();
	await desk.desk.macro('penilai', CONFIRMED, task);
	await desk.follows(task);
	await desk.desk.macro('penilai', NOT_FOLLOWED_UP, task);
	expect(await settled(task)).toMatchObject({ outcome: 'not_followed_up', reopened: true });
	expect(await verdicts(id)).toEqual([[1, 'not_followed_up']]);
});

test('unreachable before the tries is put back, with what to do; after a verdict to that', async () => {
	const { id, task } = await verifying();
	await desk.sets('penilai', task, { djbc_qa_outcome: 'unreachable', state: 'closed' });
	expect(await settled(task)).toMatchObject({ outcome: 'putBack', reason: 'fewTries', tries: 0 });
	expect(await desk.now(task)).toMatchObject({ state: 'open', djbc_qa_outcome: null });
	expect((await desk.notes(task)).at(-1)).toContain('baru 0 dari 3 upaya');
	expect(await verdicts(id)).toEqual([]);
	await desk.desk.macro('penilai', CONFIRMED, task);
	await desk.follows(task);
	await desk.sets('penilai', task, { djbc_qa_outcome: 'unreachable' });
	expect(await settled(task)).toMatchObject({ outcome: 'putBack' });
	expect(await desk.now(task)).toMatchObject({ state: 'closed', djbc_qa_outcome: 'confirmed' });
});

test('a try is written down with its time, empties the wish, and the last one decides', async () => {
	const { id, task } = await verifying();
	await desk.sets('integrasi', task, { djbc_qa_tries: '2026-01-12 09:10; 2026-01-13 10:00' });
	// A calendar that works every day, whatever day it is.
	const { policy } = await import('../clocks/desk');
	const always = { ...policy.offices.BRAVO!, calendar: 'ALWAYS-JKT' };
	const offices = { ...policy.offices, BRAVO: always };
	await desk.desk.macro('penilai', TRIED, task);
	expect(await desk.follows(task, { offices })).toMatchObject({ outcome: 'unreachable', tries: 3 });
	const after = await desk.now(task);
	expect(after).toMatchObject({ state: 'closed', djbc_qa_outcome: 'unreachable', djbc_request: null });
	expect(after.djbc_qa_tries).toMatch(/^2026-01-12 09:10; 2026-01-13 10:00; \d{4}-\d\d-\d\d \d\d:\d\d$/);
	expect((await desk.notes(task)).slice(1)).toEqual([
		expect.stringMatching(/^Upaya ke-3 dari 3 dicatat: .*\.$/),
		expect.stringMatching(/^Hasil verifikasi: tidak dapat dihubungi\. Ditetapkan pada /),
	]);
	expect(await verdicts(id)).toEqual([[1, 'unreachable']]);
	await desk.desk.macro('penilai', TRIED, task);
	expect(await settled(task)).toMatchObject({ outcome: 'refused', reason: 'closed' });
	expect((await desk.notes(task)).at(-1)).toContain('sudah selesai');
});

test('a try of the same day is noted and does not count', async () => {
	const { task } = await verifying();
	const { policy } = await import('../clocks/desk');
	const offices = { ...policy.offices, BRAVO: { ...policy.offices.BRAVO!, calendar: 'ALWAYS-JKT' } };
	for (const [reason, tries] of [
		[null, 1],
		['sameDay', 1],
	]) {
		await desk.desk.macro('penilai', TRIED, task);
		expect(await desk.follows(task, { offices })).toMatchObject({ outcome: 'tried', reason, tries });
		expect(await desk.now(task)).toMatchObject({
			djbc_request: null,
			state: expect.stringMatching(/new|open/),
		});
	}
	expect((await desk.now(task)).djbc_qa_tries).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
	expect((await desk.notes(task)).at(-1)).toMatch(
		/tidak dihitung karena sudah ada upaya pada hari kerja yang sama\. Upaya berikutnya dihitung mulai (Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), /,
	);
});

test('an outcome elsewhere is left alone, and a try there is refused', async () => {
	const request = await desk.asked();
	await desk.sets('manajer', request.id, { djbc_qa_outcome: 'confirmed' });
	expect(await desk.follows(request.id)).toMatchObject({ outcome: 'nothing' });
	expect(desk.requests).toBe(0);
	await desk.sets('manajer', request.id, { djbc_request: 'qa_try' });
	expect(await desk.follows(request.id)).toMatchObject({ outcome: 'refused', reason: 'noTask' });
	expect(await request.now()).toMatchObject({ djbc_request: null, djbc_qa_outcome: 'confirmed' });
	// Made by hand, of no escalation.
	const { id } = await desk.desk.as('penilai', 'POST', '/tickets', {
		...{
			title: 'x',
			group: 'Bravo::Mutu',
			customer: 'penilai',
			djbc_record: 'qa',
			djbc_qa_outcome: 'confirmed',
		},
	});
	expect(await desk.follows(id)).toMatchObject({ outcome: 'nothing' });
	expect(desk.requests).toBe(1);
});

test('what failed half way is made good by the next run, and two at once write once', async () => {
	const { id, request, task } = await verifying();
	await desk.desk.macro('penilai', NOT_FOLLOWED_UP, task);
	for (const ticket of [id, request.id, task]) {
		const path = `/tickets/${ticket}\\?`;
		await desk.desk.control('POST', '/faults', {
			method: 'PUT',
			path,
			fault: 'status',
			status: 403,
			times: 1,
		});
		await expect(desk.follows(task)).rejects.toThrow('403');
	}
	await desk.desk.control('DELETE', '/faults');
	await Promise.all([desk.follows(task), desk.follows(task)]);
	expect(await settled(task)).toMatchObject({ outcome: 'nothing' });
	expect(await desk.now(task)).toMatchObject({ state: 'closed' });
	expect(await desk.now(id)).toMatchObject({ djbc_sla_state: 'running', state: 'open' });
	expect(await verdicts(id)).toEqual([[1, 'not_followed_up']]);
	const results = (await desk.notes(task)).filter((note) => note.startsWith('Hasil verifikasi'));
	expect(results).toHaveLength(1);
	const reopened = (await desk.notes(id)).filter((note) => note.includes('dibuka kembali'));
	expect(reopened).toHaveLength(1);
});

test('a verification is closed with an outcome only, and owes no basis and no letter', async () => {
	const { request, id, number } = await desk.escalated(undefined, {
		category: 'INF::KEP',
		unit: 'KPPBC-MKS-PLI',
	});
	await desk.complete({ request, id, number });
	expect(await desk.now(id)).toMatchObject({ state: 'closed', djbc_category: 'INF::KEP' });
	const { taskId } = await desk.opens(id);
	const closing = async (values: object) =>
		(await desk.desk.ask('penilai', 'PUT', `/tickets/${taskId}`, { state: 'closed', ...values })).status;
	expect(await closing({})).toBe(422);
	expect(await closing({ djbc_qa_outcome: 'confirmed' })).toBe(200);
});

test('a request that was closed is open again when the unit did not follow up', async () => {
	const { request, task } = await verifying();
	const close = { state: 'closed', djbc_close_reason: 'answered', djbc_basis: 'PERATURAN' };
	await desk.sets('manajer', request.id, close);
	await desk.desk.macro('penilai', NOT_FOLLOWED_UP, task);
	expect(await settled(task)).toMatchObject({ reopened: true });
	expect(await request.now()).toMatchObject({ state: 'open' });
});

test('a reopening that failed is made good, though the assessor had closed the ticket himself', async () => {
	const { id, request, task } = await verifying();
	await desk.sets('penilai', task, { djbc_qa_outcome: 'not_followed_up', state: 'closed' });
	await desk.desk.control('POST', '/faults', {
		...{ method: 'GET', path: `/tickets/${request.id}\\?`, fault: 'status', status: 403, times: 5 },
	});
	await expect(desk.follows(task)).rejects.toMatchObject({ status: 403 });
	await desk.desk.control('DELETE', '/faults');
	expect(await verdicts(id)).toEqual([[1, 'not_followed_up']]);
	expect(await settled(task)).toMatchObject({ outcome: 'not_followed_up', reopened: true });
	expect(await desk.now(id)).toMatchObject({ djbc_sla_state: 'running', state: 'open' });
});
