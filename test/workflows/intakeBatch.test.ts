import nock from 'nock';
import { shippedWorkflow } from '../e2e/shippedWorkflows';
import { runWorkflow } from './inProcess';
import { created, desk, sealed, world } from './intakeWorld';

/** A delivery of several messages runs through 10 Intake at once and gets one answer (channels 4.1). */
jest.setTimeout(60_000);

beforeAll(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());
afterAll(() => {
	nock.enableNetConnect();
	nock.restore();
});

const batch = (...texts: string[]) =>
	texts.map((text) => ({
		...sealed(text, { channel: 'whatsapp' }),
		source: 'whatsapp',
		batch: texts.length,
	}));

const run = async (items: object[]) =>
	await runWorkflow(shippedWorkflow('10-intake'), { node: 'Intake Trigger', items }, world);

const post = () => nock(desk).post('/api/v1/tickets').query(true);

it('all held: one answer, 200 for a sender who takes nothing else', async () => {
	const numbers: string[] = [];
	post()
		.times(2)
		.reply(201, (_path, body) => {
			numbers.push((body as { number: string }).number);
			return created(body as Record<string, any>);
		});
	const { answers } = await run(batch('Berapa lama proses PIB?', 'Di mana kantornya?'));
	expect(answers).toMatchObject([{ statusCode: 200, body: { accepted: true, ticketNumber: numbers[0] } }]);
	expect(new Set(numbers).size).toBe(2);
});

it('one held neither by desk nor inbox: 503, whatever became of the others', async () => {
	post().reply(201, (_path, body) => created(body as Record<string, any>));
	post().reply(403, { error: 'Not authorized' });
	const { answers } = await run(batch('Berapa lama proses PIB?', 'Di mana kantornya?'));
	expect(answers).not.toEqual([]);
	for (const answer of answers) expect(answer).toMatchObject({ statusCode: 503 });
});
