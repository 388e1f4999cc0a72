import type { FullResult, Reporter, TestCase } from '@playwright/test/reporter';

/** Ends a run with one plain line: `e2e: 19 passed, 0 failed, 1 skipped`. */
export default class ClosingLine implements Reporter {
  private readonly tests = new Set<TestCase>();

  onTestEnd(test: TestCase): void {
    this.tests.add(test);
  }

  onEnd(_result: FullResult): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const test of this.tests) {
      const outcome = test.outcome();
      count[outcome === 'skipped' ? 'skipped' : outcome === 'unexpected' ? 'failed' : 'passed']++;
    }
    console.log(`e2e: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
