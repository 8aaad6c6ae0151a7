/** What one run of the demo sends, and what has to come of it. */
export interface DemoMessage {
	/** First column of the table: the channel, and what is special about the message. */
	label: string;
	message: Record<string, any>;
	expect: Held | Refused;
	/** How the sender misbehaves. */
	mischief?: 'forged' | 'stale' | 'broken';
}

export interface Held {
	/** 202 held, 200 seen before. */
	status: 202 | 200;
	/** Code of the suggestion. */
	category: string;
	rank: string | null;
	/** Whether the ticket then stands in the restricted triage group. */
	restricted: boolean;
	/** What became of the clock, where it does not run on. */
	stopped?: 'met';
	/** Articles of the thread afterwards. */
	articles: number;
	/** Requests to Zammad. */
	cost: number;
}

export interface Refused {
	status: 400 | 401 | 409;
}
