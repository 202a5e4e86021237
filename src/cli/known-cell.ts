import type { Atlas } from "#src/atlas/index.ts";
import { AppError } from "#src/kernel/index.ts";

/** Refuses a domain or a sector that the field does not have, and names it. */
export function knownCell(
  named: { readonly domain?: string | undefined; readonly sector?: string | undefined },
  { domains, sectors }: Atlas,
): void {
  for (const [kind, id, known] of [
    ["domain", named.domain, domains],
    ["sector", named.sector, sectors],
  ] as const)
    if (id !== undefined && !known.some((one) => one.id === id))
      throw new AppError("not_found", { kind, id });
}
