import type { Report } from '../crossChecks';
import type { PolicyDocument } from '../policyDocument';
import { services } from '../services';

type Given = Partial<PolicyDocument>;

/** Names that services, offices, units, rules, ranks and senders take from each other. */
export function checkDirectory(document: Given, report: Report): void {
	checkServices(document, report);
	checkOffices(document, report);
	checkUnits(document, report);
	checkRanks(document, report);
}

function checkServices(document: Given, report: Report): void {
	const { services: given, rules, calendars, templates } = document;
	for (const code of given ? services : []) {
		const service = given![code];
		const path = `/services/${code}`;
		if (!service) {
			report(path, 'is missing');
			continue;
		}
		service.limits.forEach((rule, index) => {
			if (rules && !Object.hasOwn(rules, rule)) {
				report(`${path}/limits/${index}`, `no rule named ${rule}`);
			}
		});
		for (const rule of promisedBy(document, code)) {
			if (!service.limits.includes(rule)) {
				report(`${path}/limits`, `misses ${rule}, which the routing promises`);
			}
		}
		if (calendars && service.calendar !== null && !Object.hasOwn(calendars.calendars, service.calendar)) {
			report(`${path}/calendar`, `no calendar named ${service.calendar}`);
		}
		if (templates && service.complaints !== null && !Object.hasOwn(templates, service.complaints)) {
			report(`${path}/complaints`, `no template named ${service.complaints}`);
		}
	}
}

/** The rules that the routing promises in the name of a service. */
function promisedBy({ routing }: Given, service: string): Set<string> {
	const cells = Object.values(routing ?? {}).flatMap((row) => Object.values(row));
	return new Set(
		cells.flatMap((cell) => (cell.clock === 'rules' && cell.service === service ? cell.rules : [])),
	);
}

function checkOffices({ offices, rules, calendars, senders }: Given, report: Report): void {
	const known = (name: string) => !calendars || Object.hasOwn(calendars.calendars, name);
	for (const [code, office] of Object.entries(offices ?? {})) {
		if (!known(office.calendar)) {
			report(`/offices/${code}/calendar`, `no calendar named ${office.calendar}`);
		}
	}
	for (const [id, rule] of Object.entries(rules ?? {})) {
		if (rule.calendar !== 'office' && rule.calendar !== 'service' && !known(rule.calendar)) {
			report(`/rules/${id}/calendar`, `no calendar named ${rule.calendar}`);
		}
	}
	for (const code of Object.keys(senders?.offices ?? {})) {
		if (offices && !Object.hasOwn(offices, code)) {
			report(`/senders/offices/${code}`, `no office ${code}`);
		}
	}
}

function checkUnits({ units, offices, categories }: Given, report: Report): void {
	const receiver = new Map<string, string>();
	for (const [code, unit] of Object.entries(units ?? {})) {
		if (offices && !Object.hasOwn(offices, unit.office)) {
			report(`/units/${code}/office`, `no office ${unit.office}`);
		}
		unit.receives.forEach((category, index) => {
			const path = `/units/${code}/receives/${index}`;
			if (categories && !Object.hasOwn(categories.labels, category)) {
				report(path, `no category ${category}`);
			}
			if (receiver.has(category)) {
				report(path, `${category} goes to unit ${receiver.get(category)} already`);
			}
			receiver.set(category, code);
		});
	}
}

function checkRanks({ ranks, rules }: Given, report: Report): void {
	if (!ranks || !rules) {
		return;
	}
	for (const [code, { rule }] of Object.entries(ranks.ranks)) {
		const limit = rules[rule]?.limit;
		if (!Object.hasOwn(rules, rule)) {
			report(`/ranks/ranks/${code}/rule`, `no rule named ${rule}`);
		} else if (!limit || limit.kind === 'SPLIT') {
			report(
				`/rules/${rule}/limit`,
				`must be working minutes or working days: it is the window of rank ${code}`,
			);
		}
	}
	ranks.legalCaps.forEach((rule, index) => {
		if (!Object.hasOwn(rules, rule)) {
			report(`/ranks/legalCaps/${index}`, `no rule named ${rule}`);
		}
	});
}
