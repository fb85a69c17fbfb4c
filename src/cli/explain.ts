import { explainFinding, type Story } from '../index';
import type { Flags } from './args';
import { Failure } from './failure';
import { terminalPainter, wantsColour } from './terminal';

/**
 * Why a finding or an agreement is in the report, step by step. The id may be cut as long as only one begins so.
 *
 * @throws Failure when there is none, or more than one.
 */
export function explainIn(stories: readonly Story[], id: string, flags: Flags): string {
  const colour = wantsColour(flags, process.env, process.stdout.isTTY === true);
  const matches = stories.flatMap((story) =>
    [...story.report.findings, ...story.report.agreements]
      .filter((each) => each.id === id || (id.length >= 4 && each.id.startsWith(id)))
      .map((each) => ({ story, id: each.id })),
  );
  const match = matches.find((each) => each.id === id) ?? matches[0];
  if (!match)
    throw new Failure(`No finding or agreement "${id}" here; the text report prints the id under each question`);
  if (match.id !== id && matches.length > 1)
    throw new Failure(`"${id}" stands for ${matches.length} findings; give more of the id`);
  return explainFinding(match.story, match.id, colour ? { paint: terminalPainter } : {});
}
