import { describe, expect, it } from 'vitest';
import { findReports } from '../../../src/language/attribution/find-reports';
import { findQuotations } from '../../../src/language/quotations';
import { documentOf } from '../article-of';

function quotations(text: string) {
  const document = documentOf(text);
  return findQuotations(document, findReports(document)).map(({ quotation }) => quotation);
}
const speakers = (text: string) => quotations(text).map(({ speakerText }) => speakerText);

describe('the speaker of a quotation', () => {
  it.each([
    ['“The bridge is gone,” said Malcolm Straker, the fire chief.', ['Malcolm Straker']],
    ['“The bridge is gone,” Malcolm Straker said on Monday.', ['Malcolm Straker']],
    ['Malcolm Straker said: “The bridge is gone.”', ['Malcolm Straker']],
    ['Malcolm Straker, the fire chief, told reporters that the bridge was “gone for good”.', ['Malcolm Straker']],
    ['“The bridge is gone,” she said, “and nobody can cross.”', ['she', 'she']],
    ['“The bridge is gone,” Straker said. “Nobody can cross.”', ['Straker', 'Straker']],
    ['The road was “completely under water”, according to the county office.', ['the county office']],
    ['A spokesman for the ministry called the ruling “a disgrace”.', ['A spokesman for the ministry']],
    ['Straker spoke of the bridge. He added, “Nobody can cross it now.”', ['He']],
    ['“Why did nobody warn us?” asked Orla Brandt.', ['Orla Brandt']],
    ['“The bridge is gone,” summed up Brandt.', [null]],
    ['“Nobody can cross it now.” The mayor said the road was open.', [null]],
    ['The works continued despite “repeated complaints from many neighbours”.', [null]],
    ['He said he “admires every word” Brandt wrote.', ['He']],
    ['The works are “narrow and well planned,” saying the cost is low, Brandt argued.', ['Brandt']],
    ['The mayor mocked Keller, accused Brandt of being “a disgrace to the whole town”.', ['The mayor']],
    ['Brandt added that the road was “under water for days”.', ['Brandt']],
    ['Brandt has said he expects to be “cleared of every charge”.', ['Brandt']],
    ['Unless they offer “a plan for the whole valley,” they expect defeat.', [null]],
    ['Nothing was “immoral or illegal at all.” (The law says otherwise.)', [null]],
    ['He was calm. He added later, “Nobody can cross it now.”', ['He']],
    ['“I’m not ashamed to say I’m a sailor,” says Brandt.', ['Brandt']],
    ['In the words of the mayor, it was “a night without end”.', ['the mayor']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('is that of the paragraph before when the next paragraph is all quotation', () => {
    expect(speakers('“The bridge is gone,” Straker said.\n\n“Nobody can cross it now.”\n\nThe mayor left.')).toEqual([
      'Straker',
      'Straker',
    ]);
  });

  it('is not taken from the next paragraph', () => {
    expect(speakers('“Nobody can cross it now.”\n\nThe mayor said the road was open.')).toEqual([null]);
  });
});

describe('speech and marked words', () => {
  it.each([
    ['The rebels fired “rockets” at the port.', 'scare'],
    ['She starred in “The Sound of Rain” last year.', 'scare'],
    ['Speaking on “Morning View,” Orla Brandt said the port was safe.', 'scare'],
    ['“Never,” she said.', 'speech'],
    ['He called the plan “reckless”.', 'speech'],
    ['He had reached the fire “within forty seconds of the call”.', 'speech'],
  ])('%s', (text, sort) => {
    expect(quotations(text).map((quotation) => quotation.sort)).toEqual([sort]);
  });
});
