import type { Employer } from "#src/atlas/index.ts";

/** Where sources place an employer's jobs, remote work as they word it included; empty when they say nothing. */
export function placesInWords(
  { regions, places, remote }: Pick<Employer, "regions" | "places" | "remote">,
  nameRegion: (id: string) => string,
): string {
  const named = [...regions.map(nameRegion), ...places.map(({ name }) => name)];
  const said = remote.map(({ says }) => `“${says}”`);
  return [...new Set([...named, ...said])].join(", ");
}
