import { complaintIntake } from '../../nodes/policy/complaint';
import { isHolding } from '../../nodes/policy/cycle/holding';
import { defaultPolicy } from '../../nodes/policy/document';
import { policyFrom } from '../../nodes/policy/overlay/policyFrom';
import { route, routingCell } from '../../nodes/policy/routing';
import { ladderOf } from '../../nodes/policy/schema/reminders';
import { channels } from '../../nodes/policy/schema/services';
import { variablesIn } from '../../nodes/policy/schema/templates';

const policy = defaultPolicy();
const switched = (overlay: object) => policyFrom({ overlay, now: 0 }).policy;

describe('routing table', () => {
	test.each(channels)('%s has an answer at every office', (channel) => {
		for (const office of Object.keys(policy.offices)) {
			const cell = routingCell(policy, channel, office);
			expect(cell).not.toBeNull();
			const { rules, service, failure } = route(policy, channel, office);
			expect(rules.length > 0 && service !== null).toBe(cell!.clock === 'rules');
			expect(failure === null).toBe(cell!.clock === 'rules');
		}
	});

	test('a service that is off keeps its name and loses its clock (A36)', () => {
		const off = switched({ switch: { 'services.BCARE.enabled': false } });
		expect(route(off, 'bcare', 'KPPBC-MKS')).toMatchObject({
			service: 'SVC-BCARE',
			rules: [],
			failure: { code: 'no_clock' },
		});
		expect(route(policy, 'bcare', 'KPPBC-MKS').rules).toEqual(['BCARE']);
	});

	test('without standard 104 the contact centre promises no web-chat and no private message, offices do (A15)', () => {
		const free = switched({ switch: { 'services.CC.applyStandard104': false } });
		for (const channel of [
			'webchat',
			'whatsapp',
			'facebook_dm',
			'instagram_dm',
			'x_dm',
			'telegram',
		] as const) {
			expect(route(free, channel, 'BRAVO')).toMatchObject({ service: 'SVC-CC', rules: [] });
			expect(route(free, channel, 'KPPBC-MKS')).toEqual(route(policy, channel, 'KPPBC-MKS'));
		}
		expect(route(free, 'sms', 'BRAVO').rules).toEqual(['SMS']);
	});

	test('public comments count as private messages where the switch says so (A14)', () => {
		const counted = switched({ switch: { 'social.publicMentions': 'in' } });
		for (const channel of ['facebook_comment', 'instagram_comment', 'x_mention'] as const) {
			expect(route(policy, channel, 'KPPBC-MKS').rules).toEqual([]);
			expect(route(counted, channel, 'KPPBC-MKS')).toMatchObject({
				service: 'SVC-SOCIAL',
				rules: ['SOCIAL'],
				failure: null,
			});
			expect(routingCell(counted, channel, 'KPPBC-MKS')).toMatchObject({
				status: 'PROPOSED',
				trace: ['A14'],
			});
		}
	});
});

describe('directory (DIR-1)', () => {
	test('the units the catalogue names receive what 2.3 says', () => {
		const receiver = (category: string) =>
			Object.entries(policy.units).find(([, { receives }]) => receives.includes(category))?.[0];
		expect(receiver('CPL::ETH')).toBe('PUSAT-KI');
		expect(receiver('CPL::CRM')).toBe('DIT-P2');
		expect(receiver('ICT')).toBe('DIT-IKC');
		expect(receiver('EXC::PPID')).toBe('PPID');
		expect(policy.units['PUSAT-KI']).toMatchObject({
			label: 'Direktorat Kepatuhan Internal',
			aliases: ['Pusat Kepatuhan Internal'],
		});
		expect(Object.values(policy.units).every(({ contact }) => contact === null)).toBe(true);
	});
});

describe('complaint channels (CPL-1)', () => {
	const strict = switched({ switch: { 'complaints.unofficialChannels': 'advise-only' } });

	test.each([
		['phone', 'CPL::CRM', 'accept', 'accept', true],
		['sms', 'CPL::SVC', 'accept', 'accept', true],
		['sipuma', 'CPL::ETH', 'accept', 'accept', true],
		['letter', 'CPL::ETH', 'accept', 'accept', true],
		['email', 'CPL::SVC', 'record-forward-advise', 'advise', false],
		['webchat', 'CPL::ETH', 'record-forward-advise', 'advise', false],
		['x_dm', 'CPL::CRM', 'record-forward-advise', 'advise', false],
		['whatsapp_group', 'CPL::SVC', 'accept', 'accept', true],
		['whatsapp_group', 'CPL::ETH', 'take-off', 'take-off', false],
		['ceisacare', 'CPL::SVC', 'advise', 'advise', false],
		['bcare', 'CPL::CRM', 'advise', 'advise', false],
	] as const)('%s, %s: %s, read strictly %s', (channel, kind, usual, strictly, official) => {
		expect(complaintIntake(policy, channel, kind)).toMatchObject({ intake: usual, official });
		expect(complaintIntake(strict, channel, kind)).toMatchObject({ intake: strictly, official });
	});
});

describe('reminders (RANK-4)', () => {
	test.each([
		['RANK-R1', null, ['unit_contact', 'team_leader'], ['supervisor', 'unit_head']],
		['RPT', null, ['holder', 'team_leader'], ['supervisor']],
		['WEBCHAT-DIRECT', 'SVC-CC', ['holder', 'team_leader'], ['supervisor']],
		['WEBCHAT-ESC', 'SVC-WEBCHAT', ['petugas'], ['koordinator']],
		['SOCIAL', 'SVC-SOCIAL', ['petugas'], ['koordinator']],
		['BCARE', 'SVC-BCARE', ['petugas'], ['koordinator']],
		['MARAGA', 'SVC-MARAGA', undefined, undefined],
	])('%s of %s climbs its own ladder', (rule, service, early, due) => {
		expect(ladderOf(policy.reminders, rule, service)!.recipients).toMatchObject({
			...(early ? { '80': early, due } : {}),
		});
		expect(Object.keys(ladderOf(policy.reminders, rule, service)!.recipients)).toHaveLength(early ? 3 : 0);
	});
});

describe('templates', () => {
	const { templates, senders } = policy;

	test('TPL-A6 with the shipped addresses is the text of 000 A.6 word for word', () => {
		const { sipuma, email, phone, fax, letter } = senders.complaints;
		const filled = Object.entries({
			sipuma,
			surel_pengaduan: email,
			telepon_pengaduan: phone,
			faksimile_pengaduan: fax,
			alamat_pengaduan: letter,
		}).reduce(
			(text, [name, value]) => text.replace(`{{${name}}}`, value),
			templates['complaint-channels']!.text,
		);
		expect(filled).toBe(
			'Pengaduan, saran, dan masukan dapat disampaikan melalui: (1) SIPUMA di http://www.beacukai.go.id/pengaduan.html atau surel pengaduan.beacukai@customs.go.id; (2) telepon (021) 1500 225 (Bravo Bea Cukai), faksimile (021) 4890966, atau surat d.a. Direktur Kepatuhan Internal, Direktorat Jenderal Bea dan Cukai, Jl. Ahmad Yani By Pass - Rawamangun, Jakarta Timur, Jakarta 13230; (3) Unit Kepatuhan Internal di unit kerja yang bersangkutan atau saluran pengaduan unit kerja tersebut.',
		);
	});

	test('reporters of ethics breaches and crimes read a ticket number and nothing else that varies (ESC-7)', () => {
		expect(templates['restricted-receipt']!.variables).toEqual(['nomor_tiket']);
	});

	test('reminders carry number and due time only (CONF-4)', () => {
		for (const { template } of policy.reminders.points) {
			expect([...templates[template]!.variables].sort()).toEqual(['batas_waktu', 'nomor_tiket']);
		}
	});

	test('to a citizen nothing is guaranteed', () => {
		const citizens = Object.values(templates).filter(({ reader }) => reader === 'citizen');
		expect(citizens.length).toBeGreaterThan(15);
		for (const { text } of citizens) {
			expect(text).not.toMatch(/\b(pasti|dijamin|menjamin|menjanjikan|akan selesai|akan diselesaikan)\b/i);
		}
	});

	test('only the holding template is a holding reply (CLK-1)', () => {
		const filled = (text: string) =>
			variablesIn(text).reduce((filling, name) => filling.replaceAll(`{{${name}}}`, 'PIB 000123'), text);
		const held = Object.entries(templates)
			.filter(([, { reader, text }]) => reader === 'citizen' && isHolding(policy, filled(text)))
			.map(([id]) => id);
		expect(held).toEqual(['holding']);
	});
});
