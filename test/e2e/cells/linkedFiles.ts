import { createHash, randomInt } from 'node:crypto';
import { plantWord } from '../cases/planted';
import { whatsAppDocument } from '../senders/whatsApp';
import { OFFICE_HOST } from './internet';
import { until, type GetWorld } from './world';

const PDF = Buffer.from(`%PDF-1.7\n${plantWord('isipdf')}\n`);
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(plantWord('isipng'))]);

/** Threads of the messages whose files are looked for. */
const threads: Record<string, string> = {};
/** Not on its server until later. */
const late = `${plantWord('nanti')}.png`;

/** A document of WhatsApp and images of Chatwoot: one of an allowed host, one of another, one that comes late. */
export async function sendFiles(world: GetWorld): Promise<void> {
	const { internet, vendors } = world();
	const media = plantWord('media');
	const image = `${plantWord('gambar')}.png`;
	internet.files.set(media, PDF);
	internet.files.set(image, PNG);
	const user = { userId: `ID.${plantWord('BSUID')}`, name: plantWord('Nama'), username: plantWord('akun') };
	threads.document = vendors.whatsApp.threadKey(user);
	await vendors.whatsApp.deliver(
		user,
		whatsAppDocument(`wamid.${plantWord('id')}`, {
			id: media,
			mime_type: 'application/pdf',
			sha256: createHash('sha256').update(PDF).digest('base64'),
			filename: `${plantWord('pib')}.pdf`,
			caption: `Ini PIB kami. ${plantWord('teks')}`,
		}),
	);
	const links = {
		image: `https://${OFFICE_HOST}/${image}`,
		stranger: `https://${plantWord('asing')}.example/${image}`,
		late: `https://${OFFICE_HOST}/${late}`,
	};
	for (const [what, url] of Object.entries(links)) {
		const visitor = {
			conversation: randomInt(1e9, 1e10),
			id: randomInt(1e9),
			name: plantWord('Nama'),
			email: `${plantWord('surel')}@example.com`,
		};
		threads[what] = vendors.chatwoot.threadKey(visitor);
		const attachment = { id: randomInt(1e9), file_type: 'image', data_url: url };
		await vendors.chatwoot.incoming(visitor, `Ini gambarnya. ${plantWord('teks')}`, [attachment]);
	}
}

export function linkedFiles(world: GetWorld): void {
	async function articles(what: string): Promise<any[]> {
		const [ticket] = await world().desk.agent.tickets('djbc_thread_key', threads[what]!);
		return await world().desk.agent.articles(ticket.id);
	}
	const files = async (what: string): Promise<any[]> =>
		(await articles(what)).flatMap(({ attachments }) => attachments ?? []);

	it.each([
		['document', 'of WhatsApp, with the token of its account', PDF],
		['image', 'of Chatwoot, from a host that the admin allows', PNG],
	])('the %s %s', async (what, _how, bytes) => {
		await until(async () => (await files(what)).length > 0);
		expect(await files(what)).toMatchObject([{ size: String(bytes.length) }]);
	});

	it('one from another host is refused before anybody is asked, and told to agents', async () => {
		await until(async () => (await articles('stranger')).some(({ internal }) => internal));
		const told = (await articles('stranger')).filter(({ internal }) => internal);
		expect(told).toHaveLength(1);
		expect(told[0].body).toMatch(/tidak diterima/);
		expect(await files('stranger')).toEqual([]);
		expect(world().internet.asked.filter((host) => host.endsWith('.example'))).not.toContainEqual(
			expect.stringContaining('asing'),
		);
	});

	it('one that its server did not have is fetched once more, later', async () => {
		expect(await files('late')).toEqual([]);
		world().internet.files.set(late, PNG);
		await until(async () => (await files('late')).length > 0);
		expect(await files('late')).toMatchObject([{ size: String(PNG.length) }]);
	});
}
