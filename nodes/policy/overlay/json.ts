import { pointerStep } from '../document';
import type { PolicyProblem } from '../schema/crossChecks';
import { sections } from '../schema/policyDocument';
import type { Change, Value } from './change';
import { kinds } from './kinds';

/** A JSON overlay, taken apart. */
export interface OverlayRead {
	changes: Change[];
	/** Parts of the policy to merge, by section: null takes an entry out (RFC 7396). */
	patches: Record<string, unknown>;
	problems: PolicyProblem[];
}

/**
 * A JSON overlay holds kinds of rows, as `{"cuti_bersama": {"2026-12-28": "Cuti bersama Natal"}}`, and sections of the
 * policy to merge, as `{"reminders": {"restricted": ["kepala_seksi"]}}`. All of it holds at once.
 */
export function readOverlay(overlay: unknown): OverlayRead {
	const read: OverlayRead = { changes: [], patches: {}, problems: [] };
	if (overlay === undefined || overlay === null) {
		return read;
	}
	if (!isObject(overlay)) {
		read.problems.push({ path: '/overlay', message: 'must be a JSON object' });
		return read;
	}
	for (const [name, content] of Object.entries(overlay)) {
		const path = `/overlay${pointerStep(name)}`;
		if (Object.hasOwn(kinds, name) && isObject(content)) {
			read.changes.push(
				...Object.entries(content).map(([key, value]) => ({
					path: path + pointerStep(key),
					row: false,
					kind: name,
					key: key.trim().replace(/\s+/g, ' '),
					value: valueOf(value),
					effectiveAt: null,
				})),
			);
		} else if (Object.hasOwn(kinds, name)) {
			read.problems.push({
				path,
				message: `must be an object: ${kinds[name]!.notation.key}, then its value`,
			});
		} else if (Object.hasOwn(sections, name)) {
			read.patches[name] = content;
		} else {
			const known = [...Object.keys(kinds), ...Object.keys(sections)].join(', ');
			read.problems.push({ path, message: `is no kind and no section: use ${known}` });
		}
	}
	return read;
}

/** JSON merge patch (RFC 7396). */
export function merged(target: unknown, patch: unknown): unknown {
	if (!isObject(patch)) {
		return patch;
	}
	// A map, so that a key such as __proto__ is a key like any other.
	const result = new Map(Object.entries(isObject(target) ? target : {}));
	for (const [key, value] of Object.entries(patch)) {
		if (value === null) {
			result.delete(key);
		} else {
			result.set(key, merged(result.get(key), value));
		}
	}
	return Object.fromEntries(result);
}

function valueOf(value: unknown): Value {
	return isObject(value) ? value : Array.isArray(value) ? value.join(', ') : String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
