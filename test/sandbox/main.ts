import { parseArgs } from 'node:util';
import { startChannel } from './channel/channel';
import { DESK_VERSIONS } from './desk/desk';
import { startSandbox } from './sandbox';

const usage = `Usage:
  npm run -s sandbox -- [--port 3001] [--version ${DESK_VERSIONS.join('|')}] [--admin-token …] [--agent-token …]
  npm run -s sandbox -- --help
A desk in memory, and the channels that answers go out by, on loopback until SIGTERM or Ctrl-C. Without --port a free
one is taken, without tokens new ones. Prints three lines for people and one of JSON: url, adminToken, agentToken,
channelUrl, channelToken.
Exit codes:
  0  ended as asked
  2  not started: an option is wrong, or the port is taken`;

/** `npm run sandbox`, as the usage tells. */
async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			port: { type: 'string' },
			version: { type: 'string', default: '5.2' },
			'admin-token': { type: 'string' },
			'agent-token': { type: 'string' },
			help: { type: 'boolean' },
		},
	});
	if (values.help) {
		process.stdout.write(`${usage}\n`);
		return;
	}
	const version = DESK_VERSIONS.find((one) => one === values.version);
	if (!version) throw new Error(`--version is one of ${DESK_VERSIONS.join(', ')}`);
	const port = values.port === undefined ? undefined : Number(values.port);
	if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536))
		throw new Error('--port is a port number');
	const sandbox = await startSandbox({
		version,
		port,
		adminToken: values['admin-token'],
		agentToken: values['agent-token'],
	});
	const channel = await startChannel();
	process.stdout.write(`Sandbox desk (Zammad ${version}, in memory) at ${sandbox.url}; Ctrl-C ends it.\n`);
	process.stdout.write(
		`Channels that answers go out by at ${channel.url}; what they took: ${channel.url}/sandbox/taken\n`,
	);
	process.stdout.write(
		`Where Setup asks to restart Zammad, here: curl -s -X POST ${sandbox.url}/sandbox/restart\n`,
	);
	const { url, adminToken, agentToken } = sandbox;
	const { url: channelUrl, token: channelToken } = channel;
	process.stdout.write(`${JSON.stringify({ url, adminToken, agentToken, channelUrl, channelToken })}\n`);
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.once(signal, () => {
			void Promise.all([sandbox.close(), channel.close()]).then(() => process.exit(0));
		});
	}
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 2;
});
