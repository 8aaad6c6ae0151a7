import { z } from 'zod';
import type { Desk } from '../desk';
import { ZammadFailure } from '../failure';
import { idInPath, idShape } from '../recordId';

/** What all records that an administrator sets up share (zammad-api 7.3); each kind's own columns pass through. */
export const setupRecordShape = z.object({ id: idShape, name: z.string() }).passthrough();

export type SetupRecord = z.infer<typeof setupRecordShape>;

/** One kind of records. Nothing here deletes: what was set up once may be in use; see {@link RemovableRecords}. */
export interface SetupRecords<T extends SetupRecord = SetupRecord> {
	/** All, active or not, with names beside ids. */
	list(): Promise<T[]>;
	/** Names are unique for some kinds only (recordings 06, 07, 09, 14): look for the name first. */
	create(fields: Record<string, unknown>): Promise<SetupRecord>;
	/** Partial: only what is given changes. */
	change(id: number, fields: Record<string, unknown>): Promise<SetupRecord>;
	/**
	 * Whether the token may write this kind, found out without writing: the change of a record that is nobody's is a 404
	 * for those who may and a 403 for those who may not.
	 */
	mayWrite(): Promise<boolean>;
}

/** Records of a registration, which come and go with it. */
export interface RemovableRecords<T extends SetupRecord = SetupRecord> extends SetupRecords<T> {
	/** One that is gone already is no mistake. A webhook that a trigger uses is refused (recording 07). */
	remove(id: number): Promise<void>;
}

/** Zammad's largest id: no record of a real desk has it. */
const NOBODYS_ID = 2_147_483_647;

/** Of a list; Zammad gives 1000 at most (zammad-api 1.8). */
const PAGE_ROWS = 500;

export function recordsOf<T extends SetupRecord>(
	desk: Desk,
	path: string,
	name: { one: string; many: string },
	shape: z.ZodType<T, z.ZodTypeDef, unknown>,
): SetupRecords<T> {
	const change = (id: number, fields: Record<string, unknown>) =>
		desk.call({
			operation: `change ${name.one}`,
			method: 'PUT',
			path: `${path}/${idInPath(id, `change ${name.one}`)}`,
			body: fields,
			// The same values again change nothing.
			repeat: true,
			shape: setupRecordShape,
		});
	return {
		async list() {
			const rows: T[] = [];
			for (let page = 1; ; page += 1) {
				const found = await desk.call({
					operation: `list ${name.many}`,
					method: 'GET',
					path,
					query: { expand: 'true', per_page: String(PAGE_ROWS), page: String(page) },
					shape: z.array(shape),
				});
				rows.push(...found);
				if (found.length < PAGE_ROWS) return rows;
			}
		},
		create: (fields) =>
			desk.call({
				operation: `create ${name.one}`,
				method: 'POST',
				path,
				body: fields,
				shape: setupRecordShape,
			}),
		change,
		async mayWrite() {
			try {
				await change(NOBODYS_ID, {});
				return true;
			} catch (error) {
				if (!(error instanceof ZammadFailure) || error.status === null) throw error;
				if (error.kind === 'permission') return false;
				if (error.kind === 'notFound' || error.kind === 'refused') return true;
				throw error;
			}
		},
	};
}

export function removableRecordsOf<T extends SetupRecord>(
	desk: Desk,
	path: string,
	name: { one: string; many: string },
	shape: z.ZodType<T, z.ZodTypeDef, unknown>,
): RemovableRecords<T> {
	const operation = `remove ${name.one}`;
	return {
		...recordsOf(desk, path, name, shape),
		async remove(id) {
			try {
				await desk.call({
					operation,
					method: 'DELETE',
					path: `${path}/${idInPath(id, operation)}`,
					repeat: true,
					shape: z.unknown(),
				});
			} catch (error) {
				if (!(error instanceof ZammadFailure) || error.kind !== 'notFound') throw error;
			}
		},
	};
}
