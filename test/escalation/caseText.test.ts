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
