import fc from 'fast-check';

import { defaultPolicy } from '../../nodes/policy/document';
import { baseOf, checkAnswer } from '../../nodes/survey';
import { readSurveyToken, surveyToken } from '../../nodes/survey/token';

/** The link of an invitation: for one ticket, made by us, for 30 days; nothing else opens anything. */
const secrets = { sealSecret: 'survey-test-secret-1' };
const policy = defaultPolicy();
const DAY = 86_400_000;
const NOW = Date.parse('2026-01-28T16:59:59.999Z');
const tickets = fc.record({
	ticketId: fc.integer({ min: 1, max: 0xffffffff }),
	closing: fc.integer({ min: 1, max: 255 }),
});

test('it reads back, is short, url-safe, and shows no digit run of its ticket', () => {
	fc.assert(
		fc.property(tickets, fc.integer({ min: NOW, max: NOW + 20_000 * DAY }), (ticket, now) => {
			const token = surveyToken(secrets, ticket, now);
			expect(token).toMatch(/^[A-Za-z0-9_-]{20}$/);
			expect(readSurveyToken(secrets, token, now)).toEqual(ticket);
			expect(readSurveyToken(secrets, token, now + 30 * DAY)).toEqual(ticket);
			expect(readSurveyToken(secrets, token, now + 31 * DAY)).toBeNull();
		}),
	);
});

test('no altered token opens: another character, a cut, a character more', () => {
	const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
	fc.assert(
		fc.property(
			tickets,
			fc.integer({ min: 0, max: 19 }),
			fc.constantFrom(...alphabet),
			(ticket, place, character) => {
				const token = surveyToken(secrets, ticket, NOW);
				const altered = token.slice(0, place) + character + token.slice(place + 1);
				expect(readSurveyToken(secrets, altered, NOW) === null).toBe(altered !== token);
				for (const other of [token.slice(0, place), token + character, ` ${token}`]) {
					expect(readSurveyToken(secrets, other, NOW)).toBeNull();
				}
			},
		),
	);
});

test('no made-up token opens, of whatever type', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.anything(), fc.string(), fc.uint8Array({ minLength: 15, maxLength: 15 })),
			(made) => {
				const token = made instanceof Uint8Array ? Buffer.from(made).toString('base64url') : made;
				expect(readSurveyToken(secrets, token, NOW)).toBeNull();
			},
		),
	);
});

test('the previous secret still opens, another one does not', () => {
	const token = surveyToken({ sealSecret: 'the-old-survey-secret' }, { ticketId: 7, closing: 1 }, NOW);
	const renewed = { ...secrets, previousSealSecret: 'the-old-survey-secret' };
	expect(readSurveyToken(renewed, token, NOW)).toEqual({ ticketId: 7, closing: 1 });
	expect(readSurveyToken(secrets, token, NOW)).toBeNull();
});

test('an answer is a score of the scale under a token that is valid', () => {
	const token = surveyToken(secrets, { ticketId: 7, closing: 1 }, NOW);
	const check = (choice: unknown, given: unknown = token, now = NOW) =>
		checkAnswer(policy, secrets, { token: given, choice }, now);
	expect(check('4 = Sangat puas')).toEqual({
		...{ valid: true, ticketId: 7, score: 4, answeredAt: '2026-01-28T16:59:59.999Z' },
	});
	expect(check(1)).toMatchObject({ valid: true, score: 1 });
	const refused = { valid: false, ticketId: null, score: null, answeredAt: null };
	for (const choice of ['0 = Buruk', '5', '', null, '4.5', 'Sangat puas', '-1', '44', ['4', '1']]) {
		expect(check(choice)).toEqual(refused);
	}
	expect(check('4', `${token}x`)).toEqual(refused);
	expect(check('4', token, NOW + 40 * DAY)).toEqual(refused);
});

test('the address of n8n is https, or this machine; nothing is smuggled in with it', () => {
	expect(baseOf(' https://n8n.kantor.example/ ')).toBe('https://n8n.kantor.example');
	expect(baseOf('https://kantor.example/n8n//')).toBe('https://kantor.example/n8n');
	expect(baseOf('http://localhost:5678')).toBe('http://localhost:5678');
	for (const wrong of [
		...[
			'',
			'n8n.kantor.example',
			'http://n8n.kantor.example',
			'https://a:b@kantor.example',
			'ftp://localhost',
		],
		...[
			'https://kantor.example/?x=1',
			'https://kantor.example/#x',
			'javascript:alert(1)',
			'http://localhost.evil',
		],
	]) {
		expect(baseOf(wrong)).toBeNull();
	}
});
