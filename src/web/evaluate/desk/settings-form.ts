import type { EvaluationSettings } from "#src/evaluation/index.ts";

/** The settings as they stand in their fields: text, until it is read. */
export interface SettingsForm {
  readonly title: string;
  readonly threshold: string;
  readonly thresholdReason: string;
  readonly horizon: string;
  readonly prevalence: string;
  readonly peoplePerDay: string;
  readonly refractory: string;
  readonly warning: string;
  readonly level: string;
  readonly task: string;
  readonly synthetic: boolean;
}

/** The fields that hold a number, each with what it may hold. */
const NUMBERS = {
  threshold: { says: "Write a number, such as 0.2." },
  horizon: { above: 0, says: "Write a number above 0, in the unit of the time column." },
  prevalence: { above: 0, below: 1, says: "Write a share between 0 and 1, such as 0.08." },
  peoplePerDay: { above: 0, most: 1_000_000, says: "Write a number above 0, a million at most." },
  refractory: { least: 0, most: 1_000, says: "Write hours from 0 to 1000." },
  warning: { above: 0, most: 10_000, says: "Write hours above 0, 10 000 at most." },
  level: { least: 0.5, most: 0.999, says: "Write a share from 0.5 to 0.999." },
} as const satisfies Record<string, Limits>;

interface Limits {
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
  readonly below?: number;
  readonly says: string;
}

export type NumberField = keyof typeof NUMBERS;

/** What the fields say: settings once all is right, or what is wrong, by field. */
export interface SettingsReading {
  readonly settings?: Partial<EvaluationSettings>;
  readonly problems: ReadonlyMap<NumberField, string>;
}

export function freshSettings(): SettingsForm {
  return {
    title: "",
    threshold: "",
    thresholdReason: "",
    horizon: "",
    prevalence: "",
    peoplePerDay: "",
    refractory: "",
    warning: "",
    level: "0.95",
    task: "",
    synthetic: false,
  };
}

/** Reads the fields; an empty one says nothing. A comma may stand for the decimal point. */
export function readSettings(form: SettingsForm): SettingsReading {
  const problems = new Map<NumberField, string>();
  const numbers: Partial<Record<NumberField, number>> = {};
  for (const field of Object.keys(NUMBERS) as NumberField[]) {
    const text = form[field].trim().replace(",", ".");
    if (text === "") continue;
    const value = Number(text);
    if (isWithin(value, NUMBERS[field])) numbers[field] = value;
    else problems.set(field, NUMBERS[field].says);
  }
  if (problems.size > 0) return { problems };
  const words = {
    title: form.title.trim(),
    thresholdReason: form.thresholdReason.trim(),
    task: form.task,
  };
  const said = Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ""));
  return {
    problems,
    settings: { ...said, ...numbers, ...(form.synthetic ? { declared: "synthetic" } : {}) },
  };
}

function isWithin(value: number, { least, above, most, below }: Limits): boolean {
  return (
    Number.isFinite(value) &&
    (least === undefined || value >= least) &&
    (above === undefined || value > above) &&
    (most === undefined || value <= most) &&
    (below === undefined || value < below)
  );
}
