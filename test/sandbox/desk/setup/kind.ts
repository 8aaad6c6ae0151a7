import type { Desk } from '../desk';
import type { Stamped } from '../rows';

/** A record that an administrator sets up: its columns lie flat beside the name. */
export interface SetupRow extends Stamped {
	name: string;
	[column: string]: unknown;
}

export type Columns = Record<string, unknown>;

/** One kind of such records: where it is reached, who may, what it holds, what it refuses. */
export interface Kind {
	/** Under `/api/v1`; also the table's name, as constraint errors tell it. */
	path: string;
	/** The class, as a 404 tells it. */
	model: string;
	/** Any of these permissions lets a caller write. */
	write: readonly string[];
	/** Others who may read. */
	read?: readonly string[];
	/** Columns beside id, name and stamps, in the order of the recordings, with their values when not sent. */
	columns(desk: Desk): Columns;
	/** Columns that may not be empty, beside the name. */
	required?: readonly string[];
	/** A second one of a name is refused (recordings 06, 07, 09). */
	unique: boolean;
	/** Characters of texts, where they are not 250 as for `name` and `note`: what is longer is cut (zammad-api 9). */
	limits?(desk: Desk): Readonly<Record<string, number>>;
	/** Lists of ids, by column, and the table their names come from. */
	lists?: Readonly<Record<string, 'groups' | 'roles' | 'users'>>;
	/** Throws what validation refuses. Runs before an id is drawn. */
	check?(desk: Desk, row: Columns): void;
	/** Columns the desk fills in by itself; `before` is what is stored, `row` what will be. */
	complete?(desk: Desk, row: SetupRow, before?: SetupRow): Columns;
	/** What follows once the record is kept; the answer does not show it yet. */
	settle?(desk: Desk, row: SetupRow): void;
	/** Throws what keeps a record from being deleted. */
	keep?(desk: Desk, row: SetupRow): void;
	/** Records that the API does not show. */
	hidden?(row: SetupRow): boolean;
	/** What an answer holds that is no column. */
	derived?(desk: Desk, row: SetupRow): Columns;
	/** Names beside ids in an expanded answer, other than those of `lists`. */
	expand?(desk: Desk, row: SetupRow): Columns;
	/** Of a fresh desk. */
	stock?(desk: Desk): Array<Columns & { name: string }>;
}
