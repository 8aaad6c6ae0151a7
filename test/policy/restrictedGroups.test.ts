import { isRestrictedCategory, restrictedGroups } from '../../nodes/policy/restrictedGroups';

/** What never leaves its lane: by group, and by category before anybody moved it (CONF-2, CONF-3). */

test.each(['CPL::ETH', 'CPL::CRM', 'CPL::ETH::PUNGLI'])('%s is restricted', (code) => {
	expect(isRestrictedCategory(code)).toBe(true);
});

test.each(['', null, undefined, 'CPL', 'CPL::SVC', 'CPL::ETHIK', 'X::CPL::ETH'])('%j is not', (code) => {
	expect(isRestrictedCategory(code)).toBe(false);
});

test('groups with all below them, whatever their case', () => {
	const restricted = restrictedGroups(['Rahasia', ' ']);
	expect(['Terbatas', 'terbatas::saring', 'RAHASIA::Satu'].filter(restricted)).toHaveLength(3);
	expect(['', 'Terbatasan', 'Bravo::Terbatas'].filter(restricted)).toEqual([]);
});
