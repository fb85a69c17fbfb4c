import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/index';

const alarms = (...texts: string[]) =>
  compare(texts, { kinds: ['date'] }).findings.filter(({ relation }) => relation === 'contradiction');

describe('dates in brackets behind a name', () => {
  it('are birth and death', () => {
    const [found] = alarms(
      'Anna Brandt was born on 20 February 1894.',
      'Anna Brandt (10 February 1894 – 29 December 1986) was a botanist and a painter.',
    );
    expect(found?.rule).toBe('date/day-differs');
    expect(alarms('Anna Brandt was born in 1941.', 'Anna Brandt (born 4 October 1997) paints.')).toHaveLength(1);
  });

  it.each([
    ['Anna Brandt was born in 1950.', 'Anna Brandt (mayor 1990–2008) spoke.'],
    ['Anna Brandt was born on 10 February 1894.', 'Anna Brandt (10 February 1894 – 29 December 1986) painted.'],
    ['Anna Brandt married in 1921.', 'Anna Brandt (10 February 1894 – 29 December 1986) painted.'],
  ])('stay silent: %s | %s', (a, b) => expect(alarms(a, b)).toEqual([]));
});
