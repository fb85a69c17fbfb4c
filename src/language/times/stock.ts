import { Chrono, configuration } from 'chrono-node/en';

/** Ways of writing one calendar day that chrono reads well. */
const SAMPLES = ['March 9, 2023', '9 March 2023', '2023-03-09', '2023 March 9'];
const FIXED = { instant: new Date(0), timezone: 0 };

/**
 * Those of chrono's own English parsers that read a calendar day. Its others are left out: they take "6/11", "at 3-1" and
 * "may 5" for times, and its time units cost a second and more on 100 KB of "two days two days …".
 */
export const calendarDayParsers = () =>
  configuration
    .createConfiguration(true, false)
    .parsers.filter((parser) =>
      new Chrono({ parsers: [parser], refiners: [] })
        .parse(SAMPLES.join(' | '), FIXED)
        .some(
          ({ text, start }) =>
            SAMPLES.includes(text) && start.isCertain('year') && start.isCertain('month') && start.isCertain('day'),
        ),
    );
