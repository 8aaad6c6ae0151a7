import { parseIntake } from '../../nodes/intake/parse';
import { sealMessage } from '../../nodes/intake/sealedItem';

/** A message on its way through workflow 10: credentials, the sealed item, and the desk's answer. */
export const desk = 'http://desk.example';
const sealSecret = 'a seal secret of a test';
export const token = 'token-of-a-test-5f1c';
export const world = {
	credentials: {
		djbcZammadApi: { baseUrl: desk, token, systemId: '70', webhookToken: '', ca: '' },
		djbcIntakeApi: {
			keys: {
				key: [
					{ id: 'uji', secret: 'secret of a test key', previousSecret: '', rights: ['user'], prefixes: '' },
				],
			},
			signAs: '',
			sealSecret,
			previousSealSecret: '',
			mediaHosts: '',
		},
	},
};

let threads = 0;

/** What the trigger makes of a message that opens a thread. */
export function sealed(text: string, { office = 'KPPBC-MKS', channel = 'webchat' } = {}) {
	threads += 1;
	const now = Date.parse('2026-01-12T02:00:05Z');
	const parsed = parseIntake(
		{
			schema: 'djbc.intake.v1',
			type: 'message',
			idempotencyKey: `uji:utas-${threads}`,
			channel,
			receivedAt: '2026-01-12T02:00:00Z',
			source: { system: 'uji', office },
			thread: { key: `uji:utas-${threads}` },
			sender: { kind: 'user', id: 'u1', name: 'Budi' },
			body: { text },
		},
		now,
	);
	if (!parsed.ok) throw new Error('the message is not valid');
	return { ...sealMessage(parsed, sealSecret, now).item };
}

/** The ticket as Zammad answers it with `expand=true`. */
export const created = (body: Record<string, any>) => ({
	id: 12,
	number: body.number,
	title: body.title,
	group: body.group,
	state: 'new',
	customer: body.customer.login,
	group_id: 1,
	state_id: 1,
	priority_id: 2,
	owner_id: 1,
	customer_id: 9,
	created_by_id: 4,
	updated_by_id: 4,
	created_at: '2026-01-12T02:00:06.000Z',
	updated_at: '2026-01-12T02:00:06.000Z',
	...Object.fromEntries(Object.entries(body).filter(([name]) => name.startsWith('djbc_'))),
});
