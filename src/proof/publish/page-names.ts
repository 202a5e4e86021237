const LONGEST = 60;

/** A file name for each title: plain letters, digits and hyphens, each one once and none of them "index". */
export function pageNames(titles: readonly string[]): string[] {
  const taken = new Set(["index"]);
  return titles.map((title) => {
    const words = title
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/[^a-z0-9\s_-]/gu, "")
      .replaceAll(/[\s_-]+/gu, "-")
      .slice(0, LONGEST)
      .replaceAll(/^-|-$/gu, "");
    const plain = words === "" ? "piece" : words;
    let name = plain;
    for (let next = 2; taken.has(name); next += 1) name = `${plain}-${next}`;
    taken.add(name);
    return name;
  });
}
