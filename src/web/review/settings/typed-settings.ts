import type { Settings } from "#src/projects/index.ts";
import type { Declared } from "../parts/declared-field.tsx";

/** The settings as somebody types them: numbers as text, shares in every hundred. */
export interface TypedSettings {
  readonly overlap: string;
  readonly goldPercent: string;
  readonly qualified: boolean;
  readonly barPercent: string;
  readonly agreement: Settings["agreement"];
  readonly justification: string;
  readonly askConfidence: boolean;
  readonly blindAdjudication: boolean;
  readonly reservationMinutes: string;
  readonly consent: string;
  readonly declared: Declared;
}

const BAR = 70;
const LEVEL = 0.95;

export function writeSettings(settings: Settings): TypedSettings {
  const { qualification, declared, ...rest } = settings;
  return {
    overlap: String(rest.overlap),
    goldPercent: String(Math.round(rest.goldShare * 100)),
    qualified: qualification !== undefined,
    barPercent: String(Math.round((qualification?.atLeast ?? BAR / 100) * 100)),
    agreement: rest.agreement,
    justification: String(rest.justification),
    askConfidence: rest.askConfidence,
    blindAdjudication: rest.blindAdjudication,
    reservationMinutes: String(rest.reservationMinutes),
    consent: rest.consent,
    declared: declared ?? "",
  };
}

/** What was typed, as settings to change to; nothing where one is taken away. */
export function readSettings(typed: TypedSettings) {
  return {
    overlap: Number(typed.overlap),
    goldShare: Number(typed.goldPercent) / 100,
    agreement: typed.agreement,
    justification: Number(typed.justification),
    askConfidence: typed.askConfidence,
    blindAdjudication: typed.blindAdjudication,
    reservationMinutes: Number(typed.reservationMinutes),
    consent: typed.consent.trim(),
    qualification: typed.qualified ? { atLeast: Number(typed.barPercent) / 100, level: LEVEL } : null,
    declared: typed.declared === "" ? null : typed.declared,
  };
}
