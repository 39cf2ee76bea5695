// Ends a test run with what failed, a line each, and one plain line that any CI can read: N passed, N failed, N skipped.
import type { Reporter, TestCase, TestModule } from 'vitest/node';

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly { readonly message?: string }[]): void {
    let passed = 0;
    let failed = errors.length;
    let skipped = 0;
    const lines = errors.map(({ message }) => lineOf('failed', 'outside of any test', message));
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      const count = (state: string) => tests.filter((test) => test.result().state === state).length;
      passed += count('passed');
      skipped += count('skipped');
      const failures = count('failed');
      // a module that failed with no failed test broke while loading or in a hook
      const isBroken = failures === 0 && module.state() === 'failed';
      failed += isBroken ? 1 : failures;
      if (isBroken) lines.push(lineOf('failed', module.relativeModuleId, module.errors()[0]?.message));
      lines.push(...tests.flatMap(told));
    }
    const closing = [...lines, `${passed} passed, ${failed} failed, ${skipped} skipped`];
    process.on('exit', () => console.log(closing.join('\n')));
  }
}

/** A test that failed, or passed only when it was tried again. */
function told(test: TestCase): readonly string[] {
  const { state, errors } = test.result();
  const name = `${test.module.relativeModuleId} > ${test.fullName}`;
  if (state === 'failed') return [lineOf('failed', name, errors?.[0]?.message)];
  const isTriedAgain = state === 'passed' && (test.diagnostic()?.retryCount ?? 0) > 0;
  return isTriedAgain ? [lineOf('tried again', name, errors?.[0]?.message)] : [];
}

function lineOf(what: string, where: string, message = ''): string {
  const said = message.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
  return [what, where, said].filter((part) => part !== '').join(': ');
}
