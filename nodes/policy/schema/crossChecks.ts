import { checkCalendars } from './calendarChecks';
import { channels } from './services';
import type { PolicyDocument } from './policyDocument';

export interface PolicyProblem {
	/** JSON pointer into the document, such as `/calendars/overlays/0/from`. */
	path: string;
	message: string;
}

export type Report = (path: string, message: string) => void;

/**
 * What no single section can know: names that must exist elsewhere, dates inside the cover, rows without holes.
 * Sections that did not parse are absent and are left out.
 */
export function crossCheck(document: Partial<PolicyDocument>): PolicyProblem[] {
	const problems: PolicyProblem[] = [];
	const report: Report = (path, message) => problems.push({ path, message });
	if (document.calendars) {
		checkCalendars(document.calendars, report);
	}
	checkNames(document, report);
	checkRouting(document, report);
	checkCategories(document, report);
	return problems;
}

function checkNames({ calendars, offices, rules, ranks }: Partial<PolicyDocument>, report: Report): void {
	const known = (name: string) => !calendars || calendars.calendars[name] !== undefined;
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
