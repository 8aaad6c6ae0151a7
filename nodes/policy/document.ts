import { createHash } from 'node:crypto';
import type { ZodIssue } from 'zod';
import { calendars } from './data/calendars';
import { services } from './data/catalogue';
import { categories, complaints, ranks } from './data/categories';
import { offices, units } from './data/directory';
import { exclusions } from './data/exclusions';
import { holding } from './data/holding';
import { kpi } from './data/kpi';
import { lexicon } from './data/lexicon';
import { reminders } from './data/reminders';
import { reports } from './data/reports';
import { routing } from './data/routing';
import { rules } from './data/rules';
import { senders } from './data/senders';
import { stops } from './data/stops';
import { switches } from './data/switches';
import { templates } from './data/templates';
import { topics } from './data/topics';
import { crossCheck, type PolicyProblem } from './schema/crossChecks';
import { sections, type PolicyDocument } from './schema/policyDocument';

/** A validated policy document, frozen to its leaves, with the hash of its content (16 hex digits). */
export type Policy = Readonly<PolicyDocument & { hash: string }>;

/** All problems of a document at once, each with its path; `message` lists the first ten. */
export class PolicyInvalid extends Error {
	constructor(readonly problems: PolicyProblem[]) {
		const lines = problems.slice(0, 10).map(({ path, message }) => `${path} ${message}`);
		super(`The policy has ${problems.length} problem(s): ${lines.join('; ')}`);
		this.name = 'PolicyInvalid';
	}
}

const defaultDocument = {
	version: '2026.1',
	calendars,
	services,
	offices,
	units,
	rules,
	routing,
	categories,
	topics,
	complaints,
	exclusions,
	ranks,
	reminders,
	stops,
	holding,
	reports,
	templates,
	senders,
	switches,
	kpi,
	lexicon,
};

let built: Policy | undefined;

/** The policy shipped with the package; built once per process. */
export function defaultPolicy(): Policy {
	built ??= loadPolicy(defaultDocument);
	return built;
}

/** A fresh, editable copy of the shipped document, the ground for overlays and tests. */
export function defaultPolicyDocument(): PolicyDocument {
	return JSON.parse(JSON.stringify(defaultDocument)) as PolicyDocument;
}

/**
 * Validates a whole policy document and freezes it.
 * @throws PolicyInvalid with every problem found
 */
export function loadPolicy(document: unknown): Policy {
	const { parsed, problems } = parseSections(document);
	if (problems.length > 0) {
		throw new PolicyInvalid(problems);
	}
	return frozenPolicy(parsed as PolicyDocument);
}

/**
 * A policy with some sections put in the place of another's. Sections that stay are the same objects, so what was laid
 * out or learned from them holds on.
 */
export function withSections(
	base: Policy,
	changed: Partial<PolicyDocument>,
): { policy: Policy | null; problems: PolicyProblem[] } {
	if (Object.keys(changed).length === 0) {
		return { policy: base, problems: [] };
	}
	const { hash: _, ...document } = base;
	const { parsed, problems } = parseSections({ ...document, ...changed }, changed);
	return { policy: problems.length > 0 ? null : frozenPolicy(parsed as PolicyDocument), problems };
}

/** Every problem of a document, with JSON pointers; empty when it is sound. */
export function policyProblems(document: unknown): PolicyProblem[] {
	return parseSections(document).problems;
}

/** One step of a JSON pointer (RFC 6901). */
export function pointerStep(key: string | number): string {
	return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** @param fresh sections whose shape is not known to be sound; absent: all */
function parseSections(
	document: unknown,
	fresh?: object,
): { parsed: Partial<PolicyDocument>; problems: PolicyProblem[] } {
	if (typeof document !== 'object' || document === null || Array.isArray(document)) {
		return { parsed: {}, problems: [{ path: '', message: 'must be an object' }] };
	}
	const given = document as Record<string, unknown>;
	const parsed: Record<string, unknown> = {};
	const problems: PolicyProblem[] = [];
	for (const [name, schema] of Object.entries(sections)) {
		if (fresh && !Object.hasOwn(fresh, name)) {
			parsed[name] = given[name];
			continue;
		}
		const result = schema.safeParse(given[name]);
		if (result.success) {
			parsed[name] = result.data;
		} else {
			for (const issue of result.error.issues) {
				problems.push(...problemsOf(issue, name));
			}
		}
	}
	for (const name of Object.keys(given)) {
		if (!Object.hasOwn(sections, name)) {
			problems.push({ path: pointerStep(name), message: 'is no section of the policy' });
		}
	}
	problems.push(...crossCheck(parsed as Partial<PolicyDocument>));
	return { parsed: parsed as Partial<PolicyDocument>, problems };
}

/** Points at the key that is not known, not at what holds it, and into the form of a union that fits best. */
function problemsOf(issue: ZodIssue, section: string): PolicyProblem[] {
	const path = [section, ...issue.path].map(pointerStep).join('');
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({ path: path + pointerStep(key), message: 'is not known here' }));
	}
	if (issue.code === 'invalid_union') {
		const [closest] = issue.unionErrors
			.map(({ issues }) => issues.flatMap((one) => problemsOf(one, section)))
			.sort((one, other) => one.length - other.length);
		return closest!;
	}
	return [{ path, message: issue.message }];
}

function frozenPolicy(document: PolicyDocument): Policy {
	deepFreeze(document);
	return Object.freeze({ ...document, hash: contentHash(document) });
}

const sectionHashes = new WeakMap<object, string>();

/** First 16 hex digits of SHA-256 over the hashes of the sections, each over JSON with sorted keys. */
function contentHash(document: PolicyDocument): string {
	const lines = Object.keys(sections).map((name) => {
		const section = document[name as keyof PolicyDocument];
		if (typeof section !== 'object') {
			return `${name} ${section}`;
		}
		let hash = sectionHashes.get(section);
		if (hash === undefined) {
			hash = sha256(canonicalJson(section));
			sectionHashes.set(section, hash);
		}
		return `${name} ${hash}`;
	});
	return sha256(lines.join('\n')).slice(0, 16);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	);
}

function deepFreeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(deepFreeze);
	}
	return value;
}
