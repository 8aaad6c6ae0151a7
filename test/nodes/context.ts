import { mock } from 'jest-mock-extended';
import type { IDataObject, IExecuteFunctions, INodeExecutionData, WorkflowExecuteMode } from 'n8n-workflow';

/** An execution with these items, parameters and credentials; expressions are taken as already resolved. */
export function executeContext(given: {
	items: INodeExecutionData[];
	parameters: IDataObject;
	credentials?: Record<string, IDataObject>;
	continueOnFail?: boolean;
	/** Bytes behind binary properties, by name. */
	files?: Record<string, Buffer>;
	/** By hand when left out. */
	mode?: WorkflowExecuteMode;
}): jest.Mocked<IExecuteFunctions> {
	const context = mock<IExecuteFunctions>();
	context.getMode.mockReturnValue(given.mode ?? 'manual');
	context.getWorkflow.mockReturnValue({ id: '1', name: 'Workflow', active: false });
	context.getInputData.mockReturnValue(given.items);
	context.getNode.mockReturnValue({
		id: '1',
		name: 'Node',
		type: 'n8n-nodes-djbc-helpdesk.djbcHelpdesk',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	});
	context.getNodeParameter.mockImplementation(((name: string, _item: number, fallback: unknown) =>
		name in given.parameters ? given.parameters[name] : fallback) as never);
	context.getCredentials.mockImplementation((async (name: string) => {
		const data = given.credentials?.[name];
		if (!data) throw new Error(`Credential ${name} is not set`);
		return data;
	}) as never);
	context.continueOnFail.mockReturnValue(given.continueOnFail ?? false);
	context.getExecutionCancelSignal.mockReturnValue(new AbortController().signal);
	context.helpers = mock<IExecuteFunctions['helpers']>({
		getBinaryDataBuffer: async (_item, name) => given.files![String(name)]!,
	}) as never;
	return context as unknown as jest.Mocked<IExecuteFunctions>;
}
