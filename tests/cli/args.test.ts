import { expect, it } from 'vitest';
import { FLAG_NAMES } from '../../src/cli/args';
import { HELP } from '../../src/cli/help';

it('the help names every option', () => {
  for (const name of FLAG_NAMES) expect(HELP).toContain(`--${name}`);
});

it('the help names no option that does not exist', () => {
  for (const [, name] of HELP.matchAll(/--([a-z-]+)/g)) expect(FLAG_NAMES).toContain(name);
});
