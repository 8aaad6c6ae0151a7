import { startChannel } from './channel';

/** The channels' side on loopback until SIGTERM or Ctrl-C. Prints one JSON line `{url, token}`. */
async function main(): Promise<void> {
	const { url, token, close } = await startChannel();
	process.stdout.write(`${JSON.stringify({ url, token })}\n`);
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.once(signal, () => void close().then(() => process.exit(0)));
	}
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 2;
});
