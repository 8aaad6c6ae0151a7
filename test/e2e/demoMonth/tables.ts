import type { Editor } from '../editor';
import { shippedWorkflow } from '../shippedWorkflows';
import type { Sample } from './sample';

/** Of each list: its Data Table, and the workflow whose first run makes it. */
const TABLES = {
	calls: ['djbc_calls', '62-kpi-inputs'],
	roster: ['djbc_roster', '62-kpi-inputs'],
	assessments: ['djbc_assessment', '62-kpi-inputs'],
	surveys: ['djbc_survey', '61-survey'],
} as const;

const AT_ONCE = 250;

/** Fills the four lists in n8n, over the addresses of the editor's own page of tables. Returns how many rows. */
export async function fillTables(editor: Editor, { inputs }: Sample): Promise<number> {
	const project = await editor.call<{ id: string }>('GET', '/rest/projects/personal');
	const path = `/rest/projects/${project.id}/data-tables`;
	const there = (await editor.call<{ data: Table[] }>('GET', path)).data;
	let count = 0;
	for (const [list, [name, workflow]] of Object.entries(TABLES)) {
		const { id } =
			there.find((table) => table.name === name) ??
			(await editor.call<Table>('POST', path, { name, columns: columnsOf(name, workflow) }));
		const all = inputs[list as keyof typeof TABLES] ?? [];
		for (let from = 0; from < all.length; from += AT_ONCE) {
			const data = all.slice(from, from + AT_ONCE);
			await editor.call('POST', `${path}/${id}/insert`, { data, returnType: 'count' });
		}
		count += all.length;
	}
	return count;
}

interface Table {
	id: string;
	name: string;
}

function columnsOf(table: string, workflow: string): object[] {
	const maker = shippedWorkflow(workflow).nodes.find(({ parameters }) => parameters.tableName === table);
	if (!maker) throw new Error(`${workflow} makes no table ${table}`);
	return maker.parameters.columns.column as object[];
}
