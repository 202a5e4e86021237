/** The four public guides whose contents the field was first drawn from; a row id begins with the guide’s. */
const GUIDES: Readonly<Record<string, string>> = {
  S0: "Long career guide to healthcare AI, 2025",
  S1: "Short guide to healthcare AI for engineers, undated",
  S2: "Guide to remote work reviewing medical AI, undated",
  S3: "Article on jobs in healthcare AI, undated",
};

/** The guide that an inventory row such as `S0-D1` belongs to. */
export function guideOf(id: string): string | undefined {
  const guide = /^(S\d)-/.exec(id)?.[1];
  return guide === undefined ? undefined : GUIDES[guide];
}
