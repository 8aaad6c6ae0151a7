import { createHash } from 'node:crypto';

import { articleKind } from '../../nodes/clocks/articles';
import { isMessage } from '../../nodes/events/delivery';
import { unacknowledged } from '../../nodes/relay/acknowledgement/due';
import { isReply } from '../../nodes/relay/replies';
import { connectProxy, useNoProxies } from '../http/connectProxy';
import { closeAll } from '../http/loopback';
import { bytes, redirect, type Serve } from '../http/mediaNet';
import { CLOSED } from '../receive/desk';
import { desk, useDesk } from '../receive/useDesk';

import { Case, zammadOf } from './run';

useDesk();
useNoProxies();
afterEach(closeAll);

const PDF = Buffer.from('%PDF-1.7 isi', 'latin1');
const PNG = Buffer.from('89504e470d0a1a0a00e9e9e9', 'hex');
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const dead: Serve = (_request, response) => void response.writeHead(404).end();
const busy: Serve = (_request, response) => void response.writeHead(503).end();
const counts = (fetched: number, refused: number, failed: number) => ({
	fetched,
	refused,
	failed,
	none: false,
});

describe('the files of a message', () => {
	test('come in one article of the customer, by three requests', async () => {
		const one = await Case.of({ '/a.pdf': bytes(PDF), '/b.png': bytes(PNG) }, [
			{ path: '/a.pdf', size: PDF.length, sha256: sha256(PDF) },
			{ path: '/b.png', mimeType: 'image/png' },
		]);
		const before = (await desk.requests()).length;
		expect(await one.run()).toEqual({ files: counts(2, 0, 0), retry: false });
		const asked = (await desk.requests()).slice(before).map(({ method, path }) => `${method} ${path}`);
		expect(asked).toHaveLength(3);

		const [article, ...more] = await one.articles();
		expect(more).toEqual([]);
		expect(article).toMatchObject({ sender_id: 2, internal: false, content_type: 'text/plain' });
		expect(article.body).toBe(
			'Lampiran dari pesan 12 Januari 2026 pukul 10.00.00 WITA:\n- a.pdf (12 B)\n- b.png (12 B)',
		);
		expect(article.attachments).toMatchObject([
			{ filename: 'a.pdf', data: PDF.toString('base64'), preferences: { 'Mime-Type': 'application/pdf' } },
			{ filename: 'b.png', data: PNG.toString('base64'), preferences: { 'Mime-Type': 'image/png' } },
		]);
	});

	test('move no clock, reopen nothing and are no reply', async () => {
		const one = await Case.of({ '/a.pdf': bytes(PDF) }, [{ path: '/a.pdf' }, { path: '/a.exe' }]);
		await desk.agent.call('PUT', `/tickets/${one.ticketId}`, CLOSED);
		const before = await desk.agent.call('GET', `/tickets/${one.ticketId}?expand=true`);
		await one.run();
		const after = await desk.agent.call('GET', `/tickets/${one.ticketId}?expand=true`);
		const changed = Object.keys(after).filter(
			(key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]),
		);
		expect(changed.filter((key) => !/^(updated_|last_contact|article_)/.test(key))).toEqual([]);
		const zammad = zammadOf();
		const own = (await zammad.users.me()).id;
		const articles = (await zammad.articles.byTicket(one.ticketId)).slice(-2);
		expect(articles.map(({ attachments }) => attachments?.length)).toEqual([1, 0]);
		const ticket = await zammad.tickets.get(one.ticketId);
		for (const author of [own, own + 1000]) {
			for (const article of articles) {
				expect(articleKind(article, author, ticket)).toBe(null);
				expect(isReply(article, author)).toBe(false);
			}
		}
	});

	test('are no message to be acknowledged, also where an agent answered before they came', async () => {
		const one = await Case.of({ '/a.pdf': bytes(PDF) }, [{ path: '/a.pdf' }]);
		const zammad = zammadOf();
		// The time in the article counts, not the desk's.
		const now = Date.parse('2026-01-12T02:05:00Z');
		const ownUserId = (await zammad.users.me()).id;
		const settings = { ownUserId, now, acknowledgeHours: 24, restrictedGroups: [] };
		const ticket = await zammad.tickets.get(one.ticketId);
		const due = async () =>
			unacknowledged(ticket, await zammad.articles.byTicket(one.ticketId), settings)?.id;
		const [message] = await zammad.articles.byTicket(one.ticketId);
		expect(await due()).toBe(message!.id);
		await desk.admin.call('POST', '/ticket_articles', {
			ticket_id: one.ticketId,
			type: 'note',
			body: 'Baik',
		});
		await one.run();
		expect(await due()).toBe(undefined);
		expect((await zammad.articles.byTicket(one.ticketId)).map(isMessage)).toEqual([true, false, false]);
	});

	test('of staff and bots stand in a note of the system', async () => {
		const one = await Case.of({ '/a.pdf': bytes(PDF) }, [{ path: '/a.pdf' }], { item: { role: 'staff' } });
		await one.run();
		expect(await one.articles()).toMatchObject([{ sender_id: 3, type_id: 10, internal: false }]);
	});

	test('come once, run twice, and by two at once', async () => {
		const one = await Case.of({ '/a.pdf': bytes(PDF) }, [{ path: '/a.pdf' }]);
		await Promise.all([one.run(), one.run()]);
		expect((await one.run(true)).files).toEqual(counts(0, 0, 0));
		expect(await one.articles()).toHaveLength(1);
		expect(one.net.asked).toHaveLength(1);
	});

	test('follow the ticket that was merged, before and while they are fetched', async () => {
		const merge = async (from: number, to: number) => {
			const { number } = await desk.agent.call('GET', `/tickets/${to}`);
			await desk.agent.call('PUT', `/ticket_merge/${from}/${number}`);
		};
		const [before, meanwhile, survivor] = [
			await Case.of({ '/a.pdf': bytes(PDF) }, [{ path: '/a.pdf' }]),
			await Case.of(
				{
					'/b.pdf': (_request, response) =>
						void merge(meanwhile.ticketId, survivor.ticketId).then(() => response.end(PDF)),
				},
				[{ path: '/b.pdf' }],
			),
			await Case.of({}, []),
		];
		await merge(before.ticketId, survivor.ticketId);
		await before.run();
		await meanwhile.run();
		const names = (await before.articles(survivor.ticketId)).map((one) => one.attachments[0].filename);
		expect(names).toEqual(['a.pdf', 'b.pdf']);
		expect((await before.run()).files).toEqual(counts(0, 0, 0));
	});

	test('are nothing to do where there are none', async () => {
		const one = await Case.of({}, []);
		const before = (await desk.requests()).length;
		expect(await one.run()).toEqual({
			files: { fetched: 0, refused: 0, failed: 0, none: true },
			retry: false,
		});
		expect((await desk.requests()).length).toBe(before);
	});
});

describe('what does not come', () => {
	test('for now is asked for again, once, and then told', async () => {
		const one = await Case.of({ '/a.pdf': dead, '/b.pdf': busy }, [{ path: '/a.pdf' }, { path: '/b.pdf' }]);
		expect(await one.run()).toEqual({ files: counts(0, 0, 2), retry: true });
		expect(await one.articles()).toEqual([]);
		expect(await one.run(true)).toEqual({ files: counts(0, 0, 2), retry: false });
		const [note, ...more] = await one.articles();
		expect(more).toEqual([]);
		expect(note).toMatchObject({ internal: true, attachments: [] });
		expect(note.body).toContain('a.pdf: server penyimpanannya');
		expect(note.body).toContain('menjawab dengan kode 404');
		expect((await one.run(true)).files).toEqual(counts(0, 0, 0));
	});

	test('at first and comes then, comes alone', async () => {
		const one = await Case.of(
			{
				'/a.pdf': bytes(PDF),
				'/late.pdf': (request, response, count) =>
					(count === 1 ? dead : bytes(PDF))(request, response, count),
			},
			[{ path: '/a.pdf' }, { path: '/late.pdf' }],
		);
		expect(await one.run()).toEqual({ files: counts(1, 0, 1), retry: true });
		expect(await one.run(true)).toEqual({ files: counts(1, 0, 0), retry: false });
		const articles = await one.articles();
		expect(articles.map(({ attachments }) => attachments[0].filename)).toEqual(['a.pdf', 'late.pdf']);
		expect(articles.map(({ internal }) => internal)).toEqual([false, false]);
		expect(articles[0].body).toBe(
			'Lampiran (1 dari 2) dari pesan 12 Januari 2026 pukul 10.00.00 WITA:\n- a.pdf (12 B)',
		);
		expect(one.net.asked.filter(({ path }) => path === '/a.pdf')).toHaveLength(1);
	});

	test('for good is told at once, in a note of its own behind what came', async () => {
		const one = await Case.of(
			{
				'/a.pdf': bytes(PDF),
				'/exe.pdf': bytes(Buffer.from('4d5a90000300', 'hex')),
				'/page.pdf': bytes('<!DOCTYPE html><title>Masuk</title>'),
				'/big.pdf': bytes('', { 'content-length': 30_000_000 }),
				'/gone.pdf': (_request, response) => void response.writeHead(410).end(),
				'/away.pdf': redirect('https://evil.example/x'),
				'/inside.pdf': redirect('https://192.168.1.1/x'),
				'/rebound.pdf': bytes(PDF),
			},
			[
				{ path: '/a.pdf' },
				{ path: '/exe.pdf' },
				{ path: '/a.pdf', fileName: 'sha.pdf', sha256: sha256(PNG) },
				{ path: '/a.pdf', fileName: 'size.pdf', size: 3 },
				{ path: '/a.pdf', fileName: 'setup.exe' },
				{ path: '/a.pdf', fileName: 'tagihan.vbs\u200E' },
				{ path: '/page.pdf' },
				{ path: '/big.pdf' },
				{ path: '/gone.pdf' },
				{ path: '/away.pdf' },
				{ path: '/inside.pdf' },
				{ path: '/x', fileName: 'other.pdf', url: 'https://elsewhere.example/x' },
			],
		);
		expect(await one.run()).toEqual({ files: counts(1, 11, 0), retry: false });
		const [files, note, ...more] = await one.articles();
		expect(more).toEqual([]);
		expect(files).toMatchObject({ sender_id: 2, internal: false });
		expect(files.attachments).toHaveLength(1);
		expect(files.body).toBe(
			'Lampiran (1 dari 12) dari pesan 12 Januari 2026 pukul 10.00.00 WITA:\n- a.pdf (12 B)',
		);
		expect(note).toMatchObject({ sender_id: 1, internal: true, attachments: [] });
		expect(note.body.split('\n')).toEqual([
			'Lampiran dari pesan 12 Januari 2026 pukul 10.00.00 WITA tidak diterima:',
			'- exe.pdf: berkas program, ditolak demi keamanan',
			'- sha.pdf: isinya tidak sama dengan yang dikirim',
			'- size.pdf: isinya tidak sama dengan yang dikirim',
			'- setup.exe: berkas program, ditolak demi keamanan',
			'- tagihan.vbs\u200E: berkas program, ditolak demi keamanan',
			'- page.pdf: tautannya memberi halaman web, bukan berkasnya',
			'- big.pdf: lebih besar dari 25 MB',
			'- gone.pdf: berkasnya sudah dihapus dari server penyimpanan',
			expect.stringContaining('- away.pdf: alamat penyimpanannya (evil.example) belum diizinkan'),
			'- inside.pdf: tautannya menuju jaringan pribadi, ditolak demi keamanan',
			expect.stringContaining('- other.pdf: alamat penyimpanannya (elsewhere.example) belum diizinkan'),
			'Bila berkasnya diperlukan, minta pengirim mengirimkannya lagi.',
		]);
	});

	test('is told where the desk took the files and then nothing more', async () => {
		const one = await Case.of({ '/a.pdf': bytes(PDF), '/late.pdf': busy }, [
			{ path: '/a.pdf' },
			{ path: '/setup.exe' },
			{ path: '/late.pdf' },
		]);
		const tickets = { method: 'PUT', path: '/tickets/' };
		await desk.fault({ ...tickets, fault: 'latency', ms: 0, times: 1 });
		await desk.fault({ ...tickets, fault: 'status', status: 403, times: 1 });
		await expect(one.run(true)).rejects.toThrow();
		expect((await one.articles()).map(({ internal }) => internal)).toEqual([false]);
		expect((await one.run()).retry).toBe(true);
		expect((await one.run(true)).files).toEqual(counts(0, 0, 1));
		const [, refused, failed, ...more] = await one.articles();
		expect(more).toEqual([]);
		expect([refused.internal, failed.internal]).toEqual([true, true]);
		expect(refused.body).toContain('tidak diterima:\n- setup.exe: ');
		expect(refused.body).toContain('\n\nBelum dapat diambil, dicoba lagi nanti:\n- late.pdf: ');
		expect(failed.body).toContain('tidak diterima:\n- late.pdf: ');
		expect(one.net.asked.filter(({ path }) => path === '/a.pdf')).toHaveLength(1);
	});

	test('is everything while no host is allowed, and nothing is asked', async () => {
		const one = await Case.of({ '/a.pdf': bytes(PDF) }, [{ path: '/a.pdf' }]);
		one.hosts = [];
		expect(await one.run()).toEqual({ files: counts(0, 1, 0), retry: false });
		expect(one.net.connections()).toBe(0);
		expect((await one.articles())[0].body).toContain('Allowed Media Hosts');
	});

	test('where a name leads into a private network', async () => {
		const one = await Case.of({ '/a.pdf': bytes(PDF) }, [{ path: '/a.pdf' }], {
			addresses: { 'media.example': [['10.0.0.8']] },
		});
		expect(await one.run()).toEqual({ files: counts(0, 1, 0), retry: false });
		expect(one.net.connections()).toBe(0);
	});
});

describe('what is declared wrongly and does no harm', () => {
	test('is corrected, and what a browser would run is for download only', async () => {
		const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
		const one = await Case.of({ '/a.pdf': bytes(PNG), '/gambar': bytes(PNG), '/s.svg': bytes(svg) }, [
			{ path: '/a.pdf' },
			{ path: '/gambar', mimeType: 'application/octet-stream' },
			{ path: '/s.svg', mimeType: 'image/svg+xml' },
			{ path: '/gambar', fileName: 'x\u202Egnp.pdf' },
		]);
		expect((await one.run()).files).toEqual(counts(4, 0, 0));
		const [{ body, attachments }] = await one.articles();
		expect(body).toContain('- a.pdf (12 B, isinya ternyata image/png)\n- gambar.png (12 B)');
		expect(attachments.map((file: any) => [file.filename, file.preferences['Mime-Type']])).toEqual([
			['a.pdf', 'image/png'],
			['gambar.png', 'image/png'],
			['s.svg', 'application/octet-stream'],
			['xgnp.pdf', 'image/png'],
		]);
	});
});

describe('a desk in trouble', () => {
	test.each(['reset-after', 'reset-before', 'lost-answer'])('has the article once: %s', async (fault) => {
		const one = await Case.of({ '/a.pdf': bytes(PDF) }, [{ path: '/a.pdf' }]);
		await desk.fault({ fault, method: 'PUT', times: 1 });
		expect(await one.run(false, 500)).toEqual({ files: counts(1, 0, 0), retry: false });
		expect(await one.articles()).toHaveLength(1);
	});

	test('behind a proxy that takes less gets each file by itself, and is told of what is too large even so', async () => {
		const one = await Case.of({ '/a.pdf': bytes(PDF), '/b.pdf': bytes(PDF) }, [
			{ path: '/a.pdf' },
			{ path: '/b.pdf' },
			{ path: '/none.pdf' },
		]);
		await desk.fault({ fault: 'status', status: 413, method: 'PUT', times: 2 });
		expect(await one.run()).toEqual({ files: counts(1, 1, 1), retry: true });
		const [article, note, ...more] = await one.articles();
		expect(more).toEqual([]);
		expect(note).toMatchObject({ internal: true, attachments: [] });
		expect(note.body).toContain('- a.pdf: terlalu besar bagi server Zammad');
		expect(note.body).toContain('dicoba lagi nanti:\n- none.pdf');
		expect(article.attachments).toMatchObject([{ filename: 'b.pdf' }]);
		expect((await one.run(true)).files).toEqual(counts(0, 0, 1));
	});

	test('that is away is asked again later, and on the last try it is an error without a word of the message', async () => {
		const one = await Case.of({ '/a.pdf': bytes(PDF) }, [{ path: '/a.pdf' }]);
		await desk.fault({ fault: 'status', status: 503 });
		expect(await one.run()).toEqual({ files: counts(0, 0, 1), retry: true });
		await expect(one.run(true)).rejects.toMatchObject({ name: 'ZammadFailure', status: 503 });
		await desk.control('DELETE', '/faults');
		expect(await one.run(true)).toEqual({ files: counts(1, 0, 0), retry: false });
	});
});

describe('WhatsApp', () => {
	const url = 'https://graph.facebook.com/v24.0/MEDIA1';
	const whatsapp = { item: { source: 'whatsapp' as const } };
	const token = { Authorization: 'Bearer wa-token' };

	async function whatsappCase(link: string) {
		const described = { url: link, mime_type: 'application/pdf', sha256: sha256(PDF), file_size: PDF.length };
		const one = await Case.of(
			{
				'/v24.0/MEDIA1': bytes(JSON.stringify(described)),
				'/whatsapp_business/attachments/?mid=1': bytes(PDF),
			},
			[{ fileName: 'a.pdf', url, sha256: sha256(PDF) }],
			whatsapp,
		);
		const proxy = await connectProxy({ to: one.net.port });
		process.env.HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`;
		process.env.NO_PROXY = '127.0.0.1';
		return one;
	}

	test("gives its files to the account's token, on both of its hosts", async () => {
		const one = await whatsappCase('https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1');
		one.account = { host: 'graph.facebook.com', headers: token };
		expect((await one.run()).files).toEqual(counts(1, 0, 0));
		expect(one.net.asked.map(({ host, authorization }) => [host, authorization])).toEqual([
			['graph.facebook.com', 'Bearer wa-token'],
			['lookaside.fbsbx.com', 'Bearer wa-token'],
		]);
	});

	test('hears no token for a host that is not its own', async () => {
		const one = await whatsappCase('https://media.example/whatsapp_business/attachments/?mid=1');
		one.hosts = ['media.example'];
		one.account = { host: 'graph.facebook.com', headers: token };
		expect((await one.run()).files).toEqual(counts(1, 0, 0));
		expect(one.net.asked[1]).toMatchObject({ host: 'media.example', authorization: undefined });
	});

	test.each([
		['no account', null],
		["another server's", { host: 'chatwoot.example', headers: token }],
	])('is not asked with %s, and the note says so', async (_which, account) => {
		const one = await whatsappCase('https://lookaside.fbsbx.com/x');
		one.account = account;
		expect((await one.run()).files).toEqual(counts(0, 1, 0));
		expect(one.net.asked).toEqual([]);
		expect((await one.articles())[0].body).toContain('Media Account');
	});
});

// Last, since the desk is slow with so much in it.
test('files that one request cannot hold come in several articles', async () => {
	const large = Buffer.alloc(19_000_000, 0xe9);
	const one = await Case.of({ '/1.bin': bytes(large), '/2.bin': bytes(large) }, [
		{ path: '/1.bin', mimeType: 'application/octet-stream' },
		{ path: '/2.bin', mimeType: 'application/octet-stream' },
		{ path: '/1.bin', mimeType: 'application/octet-stream' },
	]);
	expect((await one.run(false, 20_000)).files).toEqual(counts(2, 1, 0));
	const articles = await one.articles();
	expect(articles.map(({ attachments }) => attachments.length)).toEqual([1, 1, 0]);
	expect(articles[2].body).toContain('bersama lampiran lain lebih besar dari 50 MB');
});
