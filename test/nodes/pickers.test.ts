import { mock } from 'jest-mock-extended';
import type { ILoadOptionsFunctions, INodeProperties } from 'n8n-workflow';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { DjbcPolicy } from '../../nodes/DjbcPolicy/DjbcPolicy.node';

const { listSearch } = new DjbcPolicy().methods;

function editing(parameters: Record<string, unknown> = {}): ILoadOptionsFunctions {
	const context = mock<ILoadOptionsFunctions>();
	context.getCurrentNodeParameter.mockImplementation((name) => parameters[name] as never);
	context.getNode.mockReturnValue({ name: 'Node', type: 't', typeVersion: 1 } as never);
	return context;
}

describe('pickers', () => {
	test.each([
		['searchCalendars', 'OFFICE-MKS', 'OFFICE-MKS · Asia/Makassar'],
		['searchCategories', 'CPL::SVC', 'CPL::SVC · Keluhan pelayanan'],
		['searchOffices', 'KPPBC-MKS', 'KPPBC-MKS · KPPBC TMP B Makassar'],
		['searchRules', 'WEBCHAT-ESC', 'WEBCHAT-ESC · Web-chat, dengan eskalasi'],
		['searchServices', 'SVC-MARAGA', 'SVC-MARAGA · Maraga Care'],
		['searchUnits', 'DIT-P2', 'DIT-P2 · Direktorat Penindakan dan Penyidikan'],
	] as const)('%s lists the shipped policy and finds by code and label', async (method, value, name) => {
		const all = await listSearch[method].call(editing());
		expect(all.results).toContainEqual({ name: expect.stringContaining(name), value });
		const [, label] = name.split(' · ');
		const found = await listSearch[method].call(editing(), label!.toUpperCase());
		expect(found.results.map((one) => one.value)).toContain(value);
		expect(found.results.length).toBeLessThan(all.results.length);
	});

	test('list what a JSON overlay adds, and say so when it is no policy', async () => {
		const overlay = { office: { 'KPPBC-TST': 'label=KPPBC Uji; zone=Asia/Jayapura' } };
		const context = editing({ policySource: 'overlay', policyOverlay: JSON.stringify(overlay) });
		const { results } = await listSearch.searchOffices.call(context);
		expect(results.map(({ value }) => value)).toContain('KPPBC-TST');
		const broken = editing({ policySource: 'overlay', policyOverlay: '{' });
		await expect(listSearch.searchOffices.call(broken)).rejects.toThrow('Policy Overlay is not JSON');
	});

	test('exist for every field that names one', () => {
		for (const node of [new DjbcPolicy(), new DjbcHelpdesk()]) {
			const named = node.description.properties.flatMap(({ modes = [] }: INodeProperties) =>
				modes.flatMap(({ typeOptions }) => typeOptions?.searchListMethod ?? []),
			);
			expect(Object.keys(node.methods.listSearch)).toEqual(expect.arrayContaining(named));
		}
	});
});
