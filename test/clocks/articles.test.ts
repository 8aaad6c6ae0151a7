import { articleKind } from '../../nodes/clocks/articles';
import type { Article } from '../../nodes/zammad';

const OWN = 9;
const article = {
	...{ id: 1, ticket_id: 2, type_id: 5, sender_id: 1, type: 'web', sender: 'Agent', body: 'Bisa, Pak.' },
	...{ internal: false, created_by_id: 12, message_id: null, created_at: '', updated_at: '' },
} as Article;

test.each([
	['an agent', {}, 'message'],
	['an agent by phone', { type: 'phone' }, 'call'],
	['a public note', { type: 'note' }, 'message'],
	['a macro run by the server for an agent', { type: 'note', sender: 'System' }, 'message'],
	['an internal note', { internal: true }, null],
	['a trigger of Zammad', { sender: 'System', created_by_id: 1 }, null],
	['a job in the name of an agent', { preferences: { perform_origin: 'job' } }, null],
	['the integration', { created_by_id: OWN }, null],
	['Receive, for a citizen', { sender: 'Customer', created_by_id: OWN, message_id: '<a.b@djbc>' }, null],
	['Receive, in the time of another token', { sender: 'Customer', message_id: 'a.b@djbc' }, null],
	[
		'a citizen by a channel of Zammad',
		{ sender: 'Customer', type: 'email', message_id: '<x@mail>' },
		'request',
	],
	['an agent who keyed a call of a citizen', { sender: 'Customer', type: 'phone' }, 'request'],
	['an employee by mail on a ticket of his own', { type: 'email', created_by_id: 77 }, 'request'],
	['an employee who answers on a ticket of his own', { type: 'note', created_by_id: 77 }, 'message'],
	['Zammad on a merged ticket', { type: 'note', body: 'merged' }, null],
])('%s', (_who, more, kind) => {
	expect(articleKind({ ...article, ...more }, OWN, { customer_id: 77 })).toBe(kind);
});
