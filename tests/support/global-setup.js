import { build } from '../../scripts/build.js';

/** Before all tests: what processes run is built, and the databases that tests clone are there. */
export default async function globalSetup() {
  await build();
  const { prepareTemplates } = await import('../../dist/tests/support/prepare-templates.js');
  globalThis.releaseTemplates = await prepareTemplates();
}
