/** Numbers that look random and are the same in every run (mulberry32). */
export class Dice {
	constructor(private state: number) {}

	/** 0 up to, not including, 1. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** Both ends included. */
	whole(from: number, to: number): number {
		return from + Math.floor(this.next() * (to - from + 1));
	}

	is(chance: number): boolean {
		return this.next() < chance;
	}

	of<One>(choices: readonly One[]): One {
		return choices[this.whole(0, choices.length - 1)]!;
	}
}
