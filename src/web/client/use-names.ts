import { useDomains, useSectors, useCategories } from "./use-lists.ts";

/** Names of domains, sectors and families by id; the id itself until the list has come. */
export function useNames(): {
  readonly domain: (id: string) => string;
  readonly sector: (id: string) => string;
  readonly category: (id: string) => string;
} {
  const domains = useDomains().data?.domains ?? [];
  const sectors = useSectors().data?.sectors ?? [];
  const categories = useCategories().data?.categories ?? [];
  const nameIn = (list: readonly { id: string; label: string }[]) => (id: string) =>
    list.find((record) => record.id === id)?.label ?? id;
  return { domain: nameIn(domains), sector: nameIn(sectors), category: nameIn(categories) };
}
