import { channels } from './services';
import type { PolicyDocument } from './policyDocument';

export interface PolicyProblem {
	/** JSON pointer into the document, such as `/calendars/overlays/0/from`. */
	path: string;
	message: string;
}

type Report = (path: string, message: string) => void;

/**
 * What no single section can know: names that must exist elsewhere, dates inside the cover, rows without holes.
 * Sections that did not parse are absent and are left out.
 */
export function crossCheck(document: Partial<PolicyDocument>): PolicyProblem[] {
	const problems: PolicyProblem[] = [];
	const report: Report = (path, message) => problems.push({ path, message });
	checkCalendars(document, report);
	checkNames(document, report);
	checkRouting(document, report);
	checkCategories(document, report);
	return problems;
}

function checkCalendars({ calendars: data }: Partial<PolicyDocument>, report: Report): void {
	if (!data) {
		return;
	}
	if (data.validTo < data.validFrom) {
		report('/calendars/validTo', 'is before validFrom');
	}
	const covered = (date: string, path: string) => {
		if (date < data.validFrom || date > data.validTo) {
			report(path, `${date} is outside validFrom to validTo`);
		}
	};
	data.overlays.forEach((overlay, index) => {
		const path = `/calendars/overlays/${index}`;
		covered(overlay.from, `${path}/from`);
		covered(overlay.to, `${path}/to`);
		if (overlay.to < overlay.from) {
			report(`${path}/to`, 'is before from');
		}
		if (!data.hours[overlay.hours]) {
			report(`${path}/hours`, `no hours named ${overlay.hours}`);
		}
		if (data.overlays.slice(0, index).some((other) => overlay.from <= other.to && other.from <= overlay.to)) {
			report(path, 'shares dates with an overlay before it');
		}
	});
	for (const list of ['national', 'cutiBersama'] as const) {
		Object.keys(data.holidays[list]).forEach((date) => covered(date, `/calendars/holidays/${list}/${date}`));
	}
	for (const [name, schedule] of Object.entries(data.schedules)) {
		Object.keys(schedule).forEach((date) => covered(date, `/calendars/schedules/${name}/${date}`));
	}
	data.exceptions.forEach((exception, index) => {
		covered(exception.date, `/calendars/exceptions/${index}/date`);
		if (!data.calendars[exception.calendar]) {
			report(`/calendars/exceptions/${index}/calendar`, `no calendar named ${exception.calendar}`);
		}
	});
	for (const [name, calendar] of Object.entries(data.calendars)) {
		const path = `/calendars/calendars/${name}`;
		if (calendar.kind === 'weekly' && !data.hours[calendar.hours]) {
			report(`${path}/hours`, `no hours named ${calendar.hours}`);
		}
		if (calendar.kind === 'schedule') {
			if (!data.schedules[calendar.schedule]) {
				report(`${path}/schedule`, `no schedule named ${calendar.schedule}`);
			}
			const other = data.calendars[calendar.else];
			if (!other || other.kind === 'schedule' || other.zone !== calendar.zone) {
				report(`${path}/else`, 'must name a weekly or always calendar of the same zone');
			}
		}
	}
}

function checkNames({ calendars, offices, rules, ranks }: Partial<PolicyDocument>, report: Report): void {
	const known = (name: string) => !calendars || calendars.calendars[name] !== undefined;
	for (const [code, office] of Object.entries(offices ?? {})) {
		for (const field of ['calendar', 'dutyCalendar'] as const) {
			const name = office[field];
			if (name !== undefined && !known(name)) {
				report(`/offices/${code}/${field}`, `no calendar named ${name}`);
			}
		}
	}
	for (const [id, rule] of Object.entries(rules ?? {})) {
		if (rule.calendar !== 'office' && rule.calendar !== 'duty' && !known(rule.calendar)) {
			report(`/rules/${id}/calendar`, `no calendar named ${rule.calendar}`);
		}
	}
	for (const [code, rank] of Object.entries(ranks?.ranks ?? {})) {
		if (rules && !rules[rank.rule]) {
			report(`/ranks/ranks/${code}/rule`, `no rule named ${rank.rule}`);
		}
	}
	ranks?.legalCaps.forEach((rule, index) => {
		if (rules && !rules[rule]) {
			report(`/ranks/legalCaps/${index}`, `no rule named ${rule}`);
		}
	});
}

function checkRouting({ routing, rules, complaints }: Partial<PolicyDocument>, report: Report): void {
	for (const channel of channels) {
		if (routing && !routing[channel]) {
			report(`/routing/${channel}`, 'has no row');
		}
		if (complaints && !complaints[channel]) {
			report(`/complaints/${channel}`, 'has no row');
		}
	}
	for (const [channel, row] of Object.entries(routing ?? {})) {
		if (!(channels as readonly string[]).includes(channel)) {
			report(`/routing/${channel}`, 'is no channel of the contract');
		}
		for (const [kind, cell] of Object.entries(row)) {
			if (cell.clock === 'rules' && rules) {
				cell.rules.forEach((rule, index) => {
					if (!rules[rule]) {
						report(`/routing/${channel}/${kind}/rules/${index}`, `no rule named ${rule}`);
					}
				});
			}
		}
	}
}

function checkCategories({ categories, ranks, lexicon }: Partial<PolicyDocument>, report: Report): void {
	if (!categories) {
		return;
	}
	const known = (code: string, path: string) => {
		if (!categories.labels[code]) {
			report(path, `no category ${code}`);
		}
	};
	for (const code of Object.keys(categories.labels)) {
		const parent = code.split('::').slice(0, -1).join('::');
		if (parent) {
			known(parent, `/categories/labels/${code}`);
		}
	}
	categories.prefill.parents.forEach((code, index) => {
		known(code, `/categories/prefill/parents/${index}`);
		if (/^(?:CPL|EXC)(?:::|$)/.test(code)) {
			report(`/categories/prefill/parents/${index}`, 'complaints and exclusions are never pre-filled');
		}
	});
	for (const field of ['proposals', 'fixedPriority'] as const) {
		Object.keys(ranks?.[field] ?? {}).forEach((code) => known(code, `/ranks/${field}/${code}`));
	}
	lexicon?.examples.forEach(({ category }, index) => known(category, `/lexicon/examples/${index}/category`));
	lexicon?.rules.forEach((rule, index) => {
		known(rule.category, `/lexicon/rules/${index}/category`);
		rule.against?.forEach((code, at) => known(code, `/lexicon/rules/${index}/against/${at}`));
		for (const field of ['all', 'none'] as const) {
			rule[field]?.forEach((concepts, at) => {
				for (const concept of concepts.split('|')) {
					if (concept !== 'questionMark' && !lexicon.concepts[concept]) {
						report(`/lexicon/rules/${index}/${field}/${at}`, `no concept named ${concept}`);
					}
				}
			});
		}
	});
}
