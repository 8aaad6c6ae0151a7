import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// To be imported before n8n-core, which would write an encryption key into the home folder.
const folder = mkdtempSync(join(tmpdir(), 'djbc-nodes-'));
process.env.N8N_USER_FOLDER = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
