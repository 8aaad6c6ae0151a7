import type { Report } from '../crossChecks';
import type { PolicyDocument } from '../policyDocument';

/** Trees with all their parents, and the codes that pre-fill, ranks and lexicon name. */
export function checkCategories(
	{ categories, topics, ranks, lexicon }: Partial<PolicyDocument>,
	report: Report,
): void {
	checkParents('/topics', topics ?? {}, report);
	if (!categories) {
		return;
	}
	const known = (code: string, path: string) => {
		if (!Object.hasOwn(categories.labels, code)) {
			report(path, `no category ${code}`);
		}
	};
	checkParents('/categories/labels', categories.labels, report);
	categories.prefill.parents.forEach((code, index) => {
		known(code, `/categories/prefill/parents/${index}`);
		if (/^(?:CPL|EXC)(?:::|$)/.test(code)) {
			report(`/categories/prefill/parents/${index}`, 'complaints and exclusions are never pre-filled');
		}
	});
	for (const field of ['proposals', 'fixedPriority'] as const) {
		Object.keys(ranks?.[field] ?? {}).forEach((code) => known(code, `/ranks/${field}/${code}`));
	}
	Object.keys(lexicon?.topics ?? {}).forEach((code) => {
		if (topics && !Object.hasOwn(topics, code)) {
			report(`/lexicon/topics/${code}`, `no topic ${code}`);
		}
	});
	lexicon?.examples.forEach(({ category }, index) => known(category, `/lexicon/examples/${index}/category`));
	lexicon?.rules.forEach((rule, index) => {
		known(rule.category, `/lexicon/rules/${index}/category`);
		for (const field of ['all', 'none'] as const) {
			rule[field]?.forEach((concepts, at) => {
				for (const concept of concepts.split('|')) {
					if (concept !== 'questionMark' && !Object.hasOwn(lexicon.concepts, concept)) {
						report(`/lexicon/rules/${index}/${field}/${at}`, `no concept named ${concept}`);
					}
				}
			});
		}
	});
}

function checkParents(path: string, labels: Readonly<Record<string, string>>, report: Report): void {
	for (const code of Object.keys(labels)) {
		const parent = code.split('::').slice(0, -1).join('::');
		if (parent && !Object.hasOwn(labels, parent)) {
			report(`${path}/${code}`, `its parent ${parent} is missing`);
		}
	}
}
