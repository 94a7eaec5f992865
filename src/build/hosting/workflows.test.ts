import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map(
  (name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const,
);

test.each(workflows)('%s: actions of GitHub itself, each at one major version', (_name, text) => {
  const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  expect(actions.length).toBeGreaterThan(2);
  for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
});

test.each(workflows)('%s: may only read, but where a job says more', (_name, text) => {
  const [head = '', jobs = ''] = text.split(/^jobs:$/m);
  expect(head).toMatch(/^permissions:\n  contents: read\n\n/m);
  // What comes from outside (pages, packages) is never run where something may be written.
  for (const job of jobs.split(/^  (?=[a-z]+:$)/m)) {
    if (/: write$/m.test(job)) expect(job).not.toMatch(/npm|curl|fetch-upstream/);
  }
});

test('no expression is pasted into a command: each is the value of a setting', () => {
  const lines = workflows.flatMap(([, text]) => text.split('\n'));
  const expressions = lines.filter((line) => line.includes('${{'));
  expect(expressions.length).toBeGreaterThan(5);
  for (const line of expressions) expect(line).toMatch(/^\s+(?!run:)[\w-]+: .*\$\{\{/);
});
