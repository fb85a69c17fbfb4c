export const HELP = `factdiff compares news articles on one story and reports where they cannot all be right.

Usage
  factdiff check [options] <files, folders or patterns…>
  factdiff facts init <files, folders or patterns…>    draft a facts file from articles

  Every folder with two or more articles (.md .txt .html .htm .json) is a story; loose files are one story.
  "-" reads an article from standard input.

Options
  -f, --format <name[:file]>   text, json, markdown, html, sarif, github, gitlab, junit or rdjson; repeatable,
                               such as -f text -f sarif:out.sarif (default text)
      --draft <file>           check this article against the others: what contradicts them, what none of them has
      --fail-on <relation>     contradiction (default), disputed, unsupported, update, refinement, hedged,
                               variant or never: exit with 1 when there is something at or above it
      --min-confidence <0–1>   leave out findings below (default 0.5)
      --kind <list>            only these kinds: date, number, place, role, participant, quote, polarity, name
      --skip-kind <list>       all kinds but these
      --facts <file>           what the newsroom knows (YAML or JSON)
      --config <file>          instead of factdiff.config.{js,mjs,json} or package.json#factdiff
      --no-config              read no configuration
      --print-config           print the settings as they apply, and stop
      --baseline <file>        known findings, which fail nothing
      --update-baseline        write the present findings to the baseline, keeping the notes
      --explain <finding id>   why these claims were aligned and judged, step by step
      --stdin-filename <name>  name, and by its ending format, of the article on standard input
  -q, --quiet                  only alarms, no notes and warnings
      --color, --no-color      colour in the text report (default: on a terminal)
  -v, --version                print the version
  -h, --help                   print this help

Exit status
  0  nothing at or above --fail-on
  1  at least one finding at or above --fail-on
  2  the job could not be done; standard error says why in one line
`;
