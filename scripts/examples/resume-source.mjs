// Reads one résumé's source file and checks that every leaf is text: YAML turns "a: b" into a map without a word.
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";

const section = z.strictObject({
  heading: z.string(),
  paragraphs: z.array(z.string()).default([]),
  bullets: z.array(z.string()).default([]),
  groups: z.array(z.strictObject({ label: z.string(), items: z.array(z.string()) })).default([]),
  rows: z.array(z.tuple([z.string(), z.string()])).default([]),
  entries: z
    .array(
      z.strictObject({
        title: z.string(),
        org: z.string().optional(),
        place: z.string().optional(),
        dates: z.string(),
        bullets: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

const resumeSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  layout: z.enum(["single", "rows", "sidebar-left", "sidebar-right"]),
  accent: z.string(),
  name: z.string(),
  headline: z.string(),
  contact: z.array(z.string()),
  sidebar: z.array(section).default([]),
  main: z.array(section),
});

/** The résumé a source file holds. */
export async function readResumeSource(path) {
  return resumeSchema.parse(parse(await readFile(path, "utf8")));
}
