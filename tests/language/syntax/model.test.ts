import { expect, it } from 'vitest';
import { PACKED_MODEL } from '../../../src/language/syntax/model.data';

it('is packed into less than 4 MB of text that needs no escapes', () => {
  expect(PACKED_MODEL.length).toBeLessThan(4_000_000);
  expect(PACKED_MODEL).toMatch(/^[ -~]+$/);
  expect(PACKED_MODEL).not.toMatch(/['"`\\]/);
});
