import type { Dataset, DatasetUse } from "#src/atlas/index.ts";
import type { DatasetAnswer } from "./answers.ts";
import { compareLabels } from "./compare-labels.ts";
import { findRecord } from "./find-record.ts";
import type { Reference } from "./reference.ts";

type Answer = Pick<DatasetAnswer, "answer" | "because" | "sources">;

const BEST_FIRST: readonly Answer["answer"][] = ["yes", "conditions", "unknown", "no"];
/** Sets offered instead at the most; the list of sets holds the rest. */
const MOST_OFFERED = 4;

const SENT_IS_SHARED =
  "Whoever holds credentialed data may not share it, and sending it to a hosted model hands it to the model's owner.";

/**
 * Whether a set of data may be used for something. Credentialed data never goes to a hosted model, whatever its record
 * says. Unless the answer is a plain yes, sets that serve instead are offered, each with its own answer.
 */
export function answerDatasetUse(
  reference: Reference,
  dataset: string,
  use: DatasetUse,
): DatasetAnswer | undefined {
  const record = findRecord(reference, "datasets", dataset);
  if (record === undefined) return undefined;
  const { answer, because, sources } = answerFor(record, use);
  return {
    version: 1,
    dataset,
    label: record.label,
    use,
    answer,
    because,
    steps: answer === "no" ? [] : record.steps,
    sources,
    checkedOn: record.checkedOn,
    instead: answer === "yes" ? [] : listInstead(reference, record, use),
  };
}

function answerFor(dataset: Dataset, use: DatasetUse): Answer {
  const stated = dataset.uses[use];
  const refused = dataset.access === "credentialed" && use === "hosted-model" && stated.answer !== "no";
  return refused ? { ...stated, answer: "no", because: `${SENT_IS_SHARED} ${stated.because}` } : stated;
}

/** What its record names, and where none of that is open, sets of the same domains that are. */
function listInstead(reference: Reference, dataset: Dataset, use: DatasetUse): DatasetAnswer["instead"] {
  const others = reference.atlas.datasets.filter(({ id }) => id !== dataset.id);
  const named = others.filter(({ id }) => dataset.instead.includes(id));
  const open = others.filter(
    (other) =>
      answerFor(other, use).answer === "yes" &&
      other.domains.some((domain) => dataset.domains.includes(domain)),
  );
  const offered = named.some((other) => answerFor(other, use).answer === "yes")
    ? named
    : [...new Set([...named, ...open])];
  return offered
    .map((other) => ({ id: other.id, label: other.label, answer: answerFor(other, use).answer }))
    .toSorted(
      (one, other) =>
        BEST_FIRST.indexOf(one.answer) - BEST_FIRST.indexOf(other.answer) ||
        compareLabels(one.label, other.label),
    )
    .slice(0, MOST_OFFERED);
}
