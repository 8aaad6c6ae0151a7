import { showableText } from '../../nodes/zammad/serverText';
import { recorded } from './replay';

const { tickets, articles, others } = recorded;
const textOf = (error: string) => showableText(JSON.stringify({ error, error_human: error }));

describe('texts of Zammad', () => {
	test.each([
		[tickets.sameNumberAgent, 'Error ID 5EIbeFlF'],
		[tickets.sameNumberAdmin, 'PG::InFailedSqlTransaction'],
		[tickets.unknownGroup, "No lookup value found for 'group'"],
		[tickets.unknownCustomer, "No lookup value found for 'customer'"],
		[tickets.guessWithoutMail, 'Invalid email of customer'],
		[tickets.integerOutOfRange, 'Djbc cycle is larger than the allowed maximum value of 1000'],
		[tickets.gone, "Couldn't find Ticket with 'id'=52"],
		[tickets.unreadable, 'Not authorized'],
		[articles.unknownType, "No lookup value found for 'type'"],
		[others.noCredentials, 'Authentication required'],
		[others.wrongToken, "Can't find User for Token"],
		[others.groupsAsAgent, 'Not authorized (user)!'],
		[others.noRoute, 'No route matches'],
		[others.userSameMail, 'Email address is already used.'],
	])('as recorded, without values: $recording', ({ response }, shown) => {
		expect(showableText(JSON.stringify(response.body))).toBe(shown);
	});

	test.each([
		["Invalid value 'Budi' for field 'group_id'!", "Invalid value for field 'group_id'!"],
		["Invalid value 'a'\nb' for field 'djbc_rank'!", "Invalid value for field 'djbc_rank'!"],
		["Invalid value for param 'owner_id': 99999", "Invalid value for param 'owner_id'"],
		["Missing required value for field 'pending_time'!", "Missing required value for field 'pending_time'!"],
		['Djbc name is longer than the allowed length 120', 'Djbc name is longer than the allowed length 120'],
		['Maintenance mode enabled!', 'Maintenance mode enabled!'],
		['API token access disabled!', 'API token access disabled!'],
		['This object already exists.', 'Object already exists!'],
	])('of other versions: %s', (error, shown) => {
		expect(textOf(error)).toBe(shown);
	});

	test.each([
		'Budi wrote this',
		"No such user 'budi@contoh.test'",
		"Couldn't find User with 'login'=budi",
		"Invalid value 'x' for field 'budi said so'!",
		'Budi\nis longer than the allowed length 120',
	])('an unknown one is not shown: %j', (error) => {
		expect(textOf(error)).toBeNull();
	});

	test.each(['<html>Budi</html>', '', '[]', '{"error":42}', '{"message":"Budi"}'])(
		'%j holds none',
		(body) => {
			expect(showableText(body)).toBeNull();
		},
	);
});
