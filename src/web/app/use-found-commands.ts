import { useRouter } from "@tanstack/react-router";
import { useFieldSearch } from "../client/use-field-search.ts";
import { useKinds } from "../client/use-reference.ts";
import type { Command } from "./use-palette-commands.ts";

const SHORTEST = 2;
const MOST = 8;

/** What the field holds on the words typed, as commands that open its pages. */
export function useFoundCommands(typed: string): readonly Command[] {
  const { navigate } = useRouter();
  const asked = typed.trim();
  const wanted = asked.length >= SHORTEST;
  const { hits, ready } = useFieldSearch(wanted ? asked : "", MOST, wanted);
  const kinds = useKinds().data?.kinds ?? [];
  if (!wanted || !ready) return [];
  const open = (href: string) => () => void navigate({ href });
  return [
    ...hits.map(({ ref, kind, label }) => ({
      id: `field ${ref}`,
      label,
      kind: (kinds.find((one) => one.kind === kind)?.label ?? kind).toLowerCase(),
      run: open(`/field/${ref}`),
    })),
    {
      // A new one for every query: the palette stands on the first of what it lists.
      id: `search ${asked}`,
      label: `Search the field for “${asked}”`,
      kind: "search",
      run: open(`/field/search?q=${encodeURIComponent(asked)}`),
    },
  ];
}
