import { extname, join } from "node:path";
import { writeReport } from "#src/evaluation/index.ts";
import type { EvaluationReport } from "#src/evaluation/index.ts";
import { writeMarkdown, writeSvg } from "#src/figures/index.ts";
import type { Figure } from "#src/figures/index.ts";
import { reportPage } from "#src/operations/index.ts";
import type { Context } from "./context.ts";
import { invalidOption } from "./failure.ts";
import { checkPlaces, makeFolderOrThrow, writeOrThrow } from "./write-or-throw.ts";

const FORMATS = ["html", "md", "pdf", "json"] as const;
type Format = (typeof FORMATS)[number];

/** A place a person named for a report: one file by its ending, or a folder for all of them. */
export type ReportPlace =
  | { readonly kind: "file"; readonly path: string; readonly format: Format }
  | { readonly kind: "folder"; readonly path: string };

/** Reads `--out`: the ending says what is written, a name without an ending is a folder. */
export function readPlace(path: string): ReportPlace {
  const ending = extname(path).slice(1).toLowerCase();
  const format = FORMATS.find((one) => one === (ending === "htm" ? "html" : ending));
  if (format !== undefined) return { kind: "file", path, format };
  if (ending === "") return { kind: "folder", path };
  throw invalidOption(
    `--out does not write .${/^[a-z0-9]{1,8}$/u.test(ending) ? ending : "…"} files.`,
    `End the name in ${FORMATS.map((one) => `.${one}`).join(", ")}, or name a folder for all four.`,
  );
}

/** Refuses before any work what would overwrite a file or lie in a folder that is not there. */
export async function checkReportPlaces(
  places: readonly ReportPlace[],
  force: boolean,
  context: Context,
): Promise<void> {
  await checkPlaces(
    places.flatMap((place) =>
      place.kind === "file" ? [place.path] : FORMATS.map((format) => join(place.path, `report.${format}`)),
    ),
    force,
    context,
  );
}

/** Writes a report wherever it was asked for, and gives the paths. */
export async function writeReportFiles(
  report: EvaluationReport,
  places: readonly ReportPlace[],
  context: Context,
): Promise<string[]> {
  const written: string[] = [];
  const write = async (path: string, content: string | Uint8Array) => {
    await writeOrThrow(path, content, context);
    written.push(path);
  };
  for (const place of places) {
    if (place.kind === "file") await write(place.path, await contentOf(report, place.format, context));
    else await writeFolder(report, place.path, context, write);
  }
  return written;
}

/** All four, with the figures of the Markdown as pictures beside it. */
async function writeFolder(
  report: EvaluationReport,
  folder: string,
  context: Context,
  write: (path: string, content: string | Uint8Array) => Promise<void>,
): Promise<void> {
  const figures: Figure[] = [];
  await makeFolderOrThrow(join(folder, "figures"), context);
  const markdown = writeMarkdown(writeReport(report), {
    picture: (figure) => {
      figures.push(figure);
      return `figures/${figure.id}.svg`;
    },
  });
  for (const format of FORMATS)
    await write(
      join(folder, `report.${format}`),
      format === "md" ? markdown : await contentOf(report, format, context),
    );
  for (const figure of figures) await write(join(folder, "figures", `${figure.id}.svg`), writeSvg(figure));
}

async function contentOf(
  report: EvaluationReport,
  format: Format,
  { ports }: Context,
): Promise<string | Uint8Array> {
  switch (format) {
    case "html":
      return reportPage(report, ports);
    case "md":
      return writeMarkdown(writeReport(report));
    case "pdf":
      return ports.writePaperPdf(writeReport(report));
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
  }
}
