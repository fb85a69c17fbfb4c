import { describe, expect, it } from 'vitest';
import { documentOf } from '../article-of';

function attributions(text: string) {
  return documentOf(text).attributions.map(({ source, content, cueLemma }) => [
    text.slice(source.start, source.end),
    cueLemma,
    text.slice(content.start, content.end),
  ]);
}

describe('who answers for which words', () => {
  it.each([
    ['The dam had burst, officials said.', [['officials', 'say', 'The dam had burst']]],
    ['The dam had burst, officials said on Friday.', [['officials', 'say', 'The dam had burst']]],
    [
      'The dam, officials said on Friday, had burst at noon.',
      [
        ['officials', 'say', 'The dam'],
        ['officials', 'say', 'had burst at noon'],
      ],
    ],
    ['Norway has accused Sweden of attacking the dam.', [['Norway', 'accuse', 'Sweden of attacking the dam']]],
    ['The mayor denied that the bridge was closed.', [['The mayor', 'deny', 'the bridge was closed']]],
    ['The council blamed the driver for the crash.', [['The council', 'blame', 'the driver for the crash']]],
    ['According to the ministry, 12 people died.', [['the ministry', 'according to', '12 people died']]],
    ['12 people died, according to the ministry.', [['the ministry', 'according to', '12 people died']]],
    ['The minister was quoted as saying that the port would close.', [['The minister', 'say', 'the port would close']]],
    ['By the council’s count, 120 houses burned.', [['the council', 'count', '120 houses burned']]],
    ['The council puts the figure at 120.', [['The council', 'put', 'the figure at 120']]],
    [
      'Police said 12 people died but the army said 20 were killed.',
      [
        ['Police', 'say', '12 people died'],
        ['the army', 'say', '20 were killed'],
      ],
    ],
    [
      'The fire was started by children, a spokesman for the brigade told reporters.',
      [['a spokesman for the brigade', 'tell', 'The fire was started by children']],
    ],
    ['Officials said Friday that the dam had burst.', [['Officials', 'say', 'the dam had burst']]],
    ['Keller claims to have seen the fire.', [['Keller', 'claim', 'to have seen the fire']]],
    ['He is said to have left.', []],
    ['The storm hit the coast on Monday.', []],
  ])('%s', (text, expected) => {
    expect(attributions(text)).toEqual(expected);
  });

  it('takes in quotations, also of several sentences', () => {
    expect(attributions('“The dam is gone. Nobody is hurt,” Keller said.')).toContainEqual([
      'Keller',
      'say',
      '“The dam is gone. Nobody is hurt,”',
    ]);
  });

  it('reads 100 KB of nested reports at once', () => {
    const start = performance.now();
    documentOf('He said that she said '.repeat(4500));
    documentOf('“a,” he said, '.repeat(7000));
    expect(performance.now() - start).toBeLessThan(60_000);
  }, 120_000);
});
