import { articleCases } from './cases/articles';
import { attributeCases } from './cases/attributes';
import { creationCases } from './cases/creation';
import { errorCases } from './cases/errors';
import { groupCases } from './cases/groups';
import { linkCases } from './cases/links';
import { mergeCases } from './cases/merge';
import { officerCases } from './cases/officers';
import { peopleCases } from './cases/people';
import { searchCases } from './cases/search';
import { setupCases } from './cases/setup';
import { triggerCases } from './cases/triggers';
import { updateCases } from './cases/updates';
import type { Desk } from './desk';
import { targets, type OpenTarget } from './targets';

/** One set of cases for every desk: what the recordings show of 5.2, with the known differences of later versions. */
jest.setTimeout(120_000);

describe.each(targets())('$label', (target) => {
	let opened: OpenTarget;
	const desk = (): Desk => opened.desk;

	beforeAll(async () => {
		opened = await target.open();
	});
	afterAll(() => opened?.close());

	describe('creating tickets', () => creationCases(desk));
	describe('own attributes', () => attributeCases(desk));
	describe('articles', () => articleCases(desk));
	describe('changing tickets', () => updateCases(desk));
	describe('condition search', () => searchCases(desk));
	describe('rights on groups', () => groupCases(desk));
	describe('merging, links, tags', () => mergeCases(desk));
	describe('tickets that belong to others', () => linkCases(desk));
	describe('people', () => peopleCases(desk));
	describe('setting up', () => setupCases(desk));
	describe('triggers', () => triggerCases(desk));
	describe('an officer of a role', () => officerCases(desk));
	describe('errors', () => errorCases(desk));
});
