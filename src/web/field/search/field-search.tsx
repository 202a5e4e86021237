import { useRouter } from "@tanstack/react-router";
import { useDeferredValue, useId, useRef } from "react";
import type { KeyboardEvent } from "react";
import { showCount } from "../../client/numbers.ts";
import { useFieldSearch } from "../../client/use-field-search.ts";
import { AppLink } from "../../design/app-link.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { SearchHits } from "./search-hits.tsx";
import "./search.css";

interface FieldSearchProps {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** How many hits are shown at most. */
  readonly most: number;
  /** Whether the way to the page of its own, with more hits, is offered. */
  readonly linked?: boolean;
  readonly focused?: boolean;
}

/** The search of the whole field. Enter opens the best hit; the arrow keys go from the box through the hits. */
export function FieldSearch({ typed, onTyped, most, linked = false, focused = false }: FieldSearchProps) {
  const box = useId();
  const input = useRef<HTMLInputElement>(null);
  const part = useRef<HTMLElement>(null);
  const router = useRouter();
  const asked = useDeferredValue(typed.trim());
  const { hits, ready, error } = useFieldSearch(asked, most);

  const onKey = (event: KeyboardEvent) => {
    const links = [...(part.current?.querySelectorAll<HTMLAnchorElement>("a.hit-link") ?? [])];
    const here = links.findIndex((link) => link === document.activeElement);
    if (event.key === "Enter" && here < 0 && event.target === input.current) {
      const [best] = hits;
      if (best !== undefined) void router.navigate({ href: `/field/${best.ref}` });
    }
    if (event.key === "Escape" && here >= 0) input.current?.focus();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    if (event.key === "ArrowDown") links[here + 1]?.focus();
    else if (here > 0) links[here - 1]?.focus();
    else input.current?.focus();
  };

  return (
    // The box and every hit take the keys; they only pass by here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <search ref={part} className="field-search" onKeyDown={onKey}>
      <label htmlFor={box} className="field-label">
        Search the whole field <span className="no-print">(press / to come here)</span>
      </label>
      <input
        ref={input}
        id={box}
        type="search"
        className="field-search-box"
        data-filter=""
        autoComplete="off"
        spellCheck={false}
        // The page was opened to search.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={focused}
        maxLength={200}
        placeholder="a role, a skill, a law, an employer …"
        value={typed}
        onChange={(event) => onTyped(event.target.value)}
      />
      {error !== null && <ErrorNotice error={error} />}
      <p className="note" aria-live="polite">
        {saySoFar(asked, hits.length, ready, most)}
        {linked && hits.length >= most && (
          <>
            {" "}
            <AppLink href={`/field/search?q=${encodeURIComponent(asked)}`}>Show more</AppLink>
          </>
        )}
      </p>
      <SearchHits hits={hits} query={asked} />
    </search>
  );
}

function saySoFar(asked: string, found: number, ready: boolean, most: number): string {
  if (asked === "") return "";
  if (!ready) return "Getting the field ready to search …";
  if (found === 0) return `Nothing in the field answers to “${asked}”. Try fewer or other words.`;
  if (found >= most) return `The best ${found}. Enter opens the first, the arrow keys go through them.`;
  return `${showCount(found, "hit")}. Enter opens the first, the arrow keys go through them.`;
}
