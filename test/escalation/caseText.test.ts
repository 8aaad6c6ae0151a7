import { caseText } from '../../nodes/escalation/open/caseText';

test('the name of an employee who asks by his own mail stays away from the unit (ROLE-1, ESC-8)', () => {
	const article: any = {
		...{
			id: 1,
			internal: false,
			sender: 'Agent',
			type: 'email',
			created_by_id: 9,
			content_type: 'text/plain',
		},
		from: '"Budi Santoso" <budi@customs.go.id>',
		created_at: '2026-01-12T03:00:00Z',
		body: 'Saya Budi Santoso dari KPPBC. Sistem mati.',
	};
	const words = caseText([article], { customer_id: 9 } as any, '2026-01-12T02:00:00Z');
	expect(words).toContain('Sistem mati.');
	expect(words).not.toMatch(/Budi|Santoso/);
});

test.each([
	[
		'Nama saya Siti Aminah, barang saya tertahan di Soekarno-Hatta.',
		'barang saya tertahan di Soekarno-Hatta',
	],
	[
		'Halo, saya Wayan Sudarta dari Denpasar. Petugas Andi Wijaya menolak berkas.',
		'Petugas Andi Wijaya menolak berkas',
	],
	['perkenalkan nama saya siti aminah. Mohon info.', 'Mohon info'],
	['Saya ingin bertanya tentang PIB 123456.', 'Saya ingin bertanya tentang PIB 123456.'],
])('a name that the writer gives of himself stays away, the rest stands: %s', (body, kept) => {
	const article: any = {
		...{ id: 1, internal: false, sender: 'Customer', type: 'web', content_type: 'text/plain' },
		...{ from: 'pengguna', created_at: '2026-01-12T03:00:00Z', body: `${body}\nSiti Aminah` },
	};
	const words = caseText([article], { customer_id: 9 } as any, '2026-01-12T02:00:00Z');
	expect(words).toContain(kept);
	if (/siti/i.test(body)) expect(words).not.toMatch(/siti|aminah/i);
	expect(words).not.toMatch(/wayan|sudarta/i);
});
