import type { Finding } from '../model';
import { plainLine } from './escape/plain';
import type { Story } from './format';
import { type Anchor, anchorOf, articlesById, knownOf, pathOf } from './select';

/** A finding with its place, as the formats for machines give it. */
export interface Placed {
  readonly story: Story;
  readonly finding: Finding;
  readonly anchor: Anchor;
  readonly related: readonly Anchor[];
  /** Path of the article that the finding is put on. */
  readonly path: string;
  /** Unique in the document, and the same in every run. */
  readonly fingerprint: string;
}

/** Findings of all stories with their places; those of the baseline only where they are asked for. */
export function placed(stories: readonly Story[], options: { readonly known: boolean }): Placed[] {
  const seen = new Map<string, number>();
  return stories.flatMap((story) => {
    const known = new Set(options.known ? [] : knownOf(story.report));
    const articles = articlesById(story.report);
    return story.report.findings
      .filter((finding) => !known.has(finding))
      .map((finding) => {
        const { anchor, related } = anchorOf(finding, story.draft);
        const times = (seen.get(finding.id) ?? 0) + 1;
        seen.set(finding.id, times);
        const path = pathOf(articles.get(anchor.claim.article), anchor.claim.article);
        return {
          story,
          finding,
          anchor,
          related,
          path,
          fingerprint: times === 1 ? finding.id : `${finding.id}-${times}`,
        };
      });
  });
}

/** Path of any claim's article. */
export function pathOfClaim(story: Story, { claim }: Anchor): string {
  return pathOf(articlesById(story.report).get(claim.article), claim.article);
}

/** "4 May here (“on 4 May”); 11 May in south.md, line 3 (“from 11 May”)": every answer once, the anchor's first. */
export function answersOf({ story, finding, anchor, related }: Placed): string[] {
  const others = finding.positions
    .filter((position) => position !== anchor.position)
    .map((position) => related.find((each) => each.position === position))
    .filter((each) => each !== undefined);
  return [
    `${plainLine(anchor.position.label)} here (“${plainLine(anchor.claim.text)}”)`,
    ...others.map((other) => {
      const { label } = other.position;
      const path = plainLine(pathOfClaim(story, other));
      return `${plainLine(label)} in ${path}, line ${other.claim.location.line} (“${plainLine(other.claim.text)}”)`;
    }),
  ];
}
