import { atOnce } from './cases/atOnce';
import { conflict } from './cases/conflict';
import { costs } from './cases/costs';
import { crash } from './cases/crash';
import { deskFailures } from './cases/deskFailures';
import { inTheEditor } from './cases/inTheEditor';
import { policyForm } from './cases/policyForm';
import { refusals } from './cases/refusals';
import { survey } from './cases/survey';
import { startGatedRig, type GatedRig } from './gatedRig';

/** The real n8n with our package and workflows against the sandbox: one start for all, and one after the crash. */
jest.setTimeout(180_000);

let gated: GatedRig;

beforeAll(async () => {
	gated = await startGatedRig();
}, 600_000);

afterAll(async () => await gated?.close(), 60_000);

const current = () => gated.context;

describe('what a message costs', () => costs(current));
describe('at once', () => atOnce(current));
describe('refused at the door', () => refusals(current));
describe('the same key', () => conflict(current));
describe('when the desk fails', () => deskFailures(current));
describe('in the editor', () => inTheEditor(current));
describe('the policy by form', () => policyForm(current));
describe('the survey by form', () => survey(current));
describe('a crash', () => crash(current));
