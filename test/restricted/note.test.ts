import { auditNote, type Facts } from '../../nodes/restricted/auditNote';
import { lateMoveOf } from '../../nodes/restricted/move';
import { restrictedGroups } from '../../nodes/policy/restrictedGroups';
import type { Article, HistoryEntry, Ticket } from '../../nodes/zammad';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 2, minute)).toISOString();
const entry = (id: number, more: Partial<HistoryEntry>): HistoryEntry => ({
	...{ id, object: 'Ticket', type: 'updated', created_at: at(id), ...more },
});
const grouped = (id: number, from: string, to: string) =>
	entry(id, { attribute: 'group', value_from: from, value_to: to });
const notified = (id: number, who: string) => entry(id, { type: 'notification', value_to: who });

const facts = (more: Partial<Facts>): Facts => ({
	ticket: { number: '70001', group: 'Terbatas::Saring', djbc_channel: 'webchat' } as unknown as Ticket,
	move: { id: 9, from: 'Bravo::Layanan', to: 'Terbatas::Saring', at: at(9) },
	...{ articles: [], history: [], followers: [], family: { below: [], above: [] } },
	...{ leftovers: { executions: 0, waiting: 0, inboxRows: 0 }, zone: 'Asia/Jakarta', ...more },
});
const line = (place: number, more: Partial<Facts>) => auditNote(facts(more)).body.split('\n')[place];

test('names who was told by the desk until the move, once, and by what', () => {
	const history = [
		notified(1, 'ani@contoh.id(create:online,email)'),
		notified(2, 'ani@contoh.id(update:online)'),
		notified(3, 'budi(update:online)'),
		notified(20, 'cici@contoh.id(update:email)'),
		entry(4, { attribute: 'title', value_to: 'rahasia(update:online)' }),
	];
	expect(line(2, { history })).toMatch(/: ani@contoh\.id \(layar dan surel\); budi \(layar\)\. Siapa/);
	expect(line(2, { history: [] })).toContain('tidak tercatat dalam riwayat tiket');
});

test('names what left the desk by number, way and time, no word of it', () => {
	const article = (id: number, more: object) =>
		({
			id,
			sender: 'Agent',
			type: 'note',
			internal: false,
			created_at: at(1),
			body: 'KANARI',
			...more,
		}) as Article;
	const articles = [
		article(1, { sender: 'Customer' }),
		article(2, {}),
		article(3, { type: 'email' }),
		article(4, { internal: true }),
		article(5, { sender: 'System', type: 'sms' }),
	];
	const told = line(1, { articles })!;
	expect(told).toMatch(/: 3 balasan atau surat: artikel 2 \([^,]+, 5 Januari 2026 pukul 09\.01\.00 WIB\);/);
	expect(told).toMatch(/artikel 3 \(surel, .*artikel 5 \(SMS, /);
	expect(told).not.toMatch(/KANARI|artikel [14] /);
});

test('a long list is cut, and says so', () =>
	expect(line(3, { followers: Array.from({ length: 23 }, (_, place) => `Orang ${place}`) })).toContain(
		'Orang 19; dan 3 lainnya',
	));

test('a late move is the last one from outside to inside', () => {
	const isRestricted = restrictedGroups();
	const moves = [
		grouped(1, 'Bravo::Layanan', 'Terbatas::Saring'),
		grouped(2, 'Terbatas::Saring', 'Bravo::Mutu'),
		grouped(3, 'Bravo::Mutu', 'Terbatas::Pidana'),
		grouped(4, 'Terbatas::Pidana', 'Terbatas::Kode Etik'),
	];
	expect(lateMoveOf(moves, isRestricted)).toMatchObject({ id: 3, from: 'Bravo::Mutu' });
	expect(lateMoveOf(moves.slice(3), isRestricted)).toBeNull();
});
