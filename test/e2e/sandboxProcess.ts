import { writeFileSync } from 'node:fs';
import { startSandbox } from '../sandbox/startSandbox';

/** The sandbox as a process of its own: writes where it is and its tokens to the file it is given. */
const [report, port] = process.argv.slice(2);

startSandbox(port ? { port: Number(port) } : {}).then(
	({ url, adminToken, agentToken }) =>
		writeFileSync(report!, JSON.stringify({ url, adminToken, agentToken })),
	(error: Error) => {
		console.error(error.message);
		process.exitCode = 1;
	},
);
