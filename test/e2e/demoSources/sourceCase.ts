import { randomInt } from 'node:crypto';
import type { Rig } from '../rig';
import type { Answer } from '../sender';
import { hubHandshake } from '../senders/meta';
import { vendorsOf, type Vendors } from '../sourceWorkflows';

/** What a vendor delivers, and what the desk holds of its thread afterwards. */
export interface Delivery {
	source: string;
	send(): Promise<Answer>;
	/** Status of the answer: Meta and X take only 200 (channels 4.1). */
	status: number;
	held?: Held;
}

export interface Held {
	thread: string;
	channel: string;
	/** One article for each, in order. */
	texts: string[];
	clock?: 'running' | 'met';
}

/** A delivery while the desk is there. */
export interface SourceCase extends Delivery {
	/** How the sender proves itself. */
	proof: string;
	/** Where the answer says that the message is. */
	stored?: 'desk' | 'log';
	/** Requests to the desk until the sender is answered. */
	cost: number;
}

/** One source, or some that are alike. */
export interface SourcePart {
	cases: SourceCase[];
	/** Sent while the desk is away: new threads, so that each wait is seen alone. */
	away: Array<Delivery & { held: Held }>;
	/** Words that may be found nowhere in n8n's folder. */
	canaries: string[];
}

/** What all sources share in a run of the demo. */
export class Run {
	readonly vendors: Vendors;
	readonly canaries: string[] = [];

	constructor(
		readonly rig: Rig,
		/** Stands in all that is written. */
		readonly id: string,
	) {
		this.vendors = vendorsOf(rig.n8n.url, rig.secrets);
		this.canaries.push(`sumber${id}`);
	}

	/** A sentence that is found again. */
	text(words: string): string {
		return `${words} sumber${this.id}`;
	}

	/** An id of the run that n8n must not store. */
	word(prefix: string): string {
		this.canaries.push(prefix + this.id);
		return prefix + this.id;
	}

	/** A mobile number without its plus, which n8n must not store. */
	phone(): string {
		const number = `6281${digits()}`;
		this.canaries.push(number);
		return number;
	}
}

export const digits = (): string => String(randomInt(1e9, 1e10)).slice(1);

/** A second ago: providers' clocks are not ahead of ours. */
export const aMomentAgo = (): string => new Date(Date.now() - 1000).toISOString();

export const handshakeAnswer = (status: number, isRight: boolean): Answer => ({
	status: isRight ? status : 0,
	headers: {},
	body: {},
});

/** The GET with which Meta checks an address once. */
export const metaHandshake = (source: string, url: string, { rig, id }: Run): SourceCase => ({
	source: `${source}, handshake`,
	proof: 'verify token',
	async send() {
		const { status, text } = await hubHandshake(url, rig.secrets.verifyToken, id);
		return handshakeAnswer(status, text === id);
	},
	status: 200,
	cost: 0,
});
