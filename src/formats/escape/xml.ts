/** Text for XML 1.0 content and attribute values; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replace(/[&<>"'\t\n\r]|#(?=#\[)/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
