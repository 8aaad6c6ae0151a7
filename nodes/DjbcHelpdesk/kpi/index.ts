import type { Resource } from '../../router/operation';

export const kpi: Resource = {
	value: 'kpi',
	name: 'KPI',
	operations: [],
};
