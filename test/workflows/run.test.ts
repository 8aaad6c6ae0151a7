import nock from 'nock';
import { parseIntake } from '../../nodes/intake/parse';
import { sign } from '../e2e/sender';
import { shippedWorkflow, withSettings } from '../e2e/shippedWorkflows';
import { runWorkflow } from './inProcess';
import { created, desk, sealed, token, world } from './intakeWorld';

/** The shipped workflows, whole, on n8n's engine; the desk is nock. */
jest.setTimeout(60_000);

beforeAll(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());
afterAll(() => {
	nock.enableNetConnect();
	// It patches node:http, which all test files of one jest process share.
	nock.restore();
});

describe('10 Intake', () => {
	const start = (item: object) => ({ node: 'Intake Trigger', items: [item] });

	it('creates the ticket with category, clock and the settings of the node Settings, and answers 202', async () => {
		let posted: Record<string, any> = {};
		let authorization: unknown;
		nock(desk)
			.post('/api/v1/tickets')
			.query(true)
			.reply(201, function (_path, body) {
				authorization = [this.req.headers.authorization].flat()[0];
				return created((posted = body as Record<string, any>));
			});
		const workflow = withSettings(shippedWorkflow('10-intake'), { group: 'Bravo Tim 1' });
		const run = await runWorkflow(workflow, start(sealed('Selamat pagi, berapa lama proses PIB?')), world);
		expect(run.status).toBe('success');
		expect(authorization).toBe(`Token token=${token}`);
		expect(posted).toMatchObject({
			number: expect.stringMatching(/^70\d{9}$/),
			group: 'Bravo Tim 1',
			djbc_office: 'KPPBC-MKS',
			djbc_category_suggested: expect.stringMatching(/^INF::KEP /),
			djbc_sla_state: 'running',
			djbc_due_at: '2026-01-12T03:00:00.000Z',
		});
		expect(run.answers).toMatchObject([
			{
				statusCode: 202,
				body: { accepted: true, duplicate: false, stored: 'desk', ticketNumber: posted.number },
			},
		]);
		expect(run.output('Keep')).toBeUndefined();
	});

	it('takes the office of Settings for a message whose office nobody knows', async () => {
		let posted: Record<string, any> = {};
		nock(desk)
			.post('/api/v1/tickets')
			.query(true)
			.reply(201, (_path, body) => created((posted = body as Record<string, any>)));
		const workflow = withSettings(shippedWorkflow('10-intake'), { office: 'BRAVO' });
		await runWorkflow(workflow, start(sealed('Berapa lama proses PIB?', { office: 'KANTOR-X' })), world);
		expect(posted).toMatchObject({ djbc_office: 'BRAVO', djbc_sla_state: 'running' });
	});

	it('puts a suspected ethics breach into the restricted group', async () => {
		let posted: Record<string, any> = {};
		nock(desk)
			.post('/api/v1/tickets')
			.query(true)
			.reply(201, (_path, body) => created((posted = body as Record<string, any>)));
		const item = sealed('Oknum petugas bea cukai meminta uang pelicin kepada saya.');
		const run = await runWorkflow(shippedWorkflow('10-intake'), start(item), world);
		expect(posted.group).toBe('Terbatas::Saring');
		expect(run.output('Compute Due')?.[0]?.[0]).toMatchObject({
			category: { code: 'CPL::ETH', restricted: true },
			rank: { rank: 'R2' },
		});
		expect(posted.djbc_rank).toBeUndefined();
	});

	it('answers 503 when desk and inbox fail, and ends as failed without token or text', async () => {
		nock(desk).persist().post('/api/v1/tickets').query(true).reply(401, { error: 'Invalid token' });
		const item = sealed('Kenari rahasia tujuhbelas');
		const run = await runWorkflow(shippedWorkflow('10-intake'), start(item), world);
		expect(run.answers).toMatchObject([{ statusCode: 503, headers: { 'retry-after': '30' } }]);
		expect(run.status).toBe('error');
		expect(run.error?.message).toContain('401');
		const said = JSON.stringify([
			run.error,
			run.output('Receive'),
			run.output('Answer'),
			run.output('Not Held'),
		]);
		expect(said).not.toContain(token);
		expect(said).not.toContain('Kenari rahasia');
		expect(run.error?.message).toContain('"djbc_inbox" not found');
		// What the inbox needs of a message that nobody took (n8n-notes 9.1).
		expect(run.output('Receive')?.[1]?.[0]).toMatchObject({
			sealed: item.sealed,
			error: expect.any(String),
			details: { reason: 'auth' },
		});
	});

	it('tells the admin workflow, execution, node and failure, and nothing else', async () => {
		const failed = {
			workflow: { id: 'x', name: '10 Intake' },
			execution: {
				id: '231',
				url: 'http://n8n.example/execution/231',
				lastNodeExecuted: 'Not Held',
				mode: 'webhook',
				error: { message: 'Zammad: create ticket failed (status 401)', stack: 'rahasia', cause: 'rahasia' },
			},
			body: 'rahasia',
		};
		const start = { node: 'Error Trigger', items: [failed] };
		const run = await runWorkflow(shippedWorkflow('10-intake'), start, world);
		expect(run.status).toBe('success');
		expect(run.output('Whitelisted Failure')).toEqual([
			[
				{
					workflow: '10 Intake',
					execution: '231',
					url: 'http://n8n.example/execution/231',
					node: 'Not Held',
					failure: 'Zammad: create ticket failed (status 401)',
				},
			],
		]);
	});
});

describe('11 Try the Intake', () => {
	it('signs the sample so that a receiver can check it over the raw bytes', async () => {
		let seen: { headers: Record<string, any>; body: string } | undefined;
		nock('http://n8n.example')
			.post('/webhook/djbc-intake', (body) => {
				expect(body).toMatchObject({ schema: 'djbc.intake.v1', source: { office: 'BRAVO' } });
				return true;
			})
			.reply(202, function (_path, body) {
				seen = { headers: this.req.headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
				return { accepted: true, ticketNumber: '70000000001' };
			});
		const workflow = withSettings(shippedWorkflow('11-try-intake'), {
			intakeUrl: 'http://n8n.example/webhook/djbc-intake',
			office: 'BRAVO',
		});
		const run = await runWorkflow(workflow, { node: 'Try It', items: [{}] }, world);
		expect(run.status).toBe('success');
		expect(run.output('Send')?.[0]?.[0]).toMatchObject({ statusCode: 202, body: { accepted: true } });
		const header = (name: string) => String([seen!.headers[name]].flat()[0]);
		expect(header('x-intake-key')).toBe('uji');
		expect(header('x-intake-signature')).toBe(
			sign('secret of a test key', header('x-intake-timestamp'), Buffer.from(seen!.body)),
		);
		expect(parseIntake(JSON.parse(seen!.body), Date.now()).ok).toBe(true);
	});
});
