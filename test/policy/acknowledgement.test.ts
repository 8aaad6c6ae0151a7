import { acknowledgement, isAcknowledgement } from '../../nodes/policy/acknowledgement';
import { defaultPolicy } from '../../nodes/policy/document';
import { invitation, INVITATIONS } from '../../nodes/policy/invitation';

/** Our own receipt is known again in what a channel gives back, and nothing else is taken for it. */

const policy = defaultPolicy();
const NAMES = ['receipt', 'receipt-sms', 'complaint-recorded', 'complaint-advice'] as const;
const sentence = policy.templates['legal-force']!.text;

describe.each(NAMES)('%s', (name) => {
	const texts = Object.values(policy.offices).map(({ label }) =>
		acknowledgement(policy, name, { number: '70123456789', office: label }),
	);

	test('of every office, in other lines, with the sentence under it, with links of the channel', () => {
		for (const text of texts) {
			const linked = text.replaceAll(/http:\S+/g, 'https://t.co/aB3xYz');
			for (const back of [text, text.replaceAll('\n', ' '), `${text}\n\n${sentence}`, ` ${linked}\n`]) {
				expect(isAcknowledgement(policy, back)).toBe(true);
			}
		}
	});

	test('not with a word more, a word less, or for an office nobody knows', () => {
		const [text] = texts as [string];
		const strange = acknowledgement(policy, name, { number: '7', office: 'Kantor. Dua hari' });
		const others = [`${text} Dua hari.`, `Selamat pagi. ${text}`, text.replace('nomor', ''), strange, ''];
		expect(others.filter((one) => isAcknowledgement(policy, one))).toEqual([]);
	});
});

test('nor the receipt for reporters, which a human sends', () => {
	const { text } = policy.templates['restricted-receipt']!;
	expect(isAcknowledgement(policy, text.replace('{{nomor_tiket}}', '70123456789'))).toBe(false);
});

test('an invitation to the survey too, whatever link the channel put in place of ours', () => {
	for (const name of INVITATIONS) {
		const link = 'https://n8n.kantor.example/form/djbc-survey?t=AAAAAAAAAAAAAAAAAAAA';
		const office = policy.offices.BRAVO!.label;
		const { text } = invitation(policy, name, { number: '70123456789', office, link });
		for (const back of [text, text.replace(link, 'https://t.co/aB3xYz'), `${text}\n\n${sentence}`]) {
			expect(isAcknowledgement(policy, back)).toBe(true);
		}
		expect(isAcknowledgement(policy, `${text} Dua hari.`)).toBe(false);
	}
});
