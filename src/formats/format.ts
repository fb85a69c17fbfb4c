import type { Relation, Report } from '../model';
import type { Painter } from './painter';

export const FORMAT_NAMES = [
  'text',
  'json',
  'markdown',
  'html',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'rdjson',
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** Source of each article exactly as it was given, by article id. */
export type Sources = Readonly<Record<string, string>>;

/** One story of a run: its report, and what a format needs besides. */
export interface Story {
  /** Name of the story, such as its folder; null when the run has only one. */
  readonly name: string | null;
  readonly report: Report;
  /** Without sources a format shows the words of a claim, but not the sentence around them. */
  readonly sources?: Sources;
  /** Id of the article that is checked against the others; machine formats anchor findings on it. */
  readonly draft?: string | null;
}

export interface FormatOptions {
  /** Colours the text report; by default it has no colour. */
  readonly paint?: Painter;
  /** Width of the text report in columns; default 88. */
  readonly width?: number;
  /** Only alarms: no notes, nothing at all when there is no alarm. For people's formats. */
  readonly quiet?: boolean;
  /** The least grave relation that fails a JUnit case; default `contradiction`. */
  readonly failOn?: Relation | 'never';
}

/** One format. The result ends with a line end, unless it is empty. */
export type Format = (stories: readonly Story[], options: FormatOptions) => string;
