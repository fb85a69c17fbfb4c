import { readFileSync } from 'node:fs';
import { checkDraft, compare, type FailOn, type Finding, fails, type Report, type Story } from '../index';
import type { Flags } from './args';
import { markKnown, readBaseline, renewBaseline, writeBaseline } from './baseline';
import { explainIn } from './explain';
import { readFacts } from './facts';
import { Failure } from './failure';
import { type FileStory, Finder } from './files';
import { loadConfig } from './load-config';
import { printAll } from './output';
import { Progress } from './progress';
import { printed, type Settings, settle } from './settings';

/** `factdiff check`: the exit status. */
export async function check(flags: Flags, words: readonly string[]): Promise<number> {
  const cwd = process.cwd();
  const loaded = flags['no-config'] ? { config: {}, folder: cwd } : await loadConfig(cwd, flags.config);
  const settings = settle(flags, words, loaded);
  if (flags['print-config']) {
    process.stdout.write(`${printed(settings)}\n`);
    return 0;
  }
  if (flags['update-baseline'] && settings.baseline === null)
    throw new Failure('--update-baseline needs --baseline <file>');
  const found = await find(settings, flags, cwd);
  if (!settings.quiet) found.warnings.forEach(warn);
  let stories = judge(found.stories, settings, flags.draft !== undefined);
  if (flags.explain !== undefined) {
    process.stdout.write(explainIn(stories, flags.explain, flags));
    return 0;
  }
  stories = applyBaseline(stories, settings, flags['update-baseline'] ?? false);
  printAll(stories, settings, flags);
  return stories.some(({ report }) => failing(report, settings.failOn).length > 0) ? 1 : 0;
}

async function find(
  settings: Settings,
  flags: Flags,
  cwd: string,
): Promise<{ stories: FileStory[]; warnings: string[] }> {
  const name = flags['stdin-filename'] ?? 'stdin';
  const finder = new Finder(cwd, { name, read: () => readFileSync(0) });
  if (settings.files.length === 0) throw new Failure('No article given; name two or more files, or a folder');
  for (const word of settings.files) await finder.add(word);
  if (flags.draft !== undefined) return { stories: [finder.withDraft(flags.draft)], warnings: finder.warnings };
  const stories = finder.stories();
  for (const story of stories) {
    if (story.files.length < 2)
      throw new Failure(`Two or more articles are needed, and there is only ${story.files[0]!.path}`);
  }
  return { stories, warnings: finder.warnings };
}

function judge(stories: readonly FileStory[], settings: Settings, isDraft: boolean): Story[] {
  const facts = typeof settings.facts === 'string' ? readFacts(settings.facts) : (settings.facts ?? undefined);
  const options = { kinds: [...settings.kinds], minConfidence: settings.minConfidence, facts };
  const progress = new Progress(stories.length);
  const judged = stories.map(({ name, files }) => {
    progress.step(name ?? files[0]!.path);
    const articles = files.map((file) => ({ ...file }));
    const [draft, ...others] = articles;
    const report = isDraft ? checkDraft(draft!, others, options) : compare(articles, options);
    const sources = Object.fromEntries(files.map(({ id, text }) => [id, text]));
    const story = { name: stories.length > 1 ? (name ?? 'files') : null, report, sources };
    return isDraft ? { ...story, draft: files[0]!.id } : story;
  });
  progress.done();
  if (!settings.quiet)
    for (const { report } of judged) report.articles.flatMap(({ warnings }) => warnings).forEach(warn);
  return judged;
}

/** Findings at or above a relation; those of the baseline fail nothing. */
function failing(report: Report, failOn: FailOn): Finding[] {
  return report.findings.filter((finding) => fails(finding, failOn));
}

function applyBaseline(stories: readonly Story[], settings: Settings, update: boolean): Story[] {
  const path = settings.baseline;
  if (path === null) return [...stories];
  const old = readBaseline(path, update);
  const findings = stories.flatMap(({ report }) => report.findings);
  const listed = stories.flatMap(({ report }) =>
    failing(report, settings.failOn === 'never' ? 'unsupported' : settings.failOn),
  );
  const gone = [...old.keys()].filter((id) => !findings.some((finding) => finding.id === id));
  const baseline = update ? renewBaseline([...listed, ...findings.filter(({ id }) => old.has(id))], old) : old;
  if (update) {
    writeBaseline(path, baseline);
    const added = [...baseline.keys()].filter((id) => !old.has(id)).length;
    notice(`baseline ${path}: ${baseline.size} known, ${added} added, ${gone.length} removed`);
  } else if (!settings.quiet) {
    for (const id of gone) notice(`baseline: no longer found: ${`${id}  ${old.get(id)}`.trimEnd()}`);
  }
  return stories.map((story) => ({ ...story, report: markKnown(story.report, baseline) }));
}

function notice(text: string): void {
  process.stderr.write(`factdiff: ${text.replace(/[\p{Cc}\s]+/gu, ' ')}\n`);
}

function warn(text: string): void {
  notice(`warning: ${text}`);
}
