import { drawsFor } from "../draws.ts";
import type { Draws } from "../draws.ts";
import { rounded, within } from "../outcome-data.ts";

const PEOPLE = 14;
const LABELLED = 7;
const DAYS = 7;
/** Minutes between two readings. */
export const STEP = 5;
const READINGS = (DAYS * 24 * 60) / STEP;

type AnomalyKind = "fast at rest" | "slow" | "low oxygen";

interface WearableEvent {
  readonly person: string;
  /** Minute at which it begins, counted from the first reading. */
  readonly minute: number;
  readonly kind: AnomalyKind;
}

export interface Reading {
  readonly person: string;
  readonly minute: number;
  readonly heart: number | undefined;
  readonly oxygen: number | undefined;
  readonly steps: number;
}

interface Wearer {
  readonly readings: readonly Reading[];
  readonly events: readonly WearableEvent[];
  /** Minutes at which something looks odd and is not: a run, a loose strap. */
  readonly harmless: readonly { readonly person: string; readonly minute: number }[];
}

export interface WearableData {
  readonly labelled: Wearer;
  readonly test: Wearer;
}

/** Days of invented wearers: planted anomalies, and things that look like some and are none. */
export function wearableData(number: number): WearableData {
  const draws = drawsFor("wearable", number, "people");
  const wearers = Array.from({ length: PEOPLE }, (_, at) => drawWearer(draws, `W${String(at + 11)}`));
  return { labelled: joined(wearers.slice(0, LABELLED)), test: joined(wearers.slice(LABELLED)) };
}

const joined = (wearers: readonly Wearer[]): Wearer => ({
  readings: wearers.flatMap(({ readings }) => readings),
  events: wearers.flatMap(({ events }) => events),
  harmless: wearers.flatMap(({ harmless }) => harmless),
});

type Spell = AnomalyKind | "exercise" | "loose strap" | "not worn";
const LENGTHS: Readonly<Record<Spell, readonly [number, number]>> = {
  "fast at rest": [4, 9],
  slow: [4, 8],
  "low oxygen": [3, 7],
  exercise: [5, 10],
  "loose strap": [1, 2],
  "not worn": [6, 24],
};

function drawWearer(draws: Draws, person: string): Wearer {
  const resting = draws.normal(66, 7);
  const usualOxygen = draws.normal(96.6, 0.6);
  const plan: readonly Spell[] = draws.shuffled([
    ...Array.from({ length: draws.whole(3, 5) }, (): Spell => "fast at rest"),
    ...Array.from({ length: draws.whole(2, 3) }, (): Spell => "slow"),
    ...Array.from({ length: draws.whole(3, 4) }, (): Spell => "low oxygen"),
    ...Array.from({ length: draws.whole(5, 8) }, (): Spell => "exercise"),
    ...Array.from({ length: draws.whole(6, 9) }, (): Spell => "loose strap"),
    ...Array.from({ length: draws.whole(2, 4) }, (): Spell => "not worn"),
  ]);
  // One spell to a slot, so that two never run into each other.
  const slot = Math.floor(READINGS / plan.length);
  const spellAt = new Map<number, Spell>();
  const events: WearableEvent[] = [];
  const harmless: { person: string; minute: number }[] = [];
  for (const [at, kind] of plan.entries()) {
    const [shortest, longest] = LENGTHS[kind];
    const length = draws.whole(shortest, longest);
    const begin = at * slot + draws.whole(6, Math.max(7, slot - length - 8));
    for (let reading = begin; reading < begin + length; reading++) spellAt.set(reading, kind);
    const minute = begin * STEP;
    if (kind === "fast at rest" || kind === "slow" || kind === "low oxygen")
      events.push({ person, minute, kind });
    else if (kind !== "not worn") harmless.push({ person, minute });
  }
  const readings = Array.from({ length: READINGS }, (_, at): Reading => {
    const minute = at * STEP;
    const hour = (minute / 60) % 24;
    const asleep = hour < 6.5 || hour >= 23;
    const kind = spellAt.get(at);
    const walking = !asleep && draws.chance(0.22);
    const steps =
      kind === "exercise"
        ? draws.whole(380, 700)
        : walking && !isAnomaly(kind)
          ? draws.whole(40, 380)
          : draws.chance(0.1)
            ? draws.whole(1, 20)
            : 0;
    const calm = resting - (asleep ? 8 : 0) + 0.075 * Math.min(steps, 400) + draws.normal(0, 3.2);
    const heart =
      kind === "fast at rest"
        ? calm + draws.normal(42, 5)
        : kind === "slow"
          ? calm - draws.normal(25, 2.5)
          : kind === "exercise"
            ? calm + draws.normal(36, 7)
            : kind === "loose strap"
              ? calm + draws.oneOf([-30, 55, 70])
              : calm;
    const oxygen =
      kind === "low oxygen"
        ? usualOxygen - draws.normal(8.5, 1.1)
        : kind === "loose strap"
          ? usualOxygen - draws.between(4, 14)
          : usualOxygen + draws.normal(0, 0.7) - (asleep ? 0.5 : 0);
    const worn = kind !== "not worn";
    return {
      person,
      minute,
      heart: worn && draws.chance(0.985) ? Math.round(within(heart, 28, 210)) : undefined,
      oxygen: worn && draws.chance(0.95) ? rounded(within(oxygen, 60, 100), 1) : undefined,
      steps: worn ? steps : 0,
    };
  });
  return { readings, events, harmless };
}

const isAnomaly = (kind: Spell | undefined): boolean =>
  kind === "fast at rest" || kind === "slow" || kind === "low oxygen";
