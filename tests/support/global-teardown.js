/** After all tests: the server of the test databases stops, unless another run uses it. */
export default async function globalTeardown() {
  await globalThis.releaseTemplates();
}
