import type { Policy } from '../document';
import type { PolicyDocument } from '../schema/policyDocument';

type Section = keyof PolicyDocument;

/** A policy being changed: sections are copied when first written, the others stay the same objects. */
export class Draft {
	readonly changed: Partial<PolicyDocument> = {};

	constructor(readonly base: Policy) {}

	/** As it stands now; not to be written. */
	see<S extends Section>(section: S): PolicyDocument[S] {
		return (this.changed[section] ?? this.base[section]) as PolicyDocument[S];
	}

	/** To be written. */
	edit<S extends Section>(section: S): PolicyDocument[S] {
		if (!Object.hasOwn(this.changed, section)) {
			(this.changed as Record<Section, unknown>)[section] = structuredClone(this.base[section]);
		}
		return this.changed[section] as PolicyDocument[S];
	}
}
