import type { Report } from '../crossChecks';
import type { PolicyDocument } from '../policyDocument';
import { variablesIn } from '../templates';

type Given = Partial<PolicyDocument>;

/** Templates with their variables, and what exclusions and reports refer to. */
export function checkTexts(document: Given, report: Report): void {
	checkTemplates(document, report);
	checkExclusions(document, report);
	checkReports(document, report);
}

function checkTemplates({ templates }: Given, report: Report): void {
	for (const [id, { subject = '', text, variables }] of Object.entries(templates ?? {})) {
		const path = `/templates/${id}`;
		const inSubject = variablesIn(subject);
		const inText = variablesIn(text);
		const declared = variables as string[];
		for (const [field, used] of Object.entries({ subject: inSubject, text: inText })) {
			for (const name of used.filter((one) => !declared.includes(one))) {
				report(`${path}/${field}`, `uses {{${name}}}, which the template does not declare`);
			}
		}
		if (/\{\{|\}\}/.test(`${subject}\n${text}`.replace(/\{\{[^{}]*\}\}/g, ''))) {
			report(`${path}/text`, 'has a pair of braces that is not closed or opened');
		}
		declared.forEach((name, index) => {
			if (!inSubject.includes(name) && !inText.includes(name)) {
				report(`${path}/text`, `{{${name}}} is declared and used nowhere`);
			}
			if (declared.indexOf(name) < index) {
				report(`${path}/variables/${index}`, `{{${name}}} is declared twice`);
			}
		});
	}
}

/** Every excluded category has its procedure. */
function checkExclusions({ exclusions, categories, templates, reports }: Given, report: Report): void {
	if (!exclusions) {
		return;
	}
	for (const code of Object.keys(categories?.labels ?? {})) {
		if (code.startsWith('EXC::') && !Object.hasOwn(exclusions, code)) {
			report(`/exclusions/${code}`, 'has no procedure');
		}
	}
	for (const [code, exclusion] of Object.entries(exclusions)) {
		const path = `/exclusions/${code}`;
		if (categories && (!Object.hasOwn(categories.labels, code) || !code.startsWith('EXC::'))) {
			report(path, 'is no excluded category');
		}
		if (templates && !Object.hasOwn(templates, exclusion.template)) {
			report(`${path}/template`, `no template named ${exclusion.template}`);
		}
		if (reports && exclusion.report !== null && !Object.hasOwn(reports, exclusion.report)) {
			report(`${path}/report`, `no report named ${exclusion.report}`);
		}
	}
}

function checkReports({ reports, rules }: Given, report: Report): void {
	for (const [id, { rule, sections }] of Object.entries(reports ?? {})) {
		if (rules && rule !== null && !Object.hasOwn(rules, rule)) {
			report(`/reports/${id}/rule`, `no rule named ${rule}`);
		}
		sections.forEach((section, index) => {
			if (sections.findIndex((other) => other.id === section.id) < index) {
				report(`/reports/${id}/sections/${index}/id`, `${section.id} is there already`);
			}
		});
	}
}
