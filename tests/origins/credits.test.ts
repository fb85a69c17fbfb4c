import { describe, expect, it } from 'vitest';
import { originsOf } from '../../src/origins';
import { documentsOf } from './helper';

const credited = (text: string, publisher?: string) => {
  const documents = documentsOf([{ id: 'a', text, ...(publisher ? { publisher } : {}) }]);
  return originsOf(documents[0]!, documents);
};

describe('originsOf', () => {
  it.each([
    ['RIVERTON (AP) — The dam at Low Weir gave way on Monday, flooding two villages.', ['AP']],
    ['HAVN, March 3 (Reuters) - The ferry turned back after smoke was seen on deck.', ['Reuters']],
    ['The minister has resigned, Reuters reported on Tuesday.', ['Reuters']],
    ['The minister has resigned, according to a report in The Washington Post.', ['The Washington Post']],
    ['“We are leaving,” the governor told the Associated Press on Friday.', ['AP']],
    ['The ship sank near the cape, a coast guard officer quoted by EFE said.', ['EFE']],
    ['The plant will close in May, said the union, citing The New York Times.', ['The New York Times']],
    ['Russian news agency TASS said the bridge would open in June.', ['TASS']],
    ['The bridge will open in June, the Rovna Listy newspaper reported.', ['Rovna Listy']],
    ['The talks failed, the Valley Herald wrote on Sunday.', ['Valley Herald']],
    ['The talks failed on Sunday after nine hours.\n\nAgence France-Presse contributed to this report.', ['AFP']],
    ['The talks failed on Sunday after nine hours.\n\n— Reuters', ['Reuters']],
    ['The talks failed on Sunday after nine hours.\n\nNew York Times News Service', ['The New York Times']],
  ])('finds who is credited: %s', (text, outlets) => {
    expect(credited(text)).toEqual(outlets);
  });

  it.each([
    'Reuters shares fell two percent after the agency cut its forecast.',
    'He worked for the Valley Herald before he entered parliament.',
    'The film was shown at the Globe on Monday, and the crowd said it was splendid.',
    'The council said on Monday that the Post Office would close in June.',
    'A South Korean newspaper said on Monday that the bridge would open in June.',
    'The bridge will open in June, according to a Chicago newspaper.',
    'The bridge will open in June, the Norwegian newspaper reported.',
  ])('a mention is no credit: %s', (text) => {
    expect(credited(text)).toEqual([]);
  });

  it('a person who is called like an outlet is none', () => {
    expect(
      credited('Former President Vicente Fox came to Leon. Mr. Fox said the wall was a waste. Fox said no more.'),
    ).toEqual([]);
  });

  it('a short name later is the same outlet', () => {
    expect(
      credited('The Wall Street Journal reported that the mill will close. The Journal said 80 jobs would go.'),
    ).toEqual(['The Wall Street Journal']);
  });

  it('an outlet does not credit itself', () => {
    expect(credited('The mayor told the Valley Herald that she would stay.', 'Valley Herald')).toEqual([]);
  });

  it('knows the outlets whose articles are compared, whatever their names look like', () => {
    const documents = documentsOf([
      { id: 'a', publisher: 'Diario del Alba', text: 'The mine was shut on Monday after a gas alarm.' },
      { id: 'b', text: 'The mine was shut on Monday, Diario del Alba reported.' },
    ]);
    expect(originsOf(documents[1]!, documents)).toEqual(['Diario del Alba']);
  });
});
