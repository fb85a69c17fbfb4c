/**
 * Currencies by ISO 4217 code: signs before or after a figure, and words after it. A bare dollar is the US dollar, a
 * bare pound sterling, as agencies write; other dollars carry their country.
 */
export const CURRENCIES = [
  {
    code: 'USD',
    signs: ['$', 'us$', 'usd', 'us $', 'usd$'],
    words: ['dollar', 'dollars', 'us dollars', 'us dollar', 'u.s. dollars', 'american dollars', 'bucks'],
  },
  { code: 'CAD', signs: ['c$', 'ca$', 'cad', 'cad$', 'cdn$', 'can$'], words: ['canadian dollars', 'canadian dollar'] },
  { code: 'AUD', signs: ['a$', 'au$', 'aud', 'aud$'], words: ['australian dollars', 'australian dollar'] },
  { code: 'NZD', signs: ['nz$', 'nzd'], words: ['new zealand dollars', 'new zealand dollar'] },
  { code: 'HKD', signs: ['hk$', 'hkd'], words: ['hong kong dollars', 'hong kong dollar'] },
  { code: 'SGD', signs: ['s$', 'sg$', 'sgd'], words: ['singapore dollars', 'singapore dollar'] },
  { code: 'TWD', signs: ['nt$', 'twd'], words: ['taiwan dollars', 'new taiwan dollars'] },
  { code: 'BRL', signs: ['r$', 'brl'], words: ['reais', 'brazilian reais'] },
  { code: 'GBP', signs: ['£', 'gbp'], words: ['pounds sterling', 'british pounds', 'quid', 'sterling'] },
  { code: 'EUR', signs: ['€', 'eur'], words: ['euro', 'euros'] },
  { code: 'JPY', signs: ['¥', 'jpy', 'jp¥'], words: ['yen', 'japanese yen'] },
  { code: 'CNY', signs: ['rmb', 'cny', 'cn¥'], words: ['yuan', 'chinese yuan', 'renminbi'] },
  { code: 'INR', signs: ['₹', 'rs', 'inr'], words: ['rupees', 'rupee', 'indian rupees'] },
  { code: 'PKR', signs: ['pkr'], words: ['pakistani rupees'] },
  { code: 'CHF', signs: ['chf', 'sfr'], words: ['swiss francs', 'swiss franc', 'francs', 'franc'] },
  { code: 'SEK', signs: ['sek'], words: ['swedish kronor', 'swedish crowns', 'kronor', 'krona', 'swedish krona'] },
  { code: 'NOK', signs: ['nok'], words: ['norwegian kroner', 'norwegian crowns', 'norwegian krone'] },
  { code: 'DKK', signs: ['dkk'], words: ['danish kroner', 'danish crowns', 'danish krone'] },
  { code: 'CZK', signs: ['czk'], words: ['czech crowns', 'czech koruna', 'koruna'] },
  { code: 'ISK', signs: ['isk'], words: ['icelandic kronur', 'kronur'] },
  { code: 'PLN', signs: ['pln'], words: ['zloty', 'zlotys', 'polish zlotys', 'polish zloty'] },
  { code: 'HUF', signs: ['huf'], words: ['forints', 'forint'] },
  { code: 'RUB', signs: ['₽', 'rub'], words: ['rubles', 'roubles', 'ruble', 'rouble', 'russian rubles'] },
  { code: 'UAH', signs: ['₴', 'uah'], words: ['hryvnia', 'hryvnias', 'hryvnya'] },
  { code: 'TRY', signs: ['₺'], words: ['lira', 'liras', 'turkish lira', 'turkish liras'] },
  { code: 'KRW', signs: ['₩', 'krw'], words: ['won', 'south korean won', 'korean won'] },
  { code: 'ILS', signs: ['₪', 'nis', 'ils'], words: ['shekels', 'shekel'] },
  { code: 'ZAR', signs: ['zar'], words: ['rand', 'south african rand'] },
  { code: 'NGN', signs: ['₦', 'ngn'], words: ['naira'] },
  { code: 'KES', signs: ['kes', 'ksh'], words: ['kenyan shillings', 'shillings'] },
  { code: 'GHS', signs: ['gh₵', '₵', 'ghs'], words: ['cedis', 'cedi'] },
  { code: 'MXN', signs: ['mxn', 'mex$'], words: ['mexican pesos'] },
  { code: 'PHP', signs: ['₱', 'php'], words: ['philippine pesos'] },
  { code: 'ARS', signs: ['ars'], words: ['argentine pesos', 'argentinian pesos'] },
  { code: 'THB', signs: ['฿', 'thb'], words: ['baht'] },
  { code: 'IDR', signs: ['idr'], words: ['rupiah'] },
  { code: 'VND', signs: ['₫', 'vnd'], words: ['dong'] },
  { code: 'MYR', signs: ['myr'], words: ['ringgit'] },
  { code: 'AED', signs: ['aed'], words: ['dirhams', 'dirham'] },
  { code: 'SAR', signs: ['sar'], words: ['riyals', 'riyal'] },
  { code: 'BTC', signs: ['₿', 'btc'], words: ['bitcoin', 'bitcoins'] },
] as const;

/** Currency words that several countries share; without the country the currency stays open (dimension `money`). */
export const OPEN_CURRENCIES = ['crowns', 'crown', 'kroner', 'krone', 'pesos', 'peso', 'dinars', 'dinar'] as const;

/** Hundredths: "412p", "60 cents". A cent is given to the dollar unless euros are spoken of. */
export const SUBUNITS = [
  { code: 'GBP', words: ['p', 'pence', 'penny'] },
  { code: 'EUR', words: ['euro cents', 'euro cent', 'eurocents'] },
  { code: 'USD', words: ['cent', 'cents', '¢', 'c'] },
] as const;
