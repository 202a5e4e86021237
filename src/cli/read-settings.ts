import type { Atlas } from "#src/atlas/index.ts";
import { evaluationSettingsSchema } from "#src/evaluation/index.ts";
import type { EvaluationSettings } from "#src/evaluation/index.ts";
import { closestName } from "./closest-name.ts";
import type { SettingOptions } from "./evaluate-options.ts";
import { CommandFailure, EXIT, invalidOption } from "./failure.ts";
import { isQuotable } from "./quotable.ts";

/** What the options say of the model's use, as an evaluation takes it. */
export function readSettings(
  options: SettingOptions,
  { baselines }: Pick<Atlas, "baselines">,
  answers?: Readonly<Record<string, unknown>>,
): EvaluationSettings {
  if (options.reason !== undefined && options.threshold === undefined)
    throw invalidOption(
      "--reason says why a threshold was chosen.",
      "Name the threshold too: --threshold 0.2.",
    );
  const { threshold, horizon, prevalence, peoplePerDay, level, refractory, warning, smallGroup } = options;
  const asked = {
    threshold,
    horizon,
    prevalence,
    peoplePerDay,
    level,
    refractory,
    warning,
    smallGroup,
    thresholdReason: options.reason,
    task: options.task === undefined ? undefined : readTask(options.task, baselines),
    title: options.title,
    declared: options.declare,
    answers,
  };
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const read = evaluationSettingsSchema.safeParse(given);
  if (read.success) return read.data;
  const [problem] = read.error.issues;
  throw invalidOption(
    `--${OPTION_OF[String(problem?.path[0])] ?? String(problem?.path[0])} cannot take that.`,
    "Run `clerkship evaluate --help` to see what it takes; a title has 200 characters at most, a reason 2000.",
  );
}

const OPTION_OF: Readonly<Record<string, string>> = {
  thresholdReason: "reason",
  peoplePerDay: "people-per-day",
  smallGroup: "small-group",
  declared: "declare",
};

/** The id of a task with honest figures, by its id or by a word people use for it. */
function readTask(text: string, baselines: Atlas["baselines"]): string {
  const written = text.trim().toLowerCase();
  const byWord = baselines.filter(({ task }) => task.some((word) => word.toLowerCase() === written));
  const found = baselines.find(({ id }) => id === written) ?? (byWord.length === 1 ? byWord[0] : undefined);
  if (found !== undefined) return found.id;
  const ids = baselines.map(({ id }) => id);
  const several = byWord.map(({ id }) => id);
  const near = closestName(written, ids);
  throw new CommandFailure({
    code: "not_found",
    message:
      several.length > 0
        ? `Several tasks are called so: ${several.join(", ")}.`
        : `There is no task ${isQuotable(text) ? `called "${text}"` : "of that name"}.${near === undefined ? "" : ` Did you mean "${near}"?`}`,
    advice: several.length > 0 ? "Name one of them." : `There is: ${ids.join(", ")}.`,
    exit: EXIT.notFound,
  });
}
