import { isPrefillable, readSuggestion, suggestionText } from '../../nodes/policy/category/suggested';
import { defaultPolicy } from '../../nodes/policy/document';

const policy = defaultPolicy();

test('a suggestion below the threshold of the pre-fill never reads as one above it (2.1)', () => {
	for (let thousandths = 0; thousandths <= 1000; thousandths += 1) {
		const confidence = thousandths / 1000;
		const read = readSuggestion(suggestionText({ code: 'INF::KEP', confidence }));
		expect(read.code).toBe('INF::KEP');
		expect(isPrefillable(policy, read.code, read.confidence)).toBe(
			isPrefillable(policy, 'INF::KEP', confidence),
		);
	}
});

test('ours is read, never the hint of the sender; complaints and exclusions are never filled in', () => {
	expect(readSuggestion('INF::KEP 0.57; pengirim: CPL::SVC')).toEqual({ code: 'INF::KEP', confidence: 0.57 });
	expect(readSuggestion('pengirim: CPL::SVC')).toEqual({ code: '', confidence: 0 });
	expect(readSuggestion('')).toEqual({ code: '', confidence: 0 });
	expect(['CPL::SVC', 'EXC::DATA', ''].map((code) => isPrefillable(policy, code, 1))).toEqual([
		...[false, false, false],
	]);
});
