import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { FactdiffError, readArticle } from '../index';
import { decode } from './bytes';
import { Failure, reasonOf } from './failure';

/** An article as it goes to the engine. */
export interface File {
  readonly id: string;
  /** Relative to the working folder, `/` between folders. */
  readonly path: string;
  readonly text: string;
}

export interface FileStory {
  /** Folder of the story; null for loose files. */
  readonly name: string | null;
  readonly files: readonly File[];
}

export interface Found {
  readonly stories: readonly FileStory[];
  readonly warnings: readonly string[];
}

type Source = Omit<File, 'id'>;

const ENDINGS = '**/*.{md,markdown,txt,html,htm,json}';
/** Files that live beside articles and are none. */
const BESIDE = [
  '**/node_modules/**',
  '**/README.*',
  '**/package.json',
  '**/package-lock.json',
  '**/factdiff.config.json',
];
/** What reading says of JSON that holds something else than an article. */
const NO_ARTICLE: readonly string[] = ['invalid-json', 'invalid-ninjs', 'empty-article'];

/** Reads what the command line names and sorts it into stories. */
export class Finder {
  readonly warnings: string[] = [];
  private readonly loose = new Map<string, Source>();
  private readonly folders = new Map<string, Map<string, Source>>();

  constructor(
    private readonly cwd: string,
    private readonly stdin: { readonly name: string; read(): Uint8Array },
  ) {}

  /** @throws Failure when it is missing, unreadable or no text. */
  async add(word: string): Promise<void> {
    if (word === '-') {
      if (!this.loose.has('-')) this.loose.set('-', this.decoded(this.stdin.read(), this.stdin.name));
      return;
    }
    const path = resolve(this.cwd, word);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) await this.addFolder(path, word);
    else if (stat) this.loose.set(path, this.read(path));
    else if (isDynamicPattern(word)) await this.addPattern(word);
    else throw new Failure(`Cannot read ${word}: no such file or folder`);
  }

  /** @throws Failure when nothing with two articles was found. */
  stories(): FileStory[] {
    const lonely: string[] = [];
    const stories: FileStory[] = [];
    for (const [folder, files] of [...this.folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const sources = [...files].filter(([path]) => !this.loose.has(path)).map(([, source]) => source);
      if (sources.length > 1) stories.push({ name: this.shown(folder), files: withIds(sources) });
      else lonely.push(...sources.map((source) => source.path));
    }
    if (this.loose.size > 0) stories.unshift({ name: null, files: withIds([...this.loose.values()]) });
    if (stories.length > 0) {
      for (const path of lonely) this.warnings.push(`${path} is the only article in its folder and was left out`);
    } else if (lonely.length > 0) {
      throw new Failure(
        `Two or more articles are needed, and there is only ${lonely.join(', each alone in its folder: ')}`,
      );
    }
    return stories;
  }

  /**
   * A draft, first, and everything else that was named as its sources.
   *
   * @throws Failure when the draft cannot be read or nothing is left to check it against.
   */
  withDraft(word: string): FileStory {
    const path = resolve(this.cwd, word);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new Failure(`Cannot read ${word}: no such file`);
    if (stat.isDirectory()) throw new Failure(`--draft takes one file, and ${word} is a folder`);
    const sources = this.all();
    sources.delete(path);
    if (sources.size === 0) throw new Failure(`No source to check ${word} against; name one or more articles`);
    return { name: null, files: withIds([this.read(path), ...sources.values()]) };
  }

  /** Everything that was found, stories or not. */
  files(): File[] {
    return withIds([...this.all().values()]);
  }

  private all(): Map<string, Source> {
    const all = new Map(this.loose);
    for (const files of this.folders.values()) for (const [path, source] of files) all.set(path, source);
    return all;
  }

  private async addFolder(folder: string, word: string): Promise<void> {
    const paths = await glob(ENDINGS, { cwd: folder, absolute: true, ignore: BESIDE, expandDirectories: false });
    let any = false;
    for (const path of paths.sort()) {
      const source = this.read(resolve(path));
      if (extname(path).toLowerCase() === '.json' && !isArticle(source)) continue;
      any = true;
      const parent = dirname(resolve(path));
      const files = this.folders.get(parent) ?? new Map<string, Source>();
      this.folders.set(parent, files.set(resolve(path), source));
    }
    if (!any) throw new Failure(`No article (.md, .txt, .html, .htm or .json) in ${word}`);
  }

  private async addPattern(word: string): Promise<void> {
    const paths = await glob(word, { cwd: this.cwd, absolute: true, ignore: BESIDE, expandDirectories: false });
    if (paths.length === 0) throw new Failure(`No file matches ${word}`);
    for (const path of paths.sort()) {
      const source = this.read(resolve(path));
      if (extname(path).toLowerCase() !== '.json' || isArticle(source)) this.loose.set(resolve(path), source);
    }
  }

  private read(path: string): Source {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      throw new Failure(`Cannot read ${this.shown(path)}: ${reasonOf(error)}`);
    }
    return this.decoded(bytes, this.shown(path));
  }

  private decoded(bytes: Uint8Array, path: string): Source {
    const { text, warning } = decode(bytes, path);
    if (warning) this.warnings.push(warning);
    return { path, text };
  }

  /** Relative to the working folder, `/` between folders. */
  private shown(path: string): string {
    return (relative(this.cwd, path) || basename(path)).split(sep).join('/');
  }
}

/** Ids are file names; where two files of a story share one, their paths. */
function withIds(sources: readonly Source[]): File[] {
  const seen = new Map<string, number>();
  for (const { path } of sources) seen.set(basename(path), (seen.get(basename(path)) ?? 0) + 1);
  return sources.map(({ path, text }) => ({ id: seen.get(basename(path)) === 1 ? basename(path) : path, path, text }));
}

function isArticle({ text, path }: Source): boolean {
  try {
    readArticle(text, { path });
    return true;
  } catch (error) {
    if (error instanceof FactdiffError && NO_ARTICLE.includes(error.code)) return false;
    throw error;
  }
}
