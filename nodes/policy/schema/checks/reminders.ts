import type { Report } from '../crossChecks';
import type { PolicyDocument } from '../policyDocument';
import { ladderOf } from '../reminders';
import { services } from '../services';

/** Points in order of time, ladders without holes: every clock that can run has one. */
export function checkReminders(document: Partial<PolicyDocument>, report: Report): void {
	const { reminders, templates, rules } = document;
	if (!reminders) {
		return;
	}
	const rungs = reminders.points.map(({ rung }) => rung);
	reminders.points.forEach((point, index) => {
		const path = `/reminders/points/${index}`;
		const before = reminders.points[index - 1];
		if (rungs.indexOf(point.rung) < index) {
			report(`${path}/rung`, `${point.rung} is there already`);
		}
		if (before && order(point) <= order(before)) {
			report(path, 'does not come after the point before it');
		}
		if (templates && !Object.hasOwn(templates, point.template)) {
			report(`${path}/template`, `no template named ${point.template}`);
		}
	});
	reminders.ladders.forEach((ladder, index) => {
		const path = `/reminders/ladders/${index}`;
		ladder.rules.forEach((rule, at) => {
			if (rules && !Object.hasOwn(rules, rule)) {
				report(`${path}/rules/${at}`, `no rule named ${rule}`);
			}
		});
		for (const rung of Object.keys(ladder.recipients)) {
			if (!rungs.includes(rung)) {
				report(`${path}/recipients/${rung}`, `no point has the rung ${rung}`);
			}
		}
	});
	if (templates && !Object.hasOwn(templates, reminders.replyWindow.template)) {
		report('/reminders/replyWindow/template', `no template named ${reminders.replyWindow.template}`);
	}
	checkPersons(document, reminders, report);
	for (const { rule, service } of clocksOf(document)) {
		if (!ladderOf(reminders, rule, service)) {
			report('/reminders/ladders', `none for rule ${rule}${service ? ` of ${service}` : ''}`);
		}
	}
}

/** Each place is `*` or an office, for the roles of units a unit, for the others a service, or a service of an office. */
function checkPersons(
	{ offices, units }: Partial<PolicyDocument>,
	{ persons }: PolicyDocument['reminders'],
	report: Report,
): void {
	if (!offices || !units) {
		return;
	}
	const isService = (code: string) => (services as readonly string[]).includes(code);
	for (const [role, places] of Object.entries(persons)) {
		const isOfUnit = /^unit_/.test(role);
		for (const place of Object.keys(places)) {
			const [first = '', second] = place.split(' ');
			const isKnown =
				second !== undefined
					? !isOfUnit && isService(first) && Object.hasOwn(offices, second)
					: first === '*' ||
						Object.hasOwn(offices, first) ||
						(isOfUnit ? Object.hasOwn(units, first) : isService(first));
			if (!isKnown) {
				report(
					`/reminders/persons/${role}/${place}`,
					isOfUnit ? 'names no unit and no office' : 'names no service and no office',
				);
			}
		}
	}
}

type Point = PolicyDocument['reminders']['points'][number];

const order = (point: Point): number => (point.kind === 'percent' ? point.percent : 100 + point.workingDays);

/** Every rule with the service it runs for; ranks and reports run for none. */
function clocksOf({ routing, ranks, reports }: Partial<PolicyDocument>) {
	const clocks: { rule: string; service: string | null }[] = [];
	for (const row of Object.values(routing ?? {})) {
		for (const cell of Object.values(row)) {
			if (cell.clock === 'rules') {
				clocks.push(...cell.rules.map((rule) => ({ rule, service: cell.service })));
			}
		}
	}
	clocks.push(...Object.values(ranks?.ranks ?? {}).map(({ rule }) => ({ rule, service: null })));
	for (const { rule } of Object.values(reports ?? {})) {
		if (rule !== null) {
			clocks.push({ rule, service: null });
		}
	}
	return [...new Map(clocks.map((one) => [`${one.rule} ${one.service}`, one])).values()];
}
