import { isUnansweredTry } from '../../nodes/policy/cycle/unansweredTry';
import { SetupDesk } from '../setup/desk';

import { FollowDesk, RULES } from './followDesk';
import { UNIT_MAIL } from './openDesk';

/** What did not reach the user ends no escalation (001 L-I III.D.6, CLK-1). */
let desk: FollowDesk;
beforeAll(async () => {
	desk = await FollowDesk.open();
	await desk.escalations.canMail('Bravo::Manajemen');
});
afterAll(SetupDesk.closeAll);

async function answered(values: object = {}) {
	const one = await desk.escalated(values);
	await one.mails('Tarifnya 0 %.');
	await one.follow();
	return one;
}

const phone = (body: string) => ({ type: 'phone', sender: 'Agent', internal: false, body });

test.each([
	['Menelepon unit PDAD untuk kejelasan.', { djbc_reply_kind: 'holding' }],
	['Tidak diangkat, mohon ditunggu.', {}],
	['Mohon ditunggu, sedang kami cek.', {}],
])('a call that told the user nothing is no feedback: %s', async (words, mark) => {
	const one = await answered();
	await one.sets({ ...mark, article: phone(words) }, 'tim2', one.parent.id);
	expect((await one.settles('parent')).saw).not.toContain('feedback');
	expect((await one.child()).djbc_sla_state).toBe('running');
	await one.sets({ article: phone('Tarifnya 0 %, sudah disampaikan.') }, 'tim2', one.parent.id);
	expect(await one.settles('parent')).toMatchObject({ saw: ['feedback'] });
});

test('a call that failed at first and told the result is one, and so is whatever its agent marks as an answer', async () => {
	const one = await answered();
	await one.sets({ djbc_reply_kind: 'answer', article: phone('Tidak diangkat.') }, 'tim2', one.parent.id);
	expect(await one.settles('parent')).toMatchObject({ saw: ['feedback'] });
	const told = ['Tidak diangkat; telepon kedua: tarif 0 % disampaikan.', 'Tarif 0 %.', ''];
	const tries = [
		'Tidak diangkat.',
		'Sudah ditelepon 2x, nomor tidak aktif',
		'Telp pemohon: tdk dijawab',
		'tidak tersambung',
	];
	expect(told.filter((words) => isUnansweredTry(RULES.policy, words))).toEqual([]);
	expect(tries.filter((words) => !isUnansweredTry(RULES.policy, words))).toEqual([]);
});

test('a mail to units alone does not reach the user; one to him does, whoever else reads it', async () => {
	const one = await answered();
	const mail = {
		type: 'email',
		subject: 'Lampiran',
		sender: 'Agent',
		internal: false,
		body: 'Mohon lampirkan dokumennya.',
	};
	await one.sets(
		{ article: { ...mail, to: `"Seksi Layanan" <${UNIT_MAIL.toUpperCase()}>` } },
		'tim2',
		one.parent.id,
	);
	expect((await one.settles('parent')).saw).not.toContain('feedback');
	await one.sets({ article: { ...mail, to: `pemohon@surat.example, ${UNIT_MAIL}` } }, 'tim2', one.parent.id);
	expect(await one.settles('parent')).toMatchObject({ saw: ['feedback'] });
});
