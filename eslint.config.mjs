import { configWithoutCloudSupport } from '@n8n/node-cli/eslint';

// Every exception to n8n's rules stands here, with its reason; docs/decisions.md lists them too.
export default [
	...configWithoutCloudSupport,
	{
		files: ['**/*.ts'],
		rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] },
	},
	{
		// The rooms below the nodes know no n8n: they throw typed failures, and nodes/router wraps them in one place.
		files: ['nodes/{policy,channels,clocks,enrich,escalation,events,intake,http,kpi,media,relay,report,setup,survey,sweep,zammad}/**/*.ts'],
		rules: { '@n8n/community-nodes/require-node-api-error': 'off' },
	},
	{
		// The router composes parameters, so their defaults are no literals; the nodes' tests check them.
		files: ['nodes/router/**/*.ts'],
		rules: { 'n8n-nodes-base/node-param-default-missing': 'off' },
	},
	{
		// Tests are no community node: they start processes, print progress, hold canary secrets and look at any JSON.
		files: ['test/**/*.ts'],
		rules: {
			'@n8n/community-nodes/no-dangerous-functions': 'off',
			'@n8n/community-nodes/no-hardcoded-secrets': 'off',
			'@n8n/community-nodes/require-node-api-error': 'off',
			'@typescript-eslint/no-explicit-any': 'off',
			'no-console': 'off',
		},
	},
];
