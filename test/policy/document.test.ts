import fc from 'fast-check';
import {
	defaultPolicy,
	defaultPolicyDocument,
	loadPolicy,
	PolicyInvalid,
	policyProblems,
	withSections,
} from '../../nodes/policy/document';
import { policyWarnings } from '../../nodes/policy/warnings';

const policy = defaultPolicy();
const paths = (document: unknown) => policyProblems(document).map(({ path }) => path);
/** Any JSON may stand in a document that is judged. */
const broken = (): any => defaultPolicyDocument();

describe('the shipped policy', () => {
	test('is built once, frozen to its leaves, with version and content hash', () => {
		expect(defaultPolicy()).toBe(policy);
		expect(policy.hash).toMatch(/^[0-9a-f]{16}$/);
		expect(Object.isFrozen(policy.calendars.hours['PMK221']!.fri[0])).toBe(true);
		expect(Object.isFrozen(policy)).toBe(true);
	});

	test('has no problems, and warns only of contacts and the schedule that an admin has to enter', () => {
		expect(policyProblems(defaultPolicyDocument())).toEqual([]);
		const warned = (at: string) => policyWarnings(policy, Date.parse(at)).map(({ path }) => path);
		const always = [
			...Object.keys(policy.units).map((code) => `/units/${code}/contact`),
			'/calendars/schedules/team2',
		];
		expect(warned('2026-03-01T00:00:00Z')).toEqual(always);
		expect(warned('2026-12-01T00:00:00Z')).toEqual([...always, '/calendars/validTo']);
		expect(policyWarnings(policy, Date.parse('2027-01-05T00:00:00Z')).at(-1)!.message).toContain(
			'have ended',
		);
	});
});

test('a time skew of rows is told not to reach the trigger', () => {
	const { switches } = defaultPolicyDocument();
	switches.timeSkew.pastDays = 3;
	const { policy: changed } = withSections(policy, { switches });
	expect(policyWarnings(changed!, Date.parse('2026-03-01T00:00:00Z'))).toContainEqual({
		path: '/switches/timeSkew',
		message: expect.stringContaining('rows do not reach the trigger'),
	});
});

describe('the hash', () => {
	const reversed = (value: unknown): unknown =>
		Array.isArray(value)
			? value.map(reversed)
			: typeof value === 'object' && value !== null
				? Object.fromEntries(
						Object.entries(value)
							.reverse()
							.map(([key, inner]) => [key, reversed(inner)]),
					)
				: value;

	test('is of the content, whatever the order of keys', () => {
		expect(loadPolicy(defaultPolicyDocument()).hash).toBe(policy.hash);
		expect(loadPolicy(reversed(defaultPolicyDocument())).hash).toBe(policy.hash);
	});

	test('changes with any section', () => {
		const document = defaultPolicyDocument();
		document.calendars.holidays.cutiBersama['2026-01-02'] = 'Contoh';
		expect(loadPolicy(document).hash).not.toBe(policy.hash);
		expect(loadPolicy({ ...defaultPolicyDocument(), version: '2026.2' }).hash).not.toBe(policy.hash);
	});

	test('is the same whether sections were put in place or loaded with the rest', () => {
		const { templates } = defaultPolicyDocument();
		templates.holding!.text = 'Mohon ditunggu.';
		const { policy: placed } = withSections(policy, { templates });
		expect(placed!.hash).toBe(loadPolicy({ ...defaultPolicyDocument(), templates }).hash);
		expect(placed!.lexicon).toBe(policy.lexicon);
		expect(placed!.calendars).toBe(policy.calendars);
	});
});

describe('problems', () => {
	test('come all at once with their paths, broken sections beside names that lead nowhere', () => {
		const document = broken();
		document.calendars.overlays[0].from = '2024-03-01';
		document.calendars.calendars['OFFICE-JKT'].hours = 'PMK999';
		document.calendars.holidays.national['2027-01-01'] = 'Tahun Baru';
		document.offices['BRAVO'].kind = 'kiosk';
		delete document.routing.telegram;
		delete document.services['SVC-MARAGA'];
		document.routing.sms.centre.rules = ['TELEGRAPH'];
		document.routing.email.office.clock = 'sometimes';
		document.ranks.matrix.D1.P1 = 'R9';
		document.rules['RANK-R2'].limit = null;
		document.services['SVC-CC'].calendar = 'OFFICE-XYZ';
		document.services['SVC-BCARE'].limits = ['FAX'];
		document.kpi.csat.lowest = 4;
		document.units['DIT-P2'].office = 'KPPBC-XYZ';
		document.units['DIT-IKC'].receives = ['CPL::ETH', 'ABC'];
		document.senders.offices['KPPBC-XYZ'] = { email: 'a@b.go.id' };
		delete document.exclusions['EXC::DATA'];
		document.exclusions['EXC::PPID'].template = 'decline';
		document.exclusions['EXC::PPID'].transfer.needs = 'djbc_consent';
		document.exclusions['EXC::KASUS'].closeReason = 'refused';
		document.exclusions.INF = document.exclusions['EXC::KASUS'];
		document.reports['RPT-1'].rule = 'REPORT';
		document.reports['RPT-2'].attributes.written = 'djbc_writen_at';
		document.reports['RPT-3'].request = 'rpt9';
		document.reminders.points[1].percent = 70;
		document.reminders.points[2].template = 'reminder';
		document.reminders.ladders[1].services = [];
		document.reminders.ladders[0].recipients.noon = ['supervisor'];
		document.templates.receipt.text += ' {{nama}}';
		document.templates.answer.variables.push('unit');
		document.templates.holding.text += ' {{nomor_tiket}';
		document.topics['IMPOR::MOBIL::LISTRIK'] = 'Mobil listrik';
		document.extra = 1;
		expect(paths(document).sort()).toEqual(
			[
				'/calendars/overlays/0/from',
				'/calendars/calendars/OFFICE-JKT/hours',
				'/calendars/holidays/national/2027-01-01',
				'/offices/BRAVO/kind',
				'/routing/email/office/clock',
				'/services/SVC-MARAGA',
				'/ranks/matrix/D1/P1',
				'/services/SVC-CC/calendar',
				'/services/SVC-BCARE/limits/0',
				'/kpi/csat',
				'/units/DIT-IKC/receives/1',
				'/exclusions/EXC::DATA',
				'/exclusions/EXC::PPID/template',
				'/exclusions/EXC::PPID/transfer/needs',
				'/exclusions/EXC::KASUS/closeReason',
				'/exclusions/INF',
				'/exclusions/INF/closeReason',
				'/reports/RPT-1/rule',
				'/reports/RPT-2/attributes/written',
				'/reports/RPT-3/request',
				'/reminders/points/1',
				'/reminders/points/2/template',
				'/reminders/ladders',
				'/reminders/ladders/0/recipients/noon',
				'/templates/receipt/text',
				'/templates/answer/text',
				'/templates/holding/text',
				'/topics/IMPOR::MOBIL::LISTRIK',
				'/units/DIT-IKC/receives/0',
				'/extra',
			].sort(),
		);
		expect(() => loadPolicy(document)).toThrow(PolicyInvalid);
	});

	/** Every place that holds a single value, without the lexicon. */
	const leaves = (value: unknown, path: string[] = []): string[][] =>
		typeof value === 'object' && value !== null
			? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
			: [path];
	const { lexicon: _, ...rest } = defaultPolicyDocument();
	const places = leaves(rest);

	test('of any number of random places come with the path of each', () => {
		const far = (path: string[]) => path.slice(0, 3).join('/');
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 12, selector: far }),
				(chosen) => {
					const { lexicon: _lexicon, ...document } = broken();
					for (const path of chosen) {
						const holder = path.slice(0, -1).reduce((inner, key) => inner[key], document);
						holder[path.at(-1)!] = { broken: true };
					}
					const found = withSections(policy, document).problems.map(({ path }) => path);
					const at = (path: string[]) => `/${path.join('/')}`;
					const silent = chosen.filter((path) => !found.some((one) => `${one}/`.startsWith(`${at(path)}/`)));
					expect(silent).toEqual([]);
					expect(found.length).toBeGreaterThanOrEqual(chosen.length);
				},
			),
			{ numRuns: 60 },
		);
	});

	test.each([
		[
			'frames that overlap',
			[
				['07:30', '12:15'],
				['12:00', '17:00'],
			],
			'overlaps',
		],
		['a frame that ends before it begins', [['17:00', '07:30']], 'ends before'],
		['a frame of no length', [['07:30', '07:30']], 'ends before'],
		['a time that is none', [['07:30', '25:00']], 'HH:MM'],
	])('%s are refused', (_what, frames, message) => {
		const document = broken();
		document.calendars.hours.PMK221.fri = frames;
		const problems = policyProblems(document);
		expect(problems).toHaveLength(1);
		expect(problems[0]!.path).toMatch(/^\/calendars\/hours\/PMK221\/fri\/\d/);
		expect(problems[0]!.message).toContain(message);
	});

	test('a service names every limit that the routing promises for it', () => {
		const document = broken();
		document.services['SVC-WEBCHAT'].limits = ['WEBCHAT-DIRECT'];
		expect(policyProblems(document)).toEqual([
			{ path: '/services/SVC-WEBCHAT/limits', message: 'misses WEBCHAT-ESC, which the routing promises' },
		]);
	});

	test('names that a line of djbc_clock_log could not hold are refused', () => {
		for (const name of ['OFFICE JKT', 'office', 'OFFICE_JKT', '-', 'OFFICE-', 'KANTOR-É', '']) {
			const document = broken();
			document.calendars.calendars[name] = document.calendars.calendars['OFFICE-JKT'];
			document.rules[name] = document.rules.SMS;
			document.stops.table[name] = document.stops.table.SMS;
			expect(paths(document)).toEqual(
				expect.arrayContaining([`/calendars/calendars/${name}`, `/rules/${name}`]),
			);
		}
	});

	test('only a calendar that keeps holidays asks for those of every year', () => {
		const document = broken();
		document.calendars.validTo = '2027-12-31';
		expect(paths(document)).toEqual(['/calendars/holidays/source/2027']);
		for (const calendar of Object.values<any>(document.calendars.calendars)) {
			if (calendar.kind === 'weekly') {
				calendar.holidays = false;
			}
		}
		expect(paths(document)).toEqual([]);
	});

	test('a date that does not exist is refused', () => {
		const document = broken();
		document.calendars.validTo = '2026-02-30';
		expect(paths(document)).toContain('/calendars/validTo');
	});

	test('complaints and exclusions can never be pre-filled', () => {
		const document = broken();
		document.categories.prefill.parents.push('CPL');
		expect(paths(document)).toContain('/categories/prefill/parents/4');
	});

	test.each([[null], [[]], ['{}'], [7]])('%j is no document', (document) => {
		expect(policyProblems(document)).toEqual([{ path: '', message: 'must be an object' }]);
	});
});
