/** What YAML or JSON holds; nothing where it is neither. */
export async function parseYaml(text: string): Promise<unknown> {
  const { parse } = await import("yaml");
  try {
    return parse(text);
  } catch {
    // The parser's message would quote the file.
    return undefined;
  }
}
