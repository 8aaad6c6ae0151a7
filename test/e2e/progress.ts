/** Time since `begun` (epoch ms) as `m:ss`. */
export function elapsed(begun: number): string {
	const seconds = Math.floor((Date.now() - begun) / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The list of steps the demo writes while it works: what it does now, and how long that took. */
export class Steps {
	private readonly begun = Date.now();

	constructor(private readonly write: (text: string) => void = (text) => void process.stdout.write(text)) {}

	/** @param work may tell how far it has come, which is written at each quarter */
	async run<T>(what: string, work: (tell: (done: number, of: number) => void) => Promise<T>): Promise<T> {
		const started = Date.now();
		this.write(`  ${elapsed(this.begun).padStart(5)}  ${what} `);
		const tell = (done: number, of: number) => {
			const quarter = Math.floor((done / of) * 4);
			if (quarter > Math.floor(((done - 1) / of) * 4)) this.write(`${done}/${of} `);
		};
		try {
			const result = await work(tell);
			this.write(`… ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
			return result;
		} catch (error) {
			this.write('… failed\n');
			throw error;
		}
	}

	/** A line of what came of the step before. */
	say(text: string): void {
		this.write(`         ${text}\n`);
	}
}
