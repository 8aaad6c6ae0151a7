type Json = Record<string, any>;
type Column = { name: string; type: 'string' | 'number' | 'boolean' | 'date' };
type Filter = {
	type: 'and' | 'or';
	filters: Array<{ columnName: string; condition: string; value: unknown }>;
};

/** Columns of the tables that a workflow made; those that a test gave have what their first row has. */
const made = new WeakMap<Json[], Column[]>();
/** Ids are not used again. */
const lastIds = new WeakMap<Json[], number>();

/**
 * n8n's Data Tables behind its own Data Table node, as far as our workflows use them; a table's id is its name. As in
 * n8n 2.41.1: unknown columns and values of another type are refused with an error that is none of a node's, dates come
 * back as Date objects, a table is found by part of its name, and nothing is unique. A frozen table is full.
 */
export function dataTables(tables: Record<string, Json[]>): unknown {
	const named = (name: string) => ({ id: name, name });
	return {
		getDataTableAggregateProxy: async () => ({
			getManyAndCount: async ({ filter }: { filter: { name: string } }) => {
				const found = Object.keys(tables).filter((name) => name.includes(filter.name));
				return { data: found.map(named), count: found.length };
			},
			createDataTable: async ({ name, columns }: { name: string; columns: Column[] }) => {
				made.set((tables[name] = []), columns);
				return named(name);
			},
		}),
		getDataTableProxy: async (_workflow: unknown, _node: unknown, id: string) => table(tables[id]!),
	};
}

function table(rows: Json[]) {
	const columns = columnsOf(rows);
	const found = (filter?: Filter) => rows.filter((row) => fits(row, filter, columns));
	const insertRows = async (given: Json[]) => {
		if (Object.isFrozen(rows)) throw new Error('Data table size limit exceeded: 200MB used, limit is 200MB');
		return given.map((row) => {
			const id = Math.max(lastIds.get(rows) ?? 0, ...rows.map((each) => each.id)) + 1;
			lastIds.set(rows, id);
			const empty = Object.fromEntries(columns.map(({ name }) => [name, null]));
			const saved = { id, createdAt: new Date(), updatedAt: new Date(), ...empty, ...checked(row, columns) };
			rows.push(saved);
			return { ...saved };
		});
	};
	const updateRows = async ({ data, filter }: { data: Json; filter: Filter }) =>
		found(filter).map((row) => ({
			...Object.assign(row, checked(data, columns), { updatedAt: new Date() }),
		}));
	return {
		getColumns: async () => columns,
		getManyRowsAndCount: async (asked: {
			filter?: Filter;
			sortBy?: [string, 'ASC' | 'DESC'];
			skip?: number;
			take?: number;
		}) => {
			const { filter, sortBy = ['id', 'ASC'], skip = 0, take = Infinity } = asked;
			const [by, direction] = sortBy;
			const turn = direction === 'DESC' ? -1 : 1;
			const order = (a: Json, b: Json) => turn * compare(a[by], b[by]) || a.id - b.id;
			const data = found(filter).sort(order);
			return { data: data.slice(skip, skip + take).map((row) => ({ ...row })), count: data.length };
		},
		insertRows,
		updateRows,
		upsertRow: async (asked: { data: Json; filter: Filter }) => {
			const updated = await updateRows(asked);
			return updated.length > 0 ? updated : await insertRows([asked.data]);
		},
		deleteRows: async ({ filter }: { filter: Filter }) => {
			const gone = found(filter);
			for (const row of gone) rows.splice(rows.indexOf(row), 1);
			return gone;
		},
	};
}

function columnsOf(rows: Json[]): Column[] {
	const system = ['id', 'createdAt', 'updatedAt'];
	const [first = {}] = rows;
	const inferred = Object.entries(first)
		.filter(([name]) => !system.includes(name))
		.map(([name, value]) => ({ name, type: typeof value === 'number' ? 'number' : 'string' }) as Column);
	return made.get(rows) ?? inferred;
}

/** Values as their columns keep them. */
function checked(row: Json, columns: Column[]): Json {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => {
			const column = columns.find((each) => each.name === name);
			if (!column && columns.length > 0) throw new Error(`unknown column name '${name}'`);
			return [name, column ? cell(value, column) : value];
		}),
	);
}

function cell(value: unknown, { name, type }: Column): unknown {
	if (value === null || value === undefined) return null;
	if (type === 'date') {
		const date = new Date(value as string | Date);
		if (!Number.isNaN(date.getTime())) return date;
	} else if (type === 'number') {
		if (value !== '' && Number.isFinite(Number(value))) return Number(value);
	} else if (type === 'string') return String(value);
	else if (typeof value === 'boolean') return value;
	throw new Error(`value '${String(value)}' does not match column type '${type}' of ${name}`);
}

function fits(row: Json, filter: Filter | undefined, columns: Column[]): boolean {
	const tests = (filter?.filters ?? []).map(({ columnName, condition, value }) => {
		const column = [...columns, ...SYSTEM].find(({ name }) => name === columnName);
		if (!column) throw new Error(`unknown column name '${columnName}'`);
		return holds(row[columnName], condition, cell(value, column));
	});
	if (tests.length === 0) return true;
	return filter?.type === 'or' ? tests.includes(true) : !tests.includes(false);
}

const SYSTEM: Column[] = [
	{ name: 'id', type: 'number' },
	{ name: 'createdAt', type: 'date' },
	{ name: 'updatedAt', type: 'date' },
];

function holds(kept: unknown, condition: string, value: unknown): boolean {
	if (condition === 'isEmpty') return kept === null || kept === '';
	if (condition === 'isNotEmpty') return kept !== null && kept !== '';
	if (value === null) return condition === 'eq' ? kept === null : kept !== null;
	if (kept === null) return condition === 'neq';
	const order = compare(kept, value);
	switch (condition) {
		case 'eq':
			return order === 0;
		case 'neq':
			return order !== 0;
		case 'lt':
			return order < 0;
		case 'lte':
			return order <= 0;
		case 'gt':
			return order > 0;
		case 'gte':
			return order >= 0;
		default:
			throw new Error(`Unsupported filter condition: ${condition}`);
	}
}

function compare(a: any, b: any): number {
	const [left, right] = [a, b].map((value) => (value instanceof Date ? value.getTime() : value));
	return left < right ? -1 : left > right ? 1 : 0;
}
