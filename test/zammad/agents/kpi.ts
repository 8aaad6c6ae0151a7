import type { Answer, Json } from '../desk';
import { PEOPLE } from './people';
import type { RoleDesk } from './roleDesk';

const GROUP = 'Bravo::Kinerja';
/** Catalogue 3: Kepala Seksi and Team 3's Koordinator; the integration writes. */
const READERS = ['kasi', 'kinerja', 'integrasi'];
const STAFF = 'agent\r\nUji\r\n';

/** What the desk has to do for the month in numbers (5.3): notes of the integration with files, told and seen by few. */
export function kpiCases(desk: () => RoleDesk): void {
	let ticket: Json & { id: number };
	let note: Json;

	const write = async (more: Json): Promise<Answer> =>
		await desk().as('integrasi', 'POST', '/ticket_articles', {
			...{ ticket_id: ticket.id, type: 'note', internal: true, content_type: 'text/html', body: 'Uji' },
			...more,
		});

	beforeAll(async () => {
		ticket = await desk().ticket(GROUP, { djbc_record: 'kpi' });
		const attachments = [
			{
				filename: 'kpi.json',
				data: Buffer.from('{"a":1}').toString('base64'),
				'mime-type': 'application/json',
			},
			{ filename: 'petugas.csv', data: Buffer.from(STAFF).toString('base64'), 'mime-type': 'text/csv' },
		];
		const { status, body } = await write({
			sender: 'System',
			message_id: '<kpi.final.1.ab.cd@djbc>',
			attachments,
		});
		expect(status).toBe(201);
		note = body as Json;
	});

	test('a note of System keeps its message id and its files, and stays internal', async () => {
		const { body } = await desk().as('integrasi', 'GET', `/ticket_articles/by_ticket/${ticket.id}`);
		expect((body as unknown as Json[]).at(-1)).toMatchObject({
			...{ id: note.id, sender: 'System', internal: true },
			message_id: expect.stringMatching(/^<?kpi\.final\.1\.ab\.cd@djbc>?$/),
			attachments: [{ filename: 'kpi.json' }, { filename: 'petugas.csv' }],
		});
	});

	test('a mention reaches Kepala Seksi; of an agent it is refused with the whole note', async () => {
		const of = (name: string) => `<a href="#" data-mention-user-id="${desk().userId(name)}">Uji</a>`;
		expect((await write({ body: of('kasi') })).status).toBe(201);
		const path = `/mentions?mentionable_type=Ticket&mentionable_id=${ticket.id}`;
		const { mentions } = (await desk().as('integrasi', 'GET', path)).body as { mentions: Json[] };
		expect(mentions.map(({ user_id }) => user_id)).toContain(desk().userId('kasi'));
		expect((await write({ body: of('layanan') })).status).toBe(422);
	});

	test.each(PEOPLE)('$name reads ticket, notes and files as his roles say', async ({ name }) => {
		const [, file] = note.attachments as Json[];
		const paths = [
			`/tickets/${ticket.id}`,
			`/ticket_articles/by_ticket/${ticket.id}`,
			`/ticket_attachment/${ticket.id}/${note.id}/${file!.id}`,
		];
		const statuses: number[] = [];
		for (const path of paths) statuses.push((await desk().as(name, 'GET', path)).status);
		const status = READERS.includes(name) ? 200 : 403;
		expect(statuses).toEqual(paths.map(() => status));
	});
}
