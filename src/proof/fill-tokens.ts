/** A token that no result answers to, with its place in the text as given. */
interface UnknownToken {
  readonly token: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /\{\{([^{}\n]{0,80})\}\}/gu;

/** Every `{{…}}` of a text with its name, trimmed and in lower case, and its place. */
export function tokensIn(text: string): readonly UnknownToken[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    token: (match[1] ?? "").trim().toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text with each `{{…}}` replaced by its result; what has none stays as it is and is listed. */
export function fillTokens(
  text: string,
  tokens: Readonly<Record<string, string>>,
): { readonly text: string; readonly unknown: readonly UnknownToken[] } {
  const filled = text.replaceAll(TOKEN, (whole, name: string) => {
    const token = name.trim().toLowerCase();
    return Object.hasOwn(tokens, token) ? (tokens[token] ?? whole) : whole;
  });
  return { text: filled, unknown: tokensIn(text).filter(({ token }) => !Object.hasOwn(tokens, token)) };
}
