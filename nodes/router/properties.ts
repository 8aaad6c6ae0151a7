import type { INodeProperties } from 'n8n-workflow';

import type { Operation, Resource } from './operation';

/** The parameters of a node with resources: the two selectors and each operation's own fields. */
export function resourceProperties(resources: Resource[]): INodeProperties[] {
	return [
		{
			displayName: 'Resource',
			name: 'resource',
			type: 'options',
			noDataExpression: true,
			options: resources.map(({ name, value }) => ({ name, value })),
			default: resources[0]!.value,
		},
		...resources.flatMap((resource) => operationProperties(resource.operations, resource.value)),
	];
}

/** The operation selector and the operations' fields, shown for one resource where the node has resources. */
export function operationProperties(operations: Operation[], resource?: string): INodeProperties[] {
	const scope = resource === undefined ? {} : { resource: [resource] };
	return [
		{
			displayName: 'Operation',
			name: 'operation',
			type: 'options',
			noDataExpression: true,
			...(resource === undefined ? {} : { displayOptions: { show: scope } }),
			options: operations.map(({ name, value, action, description }) => ({
				name,
				value,
				action,
				description,
			})),
			default: operations[0]!.value,
		},
		...operations.flatMap(({ value, fields }) =>
			fields.map((field) => ({
				...field,
				displayOptions: {
					...field.displayOptions,
					show: { ...scope, operation: [value], ...field.displayOptions?.show },
				},
			})),
		),
	];
}
