import { defaultPolicyDocument, policyProblems } from '../../nodes/policy/document';
import { kinds } from '../../nodes/policy/overlay/kinds';
import { policyFrom } from '../../nodes/policy/overlay/policyFrom';

const now = Date.parse('2026-11-22T00:00:00Z');

/** Names that every object of JavaScript has. */
const strange = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

// Jest runs a test in a realm of its own, and what was cloned belongs to the one outside.
const outside = structuredClone({}).constructor as ObjectConstructor;
const globals = [Object, outside].flatMap((one) => [one, one.prototype, Object.getPrototypeOf(one)]);
const ofAll = () => globals.flatMap((one) => Object.getOwnPropertyNames(one)).join();
const untouched = ofAll();

/** The policy of an input; no object of the whole process may have another property for it. */
const judged = (input: object) => {
	const result = policyFrom({ now, invalidRows: 'leaveOut', ...input });
	expect(ofAll()).toBe(untouched);
	return result;
};
const shipped = judged({}).policy.hash;

/** Values that each kind would take, and such as name a strange thing. */
const values = (name: string): string[] => [
	...['x', 'WD(1)', '95', 'true', '-', '2027-02-08..2027-03-09', '08:00-12:00'],
	...['label=x; zone=Asia/Jayapura', 'label=x; office=BRAVO', `${name}=x`, `{"${name}":"x"}`],
];

describe.each(strange)('%s', (name) => {
	test.each(Object.keys(kinds))('as a key of %s is a problem, and changes nothing', (kind) => {
		const keys = [name, `${name} email`, `BRAVO ${name}`, `complaints ${name}`, `receipt.${name}`];
		for (const key of [...keys, `${name} 2026-12-24`, `${name}.subject`, `services.${name}.enabled`]) {
			for (const value of values(name)) {
				const { policy, problems } = judged({ rows: [{ id: 1, kind, key, value }] });
				expect(policy.hash).toBe(shipped);
				// What only goes back to the shipped policy asks nothing of its key.
				expect(problems.length > 0 || value === '-').toBe(true);
				const overlay = JSON.parse(`{"${kind}":{"${key}":${JSON.stringify(value)}}}`);
				expect(judged({ overlay }).policy.hash).toBe(shipped);
			}
		}
	});

	test.each([
		['office', 'KPPBC-JPR', 'label=x; calendar='],
		['office', 'KPPBC-JPR', 'label=x; calendar=OFFICE-MKS; kind='],
		['office', 'KPPBC-JPR', 'label=x; zone='],
		['unit', 'DIT-XX', 'label=x; office='],
		['unit', 'DIT-P2', 'receives='],
		['unit', 'DIT-P2', 'kind='],
		['switch', 'services.CC.calendar', ''],
		['switch', 'workingDayMode', ''],
		['rank', 'R1', ''],
	])('is nothing that %s %s may name', (kind, key, value) => {
		expect(judged({ rows: [{ id: 1, kind, key, value: value + name }] })).toMatchObject({
			policy: { hash: shipped },
			problems: [{ path: '/rows/1/value' }],
		});
	});

	test('is no kind and no section', () => {
		expect(judged({ rows: [{ id: 1, kind: name, key: 'x', value: 'y' }] }).problems).toHaveLength(1);
		expect(judged({ overlay: JSON.parse(`{"${name}":{"polluted":"x"}}`) }).problems).toHaveLength(1);
	});

	test('is merged into no section', () => {
		for (const section of Object.keys(defaultPolicyDocument()).filter((one) => one !== 'version')) {
			const overlay = JSON.parse(`{"${section}":{"${name}":{"polluted":"x"}}}`);
			expect(judged({ overlay }).policy.hash).toBe(shipped);
		}
	});

	test('leads nowhere where a document names something', () => {
		const document: any = defaultPolicyDocument();
		document.calendars.calendars['OFFICE-JKT'].hours = name;
		document.calendars.overlays[0].hours = name;
		document.calendars.calendars['BRAVO-JADWAL'].schedule = name;
		document.calendars.exceptions = [{ calendar: name, date: '2026-12-23', open: false }];
		document.routing.sms.centre.rules = [name];
		document.services['SVC-MARAGA'].complaints = name;
		document.exclusions['EXC::PPID'].template = name;
		document.reports['RPT-1'].rule = name;
		document.reminders.points[2].template = name;
		document.ranks.legalCaps = [name];
		expect(policyProblems(document).map(({ path }) => path)).toEqual(
			expect.arrayContaining([
				'/calendars/calendars/OFFICE-JKT/hours',
				'/calendars/overlays/0/hours',
				'/calendars/calendars/BRAVO-JADWAL/schedule',
				'/calendars/exceptions/0/calendar',
				'/routing/sms/centre/rules/0',
				'/services/SVC-MARAGA/complaints',
				'/exclusions/EXC::PPID/template',
				'/reports/RPT-1/rule',
				'/reminders/points/2/template',
				'/ranks/legalCaps/0',
			]),
		);
	});
});
