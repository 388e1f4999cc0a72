/** Reporter of node:test that ends a run with one plain line: `unit: 12 passed, 0 failed, 0 skipped`. */
export default async function* closingLine(source) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    // Suites are counted by their tests, files by what they hold.
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:fail') count.failed++;
    else if (type === 'test:pass') count[data.skip || data.todo ? 'skipped' : 'passed']++;
  }
  const name = process.env.SUITE ?? 'tests';
  yield `${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`;
}
