import { compare } from '../../src';
import type { KindName } from '../../src/model';

/** What one kind finds that the texts of several articles cannot both be right about. */
export const alarmsOf =
  (kind: KindName) =>
  (...texts: string[]) =>
    compare(
      texts.map((text, at) => ({ id: `${at}.txt`, text, format: 'text' as const })),
      { kinds: [kind] },
    ).findings.filter(({ relation }) => relation === 'contradiction' || relation === 'disputed');
