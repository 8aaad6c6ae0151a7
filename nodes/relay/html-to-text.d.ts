declare module 'html-to-text' {
	interface Selector {
		/** A simple CSS selector: tag, class, attribute. */
		selector: string;
		/** Name of a formatter; `skip` leaves the element out. */
		format?: string;
		options?: Record<string, unknown>;
	}

	/** Options once, then any number of texts. */
	export function compile(options: {
		wordwrap: false | number;
		limits?: { maxDepth?: number };
		selectors: Selector[];
	}): (html: string) => string;
}
