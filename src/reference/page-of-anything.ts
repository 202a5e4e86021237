import { listLinks } from "#src/atlas/index.ts";
import type { RecordKind } from "#src/atlas/index.ts";
import { bullets, section } from "./blocks.ts";
import { day, link, outside, prose } from "./inlines.ts";
import type { PageBody } from "./page-body.ts";
import type { AnyRecord, Reference } from "./reference.ts";

const SHOWN_APART = new Set(["id", "label", "sources", "checkedOn", "expires"]);
const LEADS = ["summary", "says", "means", "asks", "because", "held"];

/** What a record of any kind holds, in the order it holds it. */
export function pageOfAnything(kind: RecordKind, record: AnyRecord, reference: Reference): PageBody {
  const fields = Object.entries(record).filter(([key]) => !SHOWN_APART.has(key));
  const lead = fields.find(([key, value]) => LEADS.includes(key) && typeof value === "string");
  const links = listLinks(kind, record);
  return {
    ...(lead === undefined ? {} : { lead: String(lead[1]) }),
    facts: fields.flatMap(([key, value]: [string, unknown]) => {
      if (key === lead?.[0] || typeof value !== "string") return [];
      return [{ label: nameKey(key), value: [writeText(value, record.sources)].flat() }];
    }),
    sections: [
      ...fields.flatMap(([key, value]: [string, unknown]) => {
        const texts = Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
        return section(key, nameKey(key), [
          bullets(texts.map((item) => ({ inlines: prose(item, record.sources) }))),
        ]);
      }),
      ...section("links", "Speaks of", [bullets(links.map((ref) => ({ inlines: [link(reference, ref)] })))]),
    ],
  };
}

function writeText(value: string, sources: readonly string[]) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value, sources);
  return /^https?:/.test(value) ? outside(value) : prose(value, sources);
}

function nameKey(key: string): string {
  const words = key.replace(/([A-Z])/g, " $1").toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
