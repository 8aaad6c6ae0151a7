import { redact } from '../../nodes/policy/redaction/redact';
import { plantedSentences } from './plantedSentences';
import { readableSentences } from './readableSentences';

const planted = Object.values(plantedSentences).flat();
const marked = /\{([^|}]+)\|([^}]+)\}/g;
const before = (sentence: string) => sentence.replace(marked, '$1');
const after = (sentence: string) => sentence.replace(marked, '[$2]');

describe.each(Object.entries(plantedSentences))('%s', (_kind, sentences) => {
	test.each(sentences)('%s', (sentence) => {
		expect(redact(before(sentence))).toBe(after(sentence));
	});
});

describe('what stays readable', () => {
	test.each(readableSentences)('%s', (sentence) => {
		expect(redact(sentence)).toBe(sentence);
	});
});

test('there are 120 planted sentences and 60 readable ones at least', () => {
	expect(planted.length).toBeGreaterThanOrEqual(120);
	expect(readableSentences.length).toBeGreaterThanOrEqual(60);
});
