import { describe, expect, it } from 'vitest';
import { ReportSchema } from '../../src/model';
import { DANISH, DANISH_AGAIN, DUTCH, factdiff, folderOf, textOf } from '../helpers/cli';

const clash = { 'a.md': DANISH, 'b.md': DUTCH };
const peace = { 'a.md': DANISH, 'b.md': DANISH_AGAIN };

describe('exit status', () => {
  it('is 1 when articles contradict each other', async () => {
    const run = await factdiff(['check', '.'], { cwd: folderOf(clash) });
    expect(run).toMatchObject({ status: 1, stderr: '', stdout: expect.stringContaining('CONTRADICTION') });
  });

  it('is 0 when they do not', async () => {
    const run = await factdiff(['check', '.'], { cwd: folderOf(peace) });
    expect(run).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('No contradiction in 2 articles'),
    });
  });

  it.each([
    ['no command', [], /^factdiff: No command/],
    ['an unknown command', ['chek'], /Unknown command "chek"/],
    ['no article', ['check'], /No article given/],
    ['one article', ['check', 'a.md'], /Two or more articles are needed, and there is only a\.md/],
    [
      'a folder with one article',
      ['check', 'lonely'],
      /Two or more articles are needed, and there is only lonely\/one\.md/,
    ],
    ['a folder without articles', ['check', 'hollow'], /No article \(.*\) in hollow/],
    ['a file that does not exist', ['check', 'a.md', 'nope.md'], /Cannot read nope\.md: no such file/],
    ['a pattern without a match', ['check', '*.html'], /No file matches \*\.html/],
    ['an empty file', ['check', 'a.md', 'empty.md'], /empty\.md/],
    ['a binary file', ['check', 'a.md', 'binary.txt'], /binary\.txt is not a text file/],
    ['an invalid YAML header', ['check', 'a.md', 'yaml.md'], /yaml\.md/],
    ['invalid ninjs', ['check', 'a.md', 'ninjs.json'], /ninjs\.json/],
    ['JSON that is no article', ['check', 'a.md', 'hollow/data.json'], /data\.json/],
    ['broken JSON', ['check', 'a.md', 'broken.json'], /broken\.json/],
    [
      'an unknown option',
      ['check', '.', '--fail-no', 'never'],
      /Unknown option "--fail-no"; did you mean "--fail-on"\?/,
    ],
    ['an option without its value', ['check', '.', '--format'], /--format/],
    ['a value for an option that takes none', ['check', '.', '--quiet=yes'], /--quiet/],
    ['an unknown format', ['check', '.', '-f', 'jsn'], /--format "jsn" is unknown; did you mean "json"\?/],
    ['a format without its file', ['check', '.', '-f', 'json:'], /names no file/],
    [
      'two formats for standard output',
      ['check', '.', '-f', 'json', '-f', 'text'],
      /Only one format can go to standard output/,
    ],
    [
      'two formats for one file',
      ['check', '.', '-f', 'json:o', '-f', 'text:o'],
      /Two formats cannot go to one file: o/,
    ],
    ['a file that cannot be written', ['check', 'a.md', 'b.md', '-f', 'json:a.md/out'], /Cannot write a\.md\/out/],
    ['an unknown relation', ['check', '.', '--fail-on', 'contradictions'], /did you mean "contradiction"\?/],
    ['an unknown kind', ['check', '.', '--kind', 'dates'], /--kind "dates" is unknown; did you mean "date"\?/],
    ['no kind left', ['check', '.', '--kind', 'date', '--skip-kind', 'date'], /No kind is left/],
    [
      'a confidence out of range',
      ['check', '.', '--min-confidence', '2'],
      /--min-confidence takes a number from 0 to 1, not "2"/,
    ],
    ['a missing config', ['check', 'a.md', 'b.md', '--config', 'nope.json'], /Cannot read nope\.json/],
    ['missing facts', ['check', 'a.md', 'b.md', '--facts', 'nope.yaml'], /Cannot read nope\.yaml/],
    ['a missing baseline', ['check', 'a.md', 'b.md', '--baseline', 'nope.txt'], /Cannot read the baseline nope\.txt/],
    [
      'no place for a new baseline',
      ['check', 'a.md', 'b.md', '--update-baseline'],
      /--update-baseline needs --baseline/,
    ],
    [
      'an unknown finding',
      ['check', 'a.md', 'b.md', '--explain', '0000000000'],
      /No finding or agreement "0000000000"/,
    ],
  ])('is 2 for %s, with one line on standard error', async (_name, args, line) => {
    const cwd = folderOf({
      ...clash,
      'lonely/one.md': DANISH,
      'hollow/data.json': '{"x":1}',
      'empty.md': '',
      'binary.txt': Buffer.from([0x50, 0x4b, 0, 3, 0, 0]),
      'yaml.md': '---\ntitle: "open\npublished: [\n---\n\nText.\n',
      'ninjs.json': '{"uri":"x","standard":{"name":"ninjs","version":"3.0"},"bodies":7}',
      'broken.json': '{"text": ',
    });
    const run = await factdiff(args, { cwd });
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(line) });
    expect(run.stderr).toMatch(/^factdiff: [^\n]+\n$/);
    expect(run.stderr).not.toContain('Internal error');
  });

  it.each([
    ['never', 0],
    ['contradiction', 1],
    ['variant', 1],
  ])('with --fail-on %s and a contradiction is %i', async (relation, status) => {
    expect(await factdiff(['check', '.', '--fail-on', relation], { cwd: folderOf(clash) })).toMatchObject({ status });
  });

  it('is 1 with output to a file as well', async () => {
    const cwd = folderOf(clash);
    expect(await factdiff(['check', '.', '-f', 'json:out/report.json'], { cwd })).toMatchObject({
      status: 1,
      stdout: '',
    });
    expect(ReportSchema.parse(JSON.parse(textOf(cwd, 'out/report.json'))).summary.contradiction).toBe(1);
  });
});

describe('input', () => {
  it('takes every folder with two articles as a story, and loose files as one', async () => {
    const cwd = folderOf({
      'x/a.md': DANISH,
      'x/b.md': DUTCH,
      'y/a.md': DANISH,
      'y/b.md': DANISH_AGAIN,
      'one/a.md': DANISH,
      'a.md': DANISH,
      'b.md': DANISH_AGAIN,
    });
    const run = await factdiff(['check', 'x', 'y', 'one', 'a.md', 'b.md', '-f', 'json'], { cwd });
    const { stories } = JSON.parse(run.stdout);
    expect(stories.map(({ name }: { name: string }) => name)).toEqual(['files', 'x', 'y']);
    expect(
      stories.map(({ report }: { report: { summary: { contradiction: number } } }) => report.summary.contradiction),
    ).toEqual([0, 1, 0]);
    expect(run.stderr).toBe('factdiff: warning: one/a.md is the only article in its folder and was left out\n');
  });

  it('finds stories in folders of folders, and skips README and JSON that is no article', async () => {
    const cwd = folderOf({
      's/README.md': '# Stories',
      's/x/a.md': DANISH,
      's/x/b.md': DUTCH,
      's/x/expected.json': '{"alarms":[]}',
    });
    const { articles } = JSON.parse((await factdiff(['check', 's', '-f', 'json'], { cwd })).stdout);
    expect(articles.map(({ path }: { path: string }) => path)).toEqual(['s/x/a.md', 's/x/b.md']);
  });

  it('expands a pattern that the shell left alone, and reads a file once that is named twice', async () => {
    const { stdout } = await factdiff(['check', '*.md', 'a.md', './b.md', '-f', 'json'], { cwd: folderOf(clash) });
    expect(JSON.parse(stdout).articles.map(({ id }: { id: string }) => id)).toEqual(['a.md', 'b.md']);
  });

  it('calls articles by their file names, and by their paths where those are equal', async () => {
    const cwd = folderOf({ 'x/a.md': DANISH, 'y/a.md': DUTCH, 'b.md': DANISH_AGAIN });
    const { stdout } = await factdiff(['check', 'x/a.md', 'y/a.md', 'b.md', '-f', 'json'], { cwd });
    expect(JSON.parse(stdout).articles.map(({ id }: { id: string }) => id)).toEqual(['x/a.md', 'y/a.md', 'b.md']);
  });

  it('gives relative paths only, from wherever it is run', async () => {
    const cwd = folderOf({ 'story/a.md': DANISH, 'story/b.md': DUTCH, 'desk/x.txt': '' });
    const { stdout } = await factdiff(['check', `${cwd}/story`, '-f', 'json'], { cwd: `${cwd}/desk` });
    expect(JSON.parse(stdout).articles.map(({ path }: { path: string }) => path)).toEqual([
      '../story/a.md',
      '../story/b.md',
    ]);
    expect(stdout).not.toContain(cwd);
  });

  it('reads an article from standard input under the name it is given', async () => {
    const cwd = folderOf({ 'b.md': DUTCH });
    const run = await factdiff(['check', '-', 'b.md', '--stdin-filename', 'draft.md'], { cwd, stdin: DANISH });
    expect(run).toMatchObject({ status: 1, stdout: expect.stringContaining('draft.md:3:') });
  });

  it.each([
    ['a UTF-8 byte order mark', Buffer.from(`\ufeff${DUTCH}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${DUTCH}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${DUTCH}`, 'utf16le').swap16()],
    ['CRLF', DUTCH.replaceAll('\n', '\r\n')],
  ])('reads %s', async (_name, bytes) => {
    const run = await factdiff(['check', '.'], { cwd: folderOf({ 'a.md': DANISH, 'b.md': bytes }) });
    expect(run).toMatchObject({ status: 1, stderr: '' });
  });

  it('finds the same in files with CRLF, at the same lines and columns', async () => {
    const front = (outlet: string, text: string) => `---\npublisher: ${outlet}\npublished: 2025-03-04\n---\n# ${text}`;
    const files = { 'a.md': front('Courier', DANISH), 'b.md': front('Herald', DUTCH) };
    const windows = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]),
    );
    const [unix, crlf] = await Promise.all(
      [files, windows].map(async (texts) => {
        const { stdout } = await factdiff(['check', '.', '-f', 'json'], { cwd: folderOf(texts) });
        return ReportSchema.parse(JSON.parse(stdout)).findings;
      }),
    );
    const claimsOf = (findings: typeof unix) =>
      findings!.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims));
    expect(crlf!.map(({ id }) => id)).toEqual(unix!.map(({ id }) => id));
    expect(claimsOf(crlf).map(({ text, location }) => ({ text, location }))).toEqual(
      claimsOf(unix).map(({ text, location }) => ({ text, location })),
    );
    expect(claimsOf(crlf)).not.toHaveLength(0);
    for (const { article, span, text } of claimsOf(crlf))
      expect(windows[article]!.slice(span.start, span.end)).toBe(text);
  });

  it('reads Latin-1 with a warning', async () => {
    const latin = Buffer.from(DUTCH.replace('Skippers', 'Skippers from Cádiz'), 'latin1');
    const run = await factdiff(['check', '.'], { cwd: folderOf({ 'a.md': DANISH, 'b.md': latin }) });
    expect(run).toMatchObject({
      status: 1,
      stderr: 'factdiff: warning: b.md is not valid UTF-8 and was read as Latin-1\n',
    });
  });

  it('warns of a text that is not English', async () => {
    const german =
      'Der Markt beginnt am Samstag, sagte der Bürgermeister der Stadt. Die Stände werden am Hafen stehen, und die Besucher kommen mit dem Schiff. Das Wetter soll an beiden Tagen gut werden, und die Stadt rechnet mit vielen Menschen aus der Umgebung.\n';
    const run = await factdiff(['check', '.'], { cwd: folderOf({ 'a.md': DANISH, 'b.md': german }) });
    expect(run).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^factdiff: warning: b\.md does not seem to be in English;.*\n$/),
    });
    const quiet = await factdiff(['check', '.', '--quiet'], { cwd: folderOf({ 'a.md': DANISH, 'b.md': german }) });
    expect(quiet).toMatchObject({ status: 0, stderr: '', stdout: '' });
  });

  it('compares a two megabyte article', { timeout: 300_000 }, async () => {
    const filler = Array.from(
      { length: 20_000 },
      (_, i) => `In district ${i} the council met and heard that the road near the mill was wet again.`,
    );
    const run = await factdiff(['check', '.'], {
      cwd: folderOf({ 'a.md': DANISH, 'b.md': `${DUTCH}\n${filler.join('\n')}\n` }),
    });
    expect(run.status, run.stderr).toBe(1);
  });
});

describe('output', () => {
  it('writes several formats in one run', async () => {
    const cwd = folderOf(clash);
    const run = await factdiff(['check', '.', '-f', 'text', '-f', 'sarif:out.sarif', '-f', 'junit:out.xml'], { cwd });
    expect(run.stdout).toMatch(/^CONTRADICTION/);
    expect(JSON.parse(textOf(cwd, 'out.sarif')).version).toBe('2.1.0');
    expect(textOf(cwd, 'out.xml')).toMatch(/^<\?xml/);
  });

  it('writes the same bytes to a file as to standard output', async () => {
    const cwd = folderOf(clash);
    const { stdout } = await factdiff(['check', 'a.md', 'b.md', '-f', 'json'], { cwd });
    await factdiff(['check', 'a.md', 'b.md', '-f', 'json:out.json'], { cwd });
    expect(textOf(cwd, 'out.json')).toBe(stdout);
  });

  it('is complete through a pipe', async () => {
    const files = Array.from(
      { length: 24 },
      (_, i) =>
        [
          [`s${i}/a.md`, DANISH],
          [`s${i}/b.md`, DUTCH],
        ] as const,
    ).flat();
    const { stdout, status } = await factdiff(['check', '.', '-f', 'json'], {
      cwd: folderOf(Object.fromEntries(files)),
    });
    expect(status).toBe(1);
    expect(stdout.length).toBeGreaterThan(65_536);
    const { stories } = JSON.parse(stdout);
    expect(stories).toHaveLength(24);
    for (const { report } of stories) expect(ReportSchema.safeParse(report).success).toBe(true);
  });

  it('has colour where it is asked for, and none where it is not wanted', async () => {
    const cwd = folderOf(clash);
    const coloured = async (args: string[], env = {}) =>
      (await factdiff(['check', '.', ...args], { cwd, env })).stdout.includes('\u001b[');
    expect(await coloured([])).toBe(false);
    expect(await coloured(['--color'])).toBe(true);
    expect(await coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    expect(await coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  it('says nothing when quiet and nothing is wrong', async () => {
    expect(await factdiff(['check', '.', '--quiet'], { cwd: folderOf(peace) })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('annotates by itself on GitHub and adds to the job summary', async () => {
    const cwd = folderOf({ ...clash, 'summary.out': 'before\n' });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: `${cwd}/summary.out` };
    const run = await factdiff(['check', '.'], { cwd, env });
    expect(run).toMatchObject({ status: 1, stdout: expect.stringMatching(/^::error file=[ab]\.md,line=3/) });
    expect(textOf(cwd, 'summary.out')).toMatch(/^before\n## factdiff\n/);
    await factdiff(['check', 'a.md', 'b.md', '-f', `markdown:${env.GITHUB_STEP_SUMMARY}`], { cwd, env });
    expect(textOf(cwd, 'summary.out').match(/## factdiff/g)).toHaveLength(2);
  });

  it('explains a finding by its id, or by the beginning of it', async () => {
    const cwd = folderOf(clash);
    const [finding] = JSON.parse((await factdiff(['check', '.', '-f', 'json'], { cwd })).stdout).findings;
    const run = await factdiff(['check', '.', '--explain', finding.id], { cwd });
    expect(run).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/1\. Claims found[\s\S]*2\. Lined up[\s\S]*4\. Judged: contradiction/),
    });
    expect((await factdiff(['check', '.', '--explain', finding.id.slice(0, 6)], { cwd })).stdout).toBe(run.stdout);
  });

  it('looks only for the kinds that are asked for', async () => {
    const cwd = folderOf(clash);
    expect(await factdiff(['check', '.', '--kind', 'date,number'], { cwd })).toMatchObject({ status: 0 });
    expect(await factdiff(['check', '.', '--skip-kind', 'role'], { cwd })).toMatchObject({ status: 0 });
    expect(await factdiff(['check', '.', '--kind', 'role', '--kind', 'date'], { cwd })).toMatchObject({ status: 1 });
  });

  it('leaves out findings below --min-confidence', async () => {
    const run = await factdiff(['check', '.', '--min-confidence', '1', '-f', 'json'], { cwd: folderOf(clash) });
    expect(JSON.parse(run.stdout).findings.filter((each: { confidence: number }) => each.confidence < 1)).toEqual([]);
  });
});

describe('help and version', () => {
  it('prints the help, which names every option and exit status', async () => {
    const { stdout, status } = await factdiff(['--help']);
    expect(status).toBe(0);
    expect(await factdiff(['check', '-h'])).toMatchObject({ stdout });
    expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  it('prints the version of the package', async () => {
    const { version } = (await import('../../package.json')).default;
    expect(await factdiff(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
  });
});
