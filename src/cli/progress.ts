/** Tells on a terminal's standard error how far a run of more than a second is. */
export class Progress {
  private readonly start = performance.now();
  private steps = 0;
  private shown = false;

  constructor(private readonly total: number) {}

  /** Before each story. */
  step(name: string): void {
    this.steps++;
    if (!process.stderr.isTTY || performance.now() - this.start < 1000) return;
    this.shown = true;
    process.stderr.write(
      `\r\x1b[Kfactdiff: story ${this.steps} of ${this.total}: ${name.replace(/\p{Cc}/gu, ' ').slice(0, 50)}`,
    );
  }

  done(): void {
    if (this.shown) process.stderr.write('\r\x1b[K');
  }
}
