import type { Resource } from '../../router/operation';

import { checkRows } from './checkRows';
import { compile } from './compile';
import { exportFiles } from './exportFiles';
import { inputTemplate } from './inputTemplate';
import { listDue } from './listDue';
import { planRun } from './planRun';
import { store } from './store';

export const kpi: Resource = {
	value: 'kpi',
	name: 'KPI',
	operations: [listDue, planRun, compile, exportFiles, store, checkRows, inputTemplate],
};
