import type { Dataset } from "#src/atlas/index.ts";
import type { CaseStudy, UsedData } from "../case-study.ts";
import { studyTexts } from "../study-texts.ts";
import type { Finding, Gate, GateInput } from "./gate.ts";
import { findShownRows } from "./shown-rows.ts";
import { sentenceAround } from "./plain-words.ts";

/** Every set has a source, a licence and the right to what was done with it. */
export const checkDataRights: Gate = ({ study, atlas }) => {
  const found: Finding[] = [];
  const { data, kind } = study;
  if (kind === "case-study" && data.length === 0)
    found.push(
      open("No data is named.", "Add each set you used, invented ones too, with where it came from."),
    );
  for (const [place, entry] of data.entries()) {
    const name = entry.name.trim() === "" ? `Set ${place + 1}` : entry.name;
    const record = atlas.datasets.find(({ id }) => id === entry.dataset);
    found.push(
      ...namedFully(entry, name),
      ...tierAsHeld(entry, record, name),
      ...rightToPublish(entry, record, name, study),
      ...rightToSend(entry, record, name, { study, atlas }),
    );
  }
  const guarded = data.filter((entry) => mayNotShowRows(entry, atlas.datasets));
  const [first] = guarded;
  if (first !== undefined) found.push(...shownRows(study, first.name));
  return found;
};

const open = (says: string, advice: string): Finding => ({ says, advice, section: "data" });

function namedFully({ provenance, licence, dataset }: UsedData, name: string): Finding[] {
  const found: Finding[] = [];
  if (provenance.trim() === "")
    found.push(
      open(`${name}: where it came from is not said.`, "Give its address, or the generator and its number."),
    );
  if (licence.trim() === "")
    found.push(
      open(
        `${name}: the licence is missing.`,
        dataset === undefined
          ? "Name the licence or the agreement; for data you invented, say that they are yours."
          : "Copy the licence from its card.",
      ),
    );
  return found;
}

function tierAsHeld(entry: UsedData, record: Dataset | undefined, name: string): Finding[] {
  if (entry.dataset === undefined) return [];
  if (record === undefined)
    return [
      open(
        `${name}: no set “${entry.dataset}” is held here.`,
        "Choose it from the list, or describe it as your own entry.",
      ),
    ];
  return entry.access === record.access
    ? []
    : [
        open(
          `${name} is ${TIER[record.access]}; the entry says ${TIER[entry.access]}.`,
          `Change the entry to “${record.access}”.`,
        ),
      ];
}

const TIER = {
  synthetic: "synthetic",
  open: "open",
  registered: "for registered users",
  agreement: "under an agreement",
  credentialed: "credentialed",
  "own-records": "records of your own workplace",
} as const;

function rightToPublish(
  entry: UsedData,
  record: Dataset | undefined,
  name: string,
  study: CaseStudy,
): Finding[] {
  const found: Finding[] = [];
  for (const use of ["portfolio", "publish-results"] as const) {
    const answer = record?.uses[use];
    if (answer?.answer === "no" || answer?.answer === "unknown")
      found.push(
        open(`${name} may not be shown in a public piece. ${answer.because}`, insteadOf(record, undefined)),
      );
  }
  if (entry.access === "own-records" && !saysApproved(entry, study))
    found.push(
      open(
        `${name} comes from a workplace, and nothing says that it may leave it.`,
        "Name in the data section who approved this use, in writing. Without that, use invented data.",
      ),
    );
  return found;
}

function rightToSend(
  entry: UsedData,
  record: Dataset | undefined,
  name: string,
  { study, atlas }: Pick<GateInput, "study" | "atlas">,
): Finding[] {
  if (!entry.hostedModel) return [];
  const answer = record?.uses["hosted-model"];
  if (record !== undefined && answer !== undefined) {
    const guarded = record.access === "agreement" || record.access === "credentialed";
    if (answer.answer === "no" || answer.answer === "unknown" || (guarded && answer.answer !== "yes"))
      return [
        open(
          `${name} may not go to a model on somebody else's machine. ${answer.because}`,
          insteadOf(record, atlas.datasets),
        ),
      ];
    if (answer.answer === "conditions" && !SERVICE.test(study.sections.data ?? ""))
      return [
        open(
          `${name} may go to a hosted model only under conditions. ${answer.because}`,
          "Say in the data section which service saw which rows, and how the conditions were kept.",
        ),
      ];
    return [];
  }
  if (entry.access === "synthetic" || entry.access === "open") return [];
  return [
    open(
      `${name}: rows that are ${TIER[entry.access]} may not go to a model on somebody else's machine.`,
      "Run the model on a machine of yours, or use synthetic or open data.",
    ),
  ];
}

const SERVICE = /\b(?:service|hosted|api|provider|cloud)\b/iu;

function insteadOf(record: Dataset | undefined, datasets: readonly Dataset[] | undefined): string {
  const labels = (record?.instead ?? []).map((id) => datasets?.find((one) => one.id === id)?.label ?? id);
  const other = labels.length === 0 ? "" : ` Sets that serve instead: ${labels.join("; ")}.`;
  return datasets === undefined
    ? `Take it out of the piece.${other}`
    : `Run the model on a machine of yours and say so, or change the data.${other}`;
}

const APPROVAL =
  /\b(?:approv(?:al|ed)|permi(?:ssion|tted)|ethics (?:committee|board)|review board|IRB|waiver|cleared by)\b/giu;
const NONE =
  /\b(?:no|not|without|never|pending|asked for|waiting|awaiting|lacks?|need(?:s|ed)?|will|yet to)\b/iu;

/** A sentence of the data section or the entry that speaks of an approval and does not deny it. */
function saysApproved({ provenance }: UsedData, { sections }: CaseStudy): boolean {
  return [provenance, sections.data ?? ""].some((text) =>
    [...text.matchAll(APPROVAL)].some(({ index }) => !NONE.test(sentenceAround(text, index).text)),
  );
}

function mayNotShowRows({ dataset, access }: UsedData, datasets: readonly Dataset[]): boolean {
  if (access === "credentialed" || access === "agreement" || access === "own-records") return true;
  const answer = datasets.find(({ id }) => id === dataset)?.uses["share-rows"].answer;
  return answer === "no" || answer === "unknown";
}

const shownRows = (study: CaseStudy, name: string): Finding[] =>
  studyTexts(study).flatMap(({ text, at, section }) =>
    findShownRows(text).map(({ start, end }) => ({
      says: `${at} shows what look like rows of a table; rows of ${name} may not be shown.`,
      advice: "Show counts or summaries, or rows you invented from a set that allows it.",
      ...(section === undefined ? {} : { section, start, end }),
    })),
  );
