/** The text as readers get it: every known `{{token}}` as what it stands for, the rest as it is. */
export function tokensAsText(text: string, results: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{([^{}\n]{0,80})\}\}/gu, (whole, name: string) => {
    const token = name.trim().toLowerCase();
    return Object.hasOwn(results, token) ? (results[token] ?? whole) : whole;
  });
}
