import type { DeskVersion } from '../sandbox/desk/desk';
import { startSandbox, type Sandbox } from '../sandbox/sandbox';

import { TestDesk } from './desk';

export let sandbox: Sandbox;
export let desk: TestDesk;

/** A sandbox with our attributes for the tests of one file, or of one `describe`; its faults end with each test. */
export function useDesk(version?: DeskVersion): void {
	beforeAll(async () => {
		sandbox = await startSandbox({ version });
		desk = await TestDesk.of(sandbox);
	});
	afterAll(async () => await sandbox.close());
	afterEach(async () => await desk.control('DELETE', '/faults'));
}
