import { notDefined, wilsonInterval } from "#src/statistics/index.ts";
import { gradeItems } from "../grading.ts";
import type { Finding } from "../grading.ts";
import { textOf } from "../handed-table.ts";
import type { KitPorts, ReadElement } from "../kit-ports.ts";
import type { KitFile } from "../kit-file.ts";
import type { Checked, KitProblem, NamedAnswers, RubricItem } from "../kit.ts";
import type { DicomData } from "./dicom-data.ts";
import { findWrongs } from "./find-wrongs.ts";
import type { HandedImage, Wrong, WrongKind } from "./find-wrongs.ts";

const FOLDER = "deidentified";

/** Grades the files that were handed in, attribute by attribute. */
export async function checkDicom(
  data: DicomData,
  handedIn: readonly KitFile[],
  {
    rubric,
    ports,
    baseline,
    best,
  }: {
    readonly rubric: readonly RubricItem[];
    readonly ports: KitPorts;
    readonly baseline: readonly KitFile[];
    readonly best: readonly KitFile[];
  },
): Promise<Checked> {
  const yours = await judge(data, handedIn, ports);
  const against = {
    baseline: numbersOf((await judge(data, baseline, ports)).judged),
    best: numbersOf((await judge(data, best, ports)).judged),
  };
  const { judged, problems, read } = yours;
  if (read === 0) return { problems, items: gradeItems(rubric, {}), numbers: {}, against };
  const none = (kind: WrongKind, says: string): Finding => {
    const wrong = judged.wrongs.filter((one) => one.kind === kind);
    const names = [...new Set(wrong.map(({ name }) => name))].slice(0, 4);
    return {
      met: wrong.length === 0,
      found: wrong.length === 0 ? "none wrong" : `${wrong.length} wrong`,
      says: wrong.length === 0 ? says : `${says} Not so: ${names.join(", ")}.`,
    };
  };
  const findings: Record<string, Finding> = {
    readable: {
      met: problems.every(({ code }) => code === "identifier-left"),
      found: `${read} of ${data.images.length} files`,
      says: "Every file is there and can be read, or is listed as withheld.",
    },
    removed: none("removed", "What the profile removes is gone."),
    replaced: none("replaced", "What the profile empties is there without its value."),
    identifiers: none(
      "identifier",
      "Identifiers of studies, series and images are new, and the same wherever they stood.",
    ),
    private: none("private", "No vendor's element is left, inside sequences either."),
    nothing: none("left", "No planted name, number, address or date is left anywhere."),
    pixels: none(
      "pixels",
      "The strokes at the top of the one image are gone, the rest of every image is as it was.",
    ),
    kept: none("lost", "Nothing a reader of the image needs is lost."),
    marked: none("marked", "Each file says that identity was removed, and how."),
  };
  return { problems, items: gradeItems(rubric, findings), numbers: numbersOf(judged), against };
}

interface Judged {
  readonly checks: number;
  readonly wrongs: readonly Wrong[];
}

function numbersOf({ checks, wrongs }: Judged): NamedAnswers {
  if (checks === 0)
    return { attributesRight: notDefined("no-rows", "Not defined, because no file could be read.") };
  const wrong = Math.min(checks, wrongs.length);
  return { attributesRight: wilsonInterval({ successes: checks - wrong, total: checks }) };
}

async function judge(data: DicomData, handedIn: readonly KitFile[], ports: KitPorts) {
  const withheld = new Set((textOf(handedIn, "withheld.txt") ?? "").split(/\s+/));
  const images: HandedImage[] = [];
  const problems: KitProblem[] = [];
  for (const image of data.images) {
    const path = `${FOLDER}/${image.name}`;
    const file = handedIn.find((one) => one.path === path);
    if (file === undefined || !("bytes" in file)) {
      // Only the image with strokes in it may be held back.
      if (!(image.burnedIn && withheld.has(image.name)))
        problems.push({ code: "file-missing", file: path, says: `${path} is not in the folder.` });
      continue;
    }
    const read = await ports.readDicom(file.bytes);
    if (read.kind === "failed")
      problems.push({ code: "file-not-read", file: path, says: `${path} cannot be read as DICOM.` });
    else images.push({ image, elements: read.elements, bytes: textOfElements(read.elements) });
  }
  const judged = findWrongs(images, data.identifiers);
  const left = judged.wrongs.filter(({ kind }) => kind === "left").length;
  if (left > 0)
    problems.push({
      code: "identifier-left",
      count: left,
      says: `Planted identifiers are left in ${left} places. Look into comments, descriptions and sequences.`,
    });
  return { judged, problems, read: images.length };
}

/** All text of a file, as far as a reader can see it. */
function textOfElements(elements: readonly ReadElement[]): string {
  return elements
    .map(({ value = "", bytes, items, tag }) =>
      [
        value,
        // Names may hide in elements whose kind is not known; pixels are looked at apart.
        bytes !== undefined && tag !== "7FE00010" ? String.fromCharCode(...bytes.subarray(0, 4096)) : "",
        ...(items ?? []).map(textOfElements),
      ].join("\n"),
    )
    .join("\n");
}
