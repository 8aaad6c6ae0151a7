import { declaredAttributes } from '../../attributes/ticket';
import type { Report } from '../crossChecks';
import type { PolicyDocument } from '../policyDocument';

const declared = new Map(declaredAttributes.map((one) => [one.name, one]));

/** Every ticket attribute that a rule names exists, and every value it would write is one of its options. */
export function checkAttributes(document: Partial<PolicyDocument>, report: Report): void {
	for (const [section, content] of Object.entries(document)) {
		if (section !== 'lexicon') {
			named(content, `/${section}`, report);
		}
	}
	for (const [code, { closeReason }] of Object.entries(document.exclusions ?? {})) {
		isOption('djbc_close_reason', closeReason, `/exclusions/${code}/closeReason`, report);
	}
	for (const [id, { request }] of Object.entries(document.reports ?? {})) {
		if (request !== null) {
			isOption('djbc_request', request, `/reports/${id}/request`, report);
		}
	}
}

function named(content: unknown, path: string, report: Report): void {
	if (typeof content === 'string') {
		for (const name of content.match(/\bdjbc_[a-z0-9_]+/g) ?? []) {
			if (!declared.has(name)) {
				report(path, `no ticket attribute ${name}`);
			}
		}
	} else if (typeof content === 'object' && content !== null) {
		Object.entries(content).forEach(([key, value]) => named(value, `${path}/${key}`, report));
	}
}

function isOption(attribute: string, value: string, path: string, report: Report): void {
	if (!declared.get(attribute)!.options!.some((option) => option.value === value)) {
		report(path, `${value} is no option of ${attribute}`);
	}
}
