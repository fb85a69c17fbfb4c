import type { Draft, Section } from '../draft';
import { takingWordsBefore } from './extend';

// "mid-September" · "late July" · "the end of July" · "early in 2024" · "the mid-1990s" · "later this year"

const SECTION =
  /(?:^|[^\p{L}])(?<words>(?<loose>early|mid|middle|late)(?:-to-(?:mid|late))?(?:[ -]in[ -]|[ -])(?:the )?|(?:the |at |by |)(?<strict>end|close|beginning|start|middle|tail end) of (?:the )?)$/iu;

const NAMES: Readonly<Record<string, Section>> = {
  early: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'end',
  'tail end': 'end',
  close: 'end',
  beginning: 'start',
  start: 'start',
};

/** Months, quarters, years, decades and weeks have sections; days and clock times do not. */
function divisible({ start, end, sort }: Draft): boolean {
  if (sort !== 'point' || end !== undefined || start.section !== undefined) return false;
  if (start.day !== undefined || start.weekday !== undefined || start.clock !== undefined || start.part !== undefined)
    return false;
  const unit = start.shift?.unit;
  return unit !== 'day' && unit !== 'hour' && unit !== 'minute' && unit !== 'weekend' && start.season === undefined;
}

export const attachSection = takingWordsBefore((draft, before) => {
  if (!divisible(draft)) return null;
  const groups = SECTION.exec(before)?.groups;
  const section = NAMES[(groups?.loose ?? groups?.strict ?? '').toLowerCase()];
  const words = groups?.words;
  if (section === undefined || words === undefined) return null;
  // "at the end of July": the preposition stays outside.
  const length = words.replace(/^(?:at |by )/i, '').length;
  return { length, draft: { ...draft, start: { ...draft.start, section }, approximate: true } };
});
