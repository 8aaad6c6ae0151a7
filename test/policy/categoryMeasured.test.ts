import { suggestCategory } from '../../nodes/policy/category/suggest';
import { defaultPolicy } from '../../nodes/policy/document';
import type { Channel } from '../../nodes/policy/types';
import { crossValidated } from './crossValidation';
import { heldOutMessages } from './heldOutMessages';
import { measured } from './measure';

const policy = defaultPolicy();

function suggest(text: string, channel: Channel) {
	return suggestCategory(policy, { text, channel, role: 'user' });
}

describe('how well categories are suggested', () => {
	test('for messages that neither rules nor weights were made with', () => {
		const judged = heldOutMessages
			.trim()
			.split('\n')
			.map((line) => {
				const [category, channel, text] = line.split(' | ') as [string, Channel, string];
				return { example: { category, channel, text }, got: suggest(text, channel) };
			});
		const { top, full, graveOpen, innocent, innocentRestricted } = measured(judged);
		expect(judged.length).toBeGreaterThanOrEqual(70);
		expect(top / judged.length).toBeGreaterThanOrEqual(0.95);
		expect(full / judged.length).toBeGreaterThanOrEqual(0.9);
		expect(graveOpen).toBe(0);
		expect(innocentRestricted / innocent).toBeLessThanOrEqual(0.02);
	});

	// Hard cases are over-represented among our examples, so that real messages do better than this.
	test('for our own examples, each judged by what the others teach', () => {
		const { examples } = policy.lexicon;
		const judged = crossValidated(policy, examples, 3);
		const found = measured(judged);
		expect(judged).toHaveLength(examples.length);
		expect(found.top / judged.length).toBeGreaterThanOrEqual(0.92);
		expect(found.full / judged.length).toBeGreaterThanOrEqual(0.89);
		expect(found.graveMissed).toBeLessThanOrEqual(1);
		expect(found.graveOpen / found.grave).toBeLessThanOrEqual(0.04);
		expect(found.innocentRestricted / found.innocent).toBeLessThanOrEqual(0.04);
		expect(found.prefilledRight / found.prefilled).toBeGreaterThanOrEqual(0.97);
	});

	test('for the examples it has learned', () => {
		const judged = policy.lexicon.examples.map((example) => ({
			example,
			got: suggest(example.text, example.channel),
		}));
		const { top, graveOpen, innocent, innocentRestricted } = measured(judged);
		expect(top / judged.length).toBeGreaterThanOrEqual(0.97);
		expect(graveOpen).toBeLessThanOrEqual(2);
		expect(innocentRestricted / innocent).toBeLessThanOrEqual(0.02);
	});
});
