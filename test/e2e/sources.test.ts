import { findCanaries } from './canaries';
import { plantedWords } from './cases/planted';
import { calls } from './cells/calls';
import { complaintTable, excludedRequests, sendCells } from './cells/complaintTable';
import { linkedFiles, sendFiles } from './cells/linkedFiles';
import { partlyHeld, sendBatches } from './cells/partlyHeld';
import { startWorld, type World } from './cells/world';

/** Every source on one real n8n. What needs time to come in is sent first, and looked at afterwards. */
jest.setTimeout(180_000);

let world: World;
const current = () => world;

beforeAll(async () => {
	world = await startWorld();
	await sendBatches(current);
	await world.publishListeners();
	await sendFiles(current);
	await sendCells(current);
}, 900_000);

afterAll(async () => await world?.close(), 60_000);

describe('the complaint table', () => complaintTable(current));
describe('an excluded request', () => excludedRequests(current));
describe('calls', () => calls(current));
describe('files that messages link to', () => linkedFiles(current));
describe('a batch that the desk takes in part', () => partlyHeld(current));

it('no word of a citizen left by any channel, and n8n stored none', () => {
	const { rig, channel } = world;
	const sent = channel.taken.map(({ text }) => text).join('\n');
	expect(plantedWords.filter((word) => sent.includes(word))).toEqual([]);
	const { key, sealSecret, channels } = rig.secrets;
	const secrets = [key.secret, sealSecret, ...Object.values(channels), channel.token, rig.desk.agentToken];
	expect(findCanaries(rig.n8n.folder, [...plantedWords, ...secrets])).toEqual([]);
});
