import { list } from './list';

/** Words that say up or more, and words that say down or less, by lemma, whatever their part of speech. Own compilation. */
export const UPWARD =
  list(`accelerate, above, add, advance, appreciate, ascend, augment, best, better, bigger, boost, bounce, build, burgeon, climb, double, elevate, enhance, enlarge, escalate, exceed, expand, expansion, extend, faster, gain, grow, growth, heighten, high, higher, hike,
  improve, improvement, increase, increment, inflate, intensify, jump, larger, leap, lift, more, mount, outperform, over, progress, quicken, raise, rally, rebound, record, recover, recovery, rise, rocket, skyrocket, soar, speed, spike, strengthen, stronger, surge, surpass, swell, top, triple, up, upgrade, upward, uptick, upturn, widen, worsening`);
export const DOWNWARD =
  list(`below, contract, contraction, cut, decelerate, decline, decrease, deplete, depress, descend, deteriorate, deterioration, dip, diminish, downgrade, downturn, downward, drop, dwindle, ease, erode, fall, fewer, halve, lag, less, lesser, lessen, low, lower, minimise, minimize, moderate, narrow,
  plummet, plunge, recede, reduce, reduction, retreat, shrink, sink, slash, slide, slip, slow, slower, slowdown, slump, smaller, soften, subside, taper, tumble, under, wane, weaken, weaker, worse, worsen, down, underperform`);

/** Words of size and degree. */
export const STRONG = list(
  `big, considerable, considerably, dramatic, dramatically, drastic, drastically, extensive, great, greatly, heavily, heavy, high, huge, immense, large, largely, major, marked, markedly, massive, notable, notably, overwhelming, robust, severe, severely, sharp, sharply, significant, significantly, solid, steep, steeply, strong, strongly, sizable, sizeable, substantial, substantially, vast, noteworthy`,
);
export const SLIGHT = list(
  `insignificant, little, low, marginal, marginally, meagre, mild, mildly, minimal, minimally, minor, modest, modestly, negligible, partial, partially, poor, poorly, scant, slight, slightly, small, somewhat, tiny, weak, weakly`,
);

/** Words that set two things apart, in pairs of sides. */
export const SIDES = [
  ['before', 'after'],
  ['pre-', 'post-'],
  ['early', 'late'],
  ['earlier', 'later'],
  ['beginning start onset', 'end close'],
  ['previous prior last past preceding former year-ago', 'next coming following upcoming future subsequent'],
  ['first', 'last'],
  ['include including included plus', 'exclude excluding excluded except excepting without'],
  ['with', 'without'],
  ['for', 'against'],
  ['inside within', 'outside'],
  ['single', 'double'],
  ['minimum least', 'maximum most'],
  ['north northern', 'south southern'],
  ['east eastern', 'west western'],
  ['domestic national', 'foreign international'],
  ['old', 'new'],
  ['new', 'used'],
  ['profit gain income', 'loss'],
  ['able', 'unable'],
  ['likely', 'unlikely'],
  ['possible', 'impossible'],
  ['all every', 'none no'],
  ['always', 'never'],
  ['exactly precisely', 'approximately nearly about roughly almost'],
  ['temporary temporarily', 'permanent permanently'],
  ['voluntary voluntarily', 'mandatory compulsory'],
  ['optimistic', 'pessimistic'],
  ['accelerate expedite hasten', 'delay postpone slow'],
  ['succeed manage', 'fail'],
  ['stable steady unchanged constant', 'volatile changed unstable'],
  ['ally friend', 'enemy rival foe'],
  ['friendly', 'hostile'],
  ['rich wealthy', 'poor'],
  ['young younger', 'old older'],
  ['man men male boy', 'woman women female girl'],
  ['husband', 'wife'],
  ['son', 'daughter'],
  ['brother', 'sister'],
  ['father', 'mother'],
] as const;
