import nock from 'nock';
import { defaultPolicy } from '../../nodes/policy/document';
import { shippedWorkflow } from '../e2e/shippedWorkflows';
import { runWorkflow, type Surroundings } from './inProcess';
import { created, desk, sealed, world } from './intakeWorld';

/** 10 Intake with rows of the policy beside the message, and with an AI in front. */
jest.setTimeout(60_000);

beforeAll(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());
afterAll(() => {
	nock.enableNetConnect();
	nock.restore();
});

const row = (id: number, kind: string, key: string, value: string, effectiveAt = '') => ({
	id,
	createdAt: '2026-01-01T00:00:00.000Z',
	updatedAt: '2026-01-01T00:00:00.000Z',
	kind,
	key,
	value,
	effectiveAt,
	note: null,
});

/** Received Mon 12 Jan 2026 10:00 WITA by WhatsApp: due in three working days. */
async function take(text: string, more: Surroundings, change?: (node: Record<string, any>) => void) {
	let posted: Record<string, any> = {};
	nock(desk)
		.post('/api/v1/tickets')
		.query(true)
		.reply(201, (_path, body) => created((posted = body as Record<string, any>)));
	const workflow = shippedWorkflow('10-intake');
	if (change) workflow.nodes.forEach(change);
	const start = { node: 'Intake Trigger', items: [sealed(text, { channel: 'whatsapp' })] };
	const run = await runWorkflow(workflow, start, { ...world, ...more });
	return { run, posted, item: run.output('Compute Due')?.[0]?.[0] };
}

const question = 'Selamat pagi, berapa lama proses PIB?';
const withoutRows = '2026-01-15T09:00:00.000Z';

it('takes the rows of the table for the due time', async () => {
	const djbc_policy = [
		row(1, 'cuti_bersama', '2026-01-14', 'Cuti bersama uji'),
		row(2, 'holiday', '2026-01-13', 'Hari libur uji', '2999-01-01T00:00:00+07:00'),
	];
	const { posted, item } = await take(question, { tables: { djbc_policy } });
	// Fri 16 Jan is a holiday: Tue, Thu, Mon.
	expect(posted.djbc_due_at).toBe('2026-01-19T09:00:00.000Z');
	expect(item).not.toHaveProperty('policyProblems');
});

it.each<[string, Surroundings['tables'], number]>([
	['there is no table', {}, 1],
	['the table is empty', { djbc_policy: [] }, 0],
	['a row is broken', { djbc_policy: [row(1, 'rank', 'R1', 'besok')] }, 1],
	['a kind is unknown', { djbc_policy: [row(1, 'libur', '2026-01-14', 'x')] }, 1],
])('holds the message when %s', async (_what, tables, problems) => {
	const { run, posted, item } = await take(question, { tables });
	expect(run.answers).toMatchObject([{ statusCode: 202 }]);
	expect(posted.djbc_due_at).toBe(withoutRows);
	expect(item?.policyProblems ?? []).toHaveLength(problems);
});

describe('an AI in front', () => {
	const off = shippedWorkflow('10-intake').nodes.filter(
		({ disabled, name }) => disabled && name !== 'Tell the Admin',
	);
	const switchOn = (node: Record<string, any>) => {
		if (node.name !== 'Tell the Admin') delete node.disabled;
	};
	const says = (text: string) =>
		({ tables: { djbc_policy: [] }, given: { 'Ask the AI': [{ text }] } }) satisfies Surroundings;

	it('knows the codes of the policy', () => {
		const codes = Object.keys(defaultPolicy().categories.labels).filter(
			(code) => code.includes('::') || code === 'SUG',
		);
		const { value } = off.find(({ name }) => name === 'AI Code')!.parameters.assignments.assignments[0];
		const known = /\(([A-Z:|]+)\)/.exec(value)![1]!.split('|');
		expect(known.sort()).toEqual(codes.sort());
		const asked: string = off.find(({ name }) => name === 'Ask the AI')!.parameters.messages.messageValues[0]
			.message;
		for (const code of codes) expect(asked).toContain(`\n${code} = `);
	});

	it('is asked nothing while it is switched off', async () => {
		const { item } = await take(question, { tables: { djbc_policy: [] } });
		expect(off).toHaveLength(6);
		expect(item!.category).toMatchObject({ code: 'INF::KEP', prefill: 'INF::KEP' });
	});

	it('goes before our suggestion, which a human then decides', async () => {
		const { item, posted } = await take(question, says('CPL::SVC'), switchOn);
		expect(item!.category).toMatchObject({
			code: 'CPL::SVC',
			confidence: 0,
			needsReview: true,
			restricted: false,
		});
		expect(posted.djbc_category_suggested).toMatch(/^CPL::SVC /);
		expect(posted).not.toHaveProperty('djbc_category');
	});

	it('moves what it suspects into the restricted lane', async () => {
		const { posted } = await take(question, says('Code: CPL::ETH.'), switchOn);
		expect(posted.group).toBe('Terbatas::Saring');
	});

	it.each(['INF::KEP', 'INF::PAJAK', 'I am not sure.', ''])(
		'leaves our suggestion when it says "%s"',
		async (text) => {
			const { item } = await take(question, says(text), switchOn);
			expect(item!.category).toMatchObject({ code: 'INF::KEP', prefill: 'INF::KEP', needsReview: false });
		},
	);

	it('is never asked about what we suspect', async () => {
		const text = 'Oknum petugas bea cukai meminta uang pelicin kepada saya.';
		const { run, item, posted } = await take(text, says('INF::KEP'), switchOn);
		expect(run.output('Open for the AI')).toBeUndefined();
		expect(item!.category).toMatchObject({ code: 'CPL::ETH', restricted: true });
		expect(posted.group).toBe('Terbatas::Saring');
	});
});
