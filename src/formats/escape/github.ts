import { escapeTerminal } from './terminal';

/** The message of a workflow command (`::error::message`). Paragraphs may be joined with a line end. */
export function escapeGithubData(paragraphs: readonly string[]): string {
  return paragraphs.map(escapeTerminal).join('\n').replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** The value of a property of a workflow command (`file=…`). */
export function escapeGithubProperty(text: string): string {
  return escapeGithubData([text]).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
