import { isSigned, readDelivery, signatureOf } from '../../nodes/events';
import { restrictedGroups } from '../../nodes/policy/restrictedGroups';
import recorded from '../zammad/recorded/07-payload.json';

const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

describe('signature', () => {
	const body = Buffer.from('{"ticket":{"id":1}}');
	const header = 'sha1=56bd8036cfe2de9d6607b45dd74c7b860ccacccf';

	test('is the known answer of channels 5', () => {
		expect(signatureOf('zammad-hook-secret', body)).toBe(header);
		expect(isSigned(body, header, 'zammad-hook-secret')).toBe(true);
	});

	test.each([
		['another body', Buffer.from('{"ticket":{"id":2}}'), header, 'zammad-hook-secret'],
		['another token', body, header, 'zammad-hook-secrets'],
		['none', body, undefined, 'zammad-hook-secret'],
		['cut', body, header.slice(0, -1), 'zammad-hook-secret'],
		['without scheme', body, header.slice(5), 'zammad-hook-secret'],
		['no token at all', body, signatureOf('', body), ''],
	])('is refused: %s', (_name, rawBody, offered, token) => {
		expect(isSigned(rawBody, offered, token)).toBe(false);
	});
});

describe('payload', () => {
	const at = '2026-03-02T08:30:00.401Z';
	const ticket = {
		id: 812,
		number: '48812',
		group: { id: 7, name: 'Service::Returns', user_ids: [4] },
		group_id: 7,
		state: 'open',
		state_id: 2,
		article_ids: [2290, 2291],
		created_at: at,
		updated_at: at,
		created_by: { id: 4 },
		updated_by: { id: 5 },
	};
	const article = { id: 2291, sender: 'Customer', created_at: at, created_by: { id: 4 }, body: 'x' };

	test('of the sheet, with users as objects only', () => {
		expect(readDelivery(bytes({ ticket, article }))).toMatchObject({
			createdBy: 4,
			updatedBy: 5,
			updatedAt: Date.parse(at),
			article: { id: 2291, sender: 'Customer', createdBy: 4, createdAt: Date.parse(at) },
		});
	});

	test('without an article, or with ids beside the users', () => {
		const flat = { ...ticket, created_by_id: 8, updated_by_id: 9 };
		expect(readDelivery(bytes({ ticket: flat, article: {} }))).toMatchObject({
			createdBy: 8,
			updatedBy: 9,
			article: null,
		});
	});

	test.each([
		['no JSON', Buffer.from('{"ticket"')],
		['an own payload', bytes({ nomor: '48812' })],
		['no author', bytes({ ticket: { ...ticket, updated_by: undefined }, article: {} })],
		['the recorded list of keys, without values', bytes(recorded)],
	])('is none: %s', (_name, rawBody) => {
		expect(readDelivery(rawBody)).toBeNull();
	});
});

test.each([
	['Terbatas::Saring', true],
	['terbatas::baru', true],
	['Terbatas', true],
	['Investigasi::Satu', true],
	['Investigasi', true],
	['Terbatas Lain', false],
	['Bravo::Layanan', false],
])('%s is restricted: %s', (group, restricted) => {
	expect(restrictedGroups([' investigasi '])(group)).toBe(restricted);
});
