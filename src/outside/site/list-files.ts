import { recordKinds } from "#src/atlas/index.ts";
import type { Atlas, RecordKind } from "#src/atlas/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import {
  describeKind,
  describeRecord,
  kindNames,
  listSearchDocuments,
  openReference,
  tabulateKind,
  writeCsv,
} from "#src/reference/index.ts";
import { writeAboutPage } from "./about-page.ts";
import { writeFoundPage } from "./found-page.ts";
import { writeFrontPage } from "./front-page.ts";
import { writeKindPage } from "./kind-page.ts";
import { jsonInScript } from "./markup.ts";
import { writeRecordPage } from "./record-page.ts";
import type { Site, SiteFile } from "./site.ts";
import { writeSourcesPage } from "./sources-page.ts";

const LICENCE = "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/; credit: Clerkship contributors";

/** Every file of the site that is made from the field, one at a time: together they are large. */
export function* listFiles(atlas: Atlas, today: CalendarDate): Generator<SiteFile> {
  const reference = openReference(atlas);
  const site: Site = {
    reference,
    today,
    sources: new Map(atlas.sources.map((source) => [source.id, source])),
  };
  yield writeFrontPage(site);
  yield writeFoundPage(site);
  yield writeSourcesPage(site);
  yield writeAboutPage(site);
  yield writeSearchDocuments(site);
  for (const kind of recordKinds) yield* listKind(kind, site);
}

function* listKind(kind: RecordKind, site: Site): Generator<SiteFile> {
  const { reference, today } = site;
  yield writeKindPage(describeKind(reference, kind, today), site);
  for (const { id } of reference.atlas[kind]) {
    const page = describeRecord(reference, `${kind}/${id}`, today);
    if (page !== undefined) yield writeRecordPage(page, site);
  }
  const { columns, rows } = tabulateKind(reference, kind);
  yield { path: `${kind}.csv`, text: writeCsv([columns, ...rows]) };
  const data = { version: 1, kind, exportedOn: today, licence: LICENCE, records: reference.atlas[kind] };
  yield { path: `${kind}.json`, text: `${JSON.stringify(data, null, 1)}\n` };
}

/** A page opened from a folder may not fetch, so the documents are a script that hands them over. */
function writeSearchDocuments({ reference }: Site): SiteFile {
  const kinds = Object.fromEntries(recordKinds.map((kind) => [kind, kindNames[kind].one]));
  const field = jsonInScript({ kinds, documents: listSearchDocuments(reference) });
  return { path: "search-documents.js", text: `globalThis.clerkshipField = ${field.text};\n` };
}
